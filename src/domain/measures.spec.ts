import fc from 'fast-check';
import {
  type AddressedTarget,
  engagement,
  engagementRate,
  medianSecondsToResponse,
  responseRate,
  responseRateByMinistry,
  sumKnown,
  type Waiting,
  wilson,
} from './measures.js';

const percent = (share: number | undefined): number => Math.round((share ?? NaN) * 1000) / 10;

describe('the Wilson interval', () => {
  it.each([
    [1, 6, 16.7, 3.0, 56.4],
    [7, 48, 14.6, 7.2, 27.2],
    [0, 45, 0, 0, 7.9],
  ])('of %i in %i is that of the fixtures', (successes, trials, share, low, high) => {
    const found = wilson(successes, trials);
    expect([percent(found?.share), percent(found?.low), percent(found?.high)]).toEqual([share, low, high]);
  });

  it('is unknown where nothing was tried', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('holds the share, lies between 0 and 1, and mirrors when success and failure change places', () => {
    const tried = fc
      .integer({ min: 1, max: 100_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(tried, ([k, n]) => {
        const [found, mirrored] = [wilson(k, n)!, wilson(n - k, n)!];
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.low).toBeLessThanOrEqual(found.share);
        expect(found.high).toBeGreaterThanOrEqual(found.share);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(found.low).toBeCloseTo(1 - mirrored.high, 10);
      }),
    );
  });

  it('narrows as more is tried at the same share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (k, extra) => {
        const [few, many] = [wilson(k, k + extra)!, wilson(10 * k, 10 * (k + extra))!];
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe('the response rate', () => {
  const target = (ministry: string, responses: number, isWindowOpen = false): AddressedTarget => ({
    ministry,
    responses,
    isWindowOpen,
  });

  it('counts targets, not responses: 2012 is 1 of 6', () => {
    const week = ['france', 'usa', 'russia', 'uk', 'germany', 'china'].map((slug) =>
      target(slug, slug === 'france' ? 3 : 0),
    );
    const { responded, addressed, rate } = responseRate(week);
    expect([responded, addressed, percent(rate?.low), percent(rate?.high)]).toEqual([1, 6, 3, 56.4]);
  });

  it('marks the unanswered targets whose window is still open', () => {
    expect(responseRate([target('a', 0, true), target('b', 1, true), target('c', 0)]).stillOpen).toBe(1);
  });

  it('is unknown, not 0, before anybody was addressed', () => {
    expect(responseRate([])).toEqual({ responded: 0, addressed: 0, stillOpen: 0, rate: null });
  });

  it('is given per ministry as well where ministries repeat', () => {
    const rates = responseRateByMinistry([target('a', 1), target('a', 0), target('b', 0)]);
    expect([rates.get('a')?.responded, rates.get('a')?.addressed, rates.get('b')?.responded]).toEqual([
      1, 2, 0,
    ]);
  });
});

describe('the median time to first response', () => {
  const answered = (seconds: number): Waiting => ({ seconds, answered: true });
  const silent = (seconds: number): Waiting => ({ seconds, answered: false });

  it.each<[string, Waiting[], number | null]>([
    ['nobody was addressed', [], null],
    ['nobody answered', [silent(10), silent(20)], null],
    ['one answered of one', [answered(7)], 7],
    [
      'one answered of six that are still silent',
      [answered(3600), ...Array.from({ length: 5 }, () => silent(9000))],
      null,
    ],
    ['exactly half answered', [answered(5), answered(9), silent(10), silent(10)], 9],
    ['all answered', [answered(1), answered(2), answered(30)], 2],
    ['a third falls silent early', [answered(10), silent(5), answered(20), answered(30)], 20],
    ['a product of fractions comes to a half', [answered(1), answered(2), answered(3), answered(4)], 2],
  ])('where %s', (_case, waits, median) => {
    expect(medianSecondsToResponse(waits)).toBe(median);
  });

  it('agrees with a worked example: remission times of 21 patients (Freireich 1963), median 23 weeks', () => {
    const weeks = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    expect(medianSecondsToResponse([...weeks.map(answered), ...censored.map(silent)])).toBe(23);
  });

  const waits = fc.array(fc.record({ seconds: fc.integer({ min: 0, max: 1000 }), answered: fc.boolean() }), {
    maxLength: 40,
  });

  it('is one of the observed times and does not depend on their order', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const median = medianSecondsToResponse(all);
        expect(medianSecondsToResponse([...all].reverse())).toBe(median);
        if (median !== null) expect(all).toContainEqual({ seconds: median, answered: true });
      }),
    );
  });

  it('is never sooner for counting the silent than it would be for dropping them', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const dropped = medianSecondsToResponse(all.filter((wait) => wait.answered));
        const counted = medianSecondsToResponse(all);
        if (counted !== null) expect(counted).toBeGreaterThanOrEqual(dropped ?? Infinity);
      }),
    );
  });
});

describe('engagement', () => {
  const counts = { likes: 10, replies: 2, reposts: 5, quotes: 3, impressions: 1000 };

  it('is likes, replies, reposts and quotes together, and its rate that over impressions', () => {
    expect([engagement(counts), engagementRate(counts)]).toEqual([20, 0.02]);
  });

  it.each(['likes', 'replies', 'reposts', 'quotes'] as const)(
    'is unknown where %s are unknown, not less',
    (part) => {
      expect([engagement({ ...counts, [part]: null }), engagementRate({ ...counts, [part]: null })]).toEqual([
        null,
        null,
      ]);
    },
  );

  it('is known without impressions, its rate is not', () => {
    expect(engagement({ ...counts, impressions: null })).toBe(20);
    expect(engagementRate({ ...counts, impressions: null })).toBeNull();
    expect(engagementRate({ ...counts, impressions: 0 })).toBeNull();
  });

  it('of zeros is 0, which is not unknown', () => {
    expect(engagement({ likes: 0, replies: 0, reposts: 0, quotes: 0, impressions: null })).toBe(0);
  });

  it('adds up over posts only where every one is known', () => {
    expect([sumKnown([1, 2]), sumKnown([1, null]), sumKnown([])]).toEqual([3, null, 0]);
  });
});
