import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

let app: TestApp;
let cora: Desk;
let cleo: Desk;
let arabic: Desk;
let coraCalls: Caller;
let cleoCalls: Caller;

const PAGE = '/workspace/campaigns/arms-treaty/posts';
const TRANSLATIONS = '/workspace/campaigns/arms-treaty/translations';
const POSTS = '/campaigns/arms-treaty/suggested-posts';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  const cast = await signInCast(app);
  [cora, cleo] = [deskOf(app, cast.coordinator), deskOf(app, cast.secondCoordinator)];
  arabic = deskOf(app, cast.coordinator, 'ar');
  [coraCalls, cleoCalls] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  await addCheckedMinistries(coraCalls, 'france', 'germany');
  await coraCalls('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'] }));
  const texts = { en: '116 States were party', fr: '116 États étaient parties', ar: '116 دولة طرف' };
  await coraCalls('POST', '/claims', { slug: 'parties', texts, source: 'Control Arms', asOf: '2025-08' });
  await coraCalls('POST', '/claims', {
    slug: 'english',
    texts: { en: 'only 69 reported' },
    source: '',
    asOf: '2024',
  });
});

afterAll(() => app.close());

const approved = async (more: object = {}): Promise<string> => {
  const post = { language: 'en', text: 'Of 116, will you?', networks: ['x'], target: 'france', ...more };
  const { id } = (await coraCalls('POST', POSTS, post)).json<{ id: string }>();
  expect((await cleoCalls('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(200);
  return id;
};

const textAt = async (desk: Desk, path: string): Promise<string> => textOfPage((await desk.open(path)).body);

const send = async (path: string, change: object) => {
  const { version, was, ...fields } = fieldsOf((await cora.open(path)).body);
  return cora.post(path, { ...fields, version: String(version), was: String(was), do: 'save', ...change });
};

describe('the form of a post', () => {
  it('offers the claims with their words in the language of the post, source and date', async () => {
    const { body } = await cora.open(`${PAGE}/new?language=fr`);
    expect(body).toMatch(/lang="fr" dir="ltr">116 États étaient parties/);
    expect(body).toMatch(/lang="en" dir="ltr">only 69 reported/);
    expect(textOfPage(body)).toContain('Control Arms, as of August 2025');
    expect((await arabic.open(`${PAGE}/new?language=ar`)).body).toMatch(/lang="ar" dir="rtl">116 دولة طرف/);
  });

  it('keeps the chosen ones, which cover a figure', async () => {
    const path = `${PAGE}/${await approved()}`;
    expect(await textAt(cora, path)).toContain('The figure 116 needs a claim');
    expect((await send(path, { claims: 'parties' })).headers.location).toContain('done=saved');
    const text = await textAt(cora, path);
    expect(text).not.toContain('The figure 116 needs a claim');
    expect(text).toContain('Claims behind it 116 States were party Control Arms, as of August 2025');
    expect((await cora.open(path)).body).toMatch(/name="claims" value="parties" checked/);
  });

  it('names a claim without words in the language, and keeps what was chosen', async () => {
    const path = `${PAGE}/${await approved()}`;
    const refused = await send(path, { language: 'fr', text: 'Pourquoi ?', claims: 'english' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#claims"');
    expect(refused.body).toMatch(/<details class="fold" open/);
    expect(refused.body).toMatch(/name="claims" value="english" checked/);
  });
});

describe('the page of an edited post', () => {
  it('tells its approver whom it addressed, and which claims came and went', async () => {
    const id = await approved({ claims: ['english'] });
    await coraCalls('PATCH', `${POSTS}/${id}`, { target: 'germany', claims: ['parties'] });
    const text = await textAt(cleo, `${PAGE}/${id}`);
    expect(text).toMatch(/Ministry: it was .*(?:France|Europe).*, it is .* now\./);
    expect(text).toContain('Claims put behind it: parties.');
    expect(text).toContain('Claims no longer behind it: english.');
    expect(await textAt(arabic, `${PAGE}/${id}`)).toContain('معلومات أُضيفت');
  });

  it('gives the ministry and the claims back with an earlier wording', async () => {
    const id = await approved({ claims: ['english'] });
    await coraCalls('PATCH', `${POSTS}/${id}`, { target: 'germany', claims: [] });
    await cora.post(`${PAGE}/${id}/restoration`, { wording: '1', version: '3' });
    const post = (await coraCalls('GET', `${POSTS}/${id}`)).json();
    expect(post).toMatchObject({ target: 'france', claims: ['english'], wording: 3 });
  });
});

describe('the page of a translation', () => {
  it('says that its original moved to another ministry, and moves with it when it is saved', async () => {
    const id = await approved();
    const french = { language: 'fr', text: 'Répondrez-vous ?', networks: ['x'], translationOf: id };
    const made = (await coraCalls('POST', POSTS, french)).json<{ id: string }>();
    await coraCalls('PATCH', `${POSTS}/${id}`, { target: 'germany' });
    const path = `${TRANSLATIONS}/${id}/fr`;
    const text = await textAt(cora, path);
    expect(text).toContain('Ministry: it was');
    expect(text).toContain('When you save, the translation addresses the same ministry.');
    expect((await send(path, { do: 'confirm' })).statusCode).toBe(409);
    expect((await send(path, {})).headers.location).toContain('done=translated');
    const moved = (await coraCalls('GET', `${POSTS}/${made.id}`)).json();
    expect(moved).toMatchObject({ target: 'germany', translatedWording: 2 });
    expect(await textAt(cora, path)).not.toContain('When you save, the translation addresses');
  });
});
