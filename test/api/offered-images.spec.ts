import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { addImage, ALTS } from '../support/images.js';
import { multipartOf } from '../support/multipart.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';

const CAMPAIGN = '/campaigns/arms-treaty';
const POSTS = `${CAMPAIGN}/suggested-posts`;
const TEXT = 'Will you [now|soon] answer, {handle}?';

let app: TestApp;
let cast: SignedIn;
let cora: Caller;
let cleo: Caller;
let supporter: Caller;
let image: string;

interface Dealt {
  readonly token: string;
  readonly image: object | null;
}

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z' });
  cast = await signInCast(app);
  [cora, cleo] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  supporter = callerOf(app);
  await addCheckedMinistries(cora, 'france', 'germany');
  await publishAPlan(app, cora, { languages: ['en', 'fr'] });
  image = (await addImage(app, cast.coordinator)).json<{ id: string }>().id;
});

afterAll(() => app.close());

/** An approved post on a network of its own, so that no other is dealt there. */
const approvedOn = async (network: string, more: object = {}): Promise<string> => {
  const body = { language: 'en', text: TEXT, networks: [network], image, ...more };
  const id = (await cora('POST', POSTS, body)).json<{ id: string }>().id;
  expect((await cleo('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(200);
  return id;
};

const deal = async (network: string, language = 'en'): Promise<Dealt> => {
  const answer = await supporter('POST', `${CAMPAIGN}/days/2026-06-11/deals`, { network, language });
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return answer.json();
};

describe('a dealt post', () => {
  it('comes with its image, described in the language of the post, which everybody can fetch', async () => {
    await approvedOn('bluesky');
    await approvedOn('bluesky', { language: 'fr', text: 'Quand ?' });
    const path = `/api/v1${CAMPAIGN}/images/${image}`;
    expect((await deal('bluesky')).image).toEqual({
      ...{ url: `${path}/content`, previewUrl: `${path}/preview`, alt: ALTS.en },
      ...{ width: 60, height: 40, mediaType: 'image/png' },
    });
    expect((await deal('bluesky', 'fr')).image).toMatchObject({ alt: ALTS.fr });
    expect((await supporter('GET', `${CAMPAIGN}/images/${image}/content`)).statusCode).toBe(200);
  });

  it('has none where its post has none', async () => {
    expect((await deal('x')).image).toBeNull();
  });

  it('keeps its image on another network, and loses it once the post is another', async () => {
    const id = await approvedOn('mastodon', { networks: ['mastodon', 'threads'] });
    const { token } = await deal('mastodon');
    const again = await supporter('POST', `${CAMPAIGN}/days/2026-06-11/deals`, {
      ...{ network: 'threads', language: 'en', previousToken: token },
    });
    expect(again.json()).toMatchObject({ image: { alt: ALTS.en } });
    await cora('PATCH', `${POSTS}/${id}`, { image: null });
    await cleo('PUT', `${POSTS}/${id}/approval`);
    await eventually(async () => (await deal('threads')).image === null);
  });

  it('is not dealt with words of its image that nobody approved', async () => {
    await approvedOn('telegram', { language: 'fr' });
    expect((await deal('telegram', 'fr')).image).toMatchObject({ alt: ALTS.fr });
    const alts = { ...ALTS, fr: 'Un char de la police' };
    await cora('PATCH', `${CAMPAIGN}/images/${image}`, { alts });
    const wish = { network: 'telegram', language: 'fr' };
    const refused = await supporter('POST', `${CAMPAIGN}/days/2026-06-11/deals`, wish);
    expect([refused.statusCode, refused.json()]).toMatchObject([409, { code: 'no-approved-posts' }]);
    await cora('PATCH', `${CAMPAIGN}/images/${image}`, { alts: ALTS });
  });
});

describe('a tweet sheet', () => {
  const bring = async (bytes: string | Buffer, slug = 'arms-treaty') => {
    const { headers, payload } = await multipartOf({}, { bytes, name: 'sheet.csv' });
    const url = `/api/v1/campaigns/${slug}/imports/suggested-posts`;
    const answer = await app.request({
      method: 'POST',
      url,
      headers: { ...cast.coordinator, ...headers },
      payload,
    });
    return answer.json<{ added: number; unchanged: number; rejected: object[] }>();
  };

  it('names the image of a post and what it shows, and is taken in again as it went out', async () => {
    expect(await bring('language,text,image\nfr,Quand donc ?,Tank\n')).toMatchObject({
      added: 1,
      rejected: [],
    });
    const { rawPayload, body } = await cora('GET', `${CAMPAIGN}/exports/suggested-posts.csv`);
    expect(body).toMatch(/^fr,.*,Quand donc \?,Tank,Un char devant un ministère,,draft/m);
    expect(await bring(rawPayload)).toMatchObject({ added: 0, rejected: [] });
    const [wording] = await app.database.query<object>(
      "SELECT image_id, image_alt FROM suggested_post_versions WHERE body = 'Quand donc ?'",
    );
    expect(wording).toEqual({ image_id: image, image_alt: ALTS.fr });
  });

  it.each([
    ['says of the image what it does not show', 'en,When?,Tank,A dove', 'alt', /something else/],
    ['says what no image shows', 'en,When?,,A dove', 'alt', /names none/],
    ['names no image of the campaign', 'en,When?,Dove,', 'image', /no image "Dove"/],
    ['has an image without words in its language', 'de,Wann?,Tank,', 'image', /in German/],
  ])('is refused where a row %s', async (_what, row, field, message) => {
    const { added, rejected } = await bring(`language,text,image,alt\n${row}\n`);
    expect([added, rejected]).toEqual([
      0,
      [expect.objectContaining({ line: 2, field, message: expect.stringMatching(message) })],
    ]);
  });
});

describe('a clone', () => {
  it('has the images of its original, and its posts show them', async () => {
    await approvedOn('whatsapp', { text: 'Will the clone answer?' });
    const body = { slug: 'next-year', startsOn: '2027-06-11', by: 'date', withPosts: true };
    const cloned = await cora('POST', `${CAMPAIGN}/clones`, body);
    expect([cloned.statusCode, cloned.body]).toEqual([201, expect.any(String)]);
    const { items } = (await cora('GET', '/campaigns/next-year/images')).json<{ items: { id: string }[] }>();
    expect(items).toEqual([expect.objectContaining({ name: 'Tank', alts: ALTS, sectionId: null })]);
    const copy = items[0]?.id ?? '';
    expect(copy).not.toBe(image);
    const posts = (await cora('GET', '/campaigns/next-year/suggested-posts?limit=100')).json<{
      items: { id: string; text: string; image: string | null }[];
    }>().items;
    const post = posts.find(({ text }) => text === 'Will the clone answer?');
    expect(post?.image).toBe(copy);
    const { wordings } = (await cora('GET', `/campaigns/next-year/suggested-posts/${post?.id}`)).json();
    expect(wordings).toMatchObject([{ image: { id: copy, alt: ALTS.en } }]);
    const [one, two] = await Promise.all(
      [`${CAMPAIGN}/images/${image}`, `/campaigns/next-year/images/${copy}`].map((path) =>
        cora('GET', `${path}/content`),
      ),
    );
    expect(two?.rawPayload.equals(one?.rawPayload ?? Buffer.alloc(0))).toBe(true);
  });
});
