/** The lines of a CSV file on which its records begin, for messages that name them. */

export interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const NEWLINE = /\r\n|\r|\n/g;

/** The line of each record: cells hold lines of their own, of which the parser counts a CRLF twice. */
export const linesOf = (records: readonly CsvRecord[]): number[] => {
  let counted = 0;
  return records.map(({ record, info }) => {
    const within = record.flatMap((cell) => cell.match(NEWLINE) ?? []);
    counted += within.filter((newline) => newline === '\r\n').length;
    return info.lines - counted - within.length;
  });
};
