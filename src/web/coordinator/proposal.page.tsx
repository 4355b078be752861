/** The planner's page: what it is asked, the plan that it proposes beside today's, and what of it is accepted. */
import type { PlanNote, PlanScore } from '../../domain/plan.js';
import type { Proposal } from '../../schedule/proposal.js';
import { CheckboxGroup, SelectField, TextArea, TextField } from '../workspace/fields.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { valueIn, valuesIn } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Step, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import type { DayPlan } from './board-plan.js';
import type { PlanStep } from './board-steps.js';
import { writeDays } from './board-token.js';
import type { BoardMinistry } from './board-view.js';
import { type Names, shortName, stepTexts } from './board-words.js';
import { ministryName } from './days-table.js';
import { type OfferedDay, writeOffer } from './proposal-form.js';
import { noteText } from './proposal-notes.js';

export interface ProposalPageView {
  readonly campaign: CampaignHere;
  readonly ministries: readonly BoardMinistry[];
  readonly names: Names;
  readonly kept: { readonly pins: number; readonly blackouts: number; readonly events: number };
  /** What the planner is asked. */
  readonly form: FormState;
  readonly proposal: Proposal | null;
  /** Why there is no such plan. */
  readonly conflict: readonly (PlanNote | string)[];
  /** Today's plan, with the versions of its days. */
  readonly plan: readonly DayPlan[];
  /** The dates of days that were published. */
  readonly locked: ReadonlySet<string>;
  /** The dates of published days that have begun: a proposal leaves them alone. */
  readonly begun: ReadonlySet<string>;
  /** What was ticked, typed and wrong when acceptance was tried. */
  readonly acceptance: FormState;
  readonly meanwhile: readonly PlanStep[];
}

interface Props {
  readonly page: WorkspacePage;
  readonly view: ProposalPageView;
}

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

const Question = ({ page, view }: Props) => (
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

const NoPlan = ({ page, view }: Props) => (
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

type AnswerProps = Props & { readonly proposal: Proposal };

const isDifferent = (view: ProposalPageView, date: string, ministries: readonly string[]): boolean =>
  !view.begun.has(date) && todayOf(view, date).toSorted().join() !== ministries.toSorted().join();

/** The dates on which the proposal is not today's plan. */
export const differentDates = (view: ProposalPageView): string[] =>
  (view.proposal?.days ?? [])
    .filter(({ date, ministries }) => isDifferent(view, date, ministries))
    .map(({ date }) => date);

const todayOf = (view: ProposalPageView, date: string): readonly string[] =>
  view.plan.find((day) => day.date === date)?.ministries ?? [];

const Answer = (props: AnswerProps) => {
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
        <Days {...props} />
        {changed.length > 0 ? <Accept {...props} dates={changed} /> : ''}
      </form>
    </section>
  );
};

const Overtaken = ({ page, view }: Props) => (
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
    <input type="hidden" name="offer" value={writeOffer(offerOf(page, view, proposal))} />
  </>
);

/** The days that would change, with the planner's reasons in the reader's language. */
const offerOf = (page: WorkspacePage, view: ProposalPageView, proposal: Proposal): OfferedDay[] =>
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

const Days = (props: AnswerProps) => {
  const { page, proposal } = props;
  const costs = new Map(proposal.current.days.map(({ date, cost }) => [date, cost.total]));
  return (
    <Table
      caption={page.t('proposal.changes')}
      isNamedAbove
      heads={[
        page.t('proposal.accept'),
        page.t('proposal.day'),
        page.t('proposal.today'),
        page.t('proposal.proposed'),
        page.t('proposal.reason'),
        page.t('proposal.cost'),
      ]}
    >
      {proposal.days.map((day) => (
        <ProposedRow {...props} day={day} before={costs.get(day.date) ?? 0} />
      ))}
    </Table>
  );
};

const ProposedRow = ({
  page,
  view,
  day,
  before,
}: AnswerProps & { day: Proposal['days'][number]; before: number }) => {
  const today = todayOf(view, day.date);
  const isNew = isDifferent(view, day.date, day.ministries);
  const date = page.formats.shortDate(day.date);
  return (
    <tr class={isNew ? undefined : 'same'}>
      <td>
        {isNew ? (
          <label class="choice">
            <input
              type="checkbox"
              name="accept"
              value={day.date}
              checked={valuesIn(view.acceptance, 'accept').includes(day.date)}
            />
            <span class="visually-hidden" safe>
              {page.t('proposal.acceptDay', { date })}
            </span>
          </label>
        ) : (
          <span class="visually-hidden" safe>
            {page.t(view.begun.has(day.date) ? 'proposal.closedKept' : 'proposal.unchanged')}
          </span>
        )}
      </td>
      <th scope="row" safe>
        {date}
      </th>
      <td>
        <Whom page={page} view={view} slugs={today} others={isNew ? day.ministries : today} mark="gone" />
      </td>
      <td>
        {isNew ? (
          <Whom page={page} view={view} slugs={day.ministries} others={today} mark="added" />
        ) : (
          <span safe>{page.t(view.begun.has(day.date) ? 'proposal.closedKept' : 'proposal.unchanged')}</span>
        )}
      </td>
      <td dir="auto">
        {day.reasons.map((note) => (
          <p safe>{noteText(page, view.names, 'placement', note)}</p>
        ))}
      </td>
      <td class="cost" safe>
        {before === day.cost.total
          ? page.formats.number(before)
          : page.t('proposal.costOf', {
              before: page.formats.number(before),
              after: page.formats.number(day.cost.total),
            })}
      </td>
    </tr>
  );
};

/** Ministries of a day; a sign and a word, not colour alone, tell those that the other plan has not. */
const Whom = ({
  page,
  view,
  slugs,
  others,
  mark,
}: Props & {
  slugs: readonly string[];
  others: readonly string[];
  mark: 'added' | 'gone';
}) =>
  slugs.length === 0 ? (
    <span class="hint" safe>
      {page.t('board.noTarget')}
    </span>
  ) : (
    <ul class="plain">
      {slugs.map((slug) => {
        const name = shortName(page, view.names, slug);
        if (others.includes(slug)) {
          return (
            <li dir="auto" safe>
              {name}
            </li>
          );
        }
        return (
          <li dir="auto">
            {mark === 'added' ? <ins safe>{`+ ${name}`}</ins> : <del safe>{name}</del>}{' '}
            <span class="mark" safe>
              {page.t(`proposal.${mark}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );

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
