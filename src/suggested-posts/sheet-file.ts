/** The suggested posts of a campaign as a tweet sheet: CSV, XLSX and plain text, which can be brought in again. */
import { stringify } from 'csv-stringify/sync';
import { toCell } from '../domain/csv-cell.js';
import type { SheetLine } from './sheet-lines.service.js';

/** The columns of an export; those after `claims` are for readers and are not taken in again. */
const COLUMNS = [
  'language',
  'target',
  'networks',
  'kind',
  'text',
  'image',
  'alt',
  'claims',
  'status',
  'variants',
  'example',
] as const;

const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  language: 10,
  target: 16,
  networks: 28,
  kind: 10,
  text: 90,
  image: 20,
  alt: 40,
  claims: 30,
  status: 12,
  variants: 10,
  example: 90,
};

/** The cells of a line, none of which a spreadsheet takes for a formula. */
const cellsOf = (line: SheetLine): string[] => {
  const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    ...line,
    target: line.target ?? '',
    networks: line.networks.join(' '),
    image: line.image ?? '',
    alt: line.alt ?? '',
    claims: line.claims.join(' '),
    variants: String(line.variants),
  };
  return COLUMNS.map((column) => toCell(cells[column]));
};

/** The sheet as CSV. */
export const sheetCsv = (lines: readonly SheetLine[]): string =>
  stringify([[...COLUMNS], ...lines.map(cellsOf)], { bom: true, record_delimiter: 'windows' });

// XLSX writes characters as _x0041_; a text that reads like one has to have its underscore written so.
const escapeForXlsx = (text: string): string => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** The sheet as XLSX: every cell is text. */
export const sheetXlsx = async (lines: readonly SheetLine[]): Promise<Buffer> => {
  const { default: write } = await import('write-excel-file/node');
  const head = COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const rows = lines.map((line) =>
    cellsOf(line).map((value) =>
      value === '' ? null : { value: escapeForXlsx(value), type: String, wrap: true },
    ),
  );
  const options = {
    sheet: 'Posts',
    stickyRowsCount: 1,
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
  };
  return write([head, ...rows], options).toBuffer();
};

/** The sheet as plain text, to be passed on in mails and chats: an example of each post, by language and ministry. */
export const sheetText = (lines: readonly SheetLine[], title: string): string => {
  const languages = [...new Set(lines.map(({ language }) => language))];
  const blocks = languages.flatMap((language) => [
    `== ${language} ==`,
    ...lines.filter((line) => line.language === language).map(blockOf),
  ]);
  return `${[title, ...blocks].join('\n\n')}\n`;
};

const blockOf = (line: SheetLine, index: number): string =>
  [
    `${index + 1}. ${[line.target ?? '*', line.networks.join(' '), line.status].join(' · ')}`,
    line.example,
    ...(line.text === line.example ? [] : [`= ${line.text}`]),
    ...(line.image === null ? [] : [`[${line.image}: ${line.alt ?? ''}]`]),
  ].join('\n');
