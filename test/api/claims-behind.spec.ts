import { startTestApp, type TestApp } from '../support/app.js';
import { multipartOf } from '../support/multipart.js';
import { type Headers, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

const CAMPAIGN = '/campaigns/arms-treaty';
const POSTS = `${CAMPAIGN}/suggested-posts`;

let app: TestApp;
let author: Caller;
let second: Caller;
let coordinator: Headers;

const aClaim = (slug: string, texts: object, more: object = {}) => ({
  ...{ slug, texts, source: 'Control Arms', asOf: '2025-08' },
  ...more,
});

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z' });
  const cast = await signInCast(app);
  coordinator = cast.coordinator;
  author = callerOf(app, coordinator);
  second = callerOf(app, cast.secondCoordinator);
  await addCheckedMinistries(author, 'germany', 'russia');
  await author('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'] }));
  const texts = { en: '116 States were party', fr: '116 États étaient parties' };
  await author('POST', '/claims', aClaim('parties', texts));
  await author('POST', '/claims', aClaim('english', { en: 'only 69 reported' }));
});

afterAll(() => app.close());

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly claims: readonly string[];
  readonly target: string | null;
}

const aPost = (more: object = {}) => ({
  ...{ language: 'en', text: 'With 116 parties: will you?', networks: ['x'], target: 'germany' },
  ...more,
});

const write = async (more: object = {}): Promise<Shown> => {
  const response = await author('POST', POSTS, aPost(more));
  expect([response.statusCode, response.body]).toEqual([201, expect.any(String)]);
  return response.json();
};

const approved = async (more: object = {}): Promise<string> => {
  const { id } = await write(more);
  expect((await second('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(200);
  return id;
};

const read = async (id: string) => (await second('GET', `${POSTS}/${id}`)).json();

const edit = (id: string, change: object) => author('PATCH', `${POSTS}/${id}`, change);

describe('the claims behind a post', () => {
  it('are kept with it and with its wording, in order of the alphabet', async () => {
    const { id, claims } = await write({ claims: ['parties', 'english'] });
    expect(claims).toEqual(['english', 'parties']);
    expect(await read(id)).toMatchObject({ claims, wordings: [{ wording: 1, claims }] });
    expect((await write()).claims).toEqual([]);
  });

  it.each([
    ['that nobody wrote', 'en', ['parties', 'no-such']],
    ['without words in its language', 'fr', ['english']],
    ['that cannot be a slug', 'en', ['No Such']],
    ['named twice', 'en', ['parties', 'parties']],
  ])('are refused by name: one %s', async (_, language, claims) => {
    const refused = await author('POST', POSTS, aPost({ language, claims }));
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ issues: [{ field: 'claims' }] });
    const { id } = await write({ language });
    expect((await edit(id, { claims })).statusCode).toBe(422);
  });

  it('make a draft of it when they change, and no edit when they are only named in another order', async () => {
    const id = await approved({ claims: ['english', 'parties'] });
    expect((await edit(id, { claims: ['parties', 'english'] })).json()).toMatchObject({ status: 'approved' });
    expect((await edit(id, { claims: ['parties'] })).json()).toMatchObject({ status: 'draft', wording: 2 });
    expect(await read(id)).toMatchObject({ difference: { claims: { added: [], removed: ['english'] } } });
    await edit(id, { text: 'Of 116: will you?' });
    expect(await read(id)).toMatchObject({ claims: ['parties'] });
  });

  it('cover a figure as quoted ones do', async () => {
    const preview = async (claims: readonly string[]) => {
      const asked = { text: 'Of 116 parties: will you?', network: 'x', language: 'en', claims };
      return (await author('POST', '/suggested-posts/preview', asked)).json();
    };
    expect((await preview([])).lints).toMatchObject([{ code: 'figure-without-claim' }]);
    expect((await preview(['english'])).lints).toMatchObject([{ code: 'figure-without-claim' }]);
    expect((await preview(['parties'])).lints).toEqual([]);
    expect(await preview(['no-such'])).toMatchObject({ issues: [{ field: 'claims' }] });
  });
});

describe('an edit of whom a post addresses', () => {
  it('is told to the approver beside the words', async () => {
    const id = await approved();
    expect((await edit(id, { target: 'russia' })).json()).toMatchObject({ status: 'draft', wording: 2 });
    expect(await read(id)).toMatchObject({
      difference: { wording: 1, kind: null, target: { was: 'germany', is: 'russia' }, purpose: null },
      wordings: [{ target: 'russia' }, { target: 'germany' }],
    });
  });

  it('is taken back by restoring the wording', async () => {
    const id = await approved({ claims: ['parties'] });
    await edit(id, { target: null, claims: [], kind: 'reply-set', text: 'Why?' });
    const restored = await author('PUT', `${POSTS}/${id}/wording`, { wording: 1 });
    expect(restored.json()).toMatchObject({
      ...{ target: 'germany', claims: ['parties'], kind: 'opening', wording: 3, status: 'draft' },
    });
    expect(await read(id)).toMatchObject({ difference: { target: null, kind: null, claims: { added: [] } } });
  });
});

describe('a translation', () => {
  const french = (translationOf: string, more: object = {}) => ({
    ...{ language: 'fr', text: 'Répondrez-vous ?', networks: ['x'], translationOf },
    ...more,
  });

  it('addresses whom its original does, with the claims behind it that have words in its language', async () => {
    const original = await write({ claims: ['parties', 'english'] });
    const made = await author('POST', POSTS, french(original.id));
    expect(made.json()).toMatchObject({ target: 'germany', claims: ['parties'] });
  });

  it('addresses another where that is asked for', async () => {
    const original = await write({ claims: ['parties'] });
    const made = await author('POST', POSTS, french(original.id, { target: null, claims: [] }));
    expect(made.json()).toMatchObject({ target: null, claims: [] });
  });

  it('is outdated once its original moved to another ministry, and is not confirmed before it moved too', async () => {
    const original = await write();
    const { id } = (await author('POST', POSTS, french(original.id))).json<Shown>();
    await edit(original.id, { target: 'russia' });
    const pairs = await author('GET', `${CAMPAIGN}/translations?language=fr&state=outdated&limit=100`);
    expect(pairs.json<{ items: object[] }>().items).toContainEqual(
      expect.objectContaining({ translation: expect.objectContaining({ id, target: 'germany' }) }),
    );
    const confirm = () => author('PUT', `${POSTS}/${id}/translation`, { wording: 2 });
    expect((await confirm()).json()).toMatchObject({ status: 409, code: 'other-ministry' });
    await edit(id, { target: 'russia' });
    expect((await confirm()).json()).toMatchObject({ translatedWording: 2 });
  });
});

describe('a claim behind a post', () => {
  it('returns the post to review where it says something else, in that language alone', async () => {
    const texts = { en: 'only 70 bought arms', fr: '70 seulement ont acheté' };
    await author('POST', '/claims', aClaim('buyers', texts));
    const english = await approved({ claims: ['buyers'] });
    const french = await approved({ claims: ['buyers'], language: 'fr', text: 'Répondrez-vous ?' });
    const other = await approved({ claims: ['parties'] });
    await author('PATCH', '/claims/buyers', { texts: { ...texts, en: 'only 71 bought arms' } });
    const status = async (id: string): Promise<string> => (await read(id)).status;
    expect([await status(english), await status(french), await status(other)]).toEqual([
      ...['in-review', 'approved', 'approved'],
    ]);
  });

  it('has to have a source before the campaign is published', async () => {
    await author('POST', '/campaigns', aCampaign({ slug: 'unsourced' }));
    await author('POST', '/claims', aClaim('hearsay', { en: 'it is said' }, { source: '' }));
    const posts = '/campaigns/unsourced/suggested-posts';
    const { id } = (await author('POST', posts, aPost({ claims: ['hearsay'] }))).json<Shown>();
    await second('PUT', `${posts}/${id}/approval`);
    const { blockers } = (await author('GET', '/campaigns/unsourced/publication')).json();
    expect(blockers).toContainEqual(expect.objectContaining({ where: { claim: 'hearsay' } }));
  });

  it('goes along into a clone', async () => {
    await author('POST', '/campaigns', aCampaign({ slug: 'cloned' }));
    await author('POST', '/campaigns/cloned/suggested-posts', aPost({ claims: ['parties'] }));
    const clone = { slug: 'clone', title: 'Clone', startsOn: '2026-07-06', by: 'date', withPosts: true };
    const made = await author('POST', '/campaigns/cloned/clones', clone);
    expect([made.statusCode, made.body]).toEqual([201, expect.any(String)]);
    const { items } = (await author('GET', '/campaigns/clone/suggested-posts')).json<{ items: Shown[] }>();
    expect(items).toMatchObject([{ claims: ['parties'] }]);
  });
});

describe('a tweet sheet', () => {
  const slugs = ['sheet-out', 'sheet-in'];
  const bring = async (slug: string, sheet: string) => {
    const { headers, payload } = await multipartOf({}, { bytes: sheet, name: 'sheet' });
    const url = `/api/v1/campaigns/${slug}/imports/suggested-posts`;
    return app.request({ method: 'POST', url, headers: { ...coordinator, ...headers }, payload });
  };

  beforeAll(async () => {
    for (const slug of slugs) await author('POST', '/campaigns', aCampaign({ slug }));
  });

  it('takes the claims behind posts out and in again', async () => {
    await author('POST', '/campaigns/sheet-out/suggested-posts', aPost({ claims: ['parties', 'english'] }));
    const sheet = (await author('GET', '/campaigns/sheet-out/exports/suggested-posts.csv')).body;
    expect(sheet).toContain(',english parties,');
    expect((await bring('sheet-in', sheet)).statusCode).toBe(200);
    const { items } = (await author('GET', '/campaigns/sheet-in/suggested-posts')).json<{ items: Shown[] }>();
    expect(items).toMatchObject([{ claims: ['english', 'parties'] }]);
  });

  it('names the lines of claims that are not there', async () => {
    const sheet = 'text,language,claims\nWill you?,en,parties\nWhen?,en,parties no-such\nWhy?,en,No_Such\n';
    const refused = await bring('sheet-in', sheet);
    expect(refused.json()).toMatchObject({
      rejected: [
        { line: 3, field: 'claims', code: 'unknown-claim' },
        { line: 4, field: 'claims', code: 'field' },
      ],
    });
  });
});
