import { DateTime } from 'luxon';
import { leastWorkOf } from '../support/work.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInAs, signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, callerOf, type Caller } from '../support/plans.js';

const POSTS = '/campaigns/arms-treaty/suggested-posts';

let app: TestApp;
let author: Caller;
let second: Caller;
let admin: Caller;
let north: Caller;
let south: Caller;
let translator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z' });
  const cast = await signInCast(app);
  author = callerOf(app, cast.coordinator);
  second = callerOf(app, cast.secondCoordinator);
  admin = callerOf(app, cast.admin);
  north = callerOf(app, cast.sectionCoordinator);
  south = callerOf(app, await signInAs(app, 'sofia'));
  translator = callerOf(app, cast.translator);
  await addCheckedMinistries(author, 'france', 'germany');
  await author('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'], link: 'https://example.org/att' }));
  await author('POST', '/claims', {
    slug: 'few-reports',
    texts: { en: 'only 69 States Parties reported for 2022' },
    source: 'ATT Monitor',
    asOf: '2024-08',
  });
});

afterAll(() => app.close());

const aPost = (more: object = {}) => ({
  language: 'en',
  text: '{handle}, [will you|when will you] publish the report? {hashtags}',
  networks: ['x', 'mastodon'],
  ...more,
});

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly wording: number;
  readonly version: number;
  readonly approverId: string | null;
}

const write = async (by: Caller = author, more: object = {}): Promise<Shown> => {
  const response = await by('POST', POSTS, aPost(more));
  expect([response.statusCode, response.body]).toEqual([201, expect.any(String)]);
  return response.json();
};

const read = async (id: string, by: Caller = author): Promise<Shown> =>
  (await by('GET', `${POSTS}/${id}`)).json();

const approve = (id: string, by: Caller = second) => by('PUT', `${POSTS}/${id}/approval`);

const approved = async (by: Caller = author, more: object = {}): Promise<Shown> => {
  const { id } = await write(by, more);
  expect((await approve(id)).statusCode).toBe(200);
  return read(id);
};

describe('a suggested post', () => {
  it('begins as a draft, with its variants counted and the way to it', async () => {
    const response = await author('POST', POSTS, aPost({ target: 'france', kind: 'opening' }));
    expect(response.statusCode).toBe(201);
    const post = response.json<Shown>();
    expect(post).toMatchObject({
      status: 'draft',
      variants: 2,
      wording: 1,
      target: 'france',
      language: 'en',
    });
    expect(response.headers.location).toBe(`/api/v1${POSTS}/${post.id}`);
    expect((await author('GET', `${POSTS}/${post.id}`)).statusCode).toBe(200);
  });

  it.each([
    ['a text that does not parse', { text: 'Will [you answer?' }, 'text', 5],
    ['a slot that is not there', { text: 'Dear {minister}' }, 'text', 5],
    ['a claim that is not there', { text: 'See: {claim:nothing}' }, 'text', 5],
    [
      'a claim without words in the language',
      { text: 'Voir {claim:few-reports}', language: 'fr' },
      'text',
      5,
    ],
    ['an empty text', { text: ' ' }, 'text', undefined],
    ['a text of control characters', { text: 'a\u0007' }, 'text', undefined],
    ['an over-long text', { text: 'a'.repeat(2_001) }, 'text', undefined],
    ['more variants than anybody could use', { text: '[0|1|2|3|4|5|6|7|8|9]'.repeat(13) }, 'text', undefined],
    ['an unknown language', { language: 'tlh' }, 'language', undefined],
    ['an unknown network', { networks: ['x', 'myspace'] }, 'networks', undefined],
    ['no network', { networks: [] }, 'networks', undefined],
    ['a ministry that is not there', { target: 'nowhere' }, 'target', undefined],
    ['a status of its own choice', { status: 'approved' }, 'status', undefined],
  ])('is refused with %s, by field and position', async (_, more, field, position) => {
    const response = await author('POST', POSTS, aPost(more));
    expect(response.statusCode).toBe(422);
    expect(response.json().issues[0]).toMatchObject({ field, ...(position !== undefined && { position }) });
  });

  it('goes through review and approval by a second person to retirement', async () => {
    const { id } = await write();
    expect((await author('PUT', `${POSTS}/${id}/review`)).json()).toMatchObject({ status: 'in-review' });
    expect((await approve(id)).json()).toMatchObject({ status: 'approved' });
    expect((await author('PUT', `${POSTS}/${id}/retirement`)).json()).toMatchObject({ status: 'retired' });
    expect((await approve(id)).json()).toMatchObject({ status: 409, code: 'wrong-status' });
    expect((await author('PATCH', `${POSTS}/${id}`, { text: 'Again?' })).statusCode).toBe(409);
  });

  it('is not approved by its author, whoever else edited it', async () => {
    const { id } = await write();
    expect((await approve(id, author)).json()).toMatchObject({ status: 403, code: 'own-post' });
    await second('PATCH', `${POSTS}/${id}`, { text: 'Will you answer?' });
    expect((await approve(id, author)).json()).toMatchObject({ code: 'own-post' });
    expect((await approve(id, second)).json()).toMatchObject({ code: 'own-post' });
    expect((await approve(id, admin)).statusCode).toBe(200);
  });

  it('may be approved again by who edited it before the last approval, but not since', async () => {
    const { id } = await write();
    await second('PATCH', `${POSTS}/${id}`, { text: 'Will you answer?' });
    await approve(id, admin);
    await author('PATCH', `${POSTS}/${id}`, { text: 'When will you answer?' });
    expect((await approve(id, second)).statusCode).toBe(200);
  });

  it('returns to draft with a new wording when it is edited, and keeps every wording', async () => {
    const { id } = await approved();
    const edited = await author('PATCH', `${POSTS}/${id}`, { text: '[Will|When will] you answer?' });
    expect(edited.json()).toMatchObject({ status: 'draft', wording: 2, approverId: null, variants: 2 });
    expect((await author('GET', `${POSTS}/${id}`)).json()).toMatchObject({
      wordings: [
        { wording: 2, approverId: null },
        { wording: 1, approverId: expect.any(String) },
      ],
    });
  });

  it('stays approved when an edit changes nothing', async () => {
    const { id } = await approved();
    const same = await author('PATCH', `${POSTS}/${id}`, { networks: ['x', 'mastodon'] });
    expect(same.json()).toMatchObject({ status: 'approved', wording: 1 });
  });

  it('goes back into review when its approval is taken back', async () => {
    const { id } = await approved();
    expect((await second('DELETE', `${POSTS}/${id}/approval`)).statusCode).toBe(204);
    expect(await read(id)).toMatchObject({ status: 'in-review', approverId: null });
  });

  it.each(['PATCH', 'PUT'] as const)('is not changed by %s from a stale reading', async (method) => {
    const { id, version } = await write();
    await author('PATCH', `${POSTS}/${id}`, { text: 'Will you answer?' });
    const headers = { 'if-match': `"${version}"` };
    const path = method === 'PATCH' ? `${POSTS}/${id}` : `${POSTS}/${id}/approval`;
    const stale = await admin(method, path, method === 'PATCH' ? { text: 'Why not?' } : undefined, headers);
    expect(stale.json()).toMatchObject({ status: 412, code: 'stale' });
  });

  it('is written once where its request comes twice under one key', async () => {
    const headers = { 'idempotency-key': 'the same post' };
    const [one, two] = [
      await author('POST', POSTS, aPost(), headers),
      await author('POST', POSTS, aPost(), headers),
    ];
    expect(two.json()).toEqual(one.json());
    expect(two.headers.location).toBe(one.headers.location);
  });

  it('is on record with what it was and became', async () => {
    app.clock.pass({ minutes: 1 });
    const since = app.clock.now();
    const { id } = await approved();
    const entries = await app.database.query<{ action: string; after: object }>(
      `SELECT action, after FROM audit_entries WHERE at >= $1 AND subject_id::text = $2 ORDER BY action DESC`,
      [since, id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['suggested-post.create', 'suggested-post.approve']);
    expect(entries[1]?.after).toMatchObject({ status: 'approved' });
  });

  it.each(['nonsense', '0190163d-8694-739b-aea5-966c26f8ad90'])(
    'is not there under the id %s',
    async (id) => {
      expect((await author('GET', `${POSTS}/${id}`)).statusCode).toBe(404);
    },
  );

  it('is not there in another campaign', async () => {
    await author('POST', '/campaigns', aCampaign({ slug: 'another' }));
    const { id } = await write();
    expect((await author('GET', `/campaigns/another/suggested-posts/${id}`)).statusCode).toBe(404);
  });
});

describe('other people’s posts', () => {
  it('are not seen, changed or approved by the coordinator of a section', async () => {
    const { id } = await write();
    expect((await north('GET', `${POSTS}/${id}`)).statusCode).toBe(404);
    expect((await north('PATCH', `${POSTS}/${id}`, { text: 'Mine?' })).statusCode).toBe(404);
    expect((await north('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(403);
    const { items } = (await north('GET', `${POSTS}?limit=100`)).json<{ items: Shown[] }>();
    expect(items.map((post) => post.id)).not.toContain(id);
  });

  it('of one section are seen by its coordinator and not by another’s', async () => {
    const { id } = await write(north);
    expect((await north('GET', `${POSTS}/${id}`)).statusCode).toBe(200);
    expect((await author('GET', `${POSTS}/${id}`)).statusCode).toBe(200);
    expect((await south('GET', `${POSTS}/${id}`)).statusCode).toBe(404);
    expect((await south('PUT', `${POSTS}/${id}/retirement`)).statusCode).toBe(404);
  });

  it('in other languages are not seen or written by a translator', async () => {
    const english = await write();
    const french = await write(translator, { language: 'fr', text: 'Allez-vous répondre ?' });
    expect((await translator('GET', `${POSTS}/${english.id}`)).statusCode).toBe(404);
    expect((await translator('GET', `${POSTS}?language=en`)).json()).toMatchObject({ items: [] });
    expect((await translator('GET', `${POSTS}/${french.id}`)).statusCode).toBe(200);
    expect((await translator('POST', POSTS, aPost())).statusCode).toBe(404);
    const moved = await translator('PATCH', `${POSTS}/${french.id}`, { language: 'en' });
    expect(moved.statusCode).toBe(404);
  });

  it('are seen by nobody without a role', async () => {
    expect((await callerOf(app)('GET', POSTS)).statusCode).toBe(401);
  });
});

describe('the list of suggested posts', () => {
  it('comes in parts, and by language, status and target', async () => {
    await approved(author, { target: 'germany' });
    const first = (await author('GET', `${POSTS}?limit=2`)).json<{ items: Shown[]; nextCursor: string }>();
    const next = (await author('GET', `${POSTS}?limit=2&cursor=${first.nextCursor}`)).json<{
      items: Shown[];
    }>();
    expect(new Set([...first.items, ...next.items].map(({ id }) => id)).size).toBe(4);
    const filtered = (await author('GET', `${POSTS}?language=en&status=approved&target=germany`)).json();
    expect(filtered.items).toMatchObject([{ status: 'approved', target: 'germany' }]);
  });
});

describe('a preview', () => {
  const preview = (more: object, by: Caller = author) =>
    by('POST', '/suggested-posts/preview', { text: '{handle}?', network: 'x', language: 'en', ...more });

  it('shows the longest variant as it would be sent, its length, lint and variants', async () => {
    const text =
      '{handle} in {country}, [will|when on earth will] you report by {day}, when {claim:few-reports}? {link} {hashtags}';
    const response = await preview({ text, campaign: 'arms-treaty', target: 'france' });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      ministry: 'Ministry for Europe and Foreign Affairs',
      text: '@franceMFA in France, when on earth will you report by 11 June, when only 69 States Parties reported for 2022? https://example.org/att #ArmsTreaty',
      length: { used: 146, limit: 280, unit: 'characters' },
      lints: [],
      variants: 2,
      impossible: { checked: 2, of: 2, found: [] },
      tokens: expect.any(Array),
    });
  });

  it('cuts the text up as its notation is read', async () => {
    const { tokens } = (await preview({ text: 'Why, [now|{day}]?' })).json();
    expect(tokens).toMatchObject([
      { kind: 'text', start: 0, end: 5, depth: 0 },
      { kind: 'open', start: 5, end: 6, depth: 1 },
      { kind: 'text', start: 6, end: 9, depth: 1 },
      { kind: 'bar', start: 9, end: 10, depth: 1 },
      { kind: 'slot', start: 10, end: 15, depth: 1 },
      { kind: 'close', start: 15, end: 16, depth: 1 },
      { kind: 'text', start: 16, end: 17, depth: 0 },
    ]);
  });

  it('lists the variants that nobody is dealt, with the reason', async () => {
    const { impossible } = (await preview({ text: `Will you [you|${'really '.repeat(50)}] answer?` })).json();
    expect(impossible).toMatchObject({
      checked: 2,
      of: 2,
      found: [
        { reason: 'doubled-word', count: 1, examples: ['Will you you answer?'] },
        { reason: 'too-long', count: 1 },
      ],
    });
  });

  it('finds what any variant could do better, with its repair in the text that was sent', async () => {
    const { lints } = (await preview({ text: '[When will you answer?|Answer.] [#att|]' })).json();
    expect(lints).toMatchObject([
      { code: 'no-question', variant: 'Answer.' },
      {
        code: 'hashtag-not-camel-case',
        start: 33,
        end: 37,
        repair: { position: 33, length: 4, text: '#Att' },
      },
    ]);
  });

  it('flags a figure that no quoted claim says', async () => {
    const { lints } = (await preview({ text: 'Of 195 states, {claim:few-reports}: will you?' })).json();
    expect(lints).toMatchObject([{ code: 'figure-without-claim', start: 3, end: 6 }]);
  });

  it.each([
    ['a zero-width space', 'Will\u200B you?', 4],
    ['a letter of another alphabet', 'Will yоu?', 5],
    ['letters of a look-alike font', 'Will 𝘆𝗼𝘂?', 5],
  ])('refuses %s and says where it stands, as saving does', async (_, text, position) => {
    const expected = { position, code: 'unseen-marks', issues: [{ field: 'text', position }] };
    expect((await preview({ text })).json()).toMatchObject(expected);
    const saved = await author('POST', POSTS, aPost({ text }));
    expect([saved.statusCode, saved.json()]).toMatchObject([422, expected]);
  });

  it('warns as the house lint does', async () => {
    const { lints } = (await preview({ text: 'Publish the report. #armstreaty' })).json();
    expect(lints).toMatchObject([
      { code: 'hashtag-not-camel-case', position: 20, message: expect.any(String) },
      { code: 'no-question', position: 31, message: expect.any(String) },
    ]);
  });

  it('puts the ministry’s name where it has no account on the network', async () => {
    const { text } = (await preview({ network: 'bluesky', target: 'france' })).json();
    expect(text).toBe('Ministry for Europe and Foreign Affairs?');
  });

  it('points at the character where the notation does not parse', async () => {
    const response = await preview({ text: 'Will you [answer' });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ position: 9, issues: [{ field: 'text', position: 9 }] });
  });

  it('answers hostile texts at once', async () => {
    for (const text of ['['.repeat(1_999), '[|'.repeat(999), 'a.'.repeat(1_000), '[a|b]'.repeat(399)]) {
      const ask = async () => expect([200, 422]).toContain((await preview({ text })).statusCode);
      expect(await leastWorkOf(ask, 1_000)).toBeLessThan(1_000);
    }
  });
});

describe('publication', () => {
  it('is told of posts that can grow too long, for the ministries that are addressed', async () => {
    await author('POST', '/campaigns', aCampaign({ slug: 'long-posts' }));
    await author('PUT', '/campaigns/long-posts/days/2026-06-11/targets', { ministries: ['france'] });
    const text = `[Will|${'When '.repeat(60)}will] {handle} answer?`;
    const written = await author('POST', '/campaigns/long-posts/suggested-posts', aPost({ text }));
    await second('PUT', `/campaigns/long-posts/suggested-posts/${written.json<Shown>().id}/approval`);
    const { blockers } = (await author('GET', '/campaigns/long-posts/publication')).json();
    expect(blockers).toMatchObject([
      { code: 'post-too-long', where: { suggestedPostId: written.json<Shown>().id, network: 'x' } },
    ]);
  });
});

describe('what is dealt', () => {
  const DEALS = '/campaigns/dealing/days/2026-06-11/deals';
  const PLACE = '/campaigns/dealing/suggested-posts';

  const put = async (text: string): Promise<string> => {
    const { id } = (await author('POST', PLACE, aPost({ text, networks: ['x'] }))).json<Shown>();
    expect((await second('PUT', `${PLACE}/${id}/approval`)).statusCode).toBe(200);
    return id;
  };
  const deal = async (): Promise<{ text: string; code: string }> =>
    (await callerOf(app)('POST', DEALS, { network: 'x', language: 'en' })).json();
  const deals = async (times: number): Promise<string[]> => {
    const all: string[] = [];
    for (let time = 0; time < times; time += 1) all.push((await deal()).text);
    return all.toSorted();
  };

  beforeAll(async () => {
    const zone = DateTime.fromJSDate(app.clock.now(), { zone: 'Europe/Berlin' });
    expect(zone.toISODate()).toBe('2026-06-11');
    await author('POST', '/campaigns', aCampaign({ slug: 'dealing' }));
    await author('PUT', '/campaigns/dealing/days/2026-06-11/targets', { ministries: ['france'] });
    await put('One [a|b|c]?');
    expect((await author('PUT', '/campaigns/dealing/publication')).statusCode).toBe(200);
  });

  it('is new posts before anything comes again, and at once what was edited and approved', async () => {
    expect(await deals(3)).toEqual(['One a?', 'One b?', 'One c?']);
    const id = await put('Two [a|b]?');
    expect(await deals(2)).toEqual(['Two a?', 'Two b?']);
    await author('PATCH', `${PLACE}/${id}`, { text: 'Three [a|b]?' });
    expect((await deals(3)).every((text) => text.startsWith('One'))).toBe(true);
    await second('PUT', `${PLACE}/${id}/approval`);
    expect(await deals(2)).toEqual(['Three a?', 'Three b?']);
  });

  it('is nothing that is paused, retired or no longer approved, from the very next deal on', async () => {
    const id = await put('Four [a|b|c|d]?');
    expect((await deal()).text).toMatch(/^Four/);
    await author('PUT', `${PLACE}/${id}/pause`, { reason: 'A wrong figure.' });
    expect((await deal()).text).not.toMatch(/^Four/);
    await author('DELETE', `${PLACE}/${id}/pause`);
    expect((await deal()).text).toMatch(/^Four/);
    await second('DELETE', `${PLACE}/${id}/approval`);
    expect((await deal()).text).not.toMatch(/^Four/);
  });

  it('is nothing at all where no post is left', async () => {
    const { items } = (await author('GET', `${PLACE}?status=approved`)).json<{ items: Shown[] }>();
    for (const { id } of items) await author('PUT', `${PLACE}/${id}/retirement`);
    expect((await deal()).code).toBe('no-approved-posts');
  });
});
