import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast, type SignedIn } from '../support/people.js';
import {
  aCampaign,
  addApprovedPosts,
  addCheckedMinistries,
  type Caller,
  callerOf,
} from '../support/plans.js';

let app: TestApp;
let cast: SignedIn;
let call: Caller;
let cora: Desk;

const BOARD = '/workspace/campaigns/arms-treaty/board';
const ALL = 'ministries=france&ministries=germany&ministries=russia';
const ASKED = `${BOARD}/proposal?propose=yes&${ALL}`;
const WEEK = [
  { date: '2026-06-11', ministries: ['france'] },
  { date: '2026-06-12', ministries: ['russia'] },
  { date: '2026-06-13', ministries: ['germany'] },
  ...['14', '15', '16', '17'].map((day) => ({ date: `2026-06-${day}`, ministries: [] })),
].map((day) => ({ pinned: [], blackout: false, ...day }));

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-10T09:00:00Z' });
  cast = await signInCast(app);
  call = callerOf(app, cast.coordinator);
  cora = deskOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france', 'germany', 'russia');
  await call('POST', '/campaigns', aCampaign());
  await addApprovedPosts(app, 'arms-treaty');
});

beforeEach(async () => {
  await call('PUT', '/campaigns/arms-treaty/plan', { days: WEEK, reason: 'For a test.' });
});

afterAll(() => app?.close());

const plan = async (): Promise<Record<string, string[]>> => {
  const { body } = await call('GET', '/campaigns/arms-treaty/plan');
  const { days } = JSON.parse(body) as { days: { date: string; targets: { ministry: string }[] }[] };
  return Object.fromEntries(days.map(({ date, targets }) => [date, targets.map(({ ministry }) => ministry)]));
};

const read = async (desk: Desk, path: string): Promise<string> => textOfPage((await desk.open(path)).body);

/** The form of acceptance, as the page shows it. */
const acceptance = async (desk: Desk, path = ASKED): Promise<Record<string, string | string[]>> => {
  const { body } = await desk.open(path);
  const [, form = ''] = /<form method="post" action="[^"]*\/board\/proposal">(.*?)<\/form>/s.exec(body) ?? [];
  return fieldsOf(form);
};

describe('the proposal', () => {
  it('stands beside the plan of today, with a reason and the cost of each day', async () => {
    const text = await read(cora, ASKED);
    expect(text).toMatch(/Fri 12 June Russia leaves \+ (France|Germany) new .*? 30 → 0/);
    expect(text).toContain('On a public holiday 1 0');
    expect(text).toContain('Days without a ministry 4 0');
    expect(text).toMatch(/is addressed on its weekend, (Sat 13|Sun 14) June/);
  });

  it('is accepted day by day, and the rest of the plan stays', async () => {
    const fields = await acceptance(cora);
    const proposed = await plan();
    const { headers } = await cora.post(`${BOARD}/proposal`, {
      ...fields,
      accept: ['2026-06-15'],
      what: 'ticked',
    });
    expect(headers.location).toContain(`${BOARD}?from=2026-06-15&changed=`);
    const after = await plan();
    expect(after['2026-06-15']).toHaveLength(1);
    expect({ ...after, '2026-06-15': [] }).toEqual(proposed);
    expect(await read(cora, String(headers.location))).toMatch(/on Mon 15 June: added Undo/);
  });

  it('is accepted as a whole, whatever is ticked, and taken back at once', async () => {
    const before = await plan();
    const fields = await acceptance(cora);
    const { headers } = await cora.post(`${BOARD}/proposal`, { ...fields, accept: [], what: 'all' });
    const after = await plan();
    expect(Object.values(after).every(({ length }) => length === 1)).toBe(true);
    expect(after['2026-06-12']).not.toEqual(['russia']);
    const board = await cora.open(String(headers.location));
    const { changed } = fieldsOf(board.body);
    await cora.post(`${BOARD}/undoing`, { changed: changed ?? '' });
    expect(await plan()).toEqual(before);
  });

  it('keeps the reasons with the targets that it placed', async () => {
    await cora.post(`${BOARD}/proposal`, { ...(await acceptance(cora)), what: 'all' });
    expect(await read(cora, BOARD)).toContain('Why here: A working day there.');
  });

  it('is not accepted where nothing is ticked', async () => {
    const refused = await cora.post(`${BOARD}/proposal`, {
      ...(await acceptance(cora)),
      accept: [],
      what: 'ticked',
    });
    expect(refused.statusCode).toBe(422);
    expect(textOfPage(refused.body)).toContain('Tick at least one day.');
  });

  it('is made anew where somebody changed the plan meanwhile, and what was ticked stays', async () => {
    const fields = await acceptance(cora);
    await call('PUT', '/campaigns/arms-treaty/plan', {
      days: [{ date: '2026-06-15', ministries: ['germany'] }],
    });
    const stale = await cora.post(`${BOARD}/proposal`, {
      ...fields,
      accept: ['2026-06-15', '2026-06-16'],
      what: 'ticked',
    });
    expect(stale.statusCode).toBe(412);
    expect(textOfPage(stale.body)).toContain('Germany on Mon 15 June: added');
    expect([fieldsOf(stale.body).accept].flat()).toContain('2026-06-16');
    expect((await plan())['2026-06-16']).toEqual([]);
  });

  it.each([
    ['en', 'Russia is pinned on Thu 11 June.'],
    ['fr', 'Russie est épinglé le jeu. 11 juin.'],
    ['ar', 'روسيا مثبّتة في'],
  ])('says in %s which rules cannot all hold', async (language, words) => {
    await call('PUT', '/campaigns/arms-treaty/plan', {
      days: [
        { date: '2026-06-11', ministries: ['russia'], pinned: ['russia'] },
        { date: '2026-06-12', ministries: ['russia'], pinned: ['russia'] },
      ],
    });
    const text = await read(deskOf(app, cast.coordinator, language), ASKED);
    expect(text).toContain(words);
  });

  it('asks for a ministry where none is chosen', async () => {
    expect(await read(cora, `${BOARD}/proposal?propose=yes`)).toContain('Choose at least one ministry.');
  });

  it.each(['fr', 'ar'])('speaks %s alone', async (language) => {
    const text = await read(deskOf(app, cast.coordinator, language), ASKED);
    expect(text).not.toMatch(/\b(is addressed|at work|weekend,|Altogether|pinned)\b/);
  });
});

describe('the board', () => {
  it('shows the storm by the ministry’s clock, its day off, its posts and its account', async () => {
    const text = await read(cora, BOARD);
    expect(text).toContain('18:30 in Moscow, after office hours (usually 09:00–17:00) holiday: Russia Day');
    expect(text).toContain('1 approved post in English');
    expect(text).toContain('Account checked 10 June 2026');
    expect(text).toMatch(/Germany Federal Foreign Office .*? weekend/);
  });

  it('draws the office hours that fall on the campaign day, whatever date the storm has there', async () => {
    for (const [slug, country, timeZone] of [
      ['china', 'CN', 'Asia/Shanghai'],
      ['new-zealand', 'NZ', 'Pacific/Auckland'],
    ]) {
      await call('POST', '/ministries', { slug, country, timeZone, name: 'Ministry of Foreign Affairs' });
    }
    const winter = { slug: 'in-winter', startsOn: '2026-11-27', endsOn: '2026-11-28' };
    await call('POST', '/campaigns', aCampaign(winter));
    const ministries = ['china', 'new-zealand'];
    await call('PUT', '/campaigns/in-winter/plan', { days: [{ date: '2026-11-27', ministries }] });
    const { body } = await cora.open('/workspace/campaigns/in-winter/board');
    const officesOf = (slug: string) => {
      const [, band = ''] =
        new RegExp(`id="t-2026-11-27-${slug}".*?<svg class="band"(.*?)</svg>`, 's').exec(body) ?? [];
      const drawn = band.matchAll(/<rect class="(office[^"]*)" x="(\d+)" y="2" width="(\d+)"/g);
      return [...drawn].map(([, kind, x, width]) => `${kind} ${x} ${width}`);
    };
    // Of 160: 02:00 to 10:00 in Berlin; then until 05:00, and on their Saturday from 21:00.
    expect(officesOf('china')).toEqual(['office 13 54']);
    expect(officesOf('new-zealand')).toEqual(['office 0 33', 'office closed 140 20']);
  });

  it.each([
    ['an unknown change', { change: 'fly:2026-06-11:france' }, 422],
    ['one that has lost its ground', { change: 'remove:2026-06-11:russia' }, 409],
  ])('refuses %s', async (_, fields, status) => {
    expect((await cora.post(`${BOARD}/changes`, fields)).statusCode).toBe(status);
  });

  it('takes nothing back that somebody has built on', async () => {
    const made = await cora.post(`${BOARD}/changes`, { change: 'remove:2026-06-11:france' });
    const { changed } = fieldsOf((await cora.open(String(made.headers.location))).body);
    await call('PUT', '/campaigns/arms-treaty/plan', {
      days: [{ date: '2026-06-11', ministries: ['germany'] }],
    });
    const refused = await cora.post(`${BOARD}/undoing`, { changed: changed ?? '' });
    expect(refused.statusCode).toBe(412);
    expect(textOfPage(refused.body)).toContain('Germany on Thu 11 June: added');
    expect((await plan())['2026-06-11']).toEqual(['germany']);
    const again = await read(cora, String(made.headers.location));
    expect(again).not.toContain('Undo');
  });

  it.each(['week', 'month'])('as a %s lists events outside the days apart, to be removed', async (view) => {
    const slug = `shortened-${view}`;
    const board = `/workspace/campaigns/${slug}/board?view=${view}`;
    await call('POST', '/campaigns', aCampaign({ slug }));
    await call('POST', `/campaigns/${slug}/events`, { date: '2026-06-17', title: 'The last vote' });
    expect(await read(cora, board)).not.toContain("Outside the campaign's days");
    await call('PATCH', `/campaigns/${slug}`, { endsOn: '2026-06-16' });
    const { body } = await cora.open(board);
    expect(textOfPage(body)).toMatch(/Outside the campaign's days .*Wed 17 June The last vote Remove/);
    const [, removal = ''] = /action="([^"]*\/events\/[^"]*\/removal)"/.exec(body) ?? [];
    expect((await cora.post(removal, { view })).headers.location).toContain('done=removed');
    expect(await read(cora, board)).not.toContain('The last vote');
  });

  it('says where an event has no title', async () => {
    const refused = await cora.post(`${BOARD}/events`, { title: '', date: '2026-06-12' });
    expect(refused.statusCode).toBe(422);
    expect(fieldsOf(refused.body).date).toBe('2026-06-12');
  });
});

describe('the storm picker', () => {
  it('counts for each hour who sleeps and who is at work', async () => {
    await call('POST', '/sections', { slug: 'aotearoa', name: 'Aotearoa', country: 'NZ', languages: ['en'] });
    await call('PATCH', '/campaigns/arms-treaty', { sections: [{ section: 'aotearoa' }] });
    const text = await read(cora, `${BOARD}/storm?date=2026-06-15`);
    expect(text).toMatch(/Time Sections asleep Ministries at work New Zealand/);
    expect(text).toMatch(/09:00 0 of 1 3 of 3/);
    expect(text).toMatch(/17:30 now 1 of 1 0 of 3 03:30–04:15 asleep/);
  });

  it.each([
    ['campaign', '10:30', '10:30–11:30'],
    ['day', '08:15', '08:15–09:15'],
  ])('sets the storm of the %s', async (what, stormAt, shown) => {
    const fields = fieldsOf((await cora.open(`${BOARD}/storm?date=2026-06-15`)).body);
    const { version, dayVersion } = fields as Record<string, string>;
    const saved = await cora.post(`${BOARD}/storm`, {
      date: '2026-06-15',
      hour: '17:30',
      stormAt,
      for: what,
      version: version ?? '',
      dayVersion: dayVersion ?? '',
    });
    expect(saved.statusCode).toBe(303);
    expect(await read(cora, BOARD)).toContain(shown);
  });

  it('keeps what was typed where the time is none', async () => {
    const refused = await cora.post(`${BOARD}/storm`, { date: '2026-06-15', stormAt: '23:50', for: 'day' });
    expect(refused.statusCode).toBe(422);
    expect(fieldsOf(refused.body)).toMatchObject({ stormAt: '23:50', for: 'day' });
  });
});
