/** What a plan's file asks of a campaign, weighed against how the plan stands: what changes, and which rows cannot be. */
import { isDeepStrictEqual } from 'node:util';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { Invalid } from '../domain/errors.js';
import { type Storm, stormOf } from '../domain/storm.js';
import type { DayView } from './day-view.js';
import type { EventView } from './event-view.js';
import type { DayEdit, WantedDay } from './plan-change-of-day.js';
import { type FileDay, type FileEvent, planFileOf, withoutBlanks } from './plan-file.js';
import type { Rejection } from './plan-file-rows.js';
import type { DayRow, EventRow, TargetRow } from './plan-import.dto.js';

export type CheckedRow = { readonly line: number } & (
  | { readonly kind: 'day'; readonly values: DayRow }
  | { readonly kind: 'target'; readonly values: TargetRow }
  | { readonly kind: 'event'; readonly values: EventRow }
);

/** The plan as it stands, and the ministries that there are. */
export interface StandingPlan {
  readonly campaign: Campaign;
  readonly days: readonly DayView[];
  readonly events: readonly EventView[];
  /** Slugs of all the ministries that the file names and we know. */
  readonly ministries: ReadonlySet<string>;
}

/** A day that the file would change. */
export interface DayChange {
  readonly day: DayView;
  readonly before: FileDay;
  readonly after: FileDay;
  readonly storm: Storm;
  readonly wanted: WantedDay;
}

export interface ReadPlan {
  readonly rows: number;
  readonly rejected: readonly Rejection[];
  readonly changes: readonly DayChange[];
  /** Events that are not there yet. */
  readonly events: readonly FileEvent[];
  /** Whether supporters were told what changes: then a reason is needed. */
  readonly needsReason: boolean;
}

interface RowsOfDay {
  readonly date: string;
  readonly line: number;
  readonly row: (DayRow & { readonly line: number }) | null;
  readonly targets: readonly (TargetRow & { readonly line: number })[];
}

/** What becomes of the plan by those rows, and which of them are refused. */
export const readPlan = (rows: readonly CheckedRow[], plan: StandingPlan): Omit<ReadPlan, 'rows'> => {
  const known = new Map(plan.days.map((day) => [day.date, day]));
  const rejected = [...outsiders(rows, known, plan), ...strangeMinistries(rows, plan), ...repeated(rows)];
  const days = byDate(rows).flatMap((asked) => {
    const day = known.get(asked.date);
    return day ? [changeOf(asked, day, plan.campaign)] : [];
  });
  const changes = days.flatMap(({ change }) => (change ? [change] : []));
  const events = newEvents(rows, plan.events);
  return {
    rejected: [...rejected, ...days.flatMap(({ refusals }) => refusals)].sort(
      (one, other) => one.line - other.line,
    ),
    changes,
    events,
    needsReason: changes.some(({ day, before, after }) => day.isLocked && isTold(before, after)),
  };
};

const outsiders = (
  rows: readonly CheckedRow[],
  known: ReadonlyMap<string, DayView>,
  { campaign }: StandingPlan,
): Rejection[] =>
  rows
    .filter(({ values }) => !known.has(values.date))
    .map(({ line, values }) => ({
      line,
      field: 'date',
      code: 'not-a-day',
      message: `${values.date} is not a day of "${campaign.slug}".`,
      values: { date: values.date },
    }));

const strangeMinistries = (rows: readonly CheckedRow[], { ministries }: StandingPlan): Rejection[] =>
  rows.flatMap(({ line, kind, values }): Rejection[] => {
    const slug = kind === 'day' ? null : values.ministry;
    return slug == null || ministries.has(slug)
      ? []
      : [
          {
            line,
            field: 'ministry',
            code: 'unknown-ministry',
            message: `There is no ministry "${slug}".`,
            values: { ministry: slug },
          },
        ];
  });

const repeated = (rows: readonly CheckedRow[]): Rejection[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, kind, values }): Rejection[] => {
    if (kind === 'event') return [];
    const key = kind === 'day' ? values.date : `${values.date} ${values.ministry}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    if (before === undefined) return [];
    const [field, what] = kind === 'day' ? ['date', values.date] : ['ministry', `"${values.ministry}"`];
    const message = `${what} stands on line ${before} already.`;
    return [{ line, field, code: 'repeated', message, values: { line: before } }];
  });
};

const byDate = (rows: readonly CheckedRow[]): RowsOfDay[] => {
  const found = new Map<string, RowsOfDay>();
  for (const { line, kind, values } of rows) {
    if (kind === 'event') continue;
    const { date } = values;
    const before = found.get(date) ?? { date, line, row: null, targets: [] };
    found.set(
      date,
      kind === 'day'
        ? { ...before, row: before.row ?? { ...values, line } }
        : { ...before, targets: [...before.targets, { ...values, line }] },
    );
  }
  return [...found.values()];
};

/** The day as the file wants it: what the file leaves out is as it was, but its targets are those of the file. */
const wantedDay = ({ date, row, targets }: RowsOfDay, before: FileDay): FileDay => {
  const standing = new Map(before.targets.map((target) => [target.ministry, target]));
  return {
    date,
    theme: row?.theme ?? before.theme,
    note: row?.note ?? before.note,
    translations: row?.translations ? withoutBlanks(row.translations) : before.translations,
    stormAt: row?.stormAt === undefined ? before.stormAt : row.stormAt,
    stormMinutes: row?.stormMinutes === undefined ? before.stormMinutes : row.stormMinutes,
    blackout: row?.blackout ?? before.blackout,
    targets: targets.map(({ ministry, pinned, reason }) => ({
      ministry,
      pinned: pinned ?? standing.get(ministry)?.pinned ?? false,
      reason: reason ?? standing.get(ministry)?.reason ?? '',
    })),
  };
};

const EDITED = ['theme', 'note', 'translations', 'stormAt', 'stormMinutes'] as const;

const editOf = (before: FileDay, after: FileDay): DayEdit =>
  Object.fromEntries(
    EDITED.filter((field) => !isDeepStrictEqual(before[field], after[field])).map((field) => [
      field,
      after[field],
    ]),
  );

const changeOf = (
  asked: RowsOfDay,
  day: DayView,
  campaign: Campaign,
): { readonly change: DayChange | null; readonly refusals: readonly Rejection[] } => {
  const before = beforeOf(day);
  const after = wantedDay(asked, before);
  if (isDeepStrictEqual(before, after)) return { change: null, refusals: [] };
  const line = asked.row?.line ?? asked.line;
  const storm = stormIn(campaign, after);
  const refusals: Rejection[] = [];
  if (day.isLocked && day.state === 'closed') {
    const message = `${day.date} is closed: what was planned for it stays as it was.`;
    refusals.push({ line, field: 'date', code: 'closed', message, values: { date: day.date } });
  }
  if (after.blackout && after.targets.length > 0) {
    const message = `${day.date} is left empty: lift its blackout, or take its targets off.`;
    refusals.push({ line, field: 'blackout', code: 'left-empty', message, values: { date: day.date } });
  }
  if (storm instanceof Invalid) {
    const message = storm.issues[0]?.message ?? storm.message;
    refusals.push({ line, field: 'stormAt', code: 'storm', message, values: { date: day.date } });
    return { change: null, refusals };
  }
  return { change: { day, before, after, storm, wanted: wantedOf(day, before, after) }, refusals };
};

const wantedOf = (day: DayView, before: FileDay, after: FileDay): WantedDay => ({
  date: day.date,
  ministries: after.targets.map(({ ministry }) => ministry),
  pinned: after.targets.filter(({ pinned }) => pinned).map(({ ministry }) => ministry),
  reasons: Object.fromEntries(after.targets.map(({ ministry, reason }) => [ministry, reason])),
  blackout: after.blackout,
  edit: editOf(before, after),
  version: day.version,
});

const beforeOf = (day: DayView): FileDay => {
  const [before] = planFileOf([day], []).days;
  if (!before) throw new Error(`${day.date} has no row.`);
  return before;
};

const stormIn = ({ timeZone, stormAt, stormMinutes }: Campaign, day: FileDay): Storm | Invalid => {
  try {
    return stormOf({
      date: day.date,
      zone: timeZone,
      stormAt: day.stormAt ?? stormAt,
      minutes: day.stormMinutes ?? stormMinutes,
    });
  } catch (error) {
    if (error instanceof Invalid) return error;
    throw error;
  }
};

/** Whether what changes is what supporters read: pins, reasons and blackouts are not. */
const isTold = (before: FileDay, after: FileDay): boolean => {
  const told = ({ theme, note, stormAt, stormMinutes, targets }: FileDay) => [
    ...[theme, note, stormAt, stormMinutes],
    targets.map(({ ministry }) => ministry),
  ];
  return !isDeepStrictEqual(told(before), told(after));
};

const keyOf = ({ date, title, ministry }: FileEvent): string => JSON.stringify([date, title, ministry]);

const newEvents = (rows: readonly CheckedRow[], standing: readonly EventView[]): FileEvent[] => {
  const known = new Set(standing.map(keyOf));
  const asked = rows.flatMap((row): FileEvent[] =>
    row.kind === 'event' ? [{ ...row.values, ministry: row.values.ministry ?? null }] : [],
  );
  const fresh = new Map(asked.map((event) => [keyOf(event), event]));
  return [...fresh]
    .filter(([key]) => !known.has(key))
    .map(([, { date, title, ministry }]) => ({ date, title, ministry }));
};
