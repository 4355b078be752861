import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInAs, signInCast } from '../support/people.js';
import { addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';

/** Sam coordinates the section "north", Sofia "south". */
let app: TestApp;
let call: Caller;
let cora: Desk;
let sam: Desk;
let sofia: Desk;

const notContaining = (text: string): unknown => expect.not.stringContaining(text);

const NORTH = '/workspace/sections/north';
const NOTE = `${NORTH}/notes/arms-treaty`;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  const cast = await signInCast(app);
  call = callerOf(app, cast.coordinator);
  cora = deskOf(app, cast.coordinator);
  sam = deskOf(app, cast.sectionCoordinator);
  sofia = deskOf(app, await signInAs(app, 'sofia'));
  await call('PATCH', '/sections/north', { languages: ['fr'], country: 'NO' });
  await addCheckedMinistries(call, 'france', 'germany');
  await publishAPlan(app, call, { sections: [{ section: 'north' }, { section: 'south' }] });
});

afterAll(() => app.close());

describe('a section coordinator', () => {
  it('is led to the page of their own section', async () => {
    expect((await sam.open('/workspace')).body).toContain('href="/workspace/sections"');
    const { statusCode, headers } = await sam.open('/workspace/sections');
    expect([statusCode, headers.location]).toEqual([303, NORTH]);
  });

  it('finds there the link to share, its code, and the lines for the section’s site', async () => {
    const { body } = await sam.open(NORTH);
    expect(body).toContain('value="http://localhost:3000/c/arms-treaty?section=north"');
    expect(body).toContain('src="/c/arms-treaty/qr.svg?section=north"');
    expect(textOfPage(body)).toContain('src="http://localhost:3000/embed/arms-treaty?section=north');
    expect(textOfPage(body)).toContain('No site may show the card yet.');
  });

  it('reads no form for what coordinators of the campaign set', async () => {
    const { body } = await sam.open(NORTH);
    expect(body).not.toContain('name="frameOrigins"');
    expect((await sam.post(NORTH, { name: 'Taken over' })).statusCode).toBe(403);
    expect((await sam.post('/workspace/sections', { slug: 'x', name: 'X' })).statusCode).toBe(403);
  });

  it('reaches no page of another section', async () => {
    const answers = [
      await sofia.open(NORTH),
      await sofia.open(NOTE),
      await sofia.post(NOTE, { text_en: 'Taken over.' }),
      await sam.open('/workspace/sections/south'),
      await sam.open('/workspace/sections/south/notes/arms-treaty'),
      await sam.open('/workspace/sections/nowhere'),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  it('writes the note in the languages of the section and the campaign', async () => {
    const { body } = await sam.open(NOTE);
    expect(fieldsOf(body)).toEqual({ text_en: '', text_fr: '' });
    const saved = await sam.post(NOTE, { text_en: 'Join us at noon.', text_fr: 'À midi.' });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${NORTH}?done=saved`]);
    const text = textOfPage((await sam.open(NORTH)).body);
    expect(text).toContain('French À midi.');
  });

  it('sees what somebody else changed meanwhile, with what they typed kept', async () => {
    const form = fieldsOf((await sam.open(NOTE)).body);
    await call('PUT', '/campaigns/arms-treaty/sections/north/note', {
      texts: { en: 'Join us at one.', fr: 'À midi.' },
    });
    const stale = await sam.post(NOTE, { ...form, text_en: 'Join us at two.' });
    expect(stale.statusCode).toBe(412);
    expect(textOfPage(stale.body)).toContain('English Join us at noon. Join us at one. Join us at two.');
    expect(fieldsOf(stale.body)).toMatchObject({ text_en: 'Join us at two.' });
    expect((await sam.post(NOTE, { ...fieldsOf(stale.body) })).statusCode).toBe(303);
  });

  it('does not overwrite a first note that somebody else wrote meanwhile', async () => {
    const path = '/workspace/sections/south/notes/arms-treaty';
    const form = fieldsOf((await sofia.open(path)).body);
    await call('PUT', '/campaigns/arms-treaty/sections/south/note', { texts: { en: 'From the centre.' } });
    const stale = await sofia.post(path, { ...form, text_en: 'Mine.' });
    expect([stale.statusCode, textOfPage(stale.body)]).toEqual([
      412,
      expect.stringContaining('English From the centre. Mine.'),
    ]);
    expect(fieldsOf(stale.body)).toMatchObject({ text_en: 'Mine.' });
  });

  it('is refused a text that is too long, which stays in the form', async () => {
    const form = fieldsOf((await sam.open(NOTE)).body);
    const refused = await sam.post(NOTE, { ...form, text_fr: 'x'.repeat(1001) });
    expect(refused.statusCode).toBe(422);
    expect(fieldsOf(refused.body)).toMatchObject({ text_fr: 'x'.repeat(1001) });
  });

  it('reads it all in Arabic', async () => {
    const arabic = deskOf(app, (await signInCast(app)).sectionCoordinator, 'ar');
    const text = textOfPage((await arabic.open(NORTH)).body);
    expect(text).toContain('رابط للمشاركة');
    expect(textOfPage((await arabic.open(NOTE)).body)).toContain('ملاحظة Section north');
  });
});

describe('a coordinator', () => {
  it('says which sites may show the card, and is told what an origin is', async () => {
    const form = fieldsOf((await cora.open(NORTH)).body);
    const refused = await cora.post(NORTH, { ...form, frameOrigins: 'http://example.org' });
    expect(refused.statusCode).toBe(422);
    expect(textOfPage(refused.body)).toContain('An origin is https:// and a host in small letters');
    const origins = 'https://north.example.org/\r\nhttps://blog.north.example.org';
    expect((await cora.post(NORTH, { ...form, frameOrigins: origins })).statusCode).toBe(303);
    expect((await call('GET', '/sections/north')).json()).toMatchObject({
      frameOrigins: ['https://north.example.org', 'https://blog.north.example.org'],
    });
    expect(textOfPage((await sam.open(NORTH)).body)).toContain(
      'Only these sites may show the card: https://north.example.org',
    );
  });

  it('writes the note of every section, and reads the list of all', async () => {
    expect((await cora.open(NOTE)).statusCode).toBe(200);
    expect((await cora.open('/workspace/sections')).body).toContain(`href="${NORTH}"`);
  });
});

describe('the texts of another section', () => {
  const POSTS = '/workspace/campaigns/arms-treaty/posts';
  const REHEARSAL =
    '/workspace/campaigns/arms-treaty/rehearsal?drafts=yes&language=en&network=x&date=2026-06-11&turn=1';
  const SECRET = 'Will the north march on Friday?';
  let id: string;

  beforeAll(async () => {
    const north = callerOf(app, (await signInCast(app)).sectionCoordinator);
    const post = { language: 'en', text: SECRET, networks: ['x'] };
    id = (await north('POST', '/campaigns/arms-treaty/suggested-posts', post)).json<{ id: string }>().id;
    await north('PUT', `/campaigns/arms-treaty/suggested-posts/${id}/review`);
  });

  it('stand on no page for its coordinator', async () => {
    const pages = [
      POSTS,
      `${POSTS}?status=in-review`,
      `${POSTS}/${id}`,
      '/workspace',
      '/workspace/campaigns/arms-treaty',
      '/workspace/campaigns/arms-treaty/publication',
      REHEARSAL,
      '/workspace/sections/south',
    ];
    for (const path of pages)
      expect([path, (await sofia.open(path)).body]).toEqual([path, notContaining(SECRET)]);
    for (const path of [POSTS, REHEARSAL]) expect((await sam.open(path)).body).toContain(SECRET);
    expect((await cora.open(`${POSTS}?status=in-review`)).body).toContain(SECRET);
  });

  it('are changed by no form of its coordinator', async () => {
    const forms: [string, Record<string, string>][] = [
      ['', { language: 'en', text: 'Taken over?', networks: 'x' }],
      ['/review', {}],
      ['/retirement', {}],
      ['/approval', {}],
      ['/pause', { reason: 'Hm.' }],
    ];
    const statuses: number[] = [];
    for (const [step, fields] of forms) {
      statuses.push((await sofia.post(`${POSTS}/${id}${step}`, fields)).statusCode);
    }
    expect(statuses).toEqual([404, 404, 404, 403, 403]);
    const networks = `/workspace/campaigns/arms-treaty/publication/posts/${id}/networks`;
    expect((await sofia.post(networks, { network: 'x' })).statusCode).toBe(404);
    const post = (await call('GET', `/campaigns/arms-treaty/suggested-posts/${id}`)).json<object>();
    expect(post).toMatchObject({ text: SECRET, status: 'in-review', networks: ['x'], paused: null });
  });

  it('are retired by their own coordinator, on their page', async () => {
    expect((await sam.open(`${POSTS}/${id}`)).body).toContain('Retire for good');
    expect((await sam.post(`${POSTS}/${id}/retirement`)).statusCode).toBe(303);
    const post = (await call('GET', `/campaigns/arms-treaty/suggested-posts/${id}`)).json<object>();
    expect(post).toMatchObject({ status: 'retired' });
  });
});

describe('the note of a campaign that was put away', () => {
  it('does not change any more, and has no button', async () => {
    app.clock.set('2026-06-20T09:00:00Z');
    await call('PUT', '/campaigns/arms-treaty/archive');
    const refused = await sam.post(NOTE, { ...fieldsOf((await sam.open(NOTE)).body), text_en: 'Late.' });
    expect(refused.statusCode).toBe(409);
    expect((await sam.open(NORTH)).body).not.toContain(`href="${NOTE}"`);
  });
});
