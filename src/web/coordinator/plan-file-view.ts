/** A plan's file between its preview and its acceptance: carried by the form itself, since replicas hold no state. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Ministry } from '../../ministries/ministry.entity.js';
import { Invalid } from '../../domain/errors.js';
import type { FileDay } from '../../schedule/plan-file.js';
import type { DayChange, ReadPlan } from '../../schedule/plan-import.js';
import type { VersionChange, VersionDay } from '../../schedule/plan-versions.js';
import { type FormBody, listOf, textOf } from '../workspace/form.js';

const MOST_BYTES = 2_000_000;

/** A field of a form holds at most 64 KB. */
const PART_CHARACTERS = 60_000;

/** The file as the values of hidden fields. */
export const partsOf = (bytes: Uint8Array): string[] =>
  gzipSync(bytes)
    .toString('base64')
    .match(new RegExp(`.{1,${PART_CHARACTERS}}`, 'g')) ?? [];

/** The file out of the hidden fields; refused where they were tampered with. */
export const fileIn = (form: FormBody): Uint8Array => {
  try {
    const bytes = Buffer.from(listOf(form, 'part').join(''), 'base64');
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    throw Invalid.field('file', 'The file got lost on the way: choose it again.');
  }
};

/** The versions of the days that were looked at, as a hidden field. */
export const versionsOf = ({ changes }: ReadPlan): string =>
  JSON.stringify(Object.fromEntries(changes.map(({ day }) => [day.date, day.version])));

/** The versions out of the hidden field; none where it was tampered with. */
export const versionsIn = (form: FormBody): Record<string, number> => {
  try {
    const parsed: unknown = JSON.parse(textOf(form, 'versions'));
    const entries = Object.entries(parsed as object).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
};

/** What the file changes of the days, as the versions of a plan are told. */
export const differencesOf = (
  { changes }: ReadPlan,
  zone: string,
  ministries: ReadonlyMap<string, Ministry>,
): VersionChange[] =>
  changes.map((change) => ({
    date: change.day.date,
    before: versionDay(change, change.before, zone, ministries, {
      startsAt: change.day.stormStartsAt,
      endsAt: change.day.stormEndsAt,
    }),
    after: versionDay(change, change.after, zone, ministries, change.storm),
  }));

const versionDay = (
  { day }: DayChange,
  { theme, note, targets }: FileDay,
  timeZone: string,
  ministries: ReadonlyMap<string, Ministry>,
  storm: DayChange['storm'],
): VersionDay => ({
  date: day.date,
  timeZone,
  stormStartsAt: storm.startsAt.toISOString(),
  stormEndsAt: storm.endsAt.toISOString(),
  theme,
  note,
  targets: targets.map(({ ministry: slug }) => {
    const { name = slug, country } = ministries.get(slug) ?? {};
    return { slug, name, country };
  }),
});

/** What planners alone see of a day: its blackout, its pins. */
export interface PlannersDay {
  readonly blackout: boolean;
  /** Slugs of pinned ministries. */
  readonly pinned: readonly string[];
}

/** The same day for planners, before and after. */
export const plannersDays = (read: ReadPlan): ReadonlyMap<string, readonly [PlannersDay, PlannersDay]> =>
  new Map(
    read.changes.map(({ day, before, after }) => [day.date, [forPlanners(before), forPlanners(after)]]),
  );

const forPlanners = ({ blackout, targets }: FileDay): PlannersDay => ({
  blackout,
  pinned: targets.filter(({ pinned }) => pinned).map(({ ministry }) => ministry),
});
