import type { ChangeView, DayView } from './day-view.js';
import type { PlanState } from './plan-change.entity.js';
import { planVersions, type PublishedPlan } from './plan-versions.js';

const PUBLISHED = new Date('2026-06-01T12:00:00Z');
const later = (hours: number): Date => new Date(PUBLISHED.getTime() + hours * 3_600_000);

const state = (date: string, ...slugs: string[]): PlanState => ({
  targets: slugs.map((slug) => ({ slug, name: slug, country: 'FR' })),
  timeZone: 'Europe/Berlin',
  stormStartsAt: `${date}T15:30:00.000Z`,
  stormEndsAt: `${date}T16:30:00.000Z`,
  theme: '',
  note: '',
});

const change = (
  sequence: number,
  at: Date,
  reason: string,
  before: PlanState,
  after: PlanState,
): ChangeView => ({ sequence, at, reason, before, after });

const day = (date: string, slugs: readonly string[], more: Partial<DayView> = {}): DayView => ({
  id: date,
  version: 1,
  date,
  number: 1,
  of: 1,
  state: 'upcoming',
  opensAt: new Date(`${date}T00:00:00Z`),
  closesAt: new Date(`${date}T23:59:00Z`),
  stormStartsAt: new Date(`${date}T15:30:00Z`),
  stormEndsAt: new Date(`${date}T16:30:00Z`),
  theme: '',
  note: '',
  translations: {},
  isBlackout: false,
  isLocked: true,
  lockedAt: PUBLISHED,
  paused: null,
  changed: [],
  targets: slugs.map((slug, index) => ({
    id: slug,
    position: index + 1,
    paused: null,
    pinned: false,
    reason: '',
    claims: [],
    ministry: {
      id: slug,
      slug,
      name: slug,
      ownName: slug,
      ownLanguage: 'fr',
      names: {},
      country: 'FR',
      timeZone: 'Europe/Paris',
      accounts: [],
    },
  })),
  ...more,
});

const versionsOf = (days: DayView[], more: Partial<PublishedPlan> = {}) =>
  planVersions({ publishedAt: PUBLISHED, timeZone: 'Europe/Berlin', days, dropped: [], ...more });

const told = (version: {
  readonly days: readonly { date: string; targets: readonly { slug: string }[] }[];
}) => version.days.map(({ date, targets }) => `${date}: ${targets.map(({ slug }) => slug).join()}`);

const [ONE, TWO, THREE] = ['2026-06-11', '2026-06-12', '2026-06-13'] as const;

describe('the versions of a plan', () => {
  it('are none before it was published', () => {
    expect(versionsOf([day(ONE, ['a'])], { publishedAt: null })).toEqual([]);
  });

  it('begin with the plan as it was first published', () => {
    const [only, ...others] = versionsOf([day(ONE, ['a']), day(TWO, [])]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ number: 1, at: PUBLISHED, reason: null, changes: [] });
    expect(told(only!)).toEqual([`${ONE}: a`, `${TWO}: `]);
  });

  it('hold what was changed in one go as one version', () => {
    const swap = later(1);
    const versions = versionsOf([
      day(ONE, ['b'], { changed: [change(1, swap, 'Swap.', state(ONE, 'a'), state(ONE, 'b'))] }),
      day(TWO, ['a'], { changed: [change(2, swap, 'Swap.', state(TWO, 'b'), state(TWO, 'a'))] }),
      day(THREE, ['c']),
    ]);
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'Swap.'],
      [1, null],
    ]);
    expect(versions.map(told)).toEqual([
      [`${ONE}: b`, `${TWO}: a`, `${THREE}: c`],
      [`${ONE}: a`, `${TWO}: b`, `${THREE}: c`],
    ]);
    expect(versions[0]?.changes.map(({ date }) => date)).toEqual([ONE, TWO]);
  });

  it('part two changes of one day, also where the clock shows the same', () => {
    const at = later(1);
    const versions = versionsOf([
      day(ONE, ['c'], {
        changed: [
          change(1, at, 'Why.', state(ONE, 'a'), state(ONE, 'b')),
          change(2, at, 'Why.', state(ONE, 'b'), state(ONE, 'c')),
        ],
      }),
    ]);
    expect(versions.map(told)).toEqual([[`${ONE}: c`], [`${ONE}: b`], [`${ONE}: a`]]);
  });

  it('tell a day that was added, beside what changed with it', () => {
    const at = later(2);
    const versions = versionsOf([
      day(ONE, ['b'], { changed: [change(1, at, 'Longer.', state(ONE, 'a'), state(ONE, 'b'))] }),
      day(TWO, ['x'], {
        lockedAt: at,
        changed: [change(2, later(3), 'At last.', state(TWO), state(TWO, 'x'))],
      }),
    ]);
    expect(versions.map(told)).toEqual([
      [`${ONE}: b`, `${TWO}: x`],
      [`${ONE}: b`, `${TWO}: `],
      [`${ONE}: a`],
    ]);
    expect(versions[1]).toMatchObject({
      reason: 'Longer.',
      changes: [{ date: ONE }, { date: TWO, before: null }],
    });
  });

  it('tell a day that was taken out', () => {
    const dropped = day(TWO, [], {
      changed: [change(1, later(1), 'Shorter.', state(TWO, 'b'), state(TWO))],
    });
    const versions = versionsOf([day(ONE, ['a'])], { dropped: [dropped] });
    expect(versions.map(told)).toEqual([[`${ONE}: a`], [`${ONE}: a`, `${TWO}: b`]]);
    expect(versions[0]?.changes).toMatchObject([{ date: TWO, after: null }]);
  });

  it('leave out days that were never published', () => {
    const draft = day(TWO, ['b'], { isLocked: false, lockedAt: null });
    expect(versionsOf([day(ONE, ['a']), draft]).map(told)).toEqual([[`${ONE}: a`]]);
  });
});
