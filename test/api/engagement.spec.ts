import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';
import { recorded } from '../support/responses.js';

let app: TestApp;
let analyst: Caller;
let coordinator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  analyst = callerOf(app, cast.analyst);
  await addCheckedMinistries(coordinator, 'france', 'germany');
  await publishAPlan(app, coordinator);
  await coordinator('POST', '/campaigns', aCampaign({ slug: 'other' }));
  app.clock.set('2026-06-20T12:00:00Z');
});

afterAll(() => app.close());

let posts = 0;

const aPost = (more: object = {}) => ({
  campaign: 'arms-treaty',
  day: '2026-06-11',
  network: 'x',
  url: `https://x.com/amnesty/status/${(posts += 1)}`,
  kind: 'announcement',
  postedAt: '2026-06-11T15:30:00Z',
  ...more,
});

const track = (more: object = {}, call = analyst) => call('POST', '/tracked-posts', aPost(more));

const tracked = async (more: object = {}): Promise<string> => {
  const answer = await track(more);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<{ id: string }>().id;
};

const snapshot = (id: string, body: object, call = analyst) =>
  call('POST', `/tracked-posts/${id}/snapshots`, body);

describe('a tracked post', () => {
  it('belongs to a campaign day', async () => {
    const answer = await track();
    const { id } = answer.json<{ id: string }>();
    expect([answer.statusCode, answer.headers.location]).toEqual([
      201,
      `/api/v1/tracked-posts/${id}/snapshots`,
    ]);
    expect(answer.json()).toMatchObject({ campaign: 'arms-treaty', day: '2026-06-11', kind: 'announcement' });
  });

  it('is tracked once a day', async () => {
    const url = 'https://x.com/amnesty/status/once';
    const [first, second] = await Promise.all([track({ url }), track({ url })]);
    expect([first.statusCode, second.statusCode].sort()).toEqual([201, 409]);
  });

  it('may be a recorded response of the campaign', async () => {
    const response = await recorded(analyst);
    const answer = await track({ kind: 'response', response, url: 'https://x.com/franceMFA/status/1' });
    expect(answer.json()).toMatchObject({ response });
  });

  it('is never a supporter’s', async () => {
    const answer = await track({ kind: 'ministry-post', url: 'https://x.com/jane_doe/status/1' });
    expect([answer.statusCode, answer.json<{ issues: { field: string }[] }>().issues[0]?.field]).toEqual([
      422,
      'url',
    ]);
  });

  it.each<[string, object, number]>([
    ['a day outside the campaign', { day: '2026-07-01' }, 422],
    ['an unknown campaign', { campaign: 'nowhere' }, 404],
    ['an unknown network', { network: 'myspace' }, 422],
    ['an instant to come', { postedAt: '2026-07-01T00:00:00Z' }, 422],
    ['a response that is not there', { kind: 'response', response: crypto.randomUUID() }, 404],
    ['an address that runs a script', { url: 'javascript:alert(1)' }, 422],
  ])('is refused with %s', async (_what, more, status) => {
    expect((await track(more)).statusCode).toBe(status);
  });
});

describe('a snapshot', () => {
  it('keeps what is unknown apart from 0', async () => {
    const id = await tracked();
    await snapshot(id, { takenAt: '2026-06-12T15:30:00Z', likes: 0, replies: 0, reposts: 0, quotes: 0 });
    await snapshot(id, {
      takenAt: '2026-06-13T15:30:00Z',
      likes: 5,
      replies: null,
      reposts: 2,
      impressions: 100,
    });
    const { items } = (await analyst('GET', `/tracked-posts/${id}/snapshots`)).json<{ items: object[] }>();
    expect(items).toMatchObject([
      { likes: 5, replies: null, reposts: 2, quotes: null, impressions: 100, engagement: null, rate: null },
      { likes: 0, replies: 0, reposts: 0, quotes: 0, impressions: null, engagement: 0, rate: null },
    ]);
  });

  it('gives the rate where everything is known, and counts beyond two thousand million', async () => {
    const counts = { likes: 3_000_000_000, replies: 0, reposts: 0, quotes: 0, impressions: 6_000_000_000 };
    const answer = await snapshot(await tracked(), counts);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      engagement: 3_000_000_000,
      rate: 0.5,
      takenAt: '2026-06-20T12:00:00.000Z',
    });
  });

  it('is one for each instant', async () => {
    const id = await tracked();
    const twice = await Promise.all([snapshot(id, { likes: 1 }), snapshot(id, { likes: 2 })]);
    expect(twice.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(
      (await analyst('GET', `/tracked-posts/${id}/snapshots`)).json<{ items: object[] }>().items,
    ).toHaveLength(1);
  });

  it('is never changed', async () => {
    await snapshot(await tracked(), { likes: 1 });
    await expect(app.database.query('UPDATE engagement_snapshots SET likes = 2')).rejects.toThrow(
      /append-only/,
    );
  });

  it.each<[string, object]>([
    ['nothing is known', {}],
    ['all is null', { likes: null, impressions: null }],
    ['a count is negative', { likes: -1 }],
    ['a count is broken', { likes: 1.5 }],
    ['a count is text', { likes: '5' }],
    ['a count is blank', { likes: '' }],
    ['a count is a truth', { likes: true }],
    ['a count is beyond counting', { likes: 1e300 }],
    ['it was taken before the post', { likes: 1, takenAt: '2026-06-11T15:29:59Z' }],
    ['it is to come', { likes: 1, takenAt: '2026-06-20T12:00:01Z' }],
    ['a field is unknown', { likes: 1, hearts: 2 }],
  ])('is refused where %s', async (_why, body) => {
    expect((await snapshot(await tracked(), body)).statusCode).toBe(422);
  });

  it('of a post that is not tracked finds nothing', async () => {
    expect((await snapshot(crypto.randomUUID(), { likes: 1 })).statusCode).toBe(404);
    expect((await analyst('GET', '/tracked-posts/1/snapshots')).statusCode).toBe(404);
  });

  it('comes in parts, the newest first', async () => {
    const id = await tracked();
    for (const hour of [16, 17, 18])
      await snapshot(id, { likes: hour, takenAt: `2026-06-11T${hour}:00:00Z` });
    const first = (await analyst('GET', `/tracked-posts/${id}/snapshots?limit=2`)).json<{
      items: { likes: number }[];
      nextCursor: string;
    }>();
    const rest = (
      await analyst('GET', `/tracked-posts/${id}/snapshots?limit=2&cursor=${first.nextCursor}`)
    ).json<{
      items: { likes: number }[];
    }>();
    expect([...first.items, ...rest.items].map(({ likes }) => likes)).toEqual([18, 17, 16]);
  });

  it('and its post are for those who may record engagement, and on record', async () => {
    const id = await tracked();
    const translator = callerOf(app, (await signInCast(app)).translator);
    expect((await track({}, translator)).statusCode).toBe(403);
    expect((await snapshot(id, { likes: 1 }, translator)).statusCode).toBe(403);
    expect((await callerOf(app)('GET', `/tracked-posts/${id}/snapshots`)).statusCode).toBe(401);
    await snapshot(id, { likes: 1 });
    const entries = await app.database.query<{ action: string }>(
      'SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY action',
      [id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['snapshot.record', 'tracked-post.add']);
  });
});
