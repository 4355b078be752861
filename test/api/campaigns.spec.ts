import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { aCampaign, type Caller, callerOf } from '../support/plans.js';

let app: TestApp;
let coordinator: Caller;
let supporter: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  supporter = callerOf(app);
});

afterAll(() => app.close());

const create = (more: object) => coordinator('POST', '/campaigns', aCampaign(more));

describe('a new campaign', () => {
  it('is a draft with a day for each of its dates', async () => {
    const created = await create({ slug: 'fresh' });
    expect(created.statusCode).toBe(201);
    expect(created.headers.location).toBe('/api/v1/campaigns/fresh');
    expect(created.headers.etag).toBe('"1"');
    expect(created.json()).toMatchObject({ status: 'draft', stormAt: '17:30', hashtags: ['ArmsTreaty'] });
    const { days } = (await coordinator('GET', '/campaigns/fresh')).json<{ days: { date: string }[] }>();
    expect(days.map(({ date }) => date)).toEqual([11, 12, 13, 14, 15, 16, 17].map((day) => `2026-06-${day}`));
    expect(days[6]).toMatchObject({ number: 7, of: 7, state: 'upcoming', targets: [] });
  });

  it('is nothing that the public can find', async () => {
    await create({ slug: 'secret' });
    expect((await supporter('GET', '/campaigns')).body).not.toContain('secret');
    for (const path of ['', '/today', '/days', '/days/2026-06-11']) {
      expect((await supporter('GET', `/campaigns/secret${path}`)).statusCode).toBe(404);
    }
  });

  it('keeps its hashtags without #', async () => {
    expect((await create({ slug: 'tags', hashtags: ['#ArmsTreaty'] })).json()).toMatchObject({
      hashtags: ['ArmsTreaty'],
    });
  });

  it('needs a slug of its own', async () => {
    await create({ slug: 'twin' });
    const again = await create({ slug: 'twin' });
    expect(again.statusCode).toBe(409);
    expect(again.json()).toMatchObject({ code: 'slug-taken' });
  });

  it('is one only, when two are made at once', async () => {
    const both = await Promise.all([create({ slug: 'race' }), create({ slug: 'race' })]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });

  it('leaves out the date that its zone skipped', async () => {
    const more = { slug: 'apia', timeZone: 'Pacific/Apia', startsOn: '2011-12-28', endsOn: '2011-12-31' };
    expect((await create(more)).statusCode).toBe(201);
    const { items } = (await coordinator('GET', '/campaigns/apia/days')).json<{
      items: { date: string }[];
    }>();
    expect(items.map(({ date }) => date)).toEqual(['2011-12-28', '2011-12-29', '2011-12-31']);
  });
});

describe('a campaign is refused, field by field,', () => {
  it.each<[string, string, object]>([
    ['a zone that is none', 'timeZone', { timeZone: 'Mars/Olympus' }],
    ['an offset for a zone', 'timeZone', { timeZone: '+02:00' }],
    ['a date that the calendar does not have', 'startsOn', { startsOn: '2026-02-30' }],
    ['a date out of range', 'startsOn', { startsOn: '1899-06-11' }],
    ['a date with a time', 'endsOn', { endsOn: '2026-06-17T00:00:00Z' }],
    ['an end before its start', 'endsOn', { endsOn: '2026-06-10' }],
    ['more than a year', 'endsOn', { endsOn: '2027-06-12' }],
    [
      'a first day that its zone skipped',
      'startsOn',
      { timeZone: 'Pacific/Apia', startsOn: '2011-12-30', endsOn: '2012-01-02' },
    ],
    ['a time that no clock shows', 'stormAt', { stormAt: '24:00' }],
    ['a storm beyond its day', 'stormAt', { stormAt: '23:30', stormMinutes: 31 }],
    ['a storm of no length', 'stormMinutes', { stormMinutes: 0 }],
    ['an unknown language', 'languages', { languages: ['tlh'] }],
    ['no language', 'languages', { languages: [] }],
    ['a hashtag with a space', 'hashtags', { hashtags: ['Arms Treaty'] }],
    ['a slug for shouting', 'slug', { slug: 'ARMS' }],
    ['an over-long title', 'title', { title: 'a'.repeat(201) }],
    ['a blank title', 'title', { title: '   ' }],
    ['no title', 'title', { title: undefined }],
    ['null for a title', 'title', { title: null }],
    ['binary text', 'conduct', { conduct: 'be \u0000 kind' }],
    ['half a character', 'safety', { safety: 'safe \ud83d' }],
    ['a script for a link', 'link', { link: 'javascript:alert(1)' }],
    ['a section that nobody knows', 'sections.0.section', { sections: [{ section: 'nobody' }] }],
    ['nothing for a section', 'sections', { sections: [null] }],
    [
      'a restriction of no country',
      'restrictions.0.value',
      { restrictions: [{ kind: 'country', value: 'xx', note: 'no' }] },
    ],
    ['a translation of what it has not', 'translations', { translations: { fr: { slug: 'x' } } }],
    ['a translation into no language', 'translations', { translations: { tlh: { title: 'x' } } }],
    ['an unknown field', 'colour', { colour: 'red' }],
  ])('for %s', async (_, field, more) => {
    const refused = await create({ slug: 'refused', ...more });
    expect(refused.statusCode).toBe(422);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    const { issues } = refused.json<{ issues: { field: string }[] }>();
    expect(issues.map((issue) => issue.field)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${field}`))]),
    );
    expect((await coordinator('GET', '/campaigns/refused')).statusCode).toBe(404);
  });

  it('for bytes that are no UTF-8, or words that came out of them broken', async () => {
    const payload = Buffer.concat([
      Buffer.from('{"slug":"bytes","title":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`",${JSON.stringify(aCampaign()).slice(1)}`),
    ]);
    const headers = { 'content-type': 'application/json', ...(await signInCast(app)).coordinator };
    const refused = await app.request({ method: 'POST', url: '/api/v1/campaigns', payload, headers });
    expect(refused.statusCode).toBeGreaterThanOrEqual(400);
    expect(refused.statusCode).toBeLessThan(500);
  });

  it.each(['%00', '%ff', 'a'.repeat(300), '..%2f..', "';--"])('at the address %s', async (slug) => {
    const { statusCode } = await supporter('GET', `/campaigns/${slug}`);
    expect([400, 404, 414, 422]).toContain(statusCode);
  });
});

describe('editing a campaign', () => {
  it('changes what is said and leaves the rest', async () => {
    await create({ slug: 'edit-me' });
    const edited = await coordinator('PATCH', '/campaigns/edit-me', { ask: 'Report by 31 May.' });
    expect(edited.json()).toMatchObject({ ask: 'Report by 31 May.', title: 'Global Week of Action' });
    expect(edited.headers.etag).toBe('"2"');
  });

  it('is refused when somebody changed it since it was read', async () => {
    await create({ slug: 'stale' });
    const { etag = '' } = (await coordinator('GET', '/campaigns/stale')).headers;
    expect(
      (await coordinator('PATCH', '/campaigns/stale', { title: 'Mine' }, { 'if-match': etag })).statusCode,
    ).toBe(200);
    const late = await coordinator('PATCH', '/campaigns/stale', { title: 'Theirs' }, { 'if-match': etag });
    expect(late.statusCode).toBe(412);
    expect((await coordinator('GET', '/campaigns/stale')).json()).toMatchObject({ title: 'Mine' });
  });

  it('adds and removes the days of a draft', async () => {
    await create({ slug: 'stretch' });
    await coordinator('PATCH', '/campaigns/stretch', { startsOn: '2026-06-12', endsOn: '2026-06-18' });
    const { items } = (await coordinator('GET', '/campaigns/stretch/days')).json<{
      items: { date: string }[];
    }>();
    expect([items.length, items[0]?.date, items.at(-1)?.date]).toEqual([7, '2026-06-12', '2026-06-18']);
  });

  it('is refused as a whole where one of its days cannot hold the storm', async () => {
    await create({ slug: 'all-or-nothing' });
    const change = { title: 'Changed', stormAt: '23:59' };
    expect((await coordinator('PATCH', '/campaigns/all-or-nothing', change)).statusCode).toBe(422);
    expect((await coordinator('GET', '/campaigns/all-or-nothing')).json()).toMatchObject({
      stormAt: '17:30',
      title: 'Global Week of Action',
    });
  });

  it('moves a draft to a slug that is free, and to no other', async () => {
    await create({ slug: 'old-name' });
    await create({ slug: 'in-use' });
    expect((await coordinator('PATCH', '/campaigns/old-name', { slug: 'in-use' })).json()).toMatchObject({
      code: 'slug-taken',
    });
    expect((await coordinator('PATCH', '/campaigns/old-name', { slug: 'new-name' })).json()).toMatchObject({
      slug: 'new-name',
    });
  });

  it('is on record with what was before and after', async () => {
    await create({ slug: 'on-record' });
    await coordinator('PATCH', '/campaigns/on-record', { title: 'New title' });
    const entries = await app.database.query<{ action: string; before: unknown; after: unknown }>(
      `SELECT action, before, after FROM audit_entries WHERE after->>'slug' = 'on-record' ORDER BY action`,
    );
    expect(entries).toMatchObject([
      { action: 'campaign.create', before: null },
      { action: 'campaign.edit', before: { title: 'Global Week of Action' }, after: { title: 'New title' } },
    ]);
  });
});

describe('the restrictions of a campaign', () => {
  it('are put in the place of the ones before', async () => {
    await create({
      slug: 'parts',
      restrictions: [{ kind: 'country', value: 'RU', note: 'Sharing is prosecuted there.' }],
    });
    const restrictions = [
      { kind: 'language', value: 'ru', note: 'Read only.', translations: { ru: 'Только читать.' } },
    ];
    await coordinator('PATCH', '/campaigns/parts', { restrictions });
    expect((await coordinator('GET', '/campaigns/parts')).json()).toMatchObject({ restrictions });
  });
});

describe('the sections of a campaign', () => {
  it('are shown with their own link, or else the campaign’s', async () => {
    await create({
      slug: 'partners',
      link: 'https://example.org/att',
      sections: [{ section: 'south' }, { section: 'north', link: 'https://north.example.org/' }],
    });
    expect((await coordinator('GET', '/campaigns/partners')).json()).toMatchObject({
      sections: [
        { section: 'north', link: 'https://north.example.org/' },
        { section: 'south', link: 'https://example.org/att' },
      ],
    });
    await coordinator('PATCH', '/campaigns/partners', { sections: [] });
    expect((await coordinator('GET', '/campaigns/partners')).json()).toMatchObject({ sections: [] });
  });
});

describe('the list of campaigns', () => {
  it('comes in parts, the newest first', async () => {
    for (const year of [2030, 2031, 2032]) {
      await create({ slug: `year-${year}`, startsOn: `${year}-06-11`, endsOn: `${year}-06-12` });
    }
    type Part = { items: { slug: string }[]; nextCursor: string };
    const first = (await coordinator('GET', '/campaigns?limit=2')).json<Part>();
    expect(first.items.map(({ slug }) => slug)).toEqual(['year-2032', 'year-2031']);
    const second = (await coordinator('GET', `/campaigns?limit=2&cursor=${first.nextCursor}`)).json<Part>();
    expect(second.items[0]?.slug).toBe('year-2030');
  });

  it.each(['limit=0', 'limit=101', 'limit=x', 'cursor=%00', 'cursor=bm90IGEgZGF0ZQ', 'page=2'])(
    'refuses %s',
    async (query) => expect((await supporter('GET', `/campaigns?${query}`)).statusCode).toBe(422),
  );
});
