/** A tweet sheet as a table: its headings, and its rows with the lines on which they begin; what it says is not looked at yet. */
import { CsvError, parse } from 'csv-parse/sync';
import { fromCell } from '../domain/csv-cell.js';
import { type CsvRecord, linesOf } from '../domain/csv-lines.js';
import { Invalid } from '../domain/errors.js';
import { isZip, unpacksWithin } from './sheet-zip.js';

export interface SheetTable {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** From 1: the line of the file, or the row of the spreadsheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The most rows that one sheet brings. */
export const MOST_ROWS = 10_000;

const MOST_BYTES = 8_000_000;
const MOST_UNPACKED_BYTES = 64_000_000;

const refuse = (message: string, code = 'unreadable'): Invalid => Invalid.field('file', message, code);

/** The table in the bytes of a CSV or XLSX file; throws Invalid where there is none. */
export const tableOf = async (bytes: Buffer): Promise<SheetTable> => {
  if (bytes.length > MOST_BYTES) throw refuse('The file is over 8 MB: split it.', 'too-large');
  const [head, ...body] = isZip(bytes) ? await rowsOfXlsx(bytes) : rowsOfCsv(textOf(bytes));
  const headings = toldApart((head?.cells ?? []).map((cell) => cell.trim()));
  if (headings.every((heading) => heading === '')) {
    throw refuse('The file is empty: its first line names the columns.', 'columns');
  }
  const rows = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > MOST_ROWS) throw refuse(`The sheet has over ${MOST_ROWS} rows: split it.`, 'too-large');
  return { headings, rows };
};

/** A heading that stands there already gets a number, so that its column can be chosen too. */
const toldApart = (headings: readonly string[]): string[] =>
  headings.map((heading, index) => {
    const before = headings.slice(0, index).filter((one) => one === heading).length;
    return heading === '' || before === 0 ? heading : `${heading} (${before + 1})`;
  });

const textOf = (bytes: Buffer): string => {
  try {
    // Excel's "Unicode text" is UTF-16, which says so in its first two bytes.
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refuse('The file is not UTF-8 text: save it as "CSV UTF-8" or as XLSX.');
  }
};

const rowsOfCsv = (text: string): TableRow[] => {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[];
    const lines = linesOf(records);
    return records.map(({ record }, index) => ({ line: lines[index] ?? 1, cells: record.map(fromCell) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refuse(`This is not CSV: ${error.message}.`);
  }
};

/** The mark that parts the headings most often. */
const delimiterOf = (text: string): string => {
  const head = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (mark: string): number => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

const rowsOfXlsx = async (bytes: Buffer): Promise<TableRow[]> => {
  if (!unpacksWithin(bytes, MOST_UNPACKED_BYTES)) throw refuse('This is no XLSX file, or it is too large.');
  const { readSheet } = await import('read-excel-file/node');
  try {
    const rows = await readSheet(bytes, { trim: false });
    return rows.map((row, index) => ({ line: index + 1, cells: row.map(cellOf) }));
  } catch {
    throw refuse('This is no XLSX file that can be read: save it anew as XLSX, or as "CSV UTF-8".');
  }
};

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return fromCell(value);
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
};
