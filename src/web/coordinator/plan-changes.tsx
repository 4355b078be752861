/** What of a published day was changed, with the plan before and after. */
import type { ChangeView } from '../../schedule/day-view.js';
import type { PlanState } from '../../schedule/plan-change.entity.js';
import { nameBeside } from '../components/addressed.js';
import { Stamp, Table } from '../workspace/parts.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';

interface ChangesProps {
  readonly page: WorkspacePage;
  readonly zone: string;
  readonly changes: readonly ChangeView[];
}

/** Every change that supporters were told of, the latest first. */
export const PlanChanges = ({ page, zone, changes }: ChangesProps) =>
  changes.length === 0 ? (
    ''
  ) : (
    <section aria-labelledby="changes">
      <h2 id="changes" safe>
        {page.t('day.changes')}
      </h2>
      <Table
        caption={page.t('day.changesCaption', { zone })}
        heads={[page.t('day.changedAt'), page.t('day.reason'), page.t('form.before'), page.t('day.after')]}
      >
        {[...changes]
          .sort((one, other) => other.at.getTime() - one.at.getTime())
          .map((change) => (
            <tr>
              <td>
                <Stamp page={page} at={change.at} zone={zone} />
              </td>
              <td dir="auto" safe>
                {change.reason}
              </td>
              <td>
                <Plan page={page} state={change.before as State} other={change.after as State} />
              </td>
              <td>
                <Plan page={page} state={change.after as State} other={change.before as State} />
              </td>
            </tr>
          ))}
      </Table>
    </section>
  );

type State = Partial<PlanState> | null;

const Plan = ({ page, state, other }: { page: WorkspacePage; state: State; other: State }) => {
  if (!state) return '';
  const names = (state.targets ?? []).map((one) =>
    nameBeside(one, other?.targets ?? [], (network) => nameOf(page, 'network', network)),
  );
  return (
    <>
      <span dir="auto" safe>
        {names.length > 0 ? page.formats.list(names) : page.t('days.noTarget')}
      </span>
      {state.stormStartsAt && state.timeZone ? (
        <span class="hint">
          <Stamp page={page} at={new Date(state.stormStartsAt)} zone={state.timeZone} />{' '}
          <bdi safe>{state.timeZone}</bdi>
        </span>
      ) : (
        ''
      )}
    </>
  );
};
