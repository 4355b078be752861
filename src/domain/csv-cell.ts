/** A cell of a CSV file that no spreadsheet takes for a formula, and that can be read back as it was. */

const LOOKS_LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** The text with an apostrophe before it where a spreadsheet would calculate it (OWASP, "CSV injection"). */
export const toCell = (text: string): string => (LOOKS_LIKE_A_FORMULA.test(text) ? `'${text}` : text);

/** The text that was made into the cell. */
export const fromCell = (cell: string): string =>
  cell.startsWith("'") && LOOKS_LIKE_A_FORMULA.test(cell) ? cell.slice(1) : cell;
