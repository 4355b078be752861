/** A number in a table. */
import type { WorkspacePage } from '../workspace/workspace-page.js';

/** A count that may be unknown, which is not 0. */
export const Count = ({ page, value }: { page: WorkspacePage; value: number | null | undefined }) => (
  <td class="figure" safe>
    {value === null || value === undefined ? page.t('state.unknown') : page.formats.number(value)}
  </td>
);
