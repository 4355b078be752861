import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';

interface Day {
  readonly version: number;
  readonly changed: readonly object[];
  readonly targets: readonly {
    readonly id: string;
    readonly position: number;
    readonly ministry: { readonly slug: string };
  }[];
}

let app: TestApp;
let coordinator: Caller;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
});

afterAll(() => app.close());

beforeEach(() => app.clock.set('2026-06-01T12:00:00Z'));

const draft = async (): Promise<string> => {
  const slug = `draft-${nextSlug++}`;
  await coordinator('POST', '/campaigns', aCampaign({ slug }));
  return `/campaigns/${slug}/days/2026-06-11`;
};

const published = async (): Promise<string> => {
  const slug = `week-${nextSlug++}`;
  await publishAPlan(app, coordinator, { slug });
  return `/campaigns/${slug}/days/2026-06-11`;
};

const slugsOf = ({ targets }: Day): string[] => targets.map(({ ministry }) => ministry.slug);

describe('the targets of a day', () => {
  it('are none, one or several, in order', async () => {
    const day = await draft();
    for (const ministries of [['france'], ['russia', 'france', 'germany'], [], ['germany', 'russia']]) {
      const put = await coordinator('PUT', `${day}/targets`, { ministries });
      expect(put.statusCode).toBe(200);
      expect(slugsOf(put.json())).toEqual(ministries);
      expect(slugsOf((await coordinator('GET', day)).json())).toEqual(ministries);
    }
  });

  it('stay the same targets when only their order changes', async () => {
    const day = await draft();
    const before = (
      await coordinator('PUT', `${day}/targets`, { ministries: ['france', 'russia'] })
    ).json<Day>();
    const after = (
      await coordinator('PUT', `${day}/targets`, { ministries: ['russia', 'france'] })
    ).json<Day>();
    expect(after.targets.map(({ id }) => id)).toEqual(before.targets.map(({ id }) => id).reverse());
    expect(after.targets.map(({ position }) => position)).toEqual([1, 2]);
  });

  it.each([
    ['a ministry that nobody knows', 'ministries', { ministries: ['atlantis'] }],
    ['a ministry twice', 'ministries', { ministries: ['france', 'france'] }],
    ['no list', 'ministries', {}],
    ['something that is no list', 'ministries', { ministries: 'france' }],
    ['an over-long reason', 'reason', { ministries: ['france'], reason: 'a'.repeat(501) }],
    ['a reason with binary in it', 'reason', { ministries: ['france'], reason: 'because \u0001' }],
  ])('are refused for %s', async (_, field, body) => {
    const refused = await coordinator('PUT', `${await draft()}/targets`, body);
    expect(refused.statusCode).toBe(422);
    expect(refused.json<{ issues: { field: string }[] }>().issues[0]?.field).toBe(field);
  });

  it.each([
    ['2026-06-18', 404],
    ['2026-06-31', 422],
    ['2026-06-1x', 422],
    ['today', 422],
  ])('of %s cannot be set', async (date, status) => {
    const day = (await draft()).replace('2026-06-11', date);
    expect((await coordinator('PUT', `${day}/targets`, { ministries: ['france'] })).statusCode).toBe(status);
    expect((await coordinator('GET', day)).statusCode).toBe(status);
  });

  it('of one editor are not lost to another who did not see them', async () => {
    const day = await draft();
    const { etag = '' } = (await coordinator('GET', day)).headers;
    const first = await coordinator(
      'PUT',
      `${day}/targets`,
      { ministries: ['france'] },
      { 'if-match': etag },
    );
    const second = await coordinator(
      'PUT',
      `${day}/targets`,
      { ministries: ['russia'] },
      { 'if-match': etag },
    );
    expect([first.statusCode, second.statusCode]).toEqual([200, 412]);
    expect(slugsOf((await coordinator('GET', day)).json())).toEqual(['france']);
  });
});

describe('a day that was published', () => {
  it('does not address another ministry without a reason', async () => {
    const day = await published();
    const refused = await coordinator('PUT', `${day}/targets`, { ministries: ['russia'] });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ issues: [{ field: 'reason' }] });
    expect(slugsOf((await coordinator('GET', day)).json())).toEqual(['france', 'germany']);
  });

  it('tells supporters what changed, and why', async () => {
    const day = await published();
    await coordinator('PUT', `${day}/targets`, { ministries: ['russia'], reason: 'France has answered.' });
    const shown = (await callerOf(app)('GET', day)).json<Day>();
    expect(slugsOf(shown)).toEqual(['russia']);
    expect(shown.changed).toMatchObject([
      {
        at: '2026-06-01T12:00:00.000Z',
        reason: 'France has answered.',
        before: { targets: [{ slug: 'france' }, { slug: 'germany' }] },
        after: { targets: [{ slug: 'russia', name: 'Ministry of Foreign Affairs' }] },
      },
    ]);
  });

  it('may be told the same targets again without a reason', async () => {
    const day = await published();
    const same = await coordinator('PUT', `${day}/targets`, { ministries: ['france', 'germany'] });
    expect(same.json<Day>().changed).toEqual([]);
  });

  it('needs a reason after a withdrawal, too', async () => {
    const day = await published();
    await coordinator('DELETE', `${day.replace(/\/days.*/, '')}/publication`);
    expect((await coordinator('PUT', `${day}/targets`, { ministries: [] })).statusCode).toBe(422);
  });

  it('can be changed with a reason while it is open', async () => {
    const day = await published();
    app.clock.set('2026-06-11T12:00:00Z');
    const put = await coordinator('PUT', `${day}/targets`, {
      ministries: ['france'],
      reason: 'Wrong handle.',
    });
    expect(put.statusCode).toBe(200);
  });

  it('does not change any more once it is closed', async () => {
    const day = await published();
    app.clock.set('2026-06-11T22:00:00Z');
    for (const [method, path, body] of [
      ['PUT', '/targets', { ministries: ['russia'], reason: 'Too late.' }],
      ['PATCH', '', { stormAt: '12:00', reason: 'Too late.' }],
      ['PATCH', '', { note: 'Hello', reason: 'Too late.' }],
    ] as const) {
      const refused = await coordinator(method, `${day}${path}`, body);
      expect(refused.statusCode).toBe(409);
      expect(refused.json()).toMatchObject({ code: 'day-closed' });
    }
  });
});

describe('theme, note and storm of a day', () => {
  it('are its own, and the storm falls back to the campaign’s', async () => {
    const day = await draft();
    const own = { theme: 'Reports', note: 'Ask for the report of 2025.', stormAt: '12:00', stormMinutes: 15 };
    expect((await coordinator('PATCH', day, own)).json()).toMatchObject({
      theme: 'Reports',
      stormStartsAt: '2026-06-11T10:00:00.000Z',
      stormEndsAt: '2026-06-11T10:15:00.000Z',
    });
    expect((await coordinator('PATCH', day, { stormAt: null, stormMinutes: null })).json()).toMatchObject({
      theme: 'Reports',
      stormStartsAt: '2026-06-11T15:30:00.000Z',
      stormEndsAt: '2026-06-11T16:30:00.000Z',
    });
  });

  it('are shown in the language that is asked for, where they are there', async () => {
    const day = await draft();
    await coordinator('PATCH', day, { theme: 'Reports', translations: { fr: { theme: 'Rapports' } } });
    expect((await coordinator('GET', `${day}?language=fr`)).json()).toMatchObject({ theme: 'Rapports' });
    expect((await coordinator('GET', `${day}?language=es`)).json()).toMatchObject({ theme: 'Reports' });
    expect((await coordinator('GET', `${day}?language=tlh`)).statusCode).toBe(422);
  });

  it.each([
    ['stormAt', { stormAt: '23:30' }],
    ['stormAt', { stormAt: '5pm' }],
    ['stormMinutes', { stormMinutes: 1441 }],
    ['theme', { theme: 'a'.repeat(201) }],
    ['theme', { theme: null }],
    ['note', { note: 'a\u0000b' }],
  ])('are refused for %s', async (field, body) => {
    const refused = await coordinator('PATCH', await draft(), body);
    expect(refused.statusCode).toBe(422);
    expect(refused.json<{ issues: { field: string }[] }>().issues[0]?.field).toBe(field);
  });

  it.each([{ stormAt: '12:00' }, { theme: 'Reports' }, { note: 'Be kind.' }])(
    'of a published day do not change without a reason: %p',
    async (change) => {
      const day = await published();
      expect((await coordinator('PATCH', day, change)).json()).toMatchObject({
        issues: [{ field: 'reason' }],
      });
      const changed = await coordinator('PATCH', day, { ...change, reason: 'It is better so.' });
      expect(changed.json<Day>().changed).toMatchObject([{ reason: 'It is better so.' }]);
    },
  );

  it('are on record', async () => {
    const day = await published();
    await coordinator('PATCH', day, { theme: 'Reports', reason: 'It is better so.' });
    const [entry] = await app.database.query(
      `SELECT action, before, after FROM audit_entries WHERE action = 'day.edit' AND after->>'theme' = 'Reports'
       AND subject_id = (SELECT d.id::text FROM campaign_days d JOIN campaigns c ON c.id = campaign_id WHERE c.slug = $1 AND date = '2026-06-11')`,
      [day.split('/')[2]],
    );
    expect(entry).toMatchObject({ action: 'day.edit', before: { theme: '' }, after: { theme: 'Reports' } });
  });
});
