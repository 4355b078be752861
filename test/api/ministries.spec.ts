import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { aMinistry, type Caller, callerOf } from '../support/plans.js';

let app: TestApp;
let coordinator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  await coordinator('POST', '/ministries', aMinistry('france'));
});

afterAll(() => app.close());

const accountsOf = async (slug: string) =>
  (await coordinator('GET', `/ministries/${slug}`)).json<{ accounts: object[] }>().accounts;

describe('a ministry', () => {
  it('is there with its own name and no account yet', async () => {
    const created = await coordinator(
      'POST',
      '/ministries',
      aMinistry('germany', { ownName: 'Auswärtiges Amt', ownLanguage: 'de' }),
    );
    expect(created.statusCode).toBe(201);
    expect(created.headers.location).toBe('/api/v1/ministries/germany');
    expect(created.json()).toMatchObject({ ownName: 'Auswärtiges Amt', country: 'DE', accounts: [] });
    expect((await coordinator('GET', '/ministries')).json()).toMatchObject({
      items: [{ slug: 'france' }, { slug: 'germany' }],
      nextCursor: null,
    });
  });

  it('has a slug of its own', async () => {
    expect((await coordinator('POST', '/ministries', aMinistry('france'))).json()).toMatchObject({
      code: 'slug-taken',
    });
  });

  it.each([
    ['country', { country: 'fr' }],
    ['country', { country: 'XX' }],
    ['name', { name: 'a'.repeat(201) }],
    ['name', { name: 'a\u0000' }],
    ['timeZone', { timeZone: 'Paris' }],
    ['ownLanguage', { ownLanguage: 'French' }],
    ['names', { names: { tlh: 'x' } }],
    ['names', { names: ['x'] }],
    ['region', { region: 'BE' }],
    ['region', { country: 'CN', region: 'BJ' }],
    ['weekend', { weekend: [0] }],
    ['weekend', { weekend: [6, 6] }],
    ['preferredWeekdays', { preferredWeekdays: null }],
    ['preferredWeekdays', { preferredWeekdays: ['1'] }],
    ['worksFrom', { worksFrom: '9:00', worksUntil: '17:00' }],
    ['worksUntil', { worksFrom: '09:00' }],
    ['worksFrom', { worksUntil: '17:00' }],
    ['worksUntil', { worksFrom: '17:00', worksUntil: '09:00' }],
  ])('is refused for a wrong %s: %p', async (field, more) => {
    const refused = await coordinator('POST', '/ministries', aMinistry('russia', more));
    expect(refused.statusCode).toBe(422);
    expect(refused.json<{ issues: { field: string }[] }>().issues[0]?.field).toBe(field);
  });

  it('says when it works, as far as that is known', async () => {
    const week = {
      region: 'BE',
      weekend: [5, 6],
      preferredWeekdays: [1, 3],
      worksFrom: '08:30',
      worksUntil: '16:00',
    };
    const unknown = { region: null, weekend: null, preferredWeekdays: [], worksFrom: null, worksUntil: null };
    await coordinator('POST', '/ministries', aMinistry('germany', { slug: 'berlin', ...week }));
    expect((await coordinator('GET', '/ministries/berlin')).json()).toMatchObject(week);
    const moved = await coordinator('PATCH', '/ministries/berlin', { country: 'FR' });
    expect(moved.json<{ issues: { field: string }[] }>().issues[0]?.field).toBe('region');
    expect((await coordinator('PATCH', '/ministries/berlin', unknown)).json()).toMatchObject(unknown);
    expect((await coordinator('GET', '/ministries/france')).json()).toMatchObject(unknown);
  });

  it('is not edited by somebody who read an older version', async () => {
    const { etag = '' } = (await coordinator('GET', '/ministries/france')).headers;
    const edit = (name: string) => coordinator('PATCH', '/ministries/france', { name }, { 'if-match': etag });
    expect((await edit('Foreign Ministry')).statusCode).toBe(200);
    expect((await edit('Ministry of War')).statusCode).toBe(412);
    expect((await coordinator('GET', '/ministries/france')).json()).toMatchObject({
      name: 'Foreign Ministry',
    });
  });

  it('is nobody’s business outside the workspace', async () => {
    expect((await callerOf(app)('GET', '/ministries')).statusCode).toBe(401);
    expect((await callerOf(app)('POST', '/ministries', aMinistry('russia'))).statusCode).toBe(401);
  });
});

describe('an account', () => {
  it('is unchecked until a person has looked at it', async () => {
    const put = await coordinator('PUT', '/ministries/france/accounts/x/@francediplo', { language: 'fr' });
    expect(put.statusCode).toBe(201);
    expect(put.json()).toMatchObject({ handle: 'francediplo', status: 'unchecked', checkedAt: null });
    const checked = await coordinator('PUT', '/ministries/france/accounts/x/francediplo/check', {});
    expect(checked.json()).toMatchObject({ status: 'active', checkedAt: '2026-06-01T12:00:00.000Z' });
    expect(
      await app.database.query(
        `SELECT checked_by IS NOT NULL AS by FROM ministry_accounts WHERE handle = 'francediplo'`,
      ),
    ).toEqual([{ by: true }]);
  });

  it('is the same in capitals', async () => {
    await coordinator('PUT', '/ministries/france/accounts/x/francediplo', { language: 'fr' });
    const again = await coordinator('PUT', '/ministries/france/accounts/x/FranceDiplo', { language: 'en' });
    expect(again.statusCode).toBe(200);
    expect(await accountsOf('france')).toMatchObject([{ handle: 'FranceDiplo', language: 'en' }]);
  });

  it.each(['active', 'dormant', 'suspended', 'none'])('can be found %s', async (status) => {
    await coordinator('PUT', '/ministries/france/accounts/bluesky/diplomatie.gouv.fr', {});
    const checked = await coordinator('PUT', '/ministries/france/accounts/bluesky/diplomatie.gouv.fr/check', {
      status,
    });
    expect(checked.json()).toMatchObject({ status });
  });

  it('can be missing, which somebody saw too', async () => {
    const none = await coordinator('PUT', '/ministries/france/accounts/mastodon/-', {});
    expect(none.json()).toMatchObject({
      handle: '',
      status: 'none',
      url: null,
      checkedAt: '2026-06-01T12:00:00.000Z',
    });
  });

  it('can be taken away', async () => {
    await coordinator('PUT', '/ministries/france/accounts/threads/wrong', {});
    expect((await coordinator('DELETE', '/ministries/france/accounts/threads/wrong')).statusCode).toBe(204);
    expect((await coordinator('DELETE', '/ministries/france/accounts/threads/wrong')).statusCode).toBe(404);
    expect(JSON.stringify(await accountsOf('france'))).not.toContain('wrong');
  });

  it('is one only, when two people add it at once', async () => {
    const put = () => coordinator('PUT', '/ministries/france/accounts/threads/francediplo', {});
    const both = await Promise.all([put(), put()]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201]);
  });

  it.each([
    ['network', 'myspace', 'francediplo', {}],
    ['network', 'whatsapp', 'francediplo', {}],
    ['handle', 'x', 'sixteen_letters_', {}],
    ['handle', 'x', '%00', {}],
    ['handle', 'bluesky', 'francediplo', {}],
    ['language', 'x', 'francediplo', { language: 'français' }],
    ['position', 'x', 'francediplo', { position: -1 }],
  ])('is refused for a wrong %s: %s %s %p', async (field, network, handle, body) => {
    const refused = await coordinator('PUT', `/ministries/france/accounts/${network}/${handle}`, body);
    expect(refused.statusCode).toBe(422);
    expect(refused.json<{ issues: { field: string }[] }>().issues[0]?.field).toBe(field);
  });

  it('cannot be found unchecked', async () => {
    const refused = await coordinator('PUT', '/ministries/france/accounts/x/francediplo/check', {
      status: 'unchecked',
    });
    expect(refused.statusCode).toBe(422);
  });

  it('that nobody added cannot be checked', async () => {
    expect((await coordinator('PUT', '/ministries/france/accounts/x/nobody/check', {})).statusCode).toBe(404);
  });
});
