import { createHash } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';
import { record, recorded } from '../support/responses.js';

const PATH = '/campaigns/arms-treaty/responses';

let app: TestApp;
let analyst: Caller;
let coordinator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  analyst = callerOf(app, cast.analyst);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
  await publishAPlan(app, coordinator);
});

beforeEach(() => app.clock.set('2026-06-20T12:00:00Z'));

afterAll(() => app.close());

const issuesOf = async (more: object) => {
  const answer = await record(analyst, more);
  const { issues = [] } = answer.json<{ issues?: { field: string }[] }>();
  return [answer.statusCode, [...new Set(issues.map(({ field }) => field))]];
};

describe('a recorded response', () => {
  it('says where it is, which day it answers and by which rule, and is internal', async () => {
    const answer = await record(analyst);
    const { id } = answer.json<{ id: string }>();
    expect(answer.statusCode).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1${PATH}/${id}`);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.json()).toMatchObject({
      ministry: 'france',
      day: '2026-06-11',
      attribution: 'latest-opened-day',
      isPublic: false,
      seenAt: '2026-06-20T12:00:00.000Z',
      textArchived: true,
    });
  });

  it('is masked before it is stored and hashed', async () => {
    const answer = await record(analyst, {
      text: '@jane_doe @FranceMFA merci jane@mastodon.social https://x.com/jane_doe/status/9',
      translation: 'Thank you @jane_doe',
      note: 'seen by @jane_doe',
      source: 'a post by @jane_doe',
    });
    const text = '@[…] @FranceMFA merci […]@[…] https://x.com/[…]';
    expect(answer.json()).toMatchObject({
      text,
      translation: 'Thank you @[…]',
      note: 'seen by @[…]',
      source: 'a post by @[…]',
      toWhom: 'a supporter',
      evidence: { sha256: createHash('sha256').update(text, 'utf8').digest('hex') },
    });
    const { id } = answer.json<{ id: string }>();
    const rows = await app.database.query<{ row: string }>(
      'SELECT to_jsonb(r)::text AS row FROM ministry_responses r WHERE id::text = $1 UNION ALL SELECT to_jsonb(a)::text FROM audit_entries a WHERE subject_id = $1',
      [id],
    );
    expect(rows).toHaveLength(2);
    expect(rows.map(({ row }) => row).join()).not.toContain('jane');
  });

  it('may have words that are not archived: they are null, not empty, and there is no hash', async () => {
    const answer = await record(analyst, {
      text: undefined,
      textArchived: false,
      postedAtIsDayOnly: true,
      seenAt: null,
      language: 'und',
      source: 'IANSA member page',
    });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      text: null,
      textArchived: false,
      seenAt: null,
      postedAt: '2026-06-10T22:00:00.000Z',
      postedAtIsDayOnly: true,
      day: '2026-06-11',
      evidence: { sha256: null },
    });
  });

  it('is on record with who recorded it', async () => {
    const id = await recorded(analyst);
    const [entry] = await app.database.query(
      "SELECT action, before, after->>'channel' AS channel FROM audit_entries WHERE subject_id = $1",
      [id],
    );
    expect(entry).toEqual({ action: 'response.record', before: null, channel: 'reply' });
  });
});

describe('the day of a response', () => {
  it.each([
    ['before its ministry’s day opens', '2026-06-10T21:59:59.999Z', null, 'before-first-day'],
    [
      'from the opening of the day in the campaign’s zone',
      '2026-06-10T22:00:00Z',
      '2026-06-11',
      'latest-opened-day',
    ],
    ['in the last instant of the window', '2026-06-18T21:59:59.999Z', '2026-06-11', 'latest-opened-day'],
    ['after the window', '2026-06-18T22:00:00Z', null, 'after-window'],
  ])('%s', async (_when, postedAt, day, attribution) => {
    expect((await record(analyst, { postedAt })).json()).toMatchObject({ day, attribution });
  });

  it('is none for a ministry that the campaign does not address', async () => {
    const answer = await record(analyst, { ministry: 'russia', url: 'https://x.com/russiaMFA/status/1' });
    expect(answer.json()).toMatchObject({ day: null, attribution: 'never-addressed' });
  });

  it('has 25 hours where clocks go back, and the window ends by the calendar', async () => {
    app.clock.set('2026-10-01T12:00:00Z');
    const more = { slug: 'autumn', startsOn: '2026-10-25', endsOn: '2026-10-26', responseWindowDays: 0 };
    await coordinator('POST', '/campaigns', aCampaign(more));
    await coordinator('PUT', '/campaigns/autumn/days/2026-10-25/targets', { ministries: ['france'] });
    app.clock.set('2026-11-20T12:00:00Z');
    const dayOf = async (postedAt: string) =>
      (await record(analyst, { postedAt }, 'autumn')).json<{ day: string | null }>().day;
    expect(await dayOf('2026-10-24T21:59:59Z')).toBeNull();
    expect(await dayOf('2026-10-24T22:00:00Z')).toBe('2026-10-25');
    expect(await dayOf('2026-10-25T22:59:59Z')).toBe('2026-10-25');
    expect(await dayOf('2026-10-25T23:00:00Z')).toBeNull();
  });

  it('is what an analyst says, also after a later edit of the words', async () => {
    const id = await recorded(analyst, { postedAt: '2026-06-19T10:00:00Z' });
    const assigned = await analyst('PUT', `${PATH}/${id}/day`, { day: '2026-06-12' });
    expect(assigned.statusCode).toBe(200);
    expect(assigned.json()).toMatchObject({ day: '2026-06-12', attribution: 'by-analyst' });
    const edited = await analyst('PATCH', `${PATH}/${id}`, { text: 'Oui.' });
    expect(edited.json()).toMatchObject({ text: 'Oui.', day: '2026-06-12', attribution: 'by-analyst' });
    const freed = await analyst('PUT', `${PATH}/${id}/day`, { day: null });
    expect(freed.json()).toMatchObject({ day: null, attribution: 'by-analyst' });
  });

  it('is found anew when the instant of the response is corrected', async () => {
    const id = await recorded(analyst, { postedAt: '2026-06-19T10:00:00Z' });
    const edited = await analyst('PATCH', `${PATH}/${id}`, { postedAt: '2026-06-12T10:00:00Z' });
    expect(edited.json()).toMatchObject({ day: '2026-06-11', attribution: 'latest-opened-day' });
  });

  it.each([
    ['another campaign’s', { day: '2026-07-01' }],
    ['no date', { day: 'tomorrow' }],
    ['left out', {}],
  ])('is not accepted where it is %s', async (_what, body) => {
    expect((await analyst('PUT', `${PATH}/${await recorded(analyst)}/day`, body)).statusCode).toBe(422);
  });
});

describe('an edit of a response', () => {
  it('hashes the new words, masked', async () => {
    const id = await recorded(analyst);
    const edited = await analyst('PATCH', `${PATH}/${id}`, { text: 'Merci @jane_doe' });
    const sha256 = createHash('sha256').update('Merci @[…]').digest('hex');
    expect(edited.json()).toMatchObject({ text: 'Merci @[…]', evidence: { sha256 }, version: 2 });
  });

  it('is refused where somebody else changed it in between', async () => {
    const id = await recorded(analyst);
    await analyst('PATCH', `${PATH}/${id}`, { note: 'first' }, { 'if-match': '"1"' });
    const late = await analyst('PATCH', `${PATH}/${id}`, { note: 'second' }, { 'if-match': '"1"' });
    expect([late.statusCode, late.json<{ code: string }>().code]).toEqual([412, 'stale']);
    expect((await analyst('GET', `${PATH}/${id}`)).json()).toMatchObject({ note: 'first' });
  });

  it('keeps what it does not name', async () => {
    const id = await recorded(analyst, { translation: 'France supports the treaty.' });
    const edited = await analyst('PATCH', `${PATH}/${id}`, { note: 'x' });
    expect(edited.json()).toMatchObject({ translation: 'France supports the treaty.', channel: 'reply' });
    expect((await analyst('PATCH', `${PATH}/${id}`, { translation: null })).json()).toMatchObject({
      translation: null,
    });
  });

  it('takes the words away only with the word that they are not archived', async () => {
    const id = await recorded(analyst);
    expect((await analyst('PATCH', `${PATH}/${id}`, { text: null })).statusCode).toBe(422);
    const edited = await analyst('PATCH', `${PATH}/${id}`, { text: null, textArchived: false });
    expect(edited.json()).toMatchObject({ text: null, textArchived: false, evidence: { sha256: null } });
  });

  it('of what is not there, or is another campaign’s, finds nothing', async () => {
    const id = await recorded(analyst);
    await coordinator('POST', '/campaigns', aCampaign({ slug: 'other' }));
    for (const path of [`/campaigns/other/responses/${id}`, `${PATH}/${crypto.randomUUID()}`, `${PATH}/1`]) {
      expect((await analyst('PATCH', path, { note: 'x' })).statusCode).toBe(404);
      expect((await analyst('PUT', `${path}/publication`)).statusCode).toBe(404);
    }
  });
});

describe('what cannot be a response', () => {
  it.each<[string, object, string]>([
    ['an unknown ministry', { ministry: 'atlantis' }, 'ministry'],
    ['an unknown channel', { channel: 'telepathy' }, 'channel'],
    ['an unknown network', { network: 'myspace' }, 'network'],
    ['no words', { text: undefined }, 'text'],
    ['blank words', { text: ' \n ' }, 'text'],
    ['words that are said not to be archived', { textArchived: false }, 'text'],
    ['over-long words', { text: 'a'.repeat(20_001) }, 'text'],
    ['binary words', { text: 'oui\u0000non' }, 'text'],
    ['words with half a character', { text: 'oui \ud83d' }, 'text'],
    ['words that are no text', { text: ['oui'] }, 'text'],
    ['an instant without an offset', { postedAt: '2026-06-11T16:10:00' }, 'postedAt'],
    ['an instant to come', { postedAt: '2026-06-21T00:00:00Z' }, 'postedAt'],
    ['an instant long before our time', { postedAt: '1066-10-14T09:00:00Z' }, 'postedAt'],
    ['seen before it was posted', { seenAt: '2026-06-11T16:09:59Z' }, 'seenAt'],
    ['an address that runs a script', { url: 'javascript:alert(1)' }, 'url'],
    ['an address with a password', { url: 'https://a:b@x.com/franceMFA' }, 'url'],
    ['a supporter’s address', { url: 'https://x.com/jane_doe/status/1' }, 'url'],
    [
      'a supporter’s address as source',
      { sourceUrl: 'https://bsky.app/profile/jane.bsky.social' },
      'sourceUrl',
    ],
    ['a language that is none', { language: 'French' }, 'language'],
    ['a field that we do not know', { supporter: 'jane' }, 'supporter'],
  ])('is %s', async (_what, more, field) => {
    expect(await issuesOf(more)).toEqual([422, [field]]);
  });

  it('names every issue at once', async () => {
    expect(await issuesOf({ postedAt: '2026-07-01T00:00:00Z', text: undefined })).toEqual([
      422,
      ['text', 'postedAt'],
    ]);
  });

  it('is a body that is no JSON', async () => {
    const headers = { ...(await signInCast(app)).analyst, 'content-type': 'application/json' };
    const answer = await app.request({
      method: 'POST',
      url: `/api/v1${PATH}`,
      payload: Buffer.from([0xff, 0xfe]),
      headers,
    });
    expect(answer.statusCode).toBe(400);
  });
});

describe('who may record', () => {
  it.each([
    ['nobody', null, 401],
    ['a translator', 'translator', 403],
    ['a section coordinator', 'sectionCoordinator', 403],
    ['an analyst', 'analyst', 201],
    ['a coordinator', 'coordinator', 201],
  ] as const)('%s', async (_who, role, status) => {
    const call = callerOf(app, role === null ? {} : (await signInCast(app))[role]);
    expect((await record(call)).statusCode).toBe(status);
  });

  it('and so who may edit, assign, publish and withdraw', async () => {
    const id = await recorded(analyst);
    const translator = callerOf(app, (await signInCast(app)).translator);
    const calls = (call: Caller) => [
      call('PATCH', `${PATH}/${id}`, { note: 'x' }),
      call('PUT', `${PATH}/${id}/day`, { day: null }),
      call('PUT', `${PATH}/${id}/publication`),
      call('DELETE', `${PATH}/${id}/publication`),
    ];
    const statuses = async (call: Caller) =>
      (await Promise.all(calls(call))).map(({ statusCode }) => statusCode);
    expect(await statuses(translator)).toEqual([403, 403, 403, 403]);
    expect(await statuses(callerOf(app))).toEqual([401, 401, 401, 401]);
  });
});
