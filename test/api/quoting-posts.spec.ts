import { SuggestedPostPool } from '../../src/suggested-posts/suggested-post-pool.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { castOf, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

const POSTS = '/campaigns/arms-treaty/suggested-posts';

let app: TestApp;
let author: Caller;
let second: Caller;
let third: Caller;
let count = 0;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z' });
  const cast = await signInCast(app);
  author = callerOf(app, cast.coordinator);
  second = callerOf(app, cast.secondCoordinator);
  third = callerOf(app, cast.admin);
  await addCheckedMinistries(author, 'france');
  await author('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'] }));
});

afterAll(() => app.close());

interface Coverage {
  readonly items: readonly {
    readonly languages: readonly { readonly language: string; readonly approved: number }[];
  }[];
}

interface Queue {
  readonly items: readonly { readonly post: { readonly id: string } }[];
}

/** A claim, and approved posts in two languages that quote it. */
const quoted = async (more: object = {}) => {
  const slug = `reports-${(count += 1)}`;
  const texts = { en: 'only 69 reported', fr: '69 seulement ont répondu' };
  await author('POST', '/claims', { slug, texts, source: 'ATT Monitor', asOf: '2024', ...more });
  const write = async (language: string, text: string): Promise<string> => {
    const { id } = (await author('POST', POSTS, { language, text, networks: ['x'] })).json<{ id: string }>();
    expect((await second('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(200);
    return id;
  };
  return {
    slug,
    en: await write('en', `Why: [now|{claim:${slug}}]?`),
    fr: await write('fr', `Pourquoi : {claim:${slug}} ?`),
    other: await write('en', `Why \\{claim:${slug}\\}?`),
  };
};

/** How many approved posts in English the coverage counts for a target. */
const approvedForFrance = async (): Promise<number> => {
  await author('PUT', '/campaigns/arms-treaty/days/2026-06-12/targets', { ministries: ['france'] });
  const { items } = (await author('GET', '/campaigns/arms-treaty/post-coverage')).json<Coverage>();
  return items[0]?.languages.find(({ language }) => language === 'en')?.approved ?? 0;
};

const status = async (id: string): Promise<string> =>
  (await author('GET', `${POSTS}/${id}`)).json<{ status: string }>().status;

describe('an edited claim', () => {
  it('returns the approved posts that quote its words to review, with what changed as a comment', async () => {
    const { slug, en, fr, other } = await quoted();
    const texts = { en: 'only 70 reported', fr: '69 seulement ont répondu' };
    expect((await author('PATCH', `/claims/${slug}`, { texts })).statusCode).toBe(200);
    expect([await status(en), await status(fr), await status(other)]).toEqual([
      'in-review',
      'approved',
      'approved',
    ]);
    const { items } = (await author('GET', `${POSTS}/${en}/comments`)).json();
    const text = `{claim:${slug}}: “only 69 reported” (ATT Monitor, 2024) → “only 70 reported” (ATT Monitor, 2024)`;
    expect(items).toMatchObject([{ wording: 2, text }]);
    expect((await second('PUT', `${POSTS}/${en}/approval`)).json()).toMatchObject({ status: 'approved' });
  });

  it.each(['draft', 'in-review', 'approved'])(
    'is not approved by its editor in a post that was %s, nor by who read the older words',
    async (stage) => {
      const { slug, en } = await quoted();
      if (stage !== 'approved') await author('PATCH', `${POSTS}/${en}`, { networks: ['x', 'bluesky'] });
      if (stage === 'in-review') await author('PUT', `${POSTS}/${en}/review`);
      const { etag = '' } = (await third('GET', `${POSTS}/${en}`)).headers;
      expect(await status(en)).toBe(stage);
      await second('PATCH', `/claims/${slug}`, { texts: { en: 'only 70 reported' } });
      await author('PUT', `${POSTS}/${en}/review`);
      const waits = async (by: Caller): Promise<boolean> =>
        (await by('GET', '/reviews?limit=100')).json<Queue>().items.some(({ post }) => post.id === en);
      expect([await waits(second), await waits(third)]).toEqual([false, true]);
      const own = await second('PUT', `${POSTS}/${en}/approval`);
      expect(own.json()).toMatchObject({ status: 403, code: 'own-post' });
      const stale = await third('PUT', `${POSTS}/${en}/approval`, undefined, { 'if-match': etag });
      expect(stale.statusCode).toBe(412);
      expect((await third('PUT', `${POSTS}/${en}/approval`)).json()).toMatchObject({ status: 'approved' });
    },
  );

  it('that lost its words keeps its posts from approval, and from the count of those that can be dealt', async () => {
    const { slug, en } = await quoted();
    const texts = { en: 'only 69 reported', fr: '69 seulement ont répondu' };
    await second('PATCH', `/claims/${slug}`, { texts: { fr: texts.fr } });
    const refused = await third('PUT', `${POSTS}/${en}/approval`);
    expect(refused.json()).toMatchObject({ status: 422, code: 'unknown-claim' });
    expect(refused.body).toContain(`There is no claim \\"${slug}\\" with words in this language`);
    expect(await status(en)).toBe('in-review');
    const before = await approvedForFrance();
    await app.database.query(
      `UPDATE suggested_posts SET status = 'approved', approver_id = $2, approved_at = now()
      WHERE id = $1`,
      [en, (await castOf(app)).ada.personId],
    );
    app.nest.get(SuggestedPostPool).drop('*');
    expect(await approvedForFrance()).toBe(before);
    await second('PATCH', `/claims/${slug}`, { texts });
    expect((await third('PUT', `${POSTS}/${en}/approval`)).json()).toMatchObject({ status: 'approved' });
    expect(await approvedForFrance()).toBe(before + 1);
  });

  it('leaves translations as up to date as they were', async () => {
    const { slug, en } = await quoted();
    const french = { language: 'fr', text: 'Pourquoi ?', networks: ['x'], translationOf: en };
    const { id } = (await author('POST', POSTS, french)).json<{ id: string }>();
    await second('PATCH', `/claims/${slug}`, { texts: { en: 'only 70 reported' } });
    expect((await author('GET', `${POSTS}/${id}`)).json()).toMatchObject({ translatedWording: 2 });
  });

  it.each([
    ['its date', { asOf: '2025' }],
    ['its source', { source: 'UN' }],
    ['that it is of its time', { isHistoric: true }],
  ])('returns posts in every language where %s is another', async (_, change) => {
    const { slug, en, fr } = await quoted();
    await author('PATCH', `/claims/${slug}`, change);
    expect([await status(en), await status(fr)]).toEqual(['in-review', 'in-review']);
  });

  it.each([
    ['is only put elsewhere in the list', {}, { position: 3 }],
    ['is given the source that it lacked', { source: '' }, { source: 'ATT Monitor' }],
  ])('leaves posts approved where it %s', async (_, claim, change) => {
    const { slug, en, fr } = await quoted(claim);
    await author('PATCH', `/claims/${slug}`, change);
    expect([await status(en), await status(fr)]).toEqual(['approved', 'approved']);
  });

  it('is on record at each post', async () => {
    const { slug, en } = await quoted();
    app.clock.pass({ minutes: 1 });
    await author('PATCH', `/claims/${slug}`, { asOf: '2025' });
    const rows = await app.database.query<{ action: string }>(
      'SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY id DESC LIMIT 1',
      [en],
    );
    expect(rows).toEqual([{ action: 'suggested-post.claim-changed' }]);
  });
});
