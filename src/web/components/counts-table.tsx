/** What a day counts, by stage, each with what it means; the public does not see what would single somebody out. */
import type { PageContext } from '../layout/page-context.js';

/** Null where the number is not shown: small ones, and those that would give a small one away. */
export interface StageCounts {
  readonly dealt: number | null;
  readonly clicked: number | null;
  readonly reported: number | null;
  readonly linked: number | null;
}

export interface CountsTableProps {
  readonly context: PageContext;
  readonly counts: StageCounts;
  readonly asOf: Date;
  readonly zone: string;
}

const STAGES = ['dealt', 'clicked', 'reported', 'linked'] as const;

/** The four stages, one a row, never summed. */
export function CountsTable({ context, counts, asOf, zone }: CountsTableProps): JSX.Element {
  const { t } = context;
  return (
    <table>
      <caption safe>{captionOf(counts, context, asOf, zone)}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col" safe>
            {t('counts.stage')}
          </th>
          <th scope="col" safe>
            {t('counts.number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {STAGES.map((stage) => (
          <tr>
            <th scope="row">
              <span safe>{t(`counts.${stage}`)}</span>
              <small safe>{t(`counts.${stage}Meaning`)}</small>
            </th>
            <td class="number" safe>
              {count(counts[stage], context)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const count = (value: number | null, { t, format }: PageContext): string =>
  value === null ? t('counts.hidden') : format.number(value);

const captionOf = (counts: StageCounts, { t, format }: PageContext, asOf: Date, zone: string): string =>
  [
    t('counts.asOf', { time: format.time(asOf, zone), place: format.place(zone) }),
    ...(STAGES.some((stage) => counts[stage] === null) ? [t('counts.hiddenMeaning')] : []),
  ].join(' ');
