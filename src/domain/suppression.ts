/**
 * Suppression: what of a table of counts is not shown in public, so that no few people can be made out.
 *
 * Every cell under five is hidden, 0 included: a shown 0 would narrow what the other hidden cells can be. The same
 * total stands behind every grouping of a campaign's counts (by day, hour, network …), so a single hidden cell could
 * be had back by subtracting what one table shows from the total of another. Therefore, while the hidden cells of a
 * column come to less than five together (but not to nothing, where there is nobody to make out), the smallest shown
 * cell is hidden as well. Where parts of a table have a total of their own that is shown elsewhere, as the hours of a
 * day have, each part is treated so by itself. A reader is not told which of two hidden cells was the small one.
 */

/** The smallest count that is shown. */
export const SMALLEST_SHOWN = 5;

/** A row whose counts may be hidden; `suppressed` says that at least one of them is. */
export type Suppressed<Row, Column extends keyof Row> = Omit<Row, Column> &
  Readonly<Record<Column, number | null>> & { readonly suppressed: boolean };

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Which cells of one column, with one total, are hidden. */
const hiddenCells = (counts: readonly number[]): ReadonlySet<number> => {
  const order = counts.map((_, cell) => cell).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const hidden = order.filter((cell) => (counts[cell] ?? 0) < SMALLEST_SHOWN);
  const total = sum(hidden.map((cell) => counts[cell] ?? 0));
  const complement = order[hidden.length];
  if (total > 0 && total < SMALLEST_SHOWN && complement !== undefined) hidden.push(complement);
  return new Set(hidden);
};

/** The rows as the public sees them; `partOf` names the part of the table, with a total of its own, that a row is in. */
export const suppressSmallCells = <Row, Column extends keyof Row>(
  rows: readonly (Row & Readonly<Record<Column, number>>)[],
  columns: readonly Column[],
  partOf: (row: Row) => string = () => '',
): Suppressed<Row, Column>[] => {
  const parts = [...Map.groupBy(rows.keys(), (index) => partOf(rows[index] as Row)).values()];
  const hiddenByColumn = new Map(
    columns.map((column) => {
      const hidden = parts.flatMap((part) =>
        [...hiddenCells(part.map((index) => rows[index]?.[column] ?? 0))].map((cell) => part[cell]),
      );
      return [column, new Set(hidden)] as const;
    }),
  );
  return rows.map((row, index) => {
    const cells = columns.map((column) => [
      column,
      hiddenByColumn.get(column)?.has(index) ? null : row[column],
    ]);
    const suppressed = cells.some(([, count]) => count === null);
    return { ...row, ...(Object.fromEntries(cells) as Record<Column, number | null>), suppressed };
  });
};
