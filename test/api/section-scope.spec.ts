import { CampaignsService } from '../../src/campaigns/campaigns.service.js';
import { SectionNotesService } from '../../src/campaigns/section-notes.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { castOf, signInAs, signInCast } from '../support/people.js';
import { aCampaign, type Caller, callerOf } from '../support/plans.js';

/** Sam coordinates the section "north", Sofia "south"; "west" takes part with nobody of its own. */
let app: TestApp;
let cora: Caller;
let sam: Caller;
let sofia: Caller;
let tariq: Caller;
let nobody: Caller;

const NOTE = '/campaigns/arms-treaty/sections/north/note';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const cast = await signInCast(app);
  cora = callerOf(app, cast.coordinator);
  sam = callerOf(app, cast.sectionCoordinator);
  sofia = callerOf(app, await signInAs(app, 'sofia'));
  tariq = callerOf(app, cast.translator);
  nobody = callerOf(app);
  await cora('POST', '/sections', { slug: 'west', name: 'West' });
  await cora('POST', '/sections', { slug: 'apart', name: 'Apart' });
  const sections = ['north', 'south', 'west'].map((section) => ({ section }));
  await cora('POST', '/campaigns', aCampaign({ sections }));
});

afterAll(() => app.close());

const notesOf = async (): Promise<object> => {
  const campaign = await app.nest.get(CampaignsService).getBySlug('arms-treaty');
  return Object.fromEntries(await app.nest.get(SectionNotesService).textsFor(campaign));
};

describe('the note of a section', () => {
  it('is empty at first', async () => {
    expect((await sam('GET', NOTE)).json()).toEqual({
      campaign: 'arms-treaty',
      section: 'north',
      texts: {},
      version: null,
    });
    expect(await notesOf()).toEqual({});
  });

  it('is written by the coordinator of the section, in several languages', async () => {
    const texts = { en: ' Join us in Oslo.\r\nAt noon. ', fr: 'À midi.', ar: '   ' };
    const put = await sam('PUT', NOTE, { texts });
    expect([put.statusCode, put.json()]).toMatchObject([
      200,
      { texts: { en: 'Join us in Oslo.\nAt noon.', fr: 'À midi.' }, version: 1 },
    ]);
    expect(await notesOf()).toEqual({ north: { en: 'Join us in Oslo.\nAt noon.', fr: 'À midi.' } });
  });

  it('is neither read nor written by the coordinator of another section, nor by other roles', async () => {
    const answers = await Promise.all([
      sofia('GET', NOTE),
      sofia('PUT', NOTE, { texts: { en: 'Taken over.' } }),
      sam('PUT', '/campaigns/arms-treaty/sections/south/note', { texts: { en: 'Taken over.' } }),
      sam('PUT', '/campaigns/arms-treaty/sections/west/note', { texts: { en: 'Taken over.' } }),
      tariq('PUT', NOTE, { texts: { en: 'Taken over.' } }),
      nobody('PUT', NOTE, { texts: { en: 'Taken over.' } }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 403, 401]);
    expect(JSON.stringify(await notesOf())).not.toContain('Taken over');
  });

  it('of another section looks as if there were no such section', async () => {
    const refused = await sofia('GET', NOTE);
    const unknown = await sofia('GET', NOTE.replace('north', 'nowhere'));
    expect(refused.json<{ detail: string }>().detail.replace('north', 'nowhere')).toBe(
      unknown.json<{ detail: string }>().detail,
    );
  });

  it('is out of reach at once for a coordinator who was given another section', async () => {
    const ada = callerOf(app, (await signInCast(app)).admin);
    const { sofia: person } = await castOf(app);
    const move = (section: string) => ada('PATCH', `/people/${person.personId}`, { section });
    const reach = async (section: string) =>
      (await sofia('GET', `/campaigns/arms-treaty/sections/${section}/note`)).statusCode;
    expect([await reach('south'), await reach('west')]).toEqual([200, 404]);
    await move('west');
    expect([await reach('south'), await reach('west')]).toEqual([404, 200]);
    await move('south');
  });

  it('is written for every section by a coordinator of the campaign', async () => {
    const put = await cora('PUT', '/campaigns/arms-treaty/sections/south/note', { texts: { en: 'Hello.' } });
    expect(put.statusCode).toBe(200);
    expect(await notesOf()).toMatchObject({ south: { en: 'Hello.' } });
  });

  it('is not overwritten by somebody who read an older one', async () => {
    const { version } = (await sam('GET', NOTE)).json<{ version: number }>();
    await cora('PUT', NOTE, { texts: { en: 'From the centre.' } });
    const stale = await sam('PUT', NOTE, { texts: { en: 'Mine.' } }, { 'if-match': `"${version}"` });
    expect([stale.statusCode, stale.json()]).toMatchObject([412, { code: 'stale' }]);
    expect(await notesOf()).toMatchObject({ north: { en: 'From the centre.' } });
  });

  it('asks for a section that takes part in the campaign', async () => {
    const apart = await cora('PUT', '/campaigns/arms-treaty/sections/apart/note', { texts: {} });
    expect(apart.statusCode).toBe(404);
  });

  it.each([
    ['a language that we do not know', { texts: { xx: 'Hm.' } }],
    ['more than a thousand characters', { texts: { en: 'x'.repeat(1001) } }],
    ['hidden characters', { texts: { en: 'a\u0000b' } }],
    ['something else', { texts: ['en'] }],
  ])('does not hold %s', async (_, body) => {
    expect((await sam('PUT', NOTE, body)).statusCode).toBe(422);
  });

  it('is audited, before and after', async () => {
    const entries = await app.database.query<{ before: object | null; after: object }>(
      `SELECT before, after FROM audit_entries
       WHERE action = 'section-note.put' AND after->>'section' = 'north' AND before IS NULL`,
    );
    expect(entries).toMatchObject([{ after: { texts: { fr: 'À midi.' }, version: 1 } }]);
  });

  it('is not shown any more once the section takes no part', async () => {
    await cora('PATCH', '/campaigns/arms-treaty', { sections: [{ section: 'north' }, { section: 'west' }] });
    expect(Object.keys(await notesOf())).toEqual(['north']);
    const sections = ['north', 'south', 'west'].map((section) => ({ section }));
    await cora('PATCH', '/campaigns/arms-treaty', { sections });
    expect(Object.keys(await notesOf()).sort()).toEqual(['north', 'south']);
  });
});

describe('the texts of a section', () => {
  const POSTS = '/campaigns/arms-treaty/suggested-posts';
  const draft = (text: string) => ({ language: 'en', text, networks: ['x'] });
  let northId: string;
  let centralId: string;

  beforeAll(async () => {
    northId = (await sam('POST', POSTS, draft('Will you of the north report?'))).json<{ id: string }>().id;
    centralId = (await cora('POST', POSTS, draft('Will you report?'))).json<{ id: string }>().id;
  });

  const idsOf = async (caller: Caller): Promise<string[]> =>
    (await caller('GET', POSTS)).json<{ items: { id: string }[] }>().items.map(({ id }) => id);

  it('are listed to its own coordinator and to those of the campaign', async () => {
    expect(await idsOf(sam)).toEqual([northId]);
    expect(await idsOf(sofia)).toEqual([]);
    expect((await idsOf(cora)).sort()).toEqual([northId, centralId].sort());
  });

  it.each(['GET', 'PATCH', 'PUT review', 'PUT retirement'] as const)(
    'are not reached from another section by %s',
    async (how) => {
      const [method = 'GET', step = ''] = how.split(' ');
      const path = (id: string) => `${POSTS}/${id}${step && `/${step}`}`;
      const body = method === 'PATCH' ? { text: 'Taken over?' } : undefined;
      const call = (caller: Caller, id: string) => caller(method as 'GET', path(id), body);
      expect((await call(sofia, northId)).statusCode).toBe(404);
      expect((await call(sam, centralId)).statusCode).toBe(404);
      const { text, status } = (await cora('GET', `${POSTS}/${northId}`)).json<Record<string, string>>();
      expect([text, status]).toEqual(['Will you of the north report?', 'draft']);
    },
  );

  it('are not approved, paused or published by its coordinator', async () => {
    const answers = await Promise.all([
      sam('PUT', `${POSTS}/${northId}/approval`),
      sam('PUT', `${POSTS}/${northId}/pause`, { reason: 'No.' }),
      sam('PUT', '/campaigns/arms-treaty/publication'),
      sam('PUT', '/campaigns/arms-treaty/days/2026-06-11/targets', { ministries: [] }),
      sam('PATCH', '/sections/north', { name: 'The North' }),
      sam('PATCH', '/sections/north', { frameOrigins: ['https://evil.example.org'] }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403, 403, 403]);
  });

  it('are taken out of use by whoever may write them', async () => {
    const { id } = (await sam('POST', POSTS, draft('Will you go?'))).json<{ id: string }>();
    expect((await sam('PUT', `${POSTS}/${id}/retirement`)).json()).toMatchObject({ status: 'retired' });
  });

  it('stay with the section, whoever edits them', async () => {
    await cora('PATCH', `${POSTS}/${northId}`, { text: 'Will you, in the north, report?' });
    expect(await idsOf(sam)).toContain(northId);
  });
});

describe('the frames of a section', () => {
  it('are origins, kept as they are written', async () => {
    const origins = ['https://north.example.org', 'https://north.example.org:8443'];
    const patched = await cora('PATCH', '/sections/north', { frameOrigins: origins });
    expect(patched.json()).toMatchObject({ frameOrigins: origins });
    const refused = await cora('PATCH', '/sections/north', { frameOrigins: ['https://*.example.org'] });
    expect(refused.json()).toMatchObject({ issues: [{ field: 'frameOrigins' }] });
  });
});
