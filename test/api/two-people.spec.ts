import { startTestApp, type TestApp } from '../support/app.js';
import { signInAs, signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, callerOf, type Caller } from '../support/plans.js';

const POSTS = '/campaigns/arms-treaty/suggested-posts';

let app: TestApp;
let cora: Caller;
let cleo: Caller;
let tariq: Caller;
let sam: Caller;
let sofia: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z' });
  const cast = await signInCast(app);
  [cora, cleo] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  [tariq, sam] = [callerOf(app, cast.translator), callerOf(app, cast.sectionCoordinator)];
  sofia = callerOf(app, await signInAs(app, 'sofia'));
  await addCheckedMinistries(cora, 'france');
  await cora('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'] }));
});

afterAll(() => app.close());

const write = async (by: Caller = cora, more: object = {}): Promise<string> => {
  const post = { language: 'en', text: 'Will you answer?', networks: ['x'], ...more };
  const response = await by('POST', POSTS, post);
  expect([response.statusCode, response.body]).toEqual([201, expect.any(String)]);
  return response.json<{ id: string }>().id;
};

const step = async (by: Caller, id: string, name: string, method: 'PUT' | 'DELETE' = 'PUT') => {
  const response = await by(method, `${POSTS}/${id}/${name}`);
  expect([response.statusCode, response.body]).toEqual([expect.any(Number), expect.any(String)]);
  return response;
};

const read = async (id: string, by: Caller = cora) => (await by('GET', `${POSTS}/${id}`)).json();

const say = (by: Caller, id: string, text = 'Too long a question.') => {
  app.clock.pass({ seconds: 1 });
  return by('POST', `${POSTS}/${id}/comments`, { text });
};

interface Queue {
  readonly items: readonly { readonly reason: string; readonly post: { readonly id: string } }[];
  readonly counts: readonly { readonly language: string; readonly reason: string; readonly count: number }[];
  readonly nextCursor: string | null;
}

const queueOf = async (by: Caller, query = ''): Promise<Queue> =>
  (await by('GET', `/reviews?limit=100${query}`)).json();

const reasonFor = async (by: Caller, id: string): Promise<string | null> =>
  (await queueOf(by)).items.find(({ post }) => post.id === id)?.reason ?? null;

describe('comments on a post', () => {
  it('are kept with the wording that they are about, the oldest first', async () => {
    const id = await write();
    const first = await say(cleo, id, 'Ask for a date.');
    expect(first.statusCode).toBe(201);
    expect(first.json()).toMatchObject({ text: 'Ask for a date.', wording: 1 });
    await cora('PATCH', `${POSTS}/${id}`, { text: 'When will you answer?' });
    await say(cora, id, 'Done.');
    const { items } = (await cleo('GET', `${POSTS}/${id}/comments`)).json();
    expect(items).toMatchObject([
      { text: 'Ask for a date.', wording: 1 },
      { text: 'Done.', wording: 2 },
    ]);
  });

  it('are read in parts', async () => {
    const id = await write();
    for (const text of ['one', 'two', 'three']) await say(cleo, id, text);
    const first = (await cora('GET', `${POSTS}/${id}/comments?limit=2`)).json();
    const rest = (await cora('GET', `${POSTS}/${id}/comments?cursor=${first.nextCursor}`)).json();
    expect([first.items.length, rest.items]).toMatchObject([2, [{ text: 'three' }]]);
    expect(rest.nextCursor).toBeNull();
  });

  it.each(['', ' ', 'a\u0007', 'a'.repeat(2_001)])(
    'are refused where they say nothing fit (%j)',
    async (text) => {
      const id = await write();
      const refused = await say(cleo, id, text);
      expect([refused.statusCode, refused.json().issues[0].field]).toEqual([422, 'text']);
    },
  );

  it('are not there for those who may not see the post', async () => {
    const id = await write(sam);
    for (const nobody of [sofia, tariq]) {
      expect((await nobody('GET', `${POSTS}/${id}/comments`)).statusCode).toBe(404);
      expect((await say(nobody, id)).statusCode).toBe(404);
    }
    expect((await say(sam, id)).statusCode).toBe(201);
  });
});

describe('the difference that an approver reads', () => {
  it('is null while no wording was approved', async () => {
    const id = await write();
    await cora('PATCH', `${POSTS}/${id}`, { text: 'When will you answer?' });
    expect(await read(id)).toMatchObject({ difference: null });
  });

  it('is to the wording that was approved last, however many came after it', async () => {
    const id = await write();
    await step(cleo, id, 'approval');
    await cora('PATCH', `${POSTS}/${id}`, { text: 'Will you ever answer?' });
    await cora('PATCH', `${POSTS}/${id}`, { text: 'When will you answer?' });
    expect(await read(id)).toMatchObject({
      difference: {
        wording: 1,
        pieces: [
          { kind: 'removed', text: 'Will ' },
          { kind: 'added', text: 'When will ' },
          { kind: 'same', text: 'you answer?' },
        ],
      },
    });
  });
});

describe('a post in review', () => {
  it('is given back as a draft, which its author sends again', async () => {
    const id = await write();
    await step(cora, id, 'review');
    expect((await step(cleo, id, 'review', 'DELETE')).statusCode).toBe(204);
    expect(await read(id)).toMatchObject({ status: 'draft', wording: 1 });
    expect((await step(cora, id, 'review')).json()).toMatchObject({ status: 'in-review' });
  });

  it('is not given back once it was approved', async () => {
    const id = await write();
    await step(cleo, id, 'approval');
    expect((await step(cleo, id, 'review', 'DELETE')).json()).toMatchObject({ code: 'wrong-status' });
  });
});

describe('an earlier wording', () => {
  const restore = (by: Caller, id: string, wording: unknown) =>
    by('PUT', `${POSTS}/${id}/wording`, { wording });

  it('is restored as a new draft, which its restorer does not approve', async () => {
    const id = await write();
    await step(cleo, id, 'approval');
    await cora('PATCH', `${POSTS}/${id}`, { text: 'Never mind?', networks: ['x', 'bluesky'] });
    const restored = (await restore(cleo, id, 1)).json();
    expect(restored).toMatchObject({
      text: 'Will you answer?',
      networks: ['x'],
      wording: 3,
      status: 'draft',
    });
    expect((await step(cleo, id, 'approval')).json()).toMatchObject({ code: 'own-post' });
  });

  it.each([
    ['that never was', 9, 404],
    ['0', 0, 422],
    ['that is no number', 'first', 422],
  ])('%s is not restored', async (_, wording, status) => {
    const id = await write();
    expect((await restore(cora, id, wording)).statusCode).toBe(status);
  });

  it('is not restored over what somebody saved meanwhile, nor in a retired post', async () => {
    const id = await write();
    await cora('PATCH', `${POSTS}/${id}`, { text: 'When will you answer?' });
    const stale = await cora('PUT', `${POSTS}/${id}/wording`, { wording: 1 }, { 'if-match': '"1"' });
    expect(stale.statusCode).toBe(412);
    await step(cora, id, 'retirement');
    expect((await restore(cora, id, 1)).json()).toMatchObject({ code: 'wrong-status' });
  });

  it('of another’s language or section is not there', async () => {
    const id = await write(sam);
    for (const nobody of [sofia, tariq]) expect((await restore(nobody, id, 1)).statusCode).toBe(404);
  });
});

describe('what waits for somebody', () => {
  it('is a post in review for everybody who approves, but for those who wrote it', async () => {
    const id = await write();
    expect(await reasonFor(cleo, id)).toBeNull();
    await step(cora, id, 'review');
    expect([await reasonFor(cleo, id), await reasonFor(cora, id)]).toEqual(['approve', null]);
    await step(cleo, id, 'approval');
    expect(await reasonFor(cleo, id)).toBeNull();
  });

  it('is not a post that they edited since it was approved', async () => {
    const id = await write();
    await cleo('PATCH', `${POSTS}/${id}`, { text: 'When will you answer?' });
    await step(cora, id, 'review');
    expect([await reasonFor(cleo, id), await reasonFor(cora, id)]).toEqual([null, null]);
  });

  it('is a draft of theirs once somebody else said what to change, until they do', async () => {
    const id = await write();
    await say(cora, id, 'A note to myself.');
    expect(await reasonFor(cora, id)).toBeNull();
    await step(cora, id, 'review');
    await say(cleo, id);
    await step(cleo, id, 'review', 'DELETE');
    expect([await reasonFor(cora, id), await reasonFor(cleo, id)]).toEqual(['returned', null]);
    await cora('PATCH', `${POSTS}/${id}`, { text: 'When will you answer?' });
    expect(await reasonFor(cora, id)).toBeNull();
  });

  it('is nothing to approve for those who may not, and nothing of another section or language', async () => {
    const [english, french] = [await write(sam), await write(tariq, { language: 'fr', text: 'Quand ?' })];
    for (const id of [english, french]) await step(cora, id, 'review');
    expect([await reasonFor(cleo, english), await reasonFor(cleo, french)]).toEqual(['approve', 'approve']);
    for (const nobody of [sam, sofia, tariq]) expect((await queueOf(nobody)).items).toEqual([]);
  });

  it('is counted by language, and listed for one or for one campaign', async () => {
    const { counts } = await queueOf(cleo);
    const french = counts.find(({ language }) => language === 'fr');
    expect(french).toEqual({ language: 'fr', reason: 'approve', count: 1 });
    expect((await queueOf(cleo, '&language=fr')).items).toHaveLength(1);
    expect((await queueOf(cleo, '&campaign=another')).items).toEqual([]);
  });

  it('comes in parts, each post once', async () => {
    const all = (await queueOf(cleo)).items.map(({ post }) => post.id);
    const seen: string[] = [];
    let cursor = '';
    do {
      const part: Queue = (await cleo('GET', `/reviews?limit=1${cursor}`)).json();
      seen.push(...part.items.map(({ post }) => post.id));
      cursor = part.nextCursor === null ? '' : `&cursor=${part.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toEqual(all);
    expect(seen.length).toBeGreaterThan(1);
  });
});
