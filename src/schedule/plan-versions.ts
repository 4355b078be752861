/** The versions of a published plan: how it stood when it was first published, and after each change since. */
import { addressedMinistry } from './addressed-ministry.js';
import type { DayView } from './day-view.js';
import type { PlanState } from './plan-change.entity.js';

/** What supporters could read of one day. */
export interface VersionDay extends PlanState {
  readonly date: string;
}

/** One day that a version changed: null before where it was added, null after where it was taken out. */
export interface VersionChange {
  readonly date: string;
  readonly before: VersionDay | null;
  readonly after: VersionDay | null;
}

export interface PlanVersion {
  /** From 1, the plan as it was first published. */
  readonly number: number;
  readonly at: Date;
  /** Why the plan was changed; null where nothing was changed that supporters had read. */
  readonly reason: string | null;
  readonly changes: readonly VersionChange[];
  /** The whole plan as it stood from then on. */
  readonly days: readonly VersionDay[];
}

export interface PublishedPlan {
  readonly publishedAt: Date | null;
  readonly timeZone: string;
  /** The days of the campaign. */
  readonly days: readonly DayView[];
  /** Days that were published and are no longer part of the campaign. */
  readonly dropped: readonly DayView[];
}

interface Step extends VersionChange {
  readonly at: Date;
  readonly reason: string | null;
  readonly sequence: number;
}

type Group = readonly Step[];

/** Every version of the plan, the newest first; none where it was never published. */
export const planVersions = (plan: PublishedPlan): PlanVersion[] => {
  if (plan.publishedAt === null) return [];
  const stories = storiesOf(plan, plan.publishedAt);
  const state = new Map(stories.flatMap(({ first }) => (first ? [[first.date, first]] : [])));
  const groups = inOrder(
    groupsOf(stories.flatMap(({ steps }) => steps)),
    groupsOf(stories.flatMap(({ addition }) => addition)),
  );
  const versions = [versionOf(1, plan.publishedAt, null, [], state)];
  for (const group of groups) {
    const changes = group
      .map(({ date, before, after }) => ({ date, before, after }))
      .toSorted((one, other) => one.date.localeCompare(other.date));
    for (const { date, after } of changes) {
      if (after) state.set(date, after);
      else state.delete(date);
    }
    const reason = group.find((step) => step.reason !== null)?.reason ?? null;
    versions.push(versionOf(versions.length + 1, group[0]?.at ?? plan.publishedAt, reason, changes, state));
  }
  return versions.reverse();
};

/** What became of each published day: how it was first, whether it came later, and what was changed. */
const storiesOf = ({ days, dropped, timeZone }: PublishedPlan, publishedAt: Date) => [
  ...days.filter(({ isLocked }) => isLocked).map((day) => storyOf(day, stateOf(day, timeZone), publishedAt)),
  ...dropped.map((day) => storyOf(day, null, publishedAt)),
];

const storyOf = (day: DayView, current: VersionDay | null, publishedAt: Date) => {
  const { date, lockedAt } = day;
  const changed = day.changed.map((change) => ({
    ...change,
    before: on(date, change.before as PlanState),
    after: on(date, change.after as PlanState),
  }));
  const steps = changed.map(({ at, reason, sequence = 0, before, after }, index): Step => {
    const isLast = index === changed.length - 1;
    return { at, reason, sequence, date, before, after: isLast && current === null ? null : after };
  });
  const first = changed[0]?.before ?? current;
  const isLater = lockedAt != null && lockedAt > publishedAt;
  const addition: Step[] =
    isLater && first ? [{ at: lockedAt, reason: null, sequence: 0, date, before: null, after: first }] : [];
  return { first: isLater ? null : first, addition, steps };
};

const on = (date: string, state: PlanState): VersionDay => ({ ...state, date });

const stateOf = (day: DayView, timeZone: string): VersionDay => ({
  date: day.date,
  targets: day.targets.map(({ ministry }) => addressedMinistry(ministry)),
  timeZone,
  stormStartsAt: day.stormStartsAt.toISOString(),
  stormEndsAt: day.stormEndsAt.toISOString(),
  theme: day.theme,
  note: day.note,
});

/** Steps that were made in one go: at one instant, for one reason, each day once. */
const groupsOf = (steps: readonly Step[]): Group[] => {
  const groups: Step[][] = [];
  for (const step of steps.toSorted((one, other) => one.sequence - other.sequence || +one.at - +other.at)) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const isSame =
      first?.at.getTime() === step.at.getTime() &&
      first.reason === step.reason &&
      last?.every(({ date }) => date !== step.date);
    if (isSame) last?.push(step);
    else groups.push([step]);
  }
  return groups;
};

/** Days that were added stand beside what changed with them, or before what was changed after. */
const inOrder = (changes: readonly Group[], additions: readonly Group[]): Group[] => {
  const all = [...changes];
  for (const addition of additions) {
    const at = timeOf(addition);
    const place = all.findIndex((group) => timeOf(group) >= at);
    const same = all[place];
    if (same && timeOf(same) === at) all[place] = [...same, ...addition];
    else all.splice(place < 0 ? all.length : place, 0, addition);
  }
  return all;
};

const timeOf = (group: Group): number => group[0]?.at.getTime() ?? 0;

const versionOf = (
  number: number,
  at: Date,
  reason: string | null,
  changes: readonly VersionChange[],
  state: ReadonlyMap<string, VersionDay>,
): PlanVersion => ({
  number,
  at,
  reason,
  changes,
  days: [...state.values()].sort((one, other) => one.date.localeCompare(other.date)),
});
