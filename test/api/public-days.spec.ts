import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';

let app: TestApp;
let supporter: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  supporter = callerOf(app);
  const coordinator = callerOf(app, (await signInCast(app)).coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany');
  await publishAPlan(app, coordinator);
  await coordinator('POST', '/claims', {
    slug: 'ratified',
    ministry: 'france',
    texts: { en: 'France ratified the treaty.', fr: 'La France a ratifié le traité.' },
    source: 'diplomatie.gouv.fr',
    asOf: '2014-04-02',
  });
});

afterAll(() => app.close());

const today = async () => (await supporter('GET', '/campaigns/arms-treaty/today')).json<object>();

describe('today', () => {
  it.each([
    ['2026-06-10T21:59:59Z', null, '2026-06-11'],
    ['2026-06-10T22:00:00Z', '2026-06-11', '2026-06-12'],
    ['2026-06-11T15:30:00Z', '2026-06-11', '2026-06-12'],
    ['2026-06-16T22:00:00Z', '2026-06-17', null],
    ['2026-06-17T22:00:00Z', null, null],
  ])('at %s is %p, and then comes %p', async (now, date, next) => {
    app.clock.set(now);
    const shown = await today();
    expect(shown).toMatchObject({ campaign: { slug: 'arms-treaty' } });
    expect(shown).toMatchObject({ day: date && { date, state: 'open' }, nextDay: next && { date: next } });
  });

  it('names the ministry, its accounts with the date of their check, and the claims about it', async () => {
    app.clock.set('2026-06-11T15:30:00Z');
    expect(await today()).toMatchObject({
      day: {
        number: 1,
        of: 7,
        opensAt: '2026-06-10T22:00:00.000Z',
        closesAt: '2026-06-11T22:00:00.000Z',
        stormStartsAt: '2026-06-11T15:30:00.000Z',
        stormEndsAt: '2026-06-11T16:30:00.000Z',
        targets: [
          {
            position: 1,
            ministry: {
              slug: 'france',
              country: 'FR',
              accounts: [
                {
                  network: 'x',
                  handle: 'franceMFA',
                  url: 'https://x.com/franceMFA',
                  status: 'active',
                  checkedAt: '2026-06-01T12:00:00.000Z',
                },
              ],
            },
            claims: [
              { text: 'France ratified the treaty.', source: 'diplomatie.gouv.fr', asOf: '2014-04-02' },
            ],
            responses: [],
            silentSince: '2026-06-10T22:00:00.000Z',
          },
          { position: 2, ministry: { slug: 'germany' } },
        ],
      },
    });
  });

  it('quotes claims in the language that is asked for', async () => {
    const shown = await supporter('GET', '/campaigns/arms-treaty/today?language=fr');
    expect(shown.body).toContain('La France a ratifié le traité.');
  });
});

describe('the days', () => {
  it('have the state that the clock gives them', async () => {
    app.clock.set('2026-06-12T12:00:00Z');
    const { items } = (await supporter('GET', '/campaigns/arms-treaty/days')).json<{
      items: { state: string }[];
    }>();
    expect(items.map(({ state }) => state)).toEqual(['closed', 'open', ...Array<string>(5).fill('upcoming')]);
  });

  it('come in parts where that is asked for', async () => {
    type Part = { items: { date: string }[]; nextCursor: string | null };
    const first = (await supporter('GET', '/campaigns/arms-treaty/days?limit=4')).json<Part>();
    const path = `/campaigns/arms-treaty/days?limit=4&cursor=${first.nextCursor}`;
    const second = (await supporter('GET', path)).json<Part>();
    expect([...first.items, ...second.items].map(({ date }) => date.slice(-2)).join(' ')).toBe(
      '11 12 13 14 15 16 17',
    );
    expect(second.nextCursor).toBeNull();
  });

  it('without a target are days like the others', async () => {
    const day = await supporter('GET', '/campaigns/arms-treaty/days/2026-06-17');
    expect(day.json()).toMatchObject({ number: 7, targets: [] });
  });

  it('are not sent again to whoever has them', async () => {
    const first = await supporter('GET', '/campaigns/arms-treaty/days/2026-06-17');
    const headers = { 'if-none-match': first.headers.etag ?? '' };
    const again = await supporter('GET', '/campaigns/arms-treaty/days/2026-06-17', undefined, headers);
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

it('a campaign says all that is public about it', async () => {
  expect((await supporter('GET', '/campaigns/arms-treaty')).json()).toMatchObject({
    slug: 'arms-treaty',
    title: 'Global Week of Action',
    status: 'published',
    timeZone: 'Europe/Berlin',
    startsOn: '2026-06-11',
    endsOn: '2026-06-17',
    languages: ['en'],
    hashtags: ['ArmsTreaty'],
    sections: [],
    days: { length: 7 },
  });
});
