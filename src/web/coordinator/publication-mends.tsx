/** What mends a reason of the check list in its place. */
import type { ReasonCode } from '../../domain/publication-plan.js';
import type { AccountView } from '../../ministries/ministry-view.js';
import { Csrf } from '../workspace/form-frame.js';
import { Press, Tag } from '../workspace/parts.js';
import { allows, nameOf, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { AccountName, CheckAge } from './ministries.page.js';
import type { ReasonGroup } from './reason-groups.js';

export interface MendingMinistry {
  /** In the reader's language. */
  readonly name: string;
  readonly accounts: readonly (AccountView & { readonly version: number })[];
}

export interface MendsProps {
  readonly page: WorkspacePage;
  /** The campaign's. */
  readonly slug: string;
  /** By slug. */
  readonly ministries: ReadonlyMap<string, MendingMinistry>;
  readonly group: ReasonGroup;
  /** The ministry for which a reason was refused just now. */
  readonly refused?: string;
  readonly zone: string;
  readonly now: Date;
}

const path = ({ slug }: MendsProps): string => `/workspace/campaigns/${slug}/publication`;

/** The buttons that mend the reason; none where it takes more than a button, or another person. */
export const Mends = (props: MendsProps): JSX.Element | '' => MENDS[props.group.code]?.(props) ?? '';

const Accounts = (props: MendsProps) => {
  const { page, group, ministries, now } = props;
  const accounts = ministries.get(group.where.ministry ?? '')?.accounts ?? [];
  if (accounts.length === 0) return <NoAccount {...props} />;
  return (
    <ul class="plain">
      {accounts.map((account) => (
        <li class="actions">
          <span>
            <AccountName page={page} account={account} />{' '}
            <Tag page={page} set="accountStatus" value={account.status} />{' '}
            <CheckAge page={page} account={account} now={now} />
          </span>
          <Looked {...props} account={account} />
        </li>
      ))}
    </ul>
  );
};

/** "I looked just now: active": the common case in one press; whoever saw something else takes the round. */
const Looked = ({
  account,
  ...props
}: MendsProps & { account: AccountView & { readonly version: number } }) => {
  const { page, group } = props;
  if (!allows(page, 'account.check') || account.handle === '') return '';
  return (
    <Press
      page={page}
      action={`${path(props)}/looks`}
      text={page.t('checklist.lookedActive')}
      about={`${nameOf(page, 'network', account.network)} @${account.handle}`}
      version={account.version}
      fields={{
        ministry: group.where.ministry ?? '',
        network: account.network,
        handle: account.handle,
      }}
    />
  );
};

const NoAccount = (props: MendsProps) => {
  const { page, group, ministries } = props;
  if (!allows(page, 'ministry.edit')) return '';
  const ministry = group.where.ministry ?? '';
  return (
    <Press
      page={page}
      action={`${path(props)}/absences`}
      text={page.t('checklist.none', { network: nameOf(page, 'network', 'x') })}
      about={ministries.get(ministry)?.name}
      fields={{ ministry, network: 'x' }}
    />
  );
};

const OldCheck = (props: MendsProps) => {
  const { page, group, ministries, zone, now } = props;
  const from = new Date(String(group.values.from));
  if (from > now) {
    return (
      <span class="hint" safe>
        {page.t('checklist.fromOn', { date: page.formats.day(from, zone) })}
      </span>
    );
  }
  const account = ministries
    .get(group.where.ministry ?? '')
    ?.accounts.find(
      ({ network, handle }) => network === group.where.network && handle === group.where.handle,
    );
  return account ? <Looked {...props} account={account} /> : '';
};

const Source = (props: MendsProps) => {
  const { page, group } = props;
  const claim = group.where.claim ?? '';
  if (!allows(page, 'claim.edit')) return '';
  return (
    <form method="post" action={`${path(props)}/sources`} class="actions">
      <Csrf page={page} />
      <input type="hidden" name="claim" value={claim} />
      <label>
        <span safe>{page.t('claim.source')}</span>
        <span class="visually-hidden" safe>
          {` ${claim}`}
        </span>
        <input name="source" required maxlength="300" dir="auto" autocomplete="off" />
      </label>
      <button class="button second" safe>
        {page.t('checklist.saveSource')}
      </button>
    </form>
  );
};

const TakeOff = (props: MendsProps) => {
  const { page, group } = props;
  const network = group.where.network ?? 'x';
  // Whoever writes for a section or in one language alone may not see the post at all.
  if (!allows(page, 'suggested-post.approve')) return '';
  return (
    <>
      <Press
        page={page}
        action={`${path(props)}/posts/${group.where.suggestedPostId ?? ''}/networks`}
        text={page.t('checklist.takeOff', { network: nameOf(page, 'network', network) })}
        fields={{ network }}
      />
      <span class="hint" safe>
        {page.t('checklist.takeOffHint')}
      </span>
    </>
  );
};

const Posts = ({ page, slug, group }: MendsProps) => {
  if (!allows(page, 'suggested-post.read')) return '';
  const path = `/workspace/campaigns/${slug}/posts`;
  const { ministry } = group.where;
  return (
    <>
      {group.languages.map(({ language }) => (
        <a href={withQuery(`${path}/new`, { language, ministry })} safe>
          {page.t('checklist.write', { language: page.formats.language(language) })}
        </a>
      ))}
      <a href={withQuery(path, { status: 'in-review', ministry })} safe>
        {page.t('checklist.waiting')}
      </a>
    </>
  );
};

/** Supporters read the reason: the usual one stands there, so that a wrong account is one press away from being gone. */
const ShowNow = (props: MendsProps) => {
  const { page, group, ministries, refused } = props;
  const ministry = group.where.ministry ?? '';
  if (!allows(page, 'plan.edit')) return '';
  const id = refused === ministry ? 'reason' : `reason-${ministry}`;
  return (
    <form method="post" action={`${path(props)}/ministries/${ministry}`} class="actions">
      <Csrf page={page} />
      <label for={id}>
        <span safe>{page.t('pause.reason')}</span>
        <span class="visually-hidden" safe>
          {` ${ministries.get(ministry)?.name ?? ministry}`}
        </span>
      </label>
      <input
        id={id}
        name="reason"
        required
        maxlength="500"
        value={page.t('shown.usual')}
        dir="auto"
        autocomplete="off"
      />
      <button class="button">
        <span safe>{page.t('shown.mend')}</span>
        <span class="visually-hidden" safe>
          {` ${ministries.get(ministry)?.name ?? ministry}`}
        </span>
      </button>
    </form>
  );
};

const MENDS: Readonly<Partial<Record<ReasonCode, (props: MendsProps) => JSX.Element | ''>>> = {
  'wrong-account-dealt': ShowNow,
  'ministry-outdated': ShowNow,
  'account-unchecked': Accounts,
  'check-will-be-old': OldCheck,
  'claim-without-source': Source,
  'post-too-long': TakeOff,
  'too-few-posts': Posts,
};
