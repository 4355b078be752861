/** Publication: what stands in the way, each reason with a link to where it is mended, and the button. */
import type { PublicationCheck, PublicationReason } from '../../domain/publication.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Press, Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, nameOf, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';

export interface PublicationView {
  readonly campaign: CampaignHere & { readonly isHistory: boolean };
  readonly check: PublicationCheck;
  /** What refused the publication, if it was just tried. */
  readonly problem: FormState | null;
  /** Names of the ministries in the reader's language, by slug. */
  readonly ministries: ReadonlyMap<string, string>;
}

type Props = PublicationView & { readonly page: WorkspacePage };

/** The check list and the step that it leads to. */
export const publicationPage = (page: WorkspacePage, view: PublicationView): JSX.Element => {
  const { campaign, check } = view;
  const isOut = campaign.status !== 'draft';
  return (
    <Shell page={page} title={page.t('nav.publication')} campaign={campaign}>
      {view.problem ? <ErrorSummary page={page} form={view.problem} /> : ''}
      <p class="lead" safe>
        {page.t(isOut ? 'publication.isOut' : 'publication.isDraft')}
      </p>
      {isOut ? '' : <Reasons page={page} {...view} kind="blockers" reasons={check.blockers} />}
      <Reasons page={page} {...view} kind="warnings" reasons={check.warnings} />
      {allows(page, 'campaign.publish') ? (
        isOut ? (
          <Withdraw page={page} campaign={campaign} />
        ) : (
          <Publish page={page} {...view} />
        )
      ) : (
        <p class="notice" safe>
          {page.t('publication.notYours')}
        </p>
      )}
    </Shell>
  );
};

const Reasons = ({
  page,
  campaign,
  ministries,
  kind,
  reasons,
}: Props & { kind: 'blockers' | 'warnings'; reasons: readonly PublicationReason[] }) => (
  <section aria-labelledby={kind}>
    <h2 id={kind} safe>
      {page.t(`publication.${kind}`, { count: reasons.length })}
    </h2>
    {reasons.length === 0 ? (
      <Empty text={page.t(`publication.no.${kind}`)} />
    ) : (
      <ul class={`checks ${kind as 'blockers'}`}>
        {reasons.map((reason) => (
          <li>
            <span dir="auto" safe>
              {reasonIn(page, reason, ministries)}
            </span>{' '}
            <a href={placeOf(campaign.slug, reason)} safe>
              {page.t(`mend.${reason.code}`)}
            </a>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const reasonIn = (
  page: WorkspacePage,
  { code, message, where }: PublicationReason,
  ministries: ReadonlyMap<string, string>,
): string => {
  if (page.language === 'en') return message;
  return page.t(`reason.${code}`, {
    ministry: ministries.get(where.ministry ?? '') ?? where.ministry ?? '',
    date: where.date ? page.formats.shortDate(where.date) : '',
    language: where.language ? page.formats.language(where.language) : '',
    network: where.network ? nameOf(page, 'network', where.network) : '',
    handle: where.handle ?? '',
    claim: where.claim ?? '',
  });
};

/** Where the reason is mended. */
export const placeOf = (slug: string, { code, where }: PublicationReason): string => {
  const path = `/workspace/campaigns/${slug}`;
  if (code === 'claim-without-source') return `/workspace/claims/${where.claim ?? ''}`;
  if (code === 'post-too-long') return `${path}/posts/${where.suggestedPostId ?? ''}`;
  if (code === 'too-few-posts') {
    return withQuery(`${path}/posts/new`, { language: where.language, ministry: where.ministry });
  }
  return `/workspace/ministries/${where.ministry ?? ''}#accounts`;
};

const Publish = ({ page, campaign, check }: Props) => (
  <section aria-labelledby="publish" class="decision">
    <h2 id="publish" safe>
      {page.t('publication.publish')}
    </h2>
    <p safe>{page.t(campaign.isHistory ? 'publication.whatHistory' : 'publication.what')}</p>
    {check.publishable ? (
      <Press
        page={page}
        action={`/workspace/campaigns/${campaign.slug}/publication`}
        text={page.t('publication.publish')}
        kind="main"
      />
    ) : (
      <p safe>{page.t('publication.first')}</p>
    )}
    <p>
      <Step href={`/workspace/campaigns/${campaign.slug}/rehearsal`} text={page.t('publication.rehearse')} />
    </p>
  </section>
);

const Withdraw = ({ page, campaign }: { page: WorkspacePage; campaign: CampaignHere }) => (
  <section aria-labelledby="withdraw" class="decision">
    <h2 id="withdraw" safe>
      {page.t('publication.withdraw')}
    </h2>
    <p safe>{page.t('publication.whatWithdraw')}</p>
    <form method="post" action={`/workspace/campaigns/${campaign.slug}/publication/withdrawal`} class="form">
      <Csrf page={page} />
      <label class="choice">
        <input type="checkbox" name="sure" value="yes" required />
        <span safe>{page.t('publication.sure')}</span>
      </label>
      <button class="button danger" safe>
        {page.t('publication.withdraw')}
      </button>
    </form>
    <p class="hint" safe>
      {page.t('publication.ratherPause')}
    </p>
  </section>
);
