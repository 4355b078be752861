/** Days of a plan as short text for the field of a form: what the board looked like, what a change replaced. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isDate } from '../../domain/campaign-day.js';
import { SLUG } from '../../domain/slug.js';
import type { DayPlan } from './board-plan.js';

const MOST_BYTES = 400_000;

type Row = readonly [date: string, ministries: string, pinned: string, isBlackout: 0 | 1, version: number];

const rowOf = ({ date, ministries, pinned, isBlackout, version }: DayPlan): Row => [
  date,
  ministries.join(' '),
  pinned.join(' '),
  isBlackout ? 1 : 0,
  version,
];

const words = (text: string): string[] => text.split(' ').filter(Boolean);

const isRow = (row: unknown): row is Row => {
  if (!Array.isArray(row)) return false;
  const [date, ministries, pinned, isBlackout, version] = row as unknown[];
  const isSlugs = (text: unknown) => typeof text === 'string' && words(text).every((slug) => SLUG.test(slug));
  return (
    isDate(date) &&
    isSlugs(ministries) &&
    isSlugs(pinned) &&
    (isBlackout === 0 || isBlackout === 1) &&
    Number.isSafeInteger(version) &&
    Number(version) > 0
  );
};

const pack = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString('base64url');

const unpack = (text: string): unknown => {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: MOST_BYTES });
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
};

const daysIn = (value: unknown): DayPlan[] | null =>
  Array.isArray(value) && value.every(isRow)
    ? value.map(([date, ministries, pinned, isBlackout, version]) => ({
        date,
        ministries: words(ministries),
        pinned: words(pinned),
        isBlackout: isBlackout === 1,
        version,
      }))
    : null;

/** The days as text. */
export const writeDays = (days: readonly DayPlan[]): string => pack(days.map(rowOf));

/** The days in the text; none where it was tampered with. */
export const readDays = (text: string): DayPlan[] => daysIn(unpack(text)) ?? [];

/** What a change replaced, and by what: enough to take it back. */
export interface Replacement {
  readonly before: readonly DayPlan[];
  readonly after: readonly DayPlan[];
  /** It took an earlier change back. */
  readonly isUndoing: boolean;
}

/** The replacement as text, short enough for an address. */
export const writeReplacement = ({ before, after, isUndoing }: Replacement): string =>
  pack([before.map(rowOf), after.map(rowOf), isUndoing ? 1 : 0]);

/** The replacement in the text; null where there is none. */
export const readReplacement = (text: string): Replacement | null => {
  const value = unpack(text);
  if (!Array.isArray(value)) return null;
  const [before, after] = [daysIn(value[0]), daysIn(value[1])];
  return before && after ? { before, after, isUndoing: value[2] === 1 } : null;
};

/** The state before, as a plan to set once more over the state after. */
export const takenBack = ({ before, after }: Replacement): DayPlan[] => {
  const versions = new Map(after.map(({ date, version }) => [date, version]));
  return before.map((day) => ({ ...day, version: versions.get(day.date) ?? day.version }));
};
