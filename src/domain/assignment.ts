/** An assignment: every row given a column of its own so that the costs add up to the least (Kuhn 1955, Munkres 1957). */

export interface Assignment {
  /** The column of each row. */
  readonly columns: readonly number[];
  /** The price of each column: no row would rather pay another column's price and cost. */
  readonly prices: readonly number[];
}

/** The cheapest assignment, by shortest augmenting paths; there must be as many columns as rows, or more. */
export const assign = (
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): Assignment => {
  // Index 0 stands for nothing: rows and columns count from 1 in here.
  const rowPrices = new Float64Array(rows + 1);
  const prices = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    const end = shortestPath(rowOf, cameFrom, rowPrices, prices, cost);
    for (let column = end; column !== 0;) {
      const before = cameFrom[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const columnOf = new Array<number>(rows).fill(-1);
  rowOf.forEach((row, column) => {
    if (column > 0 && row > 0) columnOf[row - 1] = column - 1;
  });
  return { columns: columnOf, prices: [...prices.subarray(1)] };
};

/** Finds the cheapest way from the new row to a free column, keeping every reduced cost at 0 or more; answers that column. */
const shortestPath = (
  rowOf: Int32Array,
  cameFrom: Int32Array,
  rowPrices: Float64Array,
  prices: Float64Array,
  cost: (row: number, column: number) => number,
): number => {
  const columns = prices.length - 1;
  const least = new Float64Array(columns + 1).fill(Infinity);
  const isDone = new Uint8Array(columns + 1);
  let column = 0;
  do {
    isDone[column] = 1;
    const row = rowOf[column] as number;
    const rowPrice = rowPrices[row] as number;
    let [delta, next] = [Infinity, 0];
    for (let other = 1; other <= columns; other += 1) {
      if (isDone[other]) continue;
      const reduced = cost(row - 1, other - 1) - rowPrice - (prices[other] as number);
      if (reduced < (least[other] as number)) {
        least[other] = reduced;
        cameFrom[other] = column;
      }
      const short = least[other] as number;
      // Among ways as short, one that ends here: most rows then need no second look.
      if (short < delta || (short === delta && rowOf[other] === 0 && rowOf[next] !== 0)) {
        [delta, next] = [short, other];
      }
    }
    for (let other = 0; other <= columns; other += 1) {
      if (isDone[other]) {
        rowPrices[rowOf[other] as number] = (rowPrices[rowOf[other] as number] as number) + delta;
        prices[other] = (prices[other] as number) - delta;
      } else least[other] = (least[other] as number) - delta;
    }
    column = next;
  } while (rowOf[column] !== 0);
  return column;
};
