/** A plan's file taken apart into rows, each with its line: what it says is not looked at yet. */
import { CsvError, parse } from 'csv-parse/sync';
import { fromCell } from '../domain/csv-cell.js';
import { type CsvRecord, linesOf } from '../domain/csv-lines.js';
import { linesOfItems } from './json-lines.js';
import { COLUMNS } from './plan-file.js';

export type RejectionCode =
  | 'unreadable'
  | 'columns'
  | 'cells'
  | 'kind'
  | 'field'
  | 'not-a-day'
  | 'unknown-ministry'
  | 'repeated'
  | 'closed'
  | 'left-empty'
  | 'storm';

/** What is wrong with one row. */
export interface Rejection {
  /** From 1; for JSON the line on which the day or event begins. */
  readonly line: number;
  readonly field: string;
  /** Stable, for programs. */
  readonly code: RejectionCode;
  readonly message: string;
  /** What the message is about, for pages that say it in another language. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export type RowKind = 'day' | 'target' | 'event';

export interface FileRow {
  readonly line: number;
  readonly kind: RowKind;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface FileRows {
  readonly rows: readonly FileRow[];
  readonly rejected: readonly Rejection[];
}

const KINDS: readonly string[] = ['day', 'target', 'event'] satisfies RowKind[];

/** The rows of the file, whichever of the two formats it has. */
export const rowsOf = (bytes: Uint8Array): FileRows => {
  const text = decode(bytes);
  if (text === null) {
    return refuse(1, 'The file is not UTF-8 text: save it as "CSV UTF-8" or JSON.');
  }
  const file = text.trimStart().startsWith('{') ? rowsOfJson(text) : rowsOfCsv(text);
  const isEmpty = file.rows.length + file.rejected.length === 0;
  return isEmpty ? refuse(1, 'The file names no day, no target and no event.', 'field') : file;
};

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const refuse = (line: number, message: string, code: RejectionCode = 'unreadable'): FileRows => ({
  rows: [],
  rejected: [{ line, field: 'file', code, message }],
});

/** What the outermost object of a plan as JSON may hold. */
const JSON_KEYS: readonly string[] = ['format', 'campaign', 'days', 'events'];

const refuseKey = (field: string, line: number): FileRows => ({
  rows: [],
  rejected: [{ line, field, code: 'field', message: `A plan as JSON has no "${field}".` }],
});

const rowsOfJson = (text: string): FileRows => {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    return refuse(lineOfError(text, message), `This is not JSON: ${message}.`);
  }
  const { days = [], events = [] } = file as { days?: unknown; events?: unknown };
  const strange = Object.keys(file as object).filter((key) => !JSON_KEYS.includes(key));
  if (!Array.isArray(days) || !Array.isArray(events)) {
    return refuse(1, 'A plan as JSON has a list "days", and perhaps a list "events".');
  }
  const lines = linesOfItems(text);
  const lineOf = (list: string, index: number): number => lines.get(list)?.[index] ?? 1;
  const found = [
    ...strange.map((key) => refuseKey(key, lineAt(text, text.indexOf(JSON.stringify(key))))),
    ...days.map((day: unknown, index) => rowsOfDay(day, lineOf('days', index))),
    ...events.map((event: unknown, index) => rowOfItem('event', event, lineOf('events', index))),
  ];
  return together(found);
};

/** V8 tells the place, or shows the ten characters around it. */
const lineOfError = (text: string, message: string): number => {
  const told = /position (\d+)/.exec(message)?.[1];
  const around = /\.\.\."([\s\S]+)"(\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  const place = told ? Number(told) : around ? text.indexOf(around) + 10 : 0;
  return lineAt(text, place);
};

const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const together = (parts: readonly FileRows[]): FileRows => ({
  rows: parts.flatMap(({ rows }) => rows),
  rejected: parts.flatMap(({ rejected }) => rejected),
});

const rowOfItem = (kind: RowKind, values: unknown, line: number, more: object = {}): FileRows =>
  isRecord(values)
    ? { rows: [{ line, kind, values: { ...values, ...more } }], rejected: [] }
    : {
        rows: [],
        rejected: [{ line, field: kind, code: 'field', message: `A ${kind} is an object of its fields.` }],
      };

const rowsOfDay = (day: unknown, line: number): FileRows => {
  if (!isRecord(day)) return rowOfItem('day', day, line);
  const { targets = [], ...values } = day;
  if (!Array.isArray(targets)) {
    return {
      rows: [],
      rejected: [{ line, field: 'targets', code: 'field', message: 'The targets of a day are a list.' }],
    };
  }
  return together([
    rowOfItem('day', values, line),
    ...targets.map((target: unknown) => rowOfTarget(target, values.date, line)),
  ]);
};

const rowOfTarget = (target: unknown, date: unknown, line: number): FileRows => {
  if (!isRecord(target) || target.date === undefined || target.date === date) {
    return rowOfItem('target', target, line, { date });
  }
  const message = 'A target stands on the day that lists it: leave its own date out, or list it on that day.';
  return { rows: [], rejected: [{ line, field: 'date', code: 'field', message }] };
};

const delimiterOf = (text: string): string =>
  [',', ';', '\t'].find((mark) => /^\uFEFF?"?kind"?/.test(text) && text.split(/\r?\n/)[0]?.includes(mark)) ??
  ',';

const rowsOfCsv = (text: string): FileRows => {
  let records: CsvRecord[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    return refuse(lines ?? 1, `This is not CSV: ${error.message}.`);
  }
  const [head, ...body] = records;
  const columns = (head?.record ?? []).map((name) => name.trim());
  const refusal = refuseColumns(columns);
  if (refusal) return refuse(1, refusal, 'columns');
  const lines = linesOf(records).slice(1);
  return together(body.map(({ record }, index) => rowOfRecord(columns, record, lines[index] ?? 1)));
};

const WORDS = /^(theme|note)_[a-z]{2}$/;

const refuseColumns = (columns: readonly string[]): string | null => {
  if (!columns.includes('kind') || !columns.includes('date')) {
    return `The first line names the columns, "kind" and "date" among them: ${COLUMNS.join(', ')}.`;
  }
  const unknown = columns.filter(
    (name) => !(COLUMNS as readonly string[]).includes(name) && !WORDS.test(name),
  );
  if (unknown.length > 0)
    return `There is no column ${unknown.map((name) => `"${name}"`).join(', ')} in a plan.`;
  return new Set(columns).size < columns.length ? 'A column is there twice.' : null;
};

const rowOfRecord = (columns: readonly string[], record: readonly string[], line: number): FileRows => {
  if (record.length > columns.length) {
    const message = `This row has ${record.length} cells under ${columns.length} columns.`;
    return { rows: [], rejected: [{ line, field: 'file', code: 'cells', message }] };
  }
  const cells = new Map(columns.map((name, index) => [name, fromCell(record[index] ?? '')]));
  const kind = (cells.get('kind') ?? '').trim();
  if (!KINDS.includes(kind)) {
    const message = `"${kind}" is no kind of row: write day, target or event.`;
    return { rows: [], rejected: [{ line, field: 'kind', code: 'kind', message, values: { kind } }] };
  }
  return { rows: [{ line, kind: kind as RowKind, values: VALUES[kind as RowKind](cells) }], rejected: [] };
};

type CellMap = ReadonlyMap<string, string>;

const TRUTHS: Readonly<Record<string, boolean>> = {
  yes: true,
  no: false,
  true: true,
  false: false,
  1: true,
  0: false,
};

/** Yes or no; what is neither stays as it is, to be refused by name. */
const truth = (cell: string | undefined): unknown => {
  const word = (cell ?? '').trim().toLowerCase();
  return word === '' ? undefined : (TRUTHS[word] ?? cell);
};

const number = (cell: string | undefined): unknown =>
  cell === undefined ? undefined : cell.trim() === '' ? null : Number(cell);

const trimmed = (cells: CellMap, name: string): string => (cells.get(name) ?? '').trim();

/** What stands in the cells that a kind of row has; cells of other kinds have to be empty. */
const VALUES: Readonly<Record<RowKind, (cells: CellMap) => Record<string, unknown>>> = {
  day: (cells) => ({
    date: trimmed(cells, 'date'),
    theme: cells.get('theme'),
    note: cells.get('note'),
    translations: translationsIn(cells),
    stormAt: cells.has('stormAt') ? trimmed(cells, 'stormAt') || null : undefined,
    stormMinutes: number(cells.get('stormMinutes')),
    blackout: truth(cells.get('blackout')),
    ...strangers(cells, ['ministry', 'pinned', 'reason', 'title']),
  }),
  target: (cells) => ({
    date: trimmed(cells, 'date'),
    ministry: trimmed(cells, 'ministry'),
    pinned: truth(cells.get('pinned')),
    reason: cells.get('reason'),
    ...strangers(cells, ['title', 'blackout', 'stormAt', 'stormMinutes', 'theme', 'note']),
  }),
  event: (cells) => ({
    date: trimmed(cells, 'date'),
    title: cells.get('title'),
    ministry: trimmed(cells, 'ministry') || null,
    ...strangers(cells, ['pinned', 'reason', 'blackout', 'stormAt', 'stormMinutes', 'theme', 'note']),
  }),
};

/** Cells that are filled in though rows of this kind have no such field: they are refused by name. */
const strangers = (cells: CellMap, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (trimmed(cells, name) === '' ? [] : [[name, cells.get(name)]])));

const translationsIn = (cells: CellMap): unknown => {
  const columns = [...cells.keys()].filter((name) => WORDS.test(name));
  if (columns.length === 0) return undefined;
  const translations: Record<string, Record<string, string>> = {};
  for (const name of columns) {
    const [field = '', language = ''] = name.split('_');
    const text = cells.get(name) ?? '';
    if (text !== '') translations[language] = { ...translations[language], [field]: text };
  }
  return translations;
};
