/** The days of a proposal beside those of today's plan, with reasons and costs. */
import type { Proposal } from '../../schedule/proposal.js';
import { valuesIn } from '../workspace/form-state.js';
import { Table } from '../workspace/parts.js';
import { shortName } from './board-words.js';
import { noteText } from './proposal-notes.js';
import { type AnswerProps, isDifferent, type ProposalProps, todayOf } from './proposal-view.js';

/** A row for each date, with a box to accept it where it changes. */
export const ProposedDays = (props: AnswerProps) => {
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
}: ProposalProps & {
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
