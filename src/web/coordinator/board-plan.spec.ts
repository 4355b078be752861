import fc from 'fast-check';
import { applyChange, type BoardChange, type DayPlan, isSamePlan, parseChange } from './board-plan.js';
import { stepsBetween } from './board-steps.js';
import { readDays, readReplacement, takenBack, writeDays, writeReplacement } from './board-token.js';

const DATES = ['2026-06-11', '2026-06-12', '2026-06-13', '2026-06-14'];
const SLUGS = ['france', 'germany', 'russia', 'china'];

const day = (date: string, ministries: readonly string[], more: Partial<DayPlan> = {}): DayPlan => ({
  date,
  ministries,
  pinned: [],
  isBlackout: false,
  version: 1,
  ...more,
});

const planOf = (days: readonly DayPlan[]) => new Map(days.map((one) => [one.date, one]));

const WEEK = [
  day('2026-06-11', ['france']),
  day('2026-06-12', ['germany', 'russia'], { pinned: ['russia'] }),
  day('2026-06-13', []),
  day('2026-06-14', [], { isBlackout: true }),
];

const after = (change: string): DayPlan[] => applyChange(planOf(WEEK), parseChange(change));

describe('a change of the board', () => {
  it.each([
    ['move:2026-06-11:france:2026-06-13', [day('2026-06-11', []), day('2026-06-13', ['france'])]],
    [
      'move:2026-06-12:russia:2026-06-11',
      [day('2026-06-12', ['germany']), day('2026-06-11', ['france', 'russia'], { pinned: ['russia'] })],
    ],
    [
      'swap:2026-06-11:france:2026-06-12:russia',
      [day('2026-06-11', ['russia'], { pinned: ['russia'] }), day('2026-06-12', ['germany', 'france'])],
    ],
    ['add:china:2026-06-13', [day('2026-06-13', ['china'])]],
    ['remove:2026-06-12:russia', [day('2026-06-12', ['germany'])]],
    ['pin:2026-06-11:france', [day('2026-06-11', ['france'], { pinned: ['france'] })]],
    ['unpin:2026-06-12:russia', [day('2026-06-12', ['germany', 'russia'])]],
    ['empty:2026-06-13', [day('2026-06-13', [], { isBlackout: true })]],
    ['open:2026-06-14', [day('2026-06-14', [])]],
  ])('%s touches those days and no others', (change, days) => {
    expect(after(change)).toEqual(days);
  });

  it.each([
    ['a ministry that has left the day', 'move:2026-06-11:china:2026-06-13'],
    ['a day that is kept empty', 'move:2026-06-11:france:2026-06-14'],
    ['a day on which it is addressed already', 'add:france:2026-06-11'],
    ['a date that is not of the campaign', 'add:france:2026-07-11'],
    ['a ministry that is no longer there to change places with', 'swap:2026-06-11:france:2026-06-12:china'],
  ])('is refused for %s', (_, change) => {
    expect(() => after(change)).toThrow(expect.objectContaining({ code: 'plan-moved-on' }) as Error);
  });

  it.each([
    '',
    'fly:2026-06-11:france',
    'move:2026-06-11:france',
    'pin:yesterday:france',
    'add:../x:2026-06-11',
  ])('is not known where its button says "%s"', (text) => {
    expect(() => parseChange(text)).toThrow('choose it again');
  });
});

describe('the steps between two states of a plan', () => {
  it.each([
    [
      'move:2026-06-11:france:2026-06-13',
      [{ kind: 'moved', ministry: 'france', from: '2026-06-11', to: '2026-06-13' }],
    ],
    [
      'swap:2026-06-11:france:2026-06-12:germany',
      [{ kind: 'swapped', ministry: 'france', from: '2026-06-11', other: 'germany', to: '2026-06-12' }],
    ],
    ['add:china:2026-06-13', [{ kind: 'added', ministry: 'china', on: '2026-06-13' }]],
    ['remove:2026-06-12:russia', [{ kind: 'removed', ministry: 'russia', on: '2026-06-12' }]],
    ['pin:2026-06-11:france', [{ kind: 'pinned', ministry: 'france', on: '2026-06-11' }]],
    ['unpin:2026-06-12:russia', [{ kind: 'unpinned', ministry: 'russia', on: '2026-06-12' }]],
    ['empty:2026-06-13', [{ kind: 'emptied', on: '2026-06-13' }]],
    ['open:2026-06-14', [{ kind: 'opened', on: '2026-06-14' }]],
  ])('are what %s did', (change, steps) => {
    expect(stepsBetween(WEEK, after(change))).toEqual(steps);
  });

  it('name another order of the same ministries', () => {
    expect(stepsBetween(WEEK, [day('2026-06-12', ['russia', 'germany'], { pinned: ['russia'] })])).toEqual([
      { kind: 'reordered', on: '2026-06-12' },
    ]);
  });

  it('are none where nothing is different', () => {
    expect(stepsBetween(WEEK, WEEK)).toEqual([]);
  });
});

const aDay = (date: string) =>
  fc
    .record({
      ministries: fc.shuffledSubarray(SLUGS),
      pins: fc.subarray(SLUGS),
      isBlackout: fc.boolean(),
      version: fc.integer({ min: 1, max: 99 }),
    })
    .map(({ ministries, pins, isBlackout, version }) =>
      day(date, isBlackout ? [] : ministries, {
        pinned: isBlackout ? [] : ministries.filter((slug) => pins.includes(slug)),
        isBlackout,
        version,
      }),
    );

const aPlan = fc.tuple(...DATES.map(aDay));

const aChange = fc
  .tuple(
    fc.constantFrom(...DATES),
    fc.constantFrom(...SLUGS),
    fc.constantFrom(...DATES),
    fc.constantFrom(...SLUGS),
  )
  .chain(([from, ministry, to, other]) =>
    fc.constantFrom<BoardChange>(
      { kind: 'move', from, ministry, to },
      { kind: 'swap', from, ministry, to, other },
      { kind: 'add', ministry, to },
      { kind: 'remove', from, ministry },
      { kind: 'pin', from, ministry },
      { kind: 'empty', from },
      { kind: 'open', from },
    ),
  );

const tried = (plan: readonly DayPlan[], change: BoardChange): DayPlan[] => {
  try {
    return applyChange(planOf(plan), change);
  } catch {
    return [];
  }
};

describe('whatever is changed', () => {
  it('no ministry is addressed twice on a day, and every pin is of a target', () => {
    fc.assert(
      fc.property(aPlan, aChange, (plan, change) => {
        for (const { ministries, pinned } of tried(plan, change)) {
          expect(new Set(ministries).size).toBe(ministries.length);
          expect(pinned.every((slug) => ministries.includes(slug))).toBe(true);
        }
      }),
    );
  });

  it('taking it back restores the plan, by way of an address', () => {
    fc.assert(
      fc.property(aPlan, aChange, (plan, change) => {
        const made = tried(plan, change).map((one) => ({ ...one, version: one.version + 1 }));
        const before = plan.filter(({ date }) => made.some((one) => one.date === date));
        const read = readReplacement(writeReplacement({ before, after: made, isUndoing: false }));
        const restored = read ? takenBack(read) : [];
        expect(restored.every((one, index) => isSamePlan(one, before[index] ?? one))).toBe(true);
        expect(restored.map(({ version }) => version)).toEqual(
          before.map(({ date }) => made.find((one) => one.date === date)?.version),
        );
      }),
    );
  });

  it('the days that a form carries come back as they were', () => {
    fc.assert(fc.property(aPlan, (plan) => expect(readDays(writeDays(plan))).toEqual(plan)));
  });

  it.each(['', 'nonsense', 'W10', Buffer.from('[["x"]]').toString('base64url')])(
    'text that no form of ours wrote, such as "%s", is no plan',
    (text) => {
      expect(readDays(text)).toEqual([]);
      expect(readReplacement(text)).toBeNull();
    },
  );
});
