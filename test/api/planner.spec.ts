import type { Proposal } from '../../src/schedule/proposal.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { aCampaign, type Caller, callerOf } from '../support/plans.js';

let app: TestApp;
let coordinator: Caller;

const BIG_SIX = [
  { slug: 'france', country: 'FR', timeZone: 'Europe/Paris' },
  { slug: 'united-states', country: 'US', timeZone: 'America/New_York' },
  { slug: 'russia', country: 'RU', timeZone: 'Europe/Moscow' },
  { slug: 'united-kingdom', country: 'GB', timeZone: 'Europe/London' },
  { slug: 'germany', country: 'DE', timeZone: 'Europe/Berlin' },
  { slug: 'china', country: 'CN', timeZone: 'Asia/Shanghai' },
];
const SLUGS = BIG_SIX.map(({ slug }) => slug);
const WEEK_OF_2012 = { slug: 'week-2012', startsOn: '2012-06-11', endsOn: '2012-06-17' };

/** The week as it was: nobody on the Sunday. */
const PLAN_OF_2012 = SLUGS.map((ministry, day) => ({ date: `2012-06-${11 + day}`, ministry }));

beforeAll(async () => {
  app = await startTestApp({ at: '2012-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  for (const ministry of BIG_SIX) {
    await coordinator('POST', '/ministries', { ...ministry, name: 'Ministry of Foreign Affairs' });
  }
  await coordinator('POST', '/campaigns', aCampaign(WEEK_OF_2012));
});

afterAll(() => app.close());

const propose = (body: object, slug = 'week-2012') =>
  coordinator('POST', `/campaigns/${slug}/plan`, { ministries: SLUGS, ...body });

const proposal = async (body: object = {}): Promise<Proposal> => {
  const answer = await propose(body);
  expect(answer.statusCode).toBe(200);
  return answer.json<Proposal>();
};

const dayOf = ({ days }: Proposal, slug: string): string[] =>
  days.filter(({ ministries }) => ministries.includes(slug)).map(({ date }) => date);

describe('a proposal for the Big Six in June 2012', () => {
  it('keeps Russia off Russia Day, and breaks the two weekend days that seven days of six ministries must break', async () => {
    const plan = await proposal();
    expect(dayOf(plan, 'russia')).not.toContain('2012-06-12');
    expect(plan.score).toMatchObject({ weekends: 2, holidays: 0, total: 40 });
    expect(plan.within).toBe(0);
    expect(plan.days.map(({ ministries }) => ministries.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(SLUGS.map((slug) => dayOf(plan, slug).length).toSorted()).toEqual([1, 1, 1, 1, 1, 2]);
    expect(plan.compromises).toHaveLength(2);
    expect(plan.compromises[0]).toMatch(
      /is addressed on Saturday 16 June 2012, on its weekend, because no other ministry is better placed that day\.$/,
    );
  });

  it('says in one sentence why each ministry stands where it does', async () => {
    const { days } = await proposal();
    for (const { reason } of days) expect(reason).toMatch(/^[A-Z][^.]+\.$/);
    expect(days.flatMap(({ reasons }) => reasons.map(({ text }) => text))).toContain(
      'A working day for Russia, kept clear of Russia Day on Tuesday 12 June 2012.',
    );
  });

  it('leaves the weekend alone where it may', async () => {
    const plan = await proposal({ blackouts: ['2012-06-16', '2012-06-17'], ministries: SLUGS.slice(0, 5) });
    expect(plan.score.total).toBe(0);
    expect(plan.compromises).toEqual([]);
    expect(plan.days[6]).toMatchObject({ ministries: [], reason: 'Left empty, as asked.' });
  });

  it('is the same when it is asked for again, in whatever order', async () => {
    expect(await proposal({ ministries: SLUGS.toReversed() })).toEqual(await proposal());
  });

  it('is the plan of 2012 where that is pinned, with what it gave up', async () => {
    const plan = await proposal({ pins: PLAN_OF_2012, blackouts: ['2012-06-17'] });
    expect(plan.days.map(({ ministries }) => ministries.join())).toEqual([...SLUGS, '']);
    expect(plan.days[0]?.reason).toBe('France is pinned to this day.');
    expect(plan.compromises).toEqual([
      'China is addressed on Saturday 16 June 2012, on its weekend, because it is pinned there.',
    ]);
  });

  it('names what pinning Russia to its day gives up', async () => {
    const { compromises } = await proposal({ pins: [{ date: '2012-06-12', ministry: 'russia' }] });
    expect(compromises[0]).toBe(
      'Russia is addressed on Tuesday 12 June 2012, its holiday Russia Day, because it is pinned there.',
    );
  });

  it('addresses all of them on a closing day', async () => {
    const plan = await proposal({ closingDay: 'all' });
    expect(plan.days[6]).toMatchObject({
      ministries: SLUGS.toSorted(),
      reason: 'The closing day addresses all of them.',
    });
    expect(SLUGS.map((slug) => dayOf(plan, slug).length)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('follows an event that a coordinator adds', async () => {
    const events = [{ date: '2012-06-14', title: 'The conference opens', ministry: 'united-states' }];
    const plan = await proposal({ events });
    expect(plan.days[3]).toMatchObject({
      ministries: ['united-states'],
      reason: 'United States is addressed on the day of “The conference opens”.',
    });
  });

  it('gives each its rounds and says which days stay empty', async () => {
    const plan = await proposal({ ministries: SLUGS.slice(0, 5), rounds: 1 });
    expect(plan.days.slice(5).map(({ ministries }) => ministries)).toEqual([[], []]);
    expect(plan.compromises).toEqual(['2 days stay empty, because every ministry has had its 1 round.']);
  });

  it('heeds the weekdays and hours that suit a ministry', async () => {
    await coordinator('PATCH', '/ministries/germany', { preferredWeekdays: [1] });
    expect(dayOf(await proposal(), 'germany')).toContain('2012-06-11');
    await coordinator('PATCH', '/ministries/germany', {
      preferredWeekdays: [],
      worksFrom: '08:00',
      worksUntil: '16:00',
    });
    const pins = [{ date: '2012-06-11', ministry: 'germany' }];
    expect((await proposal({ pins })).compromises[0]).toBe(
      'Germany is addressed on Monday 11 June 2012, with a storm outside its office hours, because it is pinned there.',
    );
    await coordinator('PATCH', '/ministries/germany', { worksFrom: null, worksUntil: null });
  });
});

it('a plan of a whole year fills each of its days', async () => {
  await coordinator(
    'POST',
    '/campaigns',
    aCampaign({ slug: 'a-year', startsOn: '2012-07-01', endsOn: '2013-06-30' }),
  );
  const answer = await propose({}, 'a-year');
  expect(answer.statusCode).toBe(200);
  expect(answer.json<Proposal>().days.map(({ ministries }) => ministries.length)).toEqual(Array(365).fill(1));
});

describe('where no plan is possible', () => {
  it('the rules that conflict are named, and nothing else', async () => {
    const refused = await propose({
      pins: [...PLAN_OF_2012, { date: '2012-06-17', ministry: 'china' }],
    });
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({
      code: 'no-plan',
      conflicts: [
        'China is pinned to Saturday 16 June 2012.',
        'China is pinned to Sunday 17 June 2012.',
        'No ministry is addressed twice in a row.',
      ],
    });
  });

  it.each([
    ['ministries', { ministries: [] }],
    ['ministries', { ministries: ['atlantis'] }],
    ['pins', { pins: [{ date: '2012-06-18', ministry: 'france' }] }],
    ['pins', { pins: [{ date: '2012-06-11', ministry: 'atlantis' }] }],
    ['blackouts', { blackouts: ['2012-06-18'] }],
    ['blackouts', { blackouts: ['yesterday'] }],
    ['events', { events: [{ date: '2012-06-10', title: 'x' }] }],
    ['rounds', { rounds: 0 }],
    ['closingDay', { closingDay: 'some' }],
  ])('a wrong %s is named: %j', async (field, body) => {
    const refused = await propose(body);
    expect(refused.statusCode).toBe(422);
    expect(refused.json<{ issues: { field: string }[] }>().issues[0]?.field).toMatch(new RegExp(`^${field}`));
  });
});

describe('the plan that stands', () => {
  it('gives pins and events where none are sent, is weighed beside the proposal, and stays as it is', async () => {
    await coordinator('PUT', '/campaigns/week-2012/plan', {
      days: [
        { date: '2012-06-12', ministries: ['russia'], pinned: ['russia'] },
        { date: '2012-06-13', ministries: ['germany'] },
        { date: '2012-06-17', ministries: [], blackout: true },
      ],
    });
    const before = (await coordinator('GET', '/campaigns/week-2012/plan')).json<object>();
    const plan = await proposal();
    expect(plan.days[1]?.ministries).toEqual(['russia']);
    expect(plan.days[6]?.ministries).toEqual([]);
    expect(plan.current.score).toMatchObject({ holidays: 1, total: 30 });
    expect(plan.current.days[1]).toMatchObject({ ministries: ['russia'], cost: { total: 30 } });
    expect((await coordinator('GET', '/campaigns/week-2012/plan')).json<object>()).toEqual(before);
  });

  it('heeds no event whose day the campaign has no longer', async () => {
    const slug = 'shortened';
    const week = { slug, startsOn: '2012-07-02', endsOn: '2012-07-08' };
    await coordinator('POST', '/campaigns', aCampaign(week));
    await coordinator('POST', `/campaigns/${slug}/events`, { date: '2012-07-08', title: 'The last vote' });
    await coordinator('PATCH', `/campaigns/${slug}`, { endsOn: '2012-07-07' });
    const answer = await propose({}, slug);
    expect(answer.statusCode).toBe(200);
    expect(answer.json<Proposal>().days).toHaveLength(6);
  });

  it('keeps what supporters write to today, and plans the days to come around it', async () => {
    await coordinator('PUT', '/campaigns/week-2012/plan', {
      days: [{ date: '2012-06-11', ministries: ['china'] }],
    });
    await app.database.query('UPDATE campaign_days SET locked_at = now()');
    app.clock.set('2012-06-11T09:00:00Z');
    const plan = await proposal({ pins: [], blackouts: [] });
    expect(plan.days[0]).toMatchObject({
      ministries: ['china'],
      reason: 'This day has begun: China is addressed.',
    });
    expect(plan.days[1]?.ministries).not.toEqual(['china']);
  });
});
