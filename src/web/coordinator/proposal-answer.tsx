/** The planner's answer: its scores, compromises and days, and what of it is accepted. */
import type { PlanScore } from '../../domain/plan.js';
import { TextArea } from '../workspace/fields.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import { valueIn, valuesIn } from '../workspace/form-state.js';
import { Table } from '../workspace/parts.js';
import { writeDays } from './board-token.js';
import { stepTexts } from './board-words.js';
import { ProposedDays } from './proposal-days.js';
import { type OfferedDay, writeOffer } from './proposal-form.js';
import { noteText } from './proposal-notes.js';
import { type AnswerProps, differentDates, isDifferent, type ProposalProps } from './proposal-view.js';

/** The proposal, in a form that accepts all or part of it. */
export const Answer = (props: AnswerProps) => {
  const { page, view, proposal } = props;
  const changed = differentDates(view);
  return (
    <section class="proposal" aria-labelledby="result">
      <h2 id="result" safe>
        {page.t('proposal.result')}
      </h2>
      {view.meanwhile.length > 0 ? <Overtaken page={page} view={view} /> : ''}
      <Scores {...props} />
      <h3 safe>{page.t('proposal.compromises')}</h3>
      {proposal.compromiseNotes.length === 0 ? (
        <p safe>{page.t('proposal.noCompromise')}</p>
      ) : (
        <ul>
          {proposal.compromiseNotes.map((note) => (
            <li dir="auto" safe>
              {noteText(page, view.names, 'compromise', note)}
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={`/workspace/campaigns/${view.campaign.slug}/board/proposal`}>
        <Hidden {...props} />
        <h3 id="changes" safe>
          {page.t('proposal.changes')}
        </h3>
        <p safe>{page.t('proposal.changesLead', { changed: changed.length })}</p>
        <ErrorSummary page={page} form={view.acceptance} />
        <ProposedDays {...props} />
        {changed.length > 0 ? <Accept {...props} dates={changed} /> : ''}
      </form>
    </section>
  );
};

const Overtaken = ({ page, view }: ProposalProps) => (
  <div class="notice stale" role="alert">
    <h3 safe>{page.t('board.stale')}</h3>
    <ul>
      {stepTexts(page, view.names, view.meanwhile).map((text) => (
        <li dir="auto" safe>
          {text}
        </li>
      ))}
    </ul>
    <p safe>{page.t('proposal.anew')}</p>
  </div>
);

const PARTS = [
  'holidays',
  'missedEvents',
  'weekends',
  'missedPreferences',
  'outsideHours',
  'total',
] as const satisfies readonly (keyof PlanScore)[];

const emptyDays = (days: readonly { readonly ministries: readonly string[] }[]): number =>
  days.filter(({ ministries }) => ministries.length === 0).length;

const Scores = ({ page, proposal }: AnswerProps) => (
  <Table
    caption={page.t('proposal.scoreLead')}
    heads={[page.t('proposal.part'), page.t('proposal.today'), page.t('proposal.proposed')]}
  >
    <tr>
      <th scope="row" safe>
        {page.t('proposal.parts.empty')}
      </th>
      <td safe>{page.formats.number(emptyDays(proposal.current.days))}</td>
      <td safe>{page.formats.number(emptyDays(proposal.days))}</td>
    </tr>
    {PARTS.map((part) => (
      <tr class={part === 'total' ? 'total' : undefined}>
        <th scope="row" safe>
          {page.t(`proposal.parts.${part}`)}
        </th>
        <td safe>{page.formats.number(proposal.current.score[part])}</td>
        <td safe>{page.formats.number(proposal.score[part])}</td>
      </tr>
    ))}
  </Table>
);

/** What was asked, seen and offered, so that acceptance is of this very proposal. */
const Hidden = ({ page, view, proposal }: AnswerProps) => (
  <>
    <Csrf page={page} />
    {valuesIn(view.form, 'ministries').map((slug) => (
      <input type="hidden" name="ministries" value={slug} />
    ))}
    <input type="hidden" name="closingDay" value={valueIn(view.form, 'closingDay')} />
    <input type="hidden" name="rounds" value={valueIn(view.form, 'rounds')} />
    <input type="hidden" name="was" value={writeDays(view.plan)} />
    <input type="hidden" name="offer" value={writeOffer(offerOf({ page, view, proposal }))} />
  </>
);

/** The days that would change, with the planner's reasons in the reader's language. */
const offerOf = ({ page, view, proposal }: AnswerProps): OfferedDay[] =>
  proposal.days
    .filter(({ date, ministries }) => isDifferent(view, date, ministries))
    .map(({ date, ministries, reasons }) => ({
      date,
      ministries,
      reasons: Object.fromEntries(
        reasons.flatMap((note) =>
          note.ministry === null
            ? []
            : [[note.ministry, noteText(page, view.names, 'placement', note).slice(0, 500)]],
        ),
      ),
    }));

const Accept = ({ page, view, dates }: AnswerProps & { dates: readonly string[] }) => (
  <div class="form">
    {dates.some((date) => view.locked.has(date)) ? (
      <>
        <p safe>{page.t('board.pendingReason')}</p>
        <TextArea
          form={view.acceptance}
          name="reason"
          label={page.t('board.reason')}
          rows="2"
          maxlength="500"
        />
      </>
    ) : (
      ''
    )}
    <div class="form-end">
      <button class="button" name="what" value="ticked" safe>
        {page.t('proposal.acceptTicked')}
      </button>
      <button class="button second" name="what" value="all" safe>
        {page.t('proposal.acceptAll')}
      </button>
    </div>
  </div>
);
