import fc from 'fast-check';
import type { AccountStatus } from './account.js';
import { checkPublication } from './publication.js';
import type { Plan, PlannedTarget, StormThere } from './publication-plan.js';

const now = new Date('2026-06-01T12:00:00Z');
const daysBefore = (days: number) => new Date(now.getTime() - days * 86_400_000);

const account = (status: AccountStatus, checkedAt: Date | null) =>
  ({ network: 'x', handle: '@francediplo', status, checkedAt }) as const;

/** 17:30 in Paris on Thursday 11 June 2026, whose office is open until six. */
const storm = (more: Partial<StormThere> = {}): StormThere => ({
  startsAt: new Date('2026-06-11T15:30:00Z'),
  timeZone: 'Europe/Paris',
  isWeekend: false,
  holiday: null,
  worksFromAt: new Date('2026-06-11T07:00:00Z'),
  worksUntilAt: new Date('2026-06-11T16:00:00Z'),
  areHoursKnown: true,
  ...more,
});

const target = (more: Partial<PlannedTarget> = {}): PlannedTarget => ({
  ministry: 'france',
  ministryName: 'Ministry for Europe and Foreign Affairs',
  date: '2026-06-11',
  opensAt: new Date('2026-06-10T22:00:00Z'),
  closesAt: new Date('2026-06-11T22:00:00Z'),
  storm: storm(),
  claims: 1,
  accounts: [account('active', daysBefore(1))],
  approvedPosts: { en: 5, fr: 5 },
  ...more,
});

const plan = (more: Partial<Plan> = {}): Plan => ({
  languages: ['en', 'fr'],
  approvedPostsNeeded: 5,
  targets: [target()],
  emptyDates: [],
  claims: [{ slug: 'ratified', source: 'diplomatie.gouv.fr' }],
  tooLongPosts: [],
  ...more,
});

const blockersOf = (more: Partial<Plan>) => checkPublication(plan(more), now).blockers;

describe('publication', () => {
  it('goes ahead where every target is checked and has its posts', () => {
    expect(checkPublication(plan(), now)).toEqual({ publishable: true, blockers: [], warnings: [] });
  });

  it('goes ahead for days without a target', () => {
    expect(checkPublication(plan({ targets: [] }), now).publishable).toBe(true);
  });

  it.each<[AccountStatus, Date | null, boolean]>([
    ['active', daysBefore(30), true],
    ['active', new Date(daysBefore(30).getTime() - 1), false],
    ['dormant', daysBefore(2), true],
    ['suspended', daysBefore(2), false],
    ['unchecked', null, false],
    ['unchecked', daysBefore(2), false],
    ['none', null, true],
    ['none', daysBefore(400), true],
  ])('with one account that is %s, checked at %p, may go ahead: %p', (status, checkedAt, publishable) => {
    const accounts = [account(status, checkedAt)];
    expect(checkPublication(plan({ targets: [target({ accounts })] }), now).publishable).toBe(publishable);
  });

  it('names the target that has no account at all', () => {
    expect(blockersOf({ targets: [target({ accounts: [] })] })).toEqual([
      {
        code: 'account-unchecked',
        message: expect.stringContaining('Ministry for Europe and Foreign Affairs (2026-06-11)') as string,
        where: { date: '2026-06-11', ministry: 'france' },
        values: { days: 30 },
      },
    ]);
  });

  it('is content with one checked account among several', () => {
    const accounts = [account('suspended', daysBefore(1)), account('active', daysBefore(9))];
    expect(blockersOf({ targets: [target({ accounts })] })).toEqual([]);
  });

  it('names each language of the campaign in which a target has too few posts', () => {
    const blockers = blockersOf({
      targets: [target({ approvedPosts: { en: 5, fr: 4 } })],
      languages: ['en', 'fr', 'de'],
    });
    expect(blockers.map(({ code, where }) => [code, where.language])).toEqual([
      ['too-few-posts', 'fr'],
      ['too-few-posts', 'de'],
    ]);
  });

  it("takes the campaign's own number of posts", () => {
    expect(blockersOf({ approvedPostsNeeded: 6 })).toHaveLength(2);
    expect(
      blockersOf({ approvedPostsNeeded: 1, targets: [target({ approvedPosts: { en: 1, fr: 1 } })] }),
    ).toEqual([]);
  });

  it.each(['', ' \n'])('is refused for a claim whose source is %p', (source) => {
    expect(blockersOf({ claims: [{ slug: 'sixty-per-cent', source }] })).toMatchObject([
      { code: 'claim-without-source', where: { claim: 'sixty-per-cent' } },
    ]);
  });

  it('is refused for a post over the limit of its network', () => {
    const tooLongPosts = [{ suggestedPostId: 'p1', network: 'bluesky', used: 301, limit: 300 }] as const;
    expect(blockersOf({ tooLongPosts })).toMatchObject([
      { code: 'post-too-long', where: { suggestedPostId: 'p1', network: 'bluesky' } },
    ]);
  });

  it('warns of a check that will be older than 30 days on its day, and goes ahead', () => {
    const accounts = [account('active', daysBefore(25))];
    const check = checkPublication(plan({ targets: [target({ accounts })] }), now);
    expect(check.publishable).toBe(true);
    expect(check.warnings).toMatchObject([
      { code: 'check-will-be-old', where: { date: '2026-06-11', network: 'x', handle: '@francediplo' } },
    ]);
  });

  it('never gains a reason when an account is checked again or a post is approved', () => {
    const age = fc.option(fc.integer({ min: 0, max: 90 }), { nil: null });
    const status = fc.constantFrom<AccountStatus>('unchecked', 'active', 'dormant', 'suspended', 'none');
    const approved = fc.record({ en: fc.nat(9), fr: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(fc.tuple(status, age), { maxLength: 3 }), approved, (seen, approvedPosts) => {
        const accounts = seen.map(([status, days]) =>
          account(status, days === null ? null : daysBefore(days)),
        );
        const before = blockersOf({ targets: [target({ accounts, approvedPosts })] });
        const checked = blockersOf({
          targets: [target({ accounts: [...accounts, account('active', now)], approvedPosts })],
        });
        const more = { en: approvedPosts.en + 1, fr: approvedPosts.fr };
        const approvedOneMore = blockersOf({ targets: [target({ accounts, approvedPosts: more })] });
        expect(before).toEqual(expect.arrayContaining(checked));
        expect(approvedOneMore.length).toBeLessThanOrEqual(before.length);
      }),
    );
  });
});

describe('a warning', () => {
  const warningsOf = (more: Partial<Plan>, at = now) => checkPublication(plan(more), at).warnings;
  const codesOf = (more: Partial<PlannedTarget>) =>
    warningsOf({ targets: [target(more)] }).map(({ code }) => code);

  it('is a day to come without a target', () => {
    expect(warningsOf({ emptyDates: ['2026-06-17'] })).toMatchObject([
      { code: 'day-without-target', where: { date: '2026-06-17' } },
    ]);
  });

  it.each<[string, Partial<StormThere>, readonly string[]]>([
    ['within its office hours', {}, []],
    ['at the minute its office opens', { worksFromAt: new Date('2026-06-11T15:30:00Z') }, []],
    [
      'at the minute its office closes',
      { worksUntilAt: new Date('2026-06-11T15:30:00Z') },
      ['storm-outside-hours'],
    ],
    ['before its office opens', { worksFromAt: new Date('2026-06-11T15:31:00Z') }, ['storm-outside-hours']],
    [
      'outside of hours that are only assumed',
      { worksUntilAt: new Date('2026-06-11T15:00:00Z'), areHoursKnown: false },
      [],
    ],
    [
      'at night, where its hours are not known',
      { timeZone: 'Asia/Shanghai', areHoursKnown: false },
      ['storm-at-night'],
    ],
    [
      'at its weekend',
      { isWeekend: true, worksUntilAt: new Date('2026-06-11T15:00:00Z') },
      ['target-on-weekend'],
    ],
    [
      'on its holiday, which is a weekend too',
      { isWeekend: true, holiday: 'Russia Day' },
      ['target-on-holiday'],
    ],
  ])('is the storm that comes %s', (_, there, codes) => {
    expect(codesOf({ storm: storm(there) })).toEqual(codes);
  });

  it('tells the times as the clocks of the ministry show them', () => {
    const there = storm({ timeZone: 'Asia/Tokyo', worksUntilAt: new Date('2026-06-11T08:00:00Z') });
    expect(warningsOf({ targets: [target({ storm: there })] })).toMatchObject([
      { values: { at: '00:30', from: '16:00', until: '17:00', shift: 'after' } },
    ]);
  });

  it.each<[string, Partial<StormThere>, string]>([
    [
      'its weekend',
      { isWeekend: true },
      'is addressed on 2026-06-11 (2026-06-12 there), at the weekend there',
    ],
    [
      'its holiday',
      { holiday: 'A feast' },
      'is addressed on 2026-06-11 (2026-06-12 there), a public holiday there',
    ],
    ['the night', { areHoursKnown: false }, 'The storm of 2026-06-11 (2026-06-12 there) is at 00:30'],
  ])('names the ministry’s own date, where that is another, of %s', (_, more, words) => {
    const [warning] = warningsOf({
      targets: [target({ storm: storm({ timeZone: 'Asia/Tokyo', ...more }) })],
    });
    expect(warning?.message).toContain(words);
    expect(warning?.values).toMatchObject({ shift: 'after' });
  });

  it.each<[string, readonly (AccountStatus | 'closed')[], readonly string[]]>([
    ['has an active account', ['active', 'dormant'], []],
    ['has dormant accounts only', ['dormant', 'dormant'], ['accounts-dormant']],
    ['has no account that takes replies', ['closed', 'dormant'], ['closed-to-replies']],
    ['has one account of two that takes replies', ['closed', 'active'], []],
    ['has none at all', ['none'], []],
  ])('is, or is not, a ministry that %s', (_, seen, codes) => {
    const accounts = seen.map((one) =>
      one === 'closed'
        ? { ...account('active', daysBefore(1)), openToReplies: false }
        : account(one, daysBefore(1)),
    );
    expect(codesOf({ accounts })).toEqual(codes);
  });

  it('is said once of a ministry that no claim is about', () => {
    const targets = ['2026-06-11', '2026-06-14'].map((date) => target({ date, claims: 0 }));
    expect(warningsOf({ targets })).toMatchObject([
      { code: 'target-without-claim', where: { ministry: 'france' } },
    ]);
  });

  it('is not said of a day that is over', () => {
    const past = target({ storm: storm({ isWeekend: true }), claims: 0 });
    expect(warningsOf({ targets: [past] }, past.closesAt)).toEqual([]);
  });

  it('never forbids publication', () => {
    const check = checkPublication(
      plan({
        emptyDates: ['2026-06-17'],
        targets: [target({ claims: 0, storm: storm({ isWeekend: true }) })],
      }),
      now,
    );
    expect([check.publishable, check.warnings.length]).toEqual([true, 3]);
  });
});
