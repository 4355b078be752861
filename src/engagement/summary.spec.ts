import { dateAfter, dayBounds, stateOf } from '../domain/campaign-day.js';
import type { MinistryView } from '../ministries/ministry-view.js';
import type { TallyRow } from '../responses/responses.queries.js';
import type { DayView } from '../schedule/day-view.js';
import type { PostEngagement } from './engagement.queries.js';
import { snapshotFrom } from './snapshot.js';
import { NO_COUNTS, summarise, summaryJson, type SummaryInput } from './summary.js';

const ZONE = 'Europe/Berlin';
const BIG_SIX = ['france', 'united-states', 'russia', 'united-kingdom', 'germany', 'china'];

const ministry = (slug: string): MinistryView => ({
  id: `id-${slug}`,
  slug,
  name: slug,
  ownName: slug,
  ownLanguage: 'en',
  names: {},
  country: 'FR',
  timeZone: ZONE,
  accounts: [],
});

const day = (number: number, slugs: readonly string[], now: Date): DayView => {
  const date = dateAfter('2012-06-10', number);
  const bounds = dayBounds(date, ZONE);
  return {
    id: `day-${number}`,
    version: 1,
    date,
    number,
    of: 7,
    state: stateOf(bounds, now),
    ...bounds,
    stormStartsAt: bounds.opensAt,
    stormEndsAt: bounds.closesAt,
    theme: '',
    note: '',
    translations: {},
    isBlackout: false,
    isLocked: true,
    paused: null,
    changed: [],
    targets: slugs.map((slug, index) => ({
      id: `${number}-${slug}`,
      position: index + 1,
      pinned: false,
      paused: null,
      reason: '',
      ministry: ministry(slug),
      claims: [],
    })),
  };
};

const tally = (number: number, slug: string, responses: number, firstPostedAt: string | null): TallyRow => ({
  campaignDayId: `day-${number}`,
  ministryId: `id-${slug}`,
  responses,
  firstPostedAt: firstPostedAt === null ? null : new Date(firstPostedAt),
});

const summaryAt = (instant: string, input: Partial<SummaryInput> = {}) => {
  const now = new Date(instant);
  return summarise({
    campaign: { timeZone: ZONE, responseWindowDays: 7 },
    days: [...BIG_SIX.map((slug, index) => day(index + 1, [slug], now)), day(7, [], now)],
    tallies: [],
    posts: [],
    counts: new Map(),
    atClose: new Map(),
    now,
    ...input,
  });
};

const percent = (share: number | undefined): number => Math.round((share ?? NaN) * 1000) / 10;

describe('the summary of a campaign', () => {
  it('of the week of 2012 says that 1 of 6 targets responded, with the interval', () => {
    const { totals } = summaryAt('2012-07-30T00:00:00Z', {
      tallies: [tally(1, 'france', 1, '2012-06-11T16:00:00Z')],
    });
    const { responded, addressed, stillOpen, rate } = totals.responseRate;
    expect([responded, addressed, stillOpen]).toEqual([1, 6, 0]);
    expect([percent(rate?.share), percent(rate?.low), percent(rate?.high)]).toEqual([16.7, 3, 56.4]);
  });

  it('counts no target whose day has not opened', () => {
    expect(summaryAt('2012-06-13T10:00:00Z').totals.responseRate.addressed).toBe(3);
    expect(summaryAt('2012-06-01T10:00:00Z').totals.responseRate.rate).toBeNull();
  });

  it('marks the windows that are still open, up to their last instant', () => {
    const isOpen = (at: string) => summaryAt(at).days[0]?.targets[0]?.isWindowOpen;
    expect([isOpen('2012-06-10T21:59:59Z'), isOpen('2012-06-10T22:00:00Z')]).toEqual([false, true]);
    expect([isOpen('2012-06-18T21:59:59Z'), isOpen('2012-06-18T22:00:00Z')]).toEqual([true, false]);
  });

  it('measures the first response from the opening of the day', () => {
    const { days } = summaryAt('2012-07-30T00:00:00Z', {
      tallies: [tally(1, 'france', 2, '2012-06-11T16:00:00Z')],
    });
    expect([days[0]?.responses, days[0]?.firstResponseAfterSeconds]).toEqual([2, 18 * 3600]);
  });

  it('says that a ministry responded, and not after how long, where only the date is on record', () => {
    const { days, totals } = summaryAt('2012-07-30T00:00:00Z', { tallies: [tally(1, 'france', 1, null)] });
    expect([days[0]?.responses, days[0]?.firstResponseAfterSeconds]).toEqual([1, null]);
    expect([totals.responseRate.responded, totals.medianSecondsToFirstResponse]).toEqual([1, null]);
  });

  it('gives no median while most are silent, for they are not dropped', () => {
    const one = summaryAt('2012-07-30T00:00:00Z', {
      tallies: [tally(1, 'france', 1, '2012-06-11T16:00:00Z')],
    });
    expect(one.totals.medianSecondsToFirstResponse).toBeNull();
    const most = BIG_SIX.slice(0, 4).map((slug, index) =>
      tally(index + 1, slug, 1, `2012-06-${11 + index}T16:00:00Z`),
    );
    expect(summaryAt('2012-07-30T00:00:00Z', { tallies: most }).totals.medianSecondsToFirstResponse).toBe(
      18 * 3600,
    );
  });

  it('leaves a response without a time out of the median, and does not call its ministry silent', () => {
    const now = new Date('2012-07-30T00:00:00Z');
    const days = [day(1, ['france', 'russia', 'germany'], now)];
    const tallies = [tally(1, 'france', 1, null), tally(1, 'russia', 1, '2012-06-11T16:00:00Z')];
    const { totals } = summaryAt('2012-07-30T00:00:00Z', { days, tallies });
    expect(totals.medianSecondsToFirstResponse).toBe(18 * 3600);
  });

  it('observes the silent only to the end of their window: what comes later is not theirs to be counted', () => {
    const now = new Date('2012-07-30T00:00:00Z');
    const days = [day(1, ['france', 'russia', 'germany'], now)];
    const tallies = [tally(1, 'france', 1, '2012-06-20T22:00:00Z')];
    const { totals } = summaryAt('2012-07-30T00:00:00Z', { days, tallies });
    expect(totals.medianSecondsToFirstResponse).toBe(10 * 86_400);
  });

  it('gives the rate by ministry only where a ministry is addressed again', () => {
    expect(summaryAt('2012-07-30T00:00:00Z').totals.responseRateByMinistry).toBeNull();
    const now = new Date('2012-07-30T00:00:00Z');
    const days = [day(1, ['france'], now), day(2, ['france', 'russia'], now)];
    const { totals } = summarise({
      ...{
        campaign: { timeZone: ZONE, responseWindowDays: 7 },
        posts: [],
        counts: null,
        atClose: new Map(),
        now,
      },
      days,
      tallies: [tally(1, 'france', 1, null)],
    });
    expect(
      totals.responseRateByMinistry?.map(({ ministry: { slug }, responded, addressed }) => [
        slug,
        responded,
        addressed,
      ]),
    ).toEqual([
      ['france', 1, 2],
      ['russia', 0, 1],
    ]);
  });

  it('adds each stage over the days and never one stage to another', () => {
    const counts = new Map([
      ['day-1', { ...NO_COUNTS, dealt: 10, clicked: 4 }],
      ['day-2', { ...NO_COUNTS, dealt: 5, reported: 1 }],
    ]);
    expect(summaryAt('2012-06-13T10:00:00Z', { counts }).totals.counts).toEqual({
      dealt: 15,
      clicked: 4,
      reported: 1,
      linked: 0,
      checked: 0,
    });
  });

  it('says of a history that nothing was counted, which is not 0', () => {
    const { days, totals } = summaryAt('2012-07-30T00:00:00Z', { counts: null });
    expect([days[0]?.counts, totals.counts]).toEqual([null, null]);
  });

  it('keeps what the counts were at the close beside what they are now', () => {
    const atClose = new Map([
      ['day-1', { counts: { ...NO_COUNTS, dealt: 9 }, countedAt: new Date('2012-06-11T22:00:30Z') }],
    ]);
    const counts = new Map([['day-1', { ...NO_COUNTS, dealt: 10 }]]);
    const [first, second] = summaryAt('2012-06-12T10:00:00Z', { atClose, counts }).days;
    expect([first?.counts?.dealt, first?.countsAtClose?.counts.dealt, second?.countsAtClose]).toEqual([
      10,
      9,
      null,
    ]);
  });

  describe('engagement of a day', () => {
    const known = (likes: number | null) =>
      snapshotFrom(new Date('2012-06-12T10:00:00Z'), {
        likes,
        replies: 1,
        reposts: 2,
        quotes: 0,
        impressions: null,
      });
    const post = (
      latest: PostEngagement['latest'],
      at24h: PostEngagement['at24h'] = null,
    ): PostEngagement => ({
      id: 'p',
      campaignDayId: 'day-1',
      kind: 'announcement',
      network: 'x',
      url: 'https://x.com/amnesty/status/1',
      responseId: null,
      postedAt: new Date('2012-06-11T10:00:00Z'),
      at24h,
      latest,
    });
    const engagement = (posts: PostEngagement[]) =>
      summaryAt('2012-06-20T10:00:00Z', { posts }).days[0]?.engagement;

    it('is the sum over its posts', () => {
      expect(engagement([post(known(7), known(3)), post(known(10), known(1))])).toEqual({
        posts: 2,
        at24h: 10,
        latest: 23,
      });
    });

    it.each<[string, PostEngagement[]]>([
      ['no post is tracked', []],
      ['a post has no snapshot', [post(known(7)), post(null)]],
      ['a count of one post is unknown', [post(known(7)), post(known(null))]],
    ])('is unknown, not 0, where %s', (_case, posts) => {
      expect(engagement(posts)?.latest).toBeNull();
    });
  });

  it('names ministries by their slug to programs', () => {
    expect(summaryJson(summaryAt('2012-06-13T10:00:00Z')).days[1]?.targets[0]?.ministry).toBe(
      'united-states',
    );
  });
});
