import sharp from 'sharp';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { addImage, ALTS, aPicture } from '../support/images.js';
import { type Headers, signInAs, type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';

const IMAGES = '/campaigns/arms-treaty/images';
const POSTS = '/campaigns/arms-treaty/suggested-posts';

let app: TestApp;
let cast: SignedIn;
let cora: Caller;
let cleo: Caller;
let tariq: Caller;
let sam: Caller;
let sofia: Headers;
let nobody: Caller;

interface Image {
  readonly id: string;
  readonly version: number;
  readonly url: string;
  readonly posts: number;
}

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z' });
  cast = await signInCast(app);
  [cora, cleo] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  [tariq, sam] = [callerOf(app, cast.translator), callerOf(app, cast.sectionCoordinator)];
  sofia = await signInAs(app, 'sofia');
  nobody = callerOf(app);
  await addCheckedMinistries(cora, 'france', 'germany');
  await publishAPlan(app, cora, { languages: ['en', 'fr'] });
});

let count = 0;

const add = async (headers: Headers = cast.coordinator, more: object = {}): Promise<Image> => {
  count += 1;
  const answer = await addImage(app, headers, { name: `Tank ${count}`, ...more });
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return answer.json();
};

const post = async (by: Caller, more: object): Promise<string> => {
  const body = { language: 'en', text: 'Will you answer?', networks: ['x'], ...more };
  const answer = await by('POST', POSTS, body);
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return answer.json<{ id: string }>().id;
};

const read = async (id: string, by: Caller = cora) => (await by('GET', `${POSTS}/${id}`)).json();

const approve = async (id: string): Promise<void> => {
  expect((await cleo('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(200);
};

const issuesOf = (answer: { json: () => { issues?: { field: string; message: string }[] } }) =>
  answer.json().issues;

afterAll(() => app.close());

describe('an image', () => {
  it('is added with what it shows in each language, and read back', async () => {
    const answer = await addImage(app, cast.coordinator, { name: ' Tank ' });
    expect(answer.statusCode).toBe(201);
    const image = answer.json<Image>();
    expect(image).toMatchObject({
      ...{ name: 'Tank', alts: ALTS, mediaType: 'image/png', width: 60, height: 40 },
      ...{ posts: 0, sectionId: null, version: 1, url: `/api/v1${IMAGES}/${image.id}/content` },
    });
    expect(answer.headers.location).toBe(`/api/v1${IMAGES}/${image.id}`);
    expect((await cora('GET', `${IMAGES}/${image.id}`)).json()).toEqual(image);
    expect((await cora('GET', IMAGES)).json()).toEqual({ items: [image], nextCursor: null });
  });

  it('loses what a camera wrote into it, and is made small enough for every network', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    const original = await sharp({
      create: { width: 3000, height: 2000, channels: 3, background: '#fff', noise },
    })
      .withExif({ IFD0: { Copyright: 'Jane Doe, 1 Home Street' } })
      .jpeg()
      .toBuffer();
    expect(original.includes('Jane Doe')).toBe(true);
    const { id } = await add(cast.coordinator, { picture: original });
    const { rawPayload } = await cora('GET', `${IMAGES}/${id}/content`);
    expect(rawPayload.includes('Jane Doe')).toBe(false);
    expect(rawPayload.length).toBeLessThanOrEqual(1_000_000);
    const { format, width = 0, exif } = await sharp(rawPayload).metadata();
    expect([format, exif]).toEqual(['jpeg', undefined]);
    expect(width).toBeLessThanOrEqual(2048);
    const small = (await cora('GET', `${IMAGES}/${id}/preview`)).rawPayload;
    expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 480, height: 320 });
  });

  it('becomes what every network takes where it is WebP', async () => {
    const opaque = await add(cast.coordinator, { picture: await aPicture().webp().toBuffer() });
    expect(opaque).toMatchObject({ mediaType: 'image/jpeg' });
    const clear = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } })
      .webp()
      .toBuffer();
    expect(await add(cast.coordinator, { picture: clear })).toMatchObject({ mediaType: 'image/png' });
  });

  it('is kept without marks that nobody sees in its words', async () => {
    const seen = await add(cast.coordinator, { name: 'Seen', alts: { ...ALTS, en: 'A\u200B 𝘁𝗮𝗻𝗸' } });
    expect(seen).toMatchObject({ alts: { ...ALTS, en: 'A tank' } });
  });

  it('is refused without words in each language of the campaign, every missing one named', async () => {
    const answer = await addImage(app, cast.coordinator, {
      name: 'Mute',
      alts: { en: ' ', de: 'Ein Panzer' },
    });
    expect(answer.statusCode).toBe(422);
    expect(issuesOf(answer)).toEqual([
      { field: 'alts.en', message: 'Say in English what the image shows.' },
      { field: 'alts.fr', message: 'Say in French what the image shows.' },
    ]);
  });

  it.each([
    [
      'an SVG',
      { picture: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
      'picture',
      /no PNG, JPEG/,
    ],
    ['an empty file', { picture: Buffer.alloc(0) }, 'picture', /no PNG, JPEG/],
    ['too long a file', { picture: Buffer.alloc(9 * 1024 * 1024) }, 'picture', /over 8 MB/],
    ['words that are no JSON', { alts: 'A tank' }, 'alts', /by language code/],
    [
      'words in a language that we do not have',
      { alts: { ...ALTS, xx: 'Tank' } },
      'alts',
      /by language code/,
    ],
    ['words that are too long', { alts: { ...ALTS, en: 'x'.repeat(1_001) } }, 'alts', /1000/],
    ['no name', { name: ' ' }, 'name', /name/],
  ])('is refused where it is %s', async (_what, more, field, message) => {
    const answer = await addImage(app, cast.coordinator, { name: 'Refused', ...more });
    expect(answer.statusCode).toBe(422);
    expect(issuesOf(answer)).toEqual([
      expect.objectContaining({ field, message: expect.stringMatching(message) }),
    ]);
  });

  it('is refused where it would unpack to a huge picture', async () => {
    const bomb = await aPicture(6_000, 6_000).png({ compressionLevel: 9 }).toBuffer();
    const answer = await addImage(app, cast.coordinator, { name: 'Bomb', picture: bomb });
    expect(issuesOf(answer)?.[0]?.message).toMatch(/30 million pixels/);
  });

  it('has a name of its own', async () => {
    await addImage(app, cast.coordinator, { name: 'Twice' });
    const again = await addImage(app, cast.coordinator, { name: 'Twice' });
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([409, 'name-taken']);
  });

  it('is removed unless a post shows it', async () => {
    const { id } = await add();
    const shown = await post(cora, { image: id });
    expect((await cora('GET', `${IMAGES}/${id}`)).json()).toMatchObject({ posts: 1 });
    const refused = await cora('DELETE', `${IMAGES}/${id}`);
    expect([refused.statusCode, refused.json()]).toMatchObject([409, { code: 'image-in-use', posts: 1 }]);
    await cora('PUT', `${POSTS}/${shown}/retirement`);
    expect((await cora('DELETE', `${IMAGES}/${id}`)).statusCode).toBe(204);
    expect((await cora('GET', `${IMAGES}/${id}`)).statusCode).toBe(404);
    const { wordings } = await read(shown);
    expect(wordings[0].image).toEqual({ id: null, alt: ALTS.en });
  });

  it('is not changed by who saw an older version of it', async () => {
    const { id } = await add();
    const path = `${IMAGES}/${id}`;
    expect((await cora('PATCH', path, { name: 'Column' }, { 'if-match': '"1"' })).statusCode).toBe(200);
    expect((await cora('PATCH', path, { name: 'Row' }, { 'if-match': '"1"' })).statusCode).toBe(412);
    expect((await cora('DELETE', path, undefined, { 'if-match': '"1"' })).statusCode).toBe(412);
  });
});

describe('an image of a post', () => {
  it('is an edit: the post is a draft again, and its history says what it showed', async () => {
    const { id: image } = await add();
    const id = await post(cora, {});
    await approve(id);
    const edited = await cora('PATCH', `${POSTS}/${id}`, { image });
    expect(edited.json()).toMatchObject({ status: 'draft', wording: 2, image });
    const { wordings } = await read(id);
    expect(wordings.map((one: { image: unknown }) => one.image)).toEqual([{ id: image, alt: ALTS.en }, null]);
    expect((await cora('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(403);
    expect((await cora('PATCH', `${POSTS}/${id}`, { image: null })).json()).toMatchObject({
      ...{ wording: 3, image: null },
    });
    const restored = await cora('PUT', `${POSTS}/${id}/wording`, { wording: 2 });
    expect(restored.json()).toMatchObject({ wording: 4, image });
  });

  it('stays where an edit does not speak of it, and the same again changes nothing', async () => {
    const { id: image } = await add();
    const id = await post(cora, { image });
    await approve(id);
    expect((await cora('PATCH', `${POSTS}/${id}`, { image })).json()).toMatchObject({ status: 'approved' });
    expect((await cora('PATCH', `${POSTS}/${id}`, { text: 'When?' })).json()).toMatchObject({ image });
  });

  it('says in the language of the post what it shows, or is refused', async () => {
    const { id: image } = await add();
    const answer = await cora('POST', POSTS, { language: 'de', text: 'Wann?', networks: ['x'], image });
    expect([answer.statusCode, issuesOf(answer)?.[0]]).toEqual([
      422,
      { field: 'image', message: expect.stringMatching(/^Nobody has said in German what the image "Tank/) },
    ]);
    await cora('PATCH', `${IMAGES}/${image}`, { alts: { ...ALTS, de: 'Ein Panzer' } });
    await post(cora, { language: 'de', image });
    const mute = await cora('PATCH', `${IMAGES}/${image}`, { alts: ALTS });
    expect(issuesOf(mute)).toEqual([{ field: 'alts.de', message: 'Say in German what the image shows.' }]);
  });

  it('is one of the same campaign', async () => {
    await cora('POST', '/campaigns', aCampaign({ slug: 'other' }));
    const { id } = (await addImage(app, cast.coordinator, { campaign: 'other' })).json<Image>();
    const answer = await cora('POST', POSTS, { language: 'en', text: 'Why?', networks: ['x'], image: id });
    expect([answer.statusCode, issuesOf(answer)?.[0]?.field]).toEqual([422, 'image']);
  });

  it('returns the posts that show it to draft where it says something else in their language', async () => {
    const { id: image } = await add();
    const [english, french] = [await post(cora, { image }), await post(cora, { image, language: 'fr' })];
    await approve(english);
    await approve(french);
    const answer = await cleo('PATCH', `${IMAGES}/${image}`, { alts: { ...ALTS, en: 'A parked tank' } });
    expect(answer.json()).toMatchObject({ alts: { en: 'A parked tank' }, version: 2 });
    expect(await read(english)).toMatchObject({
      ...{ status: 'draft', wording: 2 },
      wordings: [{ image: { alt: 'A parked tank' } }, { image: { alt: ALTS.en } }],
    });
    expect(await read(french)).toMatchObject({ status: 'approved', wording: 1 });
    const own = await cleo('PUT', `${POSTS}/${english}/approval`);
    expect([own.statusCode, own.json()]).toMatchObject([403, { code: 'own-post' }]);
  });

  it('is taken over by a translation', async () => {
    const { id: image } = await add();
    const original = await post(cora, { image });
    const id = await post(tariq, { language: 'fr', text: 'Quand ?', translationOf: original });
    expect(await read(id)).toMatchObject({ image, wordings: [{ image: { alt: ALTS.fr } }] });
  });
});

describe('the picture', () => {
  const contentOf = (id: string, by: Caller = nobody, headers: Headers = {}) =>
    by('GET', `${IMAGES}/${id}/content`, undefined, headers);

  it('is for the workspace alone until an approved post shows it, and again once that is paused', async () => {
    const { id } = await add();
    const shown = await post(cora, { image: id });
    expect((await contentOf(id)).statusCode).toBe(404);
    expect((await contentOf(id, callerOf(app, cast.analyst))).statusCode).toBe(404);
    const inside = await contentOf(id, tariq);
    expect([inside.statusCode, inside.headers['cache-control']]).toEqual([200, 'private, no-cache']);
    await approve(shown);
    const outside = await contentOf(id);
    expect([outside.statusCode, outside.headers['content-type']]).toEqual([200, 'image/png']);
    await cora('PUT', `${POSTS}/${shown}/pause`, { reason: 'A mourning.' });
    await eventually(async () => (await contentOf(id)).statusCode === 404);
    expect((await contentOf(id, cora)).statusCode).toBe(200);
    await cora('DELETE', `${POSTS}/${shown}/pause`);
    expect((await contentOf(id)).statusCode).toBe(200);
    await cora('PUT', '/campaigns/arms-treaty/pause', { reason: 'An attack.' });
    await eventually(async () => (await contentOf(id)).statusCode === 404);
    await cora('DELETE', '/campaigns/arms-treaty/pause');
    expect((await contentOf(id)).statusCode).toBe(200);
  });

  it('is kept by browsers for good, downloads under a plain name, and is nothing else than a picture', async () => {
    const { id } = await add(cast.coordinator, { name: 'Дом "Été" 1.jpg' });
    await approve(await post(cora, { image: id }));
    const { headers } = await contentOf(id);
    expect(headers).toMatchObject({
      'cache-control': expect.stringMatching(/^public, max-age=31536000, .*immutable$/),
      'content-disposition': 'attachment; filename="E-te-1.png"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    const again = await contentOf(id, nobody, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await nobody('GET', `${IMAGES}/${id}/preview`)).headers['content-type']).toBe('image/webp');
  });

  it('of a draft campaign is for the workspace alone', async () => {
    await cora('POST', '/campaigns', aCampaign({ slug: 'later' }));
    const { id } = (await addImage(app, cast.coordinator, { campaign: 'later' })).json<Image>();
    const posts = '/campaigns/later/suggested-posts';
    const body = { language: 'en', text: 'Will you?', networks: ['x'], image: id };
    const shown = (await cora('POST', posts, body)).json<{ id: string }>().id;
    await cleo('PUT', `${posts}/${shown}/approval`);
    expect((await nobody('GET', `/campaigns/later/images/${id}/content`)).statusCode).toBe(404);
    expect((await cora('GET', `/campaigns/later/images/${id}/content`)).statusCode).toBe(200);
  });
});

describe('the image of a section', () => {
  it('is seen and shown by that section and the coordinators alone', async () => {
    const { id } = await add(cast.sectionCoordinator);
    const south = callerOf(app, sofia);
    expect((await sam('GET', `${IMAGES}/${id}`)).statusCode).toBe(200);
    expect((await cora('GET', `${IMAGES}/${id}`)).statusCode).toBe(200);
    expect((await south('GET', `${IMAGES}/${id}`)).statusCode).toBe(404);
    expect((await south('GET', `${IMAGES}/${id}/content`)).statusCode).toBe(404);
    expect((await south('PATCH', `${IMAGES}/${id}`, { name: 'Ours' })).statusCode).toBe(404);
    await post(sam, { image: id });
    const body = { language: 'en', text: 'Will you?', networks: ['x'], image: id };
    expect((await south('POST', POSTS, body)).statusCode).toBe(422);
    expect((await cora('POST', POSTS, body)).statusCode).toBe(422);
  });

  it('leaves the campaign’s own to the coordinators, though a section shows them', async () => {
    const { id } = await add();
    await post(sam, { image: id });
    expect((await sam('PATCH', `${IMAGES}/${id}`, { name: 'Ours' })).statusCode).toBe(403);
    expect((await sam('DELETE', `${IMAGES}/${id}`)).statusCode).toBe(403);
  });

  it('is worded by translators in their languages alone', async () => {
    const { id } = await add();
    const path = `${IMAGES}/${id}`;
    const french = await tariq('PATCH', path, { alts: { ...ALTS, fr: 'Un char garé' } });
    expect(french.json()).toMatchObject({ alts: { en: ALTS.en, fr: 'Un char garé' } });
    expect((await tariq('PATCH', path, { alts: { ...ALTS, en: 'Mine' } })).statusCode).toBe(404);
    expect((await tariq('PATCH', path, { name: 'Mine' })).statusCode).toBe(403);
    expect((await tariq('DELETE', path)).statusCode).toBe(403);
    expect((await addImage(app, cast.translator, { name: 'Mine' })).statusCode).toBe(403);
  });
});
