import { startTestApp, type TestApp } from '../support/app.js';
import { signInAs, signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, callerOf, type Caller } from '../support/plans.js';

const CAMPAIGN = '/campaigns/arms-treaty';
const POSTS = `${CAMPAIGN}/suggested-posts`;

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
  await cora('POST', '/campaigns', aCampaign({ languages: ['en', 'fr', 'es'] }));
});

afterAll(() => app.close());

const write = async (by: Caller = cora, more: object = {}): Promise<string> => {
  const post = { language: 'en', text: 'Will you answer?', networks: ['x'], ...more };
  const response = await by('POST', POSTS, post);
  expect([response.statusCode, response.body]).toEqual([201, expect.any(String)]);
  return response.json<{ id: string }>().id;
};

const reviewed = async (by: Caller = cora, more: object = {}): Promise<string> => {
  const id = await write(by, more);
  await by('PUT', `${POSTS}/${id}/review`);
  return id;
};

const french = (original: string, more: object = {}) => ({
  ...{ language: 'fr', text: 'Répondrez-vous ?', networks: ['x'], translationOf: original },
  ...more,
});

interface Pair {
  readonly original: { readonly id: string };
  readonly translation: { readonly id: string } | null;
  readonly state: string;
  readonly isDealt: boolean;
}

const pairOf = async (by: Caller, original: string, language = 'fr'): Promise<Pair | undefined> => {
  const { items } = (await by('GET', `${CAMPAIGN}/translations?language=${language}&limit=100`)).json<{
    items: Pair[];
  }>();
  return items.find((pair) => pair.original.id === original);
};

const stateOf = async (original: string): Promise<string | undefined> =>
  (await pairOf(cora, original))?.state;

describe('a translation', () => {
  it('knows its original and the wording of it that it says', async () => {
    const original = await reviewed();
    await cora('PATCH', `${POSTS}/${original}`, { text: 'When will you answer?' });
    const made = await tariq('POST', POSTS, french(original));
    expect(made.json()).toMatchObject({ translationOf: original, translatedWording: 2, status: 'draft' });
  });

  it('takes over what its original is: its kind and the section whose it is', async () => {
    const original = await reviewed(sam, { kind: 'reply-set' });
    const made = (await tariq('POST', POSTS, french(original))).json();
    const { sectionId } = (await sam('GET', `${POSTS}/${original}`)).json();
    expect(made).toMatchObject({ kind: 'reply-set', sectionId });
    expect(sectionId).not.toBeNull();
  });

  it.each([
    ['of a post that is not there', () => Promise.resolve('01900000-0000-7000-8000-000000000000'), {}],
    ['of a post in the same language', () => reviewed(cora, { language: 'fr', text: 'Quand ?' }), {}],
    ['of what is no id', () => Promise.resolve('somewhere'), {}],
    [
      'of a translation',
      async () => write(cora, french(await reviewed(), { language: 'es', text: '¿Cuándo?' })),
      {},
    ],
    [
      'of a retired post',
      async () => {
        const id = await reviewed();
        await cora('PUT', `${POSTS}/${id}/retirement`);
        return id;
      },
      {},
    ],
  ])('is refused %s, by its field', async (_, original) => {
    const refused = await cora('POST', POSTS, french(await original()));
    expect([refused.statusCode, refused.json().issues[0].field]).toEqual([422, 'translationOf']);
  });

  it('is one in its language, until it is retired', async () => {
    const original = await reviewed();
    const first = await write(tariq, french(original));
    const twice = await cora('POST', POSTS, french(original));
    expect([twice.statusCode, twice.json().code]).toEqual([409, 'already-translated']);
    await tariq('PUT', `${POSTS}/${first}/retirement`);
    expect((await cora('POST', POSTS, french(original))).statusCode).toBe(201);
  });

  it('is one, also where two people save theirs at once', async () => {
    const original = await reviewed();
    const codes = await Promise.all(
      [cora, cleo, tariq].map(async (by) => (await by('POST', POSTS, french(original))).statusCode),
    );
    expect(codes.sort()).toEqual([201, 409, 409]);
  });

  it('stays in its language', async () => {
    const id = await write(tariq, french(await reviewed()));
    const refused = await cora('PATCH', `${POSTS}/${id}`, { language: 'es' });
    expect([refused.statusCode, refused.json().issues[0].field]).toEqual([422, 'language']);
  });

  it('is not approved by its translator, but may be by the author of its original', async () => {
    const id = await write(tariq, french(await reviewed()));
    await tariq('PUT', `${POSTS}/${id}/review`);
    expect((await tariq('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(403);
    expect((await cora('PUT', `${POSTS}/${id}/approval`)).json()).toMatchObject({ status: 'approved' });
  });
});

describe('the state of a translation', () => {
  it('goes from missing through its own life', async () => {
    const original = await reviewed();
    expect(await stateOf(original)).toBe('missing');
    const id = await write(tariq, french(original));
    expect(await stateOf(original)).toBe('draft');
    await tariq('PUT', `${POSTS}/${id}/review`);
    expect(await stateOf(original)).toBe('in-review');
    await cleo('PUT', `${POSTS}/${id}/approval`);
    expect(await stateOf(original)).toBe('approved');
    await cora('PUT', `${POSTS}/${id}/retirement`);
    expect(await stateOf(original)).toBe('missing');
  });

  it('stays with supporters, whatever a translator would retire', async () => {
    const original = await reviewed();
    const id = await write(tariq, french(original));
    await cleo('PUT', `${POSTS}/${id}/approval`);
    const others = await write(cora, { language: 'fr', text: 'À quand la réponse ?', networks: ['x'] });
    for (const one of [id, others]) {
      const refused = await tariq('PUT', `${POSTS}/${one}/retirement`);
      expect(refused.json()).toMatchObject({ status: 403, code: 'not-yours-to-retire' });
    }
    expect(await stateOf(original)).toBe('approved');
  });

  it('is outdated once its original moved on, until somebody says that it still holds', async () => {
    const original = await reviewed();
    const id = await write(tariq, french(original));
    await cleo('PUT', `${POSTS}/${id}/approval`);
    await cora('PATCH', `${POSTS}/${original}`, { text: 'Will you ever answer?' });
    expect(await stateOf(original)).toBe('outdated');
    const confirmed = await tariq('PUT', `${POSTS}/${id}/translation`, { wording: 2 });
    expect(confirmed.json()).toMatchObject({ status: 'approved', translatedWording: 2, wording: 1 });
    expect(await stateOf(original)).toBe('approved');
  });

  it('is dealt in its own approved words while its original is written anew, and says so', async () => {
    const original = await reviewed();
    const id = await write(tariq, french(original));
    await cleo('PUT', `${POSTS}/${id}/approval`);
    await cora('PATCH', `${POSTS}/${original}`, { text: 'Will you ever answer?' });
    expect(await pairOf(tariq, original)).toMatchObject({ state: 'outdated', isDealt: true });
    await cora('PUT', `${POSTS}/${id}/pause`, { reason: 'Rewording.' });
    expect(await pairOf(tariq, original)).toMatchObject({ state: 'outdated', isDealt: false });
  });

  it('tells its approver, too, that its original moved on', async () => {
    const original = await reviewed();
    const id = await write(tariq, french(original));
    await tariq('PUT', `${POSTS}/${id}/review`);
    const toApprove = async () =>
      (await cleo('GET', '/reviews?limit=100'))
        .json<{ items: { reason: string; originalChanged: boolean; post: { id: string } }[] }>()
        .items.find(({ post }) => post.id === id);
    expect(await toApprove()).toMatchObject({ reason: 'approve', originalChanged: false });
    await cora('PATCH', `${POSTS}/${original}`, { text: 'Will you ever answer?' });
    expect(await toApprove()).toMatchObject({ reason: 'approve', originalChanged: true });
  });

  it('is not touched by an approval or a pause of its original', async () => {
    const original = await reviewed();
    await write(tariq, french(original));
    await cleo('PUT', `${POSTS}/${original}/approval`);
    await cora('PUT', `${POSTS}/${original}/pause`, { reason: 'A threat.' });
    expect(await stateOf(original)).toBe('draft');
  });

  it('waits for the translator once the original is approved again', async () => {
    const original = await reviewed();
    const id = await write(tariq, french(original));
    await cora('PATCH', `${POSTS}/${original}`, { text: 'Will you ever answer?' });
    const waiting = async () =>
      (await tariq('GET', '/reviews?limit=100'))
        .json<{ items: { reason: string; post: { id: string } }[] }>()
        .items.find(({ post }) => post.id === id)?.reason;
    expect(await waiting()).toBeUndefined();
    await cleo('PUT', `${POSTS}/${original}/approval`);
    expect(await waiting()).toBe('outdated');
  });

  it.each([
    ['a wording that is not there yet', 9, 422],
    ['no wording', null, 422],
  ])('is not confirmed for %s', async (_, wording, status) => {
    const id = await write(tariq, french(await reviewed()));
    expect((await tariq('PUT', `${POSTS}/${id}/translation`, { wording })).statusCode).toBe(status);
  });

  it('is not confirmed of a post that is no translation', async () => {
    const refused = await cora('PUT', `${POSTS}/${await reviewed()}/translation`, { wording: 1 });
    expect(refused.json()).toMatchObject({ status: 409, code: 'not-a-translation' });
  });
});

describe('posts beside their translations', () => {
  it('are those that were sent to review, not drafts', async () => {
    const [draft, sent] = [await write(), await reviewed()];
    expect([await pairOf(cora, draft), await pairOf(cora, sent)]).toEqual([
      undefined,
      expect.objectContaining({ state: 'missing', translation: null }),
    ]);
  });

  it('are shown to translators of the language, who see no other language and cannot change the original', async () => {
    const original = await reviewed();
    expect(await pairOf(tariq, original)).toMatchObject({ original: { text: 'Will you answer?' } });
    expect((await tariq('GET', `${CAMPAIGN}/translations?language=es`)).statusCode).toBe(404);
    expect((await tariq('GET', `${POSTS}/${original}`)).statusCode).toBe(404);
    expect((await tariq('PATCH', `${POSTS}/${original}`, { text: 'Mine?' })).statusCode).toBe(404);
    const spanish = french(original, { language: 'es', text: '¿Responderán?' });
    expect((await tariq('POST', POSTS, spanish)).statusCode).toBe(404);
  });

  it('are of their own section for a section coordinator', async () => {
    const [own, shared] = [await reviewed(sam), await reviewed()];
    expect(await pairOf(sam, own)).toBeDefined();
    expect(await pairOf(sam, shared)).toBeUndefined();
    expect(await pairOf(sofia, own)).toBeUndefined();
    expect((await sofia('POST', POSTS, french(own))).statusCode).toBe(422);
  });

  it('are filtered by their state and by the language of the original, and come in parts', async () => {
    const original = await reviewed(cora, { language: 'es', text: '¿Responderán?' });
    const ids = async (query: string): Promise<string[]> =>
      (await cora('GET', `${CAMPAIGN}/translations?language=fr&${query}`))
        .json<{ items: Pair[] }>()
        .items.map((pair) => pair.original.id);
    expect(await ids('from=es&state=missing')).toEqual([original]);
    expect(await ids('from=es&state=approved')).toEqual([]);
    const first = (await cora('GET', `${CAMPAIGN}/translations?language=fr&limit=1`)).json();
    expect(await ids(`limit=1&cursor=${first.nextCursor}`)).not.toEqual([first.items[0].original.id]);
  });
});
