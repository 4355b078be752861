/** The queue of proposed posts: words of supporters and machines, which somebody adopts or dismisses. */
import { directionOf, LANGUAGES } from '../../domain/language.js';
import type { ProposalView } from '../../suggested-posts/proposal-view.js';
import { PostWords } from '../components/post-words.js';
import { SelectField } from '../workspace/fields.js';
import { type FormState, freshForm, valueIn } from '../workspace/form-state.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, More, Press, Step, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import { shortened } from './posts.page.js';
import type { MinistryChoice } from './targets-form.js';

export interface ProposalLine extends Omit<ProposalView, 'ministry'> {
  readonly ministry: MinistryChoice | null;
}

export interface PostProposalsView {
  readonly campaign: CampaignHere;
  readonly proposals: readonly ProposalLine[];
  readonly filter: { readonly language?: string; readonly status: string };
  /** The cursor of the next part; null at the end. */
  readonly next: string | null;
  readonly ministries: readonly MinistryChoice[];
  /** For how many days dismissed ones are kept. */
  readonly retentionDays: number;
  /** Whether there is a machine that drafts posts. */
  readonly canSuggest: boolean;
  /** Why the last step was refused. */
  readonly problem: FormState | null;
}

type Props = PostProposalsView & { readonly page: WorkspacePage };

const STATUSES = ['waiting', 'adopted', 'dismissed'] as const;

/** The page of proposed posts. */
export const postProposalsPage = (page: WorkspacePage, view: PostProposalsView): JSX.Element => {
  const path = `/workspace/campaigns/${view.campaign.slug}/proposals`;
  const isFiltered = view.filter.language !== undefined || view.filter.status !== 'waiting';
  const isOfSection = page.viewer.role === 'section-coordinator';
  return (
    <Shell page={page} title={page.t('postProposals.title')} campaign={view.campaign} styles={['review.css']}>
      {view.problem ? <ErrorSummary page={page} form={view.problem} /> : ''}
      <p class="lead" safe>
        {page.t(isOfSection ? 'postProposals.notForSections' : 'postProposals.lead')}
      </p>
      <p>
        <a href={`/c/${view.campaign.slug}/propose`} safe>
          {page.t('postProposals.where')}
        </a>
      </p>
      <Filter page={page} path={path} {...view} />
      {view.filter.status === 'dismissed' ? (
        <p class="hint" safe>
          {page.t('postProposals.kept', { days: view.retentionDays })}
        </p>
      ) : (
        ''
      )}
      {view.proposals.length > 0 ? (
        <Rows page={page} {...view} />
      ) : (
        <Empty
          text={page.t(isFiltered ? 'postProposals.noneLikeThat' : 'postProposals.none')}
          next={isFiltered ? <Step href={path} text={page.t('postProposals.waiting')} /> : undefined}
        />
      )}
      <More page={page} path={path} query={{ ...view.filter }} next={view.next} />
      {view.canSuggest && !isOfSection && allows(page, 'suggested-post.write') ? (
        <Suggest page={page} path={path} {...view} />
      ) : (
        ''
      )}
    </Shell>
  );
};

const Filter = ({ page, path, filter }: Props & { path: string }) => {
  const form = freshForm({ status: filter.status, language: filter.language ?? '' });
  return (
    <form method="get" action={path} class="filter" aria-label={page.t('list.filter')}>
      <SelectField
        form={form}
        name="status"
        label={page.t('post.status')}
        options={STATUSES.map((value) => ({ value, label: nameOf(page, 'proposalStatus', value) }))}
      />
      <SelectField
        form={form}
        name="language"
        label={page.t('post.language')}
        none={page.t('list.all')}
        options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
      />
      <button class="button second" safe>
        {page.t('list.show')}
      </button>
    </form>
  );
};

const Suggest = ({ page, path, filter, ministries }: Props & { path: string }) => {
  const form = freshForm({ language: filter.language ?? page.viewer.languages?.[0] ?? page.language });
  return (
    <section aria-labelledby="suggest">
      <h2 id="suggest" safe>
        {page.t('postProposals.suggestTitle')}
      </h2>
      <p class="hint" safe>
        {page.t('postProposals.suggestLead')}
      </p>
      <form method="post" action={`${path}/drafts`} class="filter">
        <Csrf page={page} />
        <div class="field">
          <label for="draft-language" safe>
            {page.t('post.language')}
          </label>
          <select id="draft-language" name="language">
            {LANGUAGES.filter((code) => page.viewer.languages?.includes(code) ?? true).map((code) => (
              <option value={code} selected={code === valueIn(form, 'language')} safe>
                {page.formats.language(code)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="draft-ministry" safe>
            {page.t('post.target')}
          </label>
          <select id="draft-ministry" name="ministry">
            <option value="" safe>
              {page.t('post.everyTarget')}
            </option>
            {ministries.map((ministry) => (
              <option value={ministry.slug} safe>
                {ministryName(page, ministry)}
              </option>
            ))}
          </select>
        </div>
        <button class="button second" safe>
          {page.t('postProposals.suggest')}
        </button>
      </form>
    </section>
  );
};

const Rows = (props: Props) => (
  <ol class="comments">
    {props.proposals.map((proposal) => (
      <li>
        <blockquote class="kept" lang={proposal.language} dir={directionOf(proposal.language)}>
          <PostWords text={proposal.text} language={proposal.language} />
        </blockquote>
        <p>
          <Tag page={props.page} set="origin" value={proposal.origin} />{' '}
          <span class="hint" safe>
            {aboutIt(props.page, proposal)}
          </span>
        </p>
        <div class="steps">
          <Steps {...props} proposal={proposal} />
        </div>
      </li>
    ))}
  </ol>
);

/** Language, ministry and date in one line. */
const aboutIt = (page: WorkspacePage, { language, ministry, proposedOn }: ProposalLine): string =>
  [
    page.formats.language(language),
    ministry ? ministryName(page, ministry) : page.t('post.everyTarget'),
    page.formats.date(proposedOn),
  ].join(' · ');

const Steps = ({ page, campaign, filter, proposal }: Props & { proposal: ProposalLine }) => {
  const about = shortened(proposal.text);
  const path = `/workspace/campaigns/${campaign.slug}`;
  if (proposal.status === 'adopted' && proposal.suggestedPostId !== null) {
    return (
      <a href={`${path}/posts/${proposal.suggestedPostId}`}>
        <span safe>{page.t('postProposals.toPost')}</span>
        <span class="visually-hidden" safe>
          {` ${about}`}
        </span>
      </a>
    );
  }
  if (!allows(page, 'suggested-post.write') || proposal.status === 'adopted') return '';
  const action = `${path}/proposals/${proposal.id}`;
  const fields: Record<string, string> = filter.language === undefined ? {} : { language: filter.language };
  return (
    <>
      <Press page={page} action={`${action}/adoption`} text={page.t('postProposals.adopt')} about={about} />
      {proposal.status === 'waiting' ? (
        <Press
          page={page}
          action={`${action}/dismissal`}
          text={page.t('postProposals.dismiss')}
          about={about}
          kind="quiet"
          fields={fields}
        />
      ) : (
        ''
      )}
    </>
  );
};
