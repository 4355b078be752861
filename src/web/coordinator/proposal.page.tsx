/** The planner's page: what it is asked, the plan that it proposes beside today's, and what of it is accepted. */
import { CheckboxGroup, SelectField, TextField } from '../workspace/fields.js';
import { ErrorSummary } from '../workspace/form-frame.js';
import { Empty, Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import { Answer } from './proposal-answer.js';
import { noteText } from './proposal-notes.js';
import type { ProposalPageView, ProposalProps } from './proposal-view.js';

/** The page of the planner. */
export const proposalPage = (page: WorkspacePage, view: ProposalPageView): JSX.Element => (
  <Shell
    page={page}
    title={page.t('proposal.title')}
    campaign={view.campaign}
    styles={['board.css']}
    beside={
      <Step href={`/workspace/campaigns/${view.campaign.slug}/board`} text={page.t('proposal.toBoard')} />
    }
  >
    <p class="lead" safe>
      {page.t('proposal.lead')}
    </p>
    {view.ministries.length === 0 ? (
      <Empty
        text={page.t('proposal.noneYet')}
        next={<Step href="/workspace/ministries/new" text={page.t('ministries.new')} />}
      />
    ) : (
      <Question page={page} view={view} />
    )}
    {view.conflict.length > 0 ? <NoPlan page={page} view={view} /> : ''}
    {view.proposal ? <Answer page={page} view={view} proposal={view.proposal} /> : ''}
  </Shell>
);

const Question = ({ page, view }: ProposalProps) => (
  <details class="fold" open={view.proposal === null || view.form.errors.length > 0}>
    <summary safe>{page.t('proposal.ask')}</summary>
    <form method="get" class="form">
      <ErrorSummary page={page} form={view.form} />
      <p safe>{page.t('proposal.kept', view.kept)}</p>
      <CheckboxGroup
        form={view.form}
        name="ministries"
        label={page.t('proposal.ministries')}
        hint={page.t('proposal.ministriesHint')}
        options={view.ministries.map((ministry) => ({
          value: ministry.slug,
          label: `${page.formats.country(ministry.country)} · ${ministryName(page, ministry)}`,
        }))}
      />
      <div class="row">
        <SelectField
          form={view.form}
          name="closingDay"
          label={page.t('proposal.closingDay')}
          options={[
            { value: 'none', label: page.t('proposal.closingNone') },
            { value: 'all', label: page.t('proposal.closingAll') },
          ]}
        />
        <TextField
          form={view.form}
          name="rounds"
          type="number"
          min="1"
          max="366"
          label={page.t('proposal.rounds')}
          hint={page.t('proposal.roundsHint')}
          size="short"
        />
      </div>
      <input type="hidden" name="propose" value="yes" />
      <div class="form-end">
        <button class={view.proposal ? 'button second' : 'button'} safe>
          {page.t(view.proposal ? 'proposal.again' : 'proposal.propose')}
        </button>
      </div>
    </form>
  </details>
);

const NoPlan = ({ page, view }: ProposalProps) => (
  <section class="notice wrong" aria-labelledby="conflict" role="alert">
    <h2 id="conflict" safe>
      {page.t('proposal.noPlan')}
    </h2>
    <p safe>{page.t('proposal.conflictLead')}</p>
    <ul>
      {view.conflict.map((one) =>
        typeof one === 'string' ? (
          <li lang="en" dir="auto" safe>
            {one}
          </li>
        ) : (
          <li dir="auto" safe>
            {noteText(page, view.names, 'conflict', one)}
          </li>
        ),
      )}
    </ul>
  </section>
);
