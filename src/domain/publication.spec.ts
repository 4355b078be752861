import fc from 'fast-check';
import type { AccountStatus } from './account.js';
import { checkPublication, type Plan, type PlannedTarget } from './publication.js';

const now = new Date('2026-06-01T12:00:00Z');
const daysBefore = (days: number) => new Date(now.getTime() - days * 86_400_000);

const account = (status: AccountStatus, checkedAt: Date | null) =>
  ({ network: 'x', handle: '@francediplo', status, checkedAt }) as const;

const target = (more: Partial<PlannedTarget> = {}): PlannedTarget => ({
  ministry: 'france',
  ministryName: 'Ministry for Europe and Foreign Affairs',
  date: '2026-06-11',
  opensAt: new Date('2026-06-10T22:00:00Z'),
  accounts: [account('active', daysBefore(1))],
  approvedPosts: { en: 5, fr: 5 },
  ...more,
});

const plan = (more: Partial<Plan> = {}): Plan => ({
  languages: ['en', 'fr'],
  approvedPostsNeeded: 5,
  targets: [target()],
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
