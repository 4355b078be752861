import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { addImage, ALTS, aPicture } from '../support/images.js';
import { multipartOf } from '../support/multipart.js';
import { textOfPage } from '../support/page-text.js';
import { formTokenFor, type Headers, type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, type Caller, callerOf } from '../support/plans.js';

const CAMPAIGN = '/workspace/campaigns/arms-treaty';
const IMAGES = `${CAMPAIGN}/images`;
const POSTS = '/campaigns/arms-treaty/suggested-posts';

let app: TestApp;
let cast: SignedIn;
let cora: Desk;
let call: Caller;
let png: Buffer;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  cast = await signInCast(app);
  cora = deskOf(app, cast.coordinator);
  call = callerOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france');
  await call('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'] }));
  png = await aPicture().png().toBuffer();
});

afterEach(async () => {
  await app.database.query('DELETE FROM suggested_posts');
  await app.database.query('DELETE FROM post_images');
});

afterAll(() => app.close());

const WORDS = { alt_en: ALTS.en, alt_fr: ALTS.fr };

/** Sends the form for a new image as a browser does. */
const send = async (
  fields: Readonly<Record<string, string>>,
  bytes: string | Uint8Array | null = png,
  { own = cast.coordinator, language = 'en' }: { own?: Headers; language?: string } = {},
) => {
  const { token, headers } = await formTokenFor(app, own, `${IMAGES}/new`);
  const file = { bytes: bytes ?? '', name: bytes === null ? '' : 'Big tank.png', field: 'picture' };
  const form = await multipartOf({ _csrf: token, ...fields }, file);
  return app.request({
    method: 'POST',
    url: IMAGES,
    headers: { ...headers, accept: 'text/html', 'accept-language': language, ...form.headers },
    payload: form.payload,
  });
};

const added = async (name = 'Tank'): Promise<string> =>
  (await addImage(app, cast.coordinator, { name })).json<{ id: string }>().id;

describe('the images of a campaign', () => {
  it('say first that there is none, and where to begin', async () => {
    const { body } = await cora.open(IMAGES);
    expect(textOfPage(body)).toContain('This campaign has no image yet.');
    expect(body).toContain(`href="${IMAGES}/new"`);
  });

  it('take one with its words, named after its file where nothing else is said', async () => {
    const answer = await send(WORDS);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${IMAGES}?done=added`]);
    const text = textOfPage((await cora.open(IMAGES)).body);
    expect(text).toContain('Big tank In no post · 60 × 40 pixels English A tank before a ministry');
    expect(text).toContain('French Un char devant un ministère');
  });

  it.each([
    ['no file was chosen', null, /Choose a picture first\./],
    ['the file is no picture', '<svg/>', /This is no PNG, JPEG or WebP picture/],
    ['the file is too long', new Uint8Array(8 * 1024 * 1024 + 1), /The file is over 8 MB/],
  ])('lose nothing that was typed where %s', async (_what, bytes, message) => {
    const answer = await send({ ...WORDS, name: 'Tank', alt_de: 'Ein Panzer' }, bytes);
    expect(answer.statusCode).toBe(422);
    expect(textOfPage(answer.body)).toMatch(message);
    expect(fieldsOf(answer.body)).toMatchObject({ ...WORDS, name: 'Tank', alt_de: 'Ein Panzer' });
    expect(await app.database.query('SELECT 1 FROM post_images')).toEqual([]);
  });

  it('name each language in which the words are missing, at its field', async () => {
    const answer = await send({ alt_en: ALTS.en }, png, { language: 'fr' });
    expect(answer.statusCode).toBe(422);
    expect(textOfPage(answer.body)).toContain('Dites dans cette langue ce que montre l’image : français.');
    expect(answer.body).toContain('href="#alt_fr"');
    expect(answer.body).not.toContain('href="#alt_en"');
  });

  it('are edited, and say what that does to posts that show them', async () => {
    const id = await added();
    await call('POST', POSTS, { language: 'fr', text: 'Quand ?', networks: ['x'], image: id });
    const { body } = await cora.open(`${IMAGES}/${id}`);
    expect(textOfPage(body)).toContain('One post shows this image. Where you change its description');
    const fields = { ...fieldsOf(body), alt_fr: 'Un char garé' };
    expect((await cora.post(`${IMAGES}/${id}`, fields, IMAGES)).headers.location).toBe(
      `${IMAGES}?done=saved`,
    );
    expect(textOfPage((await cora.open(IMAGES)).body)).toContain('French Un char garé');
    const late = await cora.post(`${IMAGES}/${id}`, { ...fields, alt_fr: 'Un char' }, IMAGES);
    expect(late.statusCode).toBe(412);
    expect(textOfPage(late.body)).toContain('Un char garé');
  });

  it('are removed once no post shows them', async () => {
    const id = await added();
    const { json } = await call('POST', POSTS, { language: 'en', text: 'When?', networks: ['x'], image: id });
    const shown = json<{ id: string }>().id;
    const { body } = await cora.open(`${IMAGES}/${id}`);
    expect(textOfPage(body)).toContain('A post shows this image: take it from the post first');
    expect(body).not.toContain('/removal"');
    expect((await cora.post(`${IMAGES}/${id}/removal`, {}, IMAGES)).statusCode).toBe(409);
    await call('PATCH', `${POSTS}/${shown}`, { image: null });
    const removed = await cora.post(`${IMAGES}/${id}/removal`, { version: '1' }, `${IMAGES}/${id}`);
    expect(removed.headers.location).toBe(`${IMAGES}?done=removed`);
    expect((await cora.open(`${IMAGES}/${id}`)).statusCode).toBe(404);
  });

  it('let a translator write their languages, and a section read what is not its own', async () => {
    const id = await added();
    const tariq = deskOf(app, cast.translator);
    const { body } = await tariq.open(`${IMAGES}/${id}`);
    expect(Object.keys(fieldsOf(body)).filter((name) => /^(alt_|name)/.test(name))).toEqual(['alt_fr']);
    const saved = await tariq.post(`${IMAGES}/${id}`, { alt_fr: 'Un char garé' }, `${IMAGES}/${id}`);
    expect(saved.statusCode).toBe(303);
    expect(textOfPage((await cora.open(IMAGES)).body)).toContain(
      'A tank before a ministry French Un char garé',
    );
    const sam = await deskOf(app, cast.sectionCoordinator).open(`${IMAGES}/${id}`);
    expect(textOfPage(sam.body)).toContain('A coordinator of the campaign keeps this image.');
    expect(sam.body).not.toContain('name="alt_en"');
  });
});

describe('the image of a post', () => {
  const page = `${CAMPAIGN}/posts/new`;
  const NEW = { text: 'When will you answer?', language: 'en', networks: ['x'], do: 'save' };

  const written = async (fields: Readonly<Record<string, string | readonly string[]>>): Promise<string> => {
    const answer = await cora.post(`${CAMPAIGN}/posts`, { ...NEW, ...fields }, page);
    expect(answer.statusCode).toBe(303);
    return String(answer.headers.location).replace(/\?.*/, '');
  };

  it('is chosen in the form, among thumbnails with their words', async () => {
    const id = await added();
    const { body } = await cora.open(page);
    expect(body).toContain(`src="/api/v1/campaigns/arms-treaty/images/${id}/preview"`);
    expect(textOfPage(body)).toContain('Tank A tank before a ministry');
    const path = await written({ image: id });
    const shown = await cora.open(path);
    expect(shown.body).toMatch(new RegExp(`name="image" value="${id}" checked`));
    expect(textOfPage(shown.body)).toContain('With an image: A tank before a ministry');
  });

  it('is kept as it was chosen where the form is refused', async () => {
    const id = await added();
    const refused = await cora.post(`${CAMPAIGN}/posts`, { ...NEW, text: '[', image: id }, page);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toMatch(new RegExp(`name="image" value="${id}" checked`));
  });

  it('is refused at its field where nobody described it in the language of the post', async () => {
    const id = await added();
    const refused = await cora.post(`${CAMPAIGN}/posts`, { ...NEW, language: 'de', image: id }, page);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#image"');
    expect(textOfPage(refused.body)).toContain('Nobody has said in German what the image "Tank" shows');
  });

  it('is shown to who approves the post, with what it was before', async () => {
    const id = await added();
    const path = await written({});
    const cleo = deskOf(app, cast.secondCoordinator);
    await cora.post(`${path}/review`, {}, path);
    await cleo.post(`${path}/approval`, {}, path);
    const { version = '' } = fieldsOf((await cora.open(path)).body);
    await cora.post(path, { ...NEW, version: [version].flat()[0] ?? '', image: id }, path);
    const text = textOfPage((await cleo.open(path)).body);
    expect(text).toContain('Image A tank before a ministry');
    expect(text).toContain('Before, it showed no image.');
  });

  it('comes off where the form says so', async () => {
    const path = await written({ image: await added() });
    const { version = '' } = fieldsOf((await cora.open(path)).body);
    await cora.post(path, { ...NEW, version: [version].flat()[0] ?? '', image: '' }, path);
    expect((await cora.open(path)).body).toMatch(/name="image" value="" checked/);
  });
});
