import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { addImage, ALTS } from '../support/images.js';
import { textOfPage } from '../support/page-text.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

let app: TestApp;
let cast: SignedIn;
let cora: Desk;
let tariq: Desk;
let coraCalls: Caller;
let cleoCalls: Caller;

const CAMPAIGN = '/workspace/campaigns/arms-treaty';
const PAGE = `${CAMPAIGN}/translations`;
const POSTS = '/campaigns/arms-treaty/suggested-posts';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  cast = await signInCast(app);
  [cora, tariq] = [deskOf(app, cast.coordinator), deskOf(app, cast.translator)];
  [coraCalls, cleoCalls] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  await addCheckedMinistries(coraCalls, 'france');
  await coraCalls('POST', '/campaigns', aCampaign({ languages: ['en', 'fr', 'es'] }));
});

afterAll(() => app.close());

const original = async (text = 'Will you report, {handle}?', more: object = {}): Promise<string> => {
  const post = { language: 'en', text, networks: ['x', 'bluesky'], target: 'france', ...more };
  const { id } = (await coraCalls('POST', POSTS, post)).json<{ id: string }>();
  await coraCalls('PUT', `${POSTS}/${id}/review`);
  await cleoCalls('PUT', `${POSTS}/${id}/approval`);
  return id;
};

const textAt = async (desk: Desk, path: string): Promise<string> => textOfPage((await desk.open(path)).body);

/** Fills the form beside the original in, as a browser would send it. */
const translate = async (desk: Desk, id: string, fields: object, loaded?: string) => {
  const page = `${PAGE}/${id}/fr`;
  const { version, was, wording } = fieldsOf(loaded ?? (await desk.open(page)).body);
  return desk.post(page, {
    ...{ wording: String(wording), was: String(was) },
    ...(version && { version }),
    do: 'save',
    ...fields,
  });
};

describe('a translator', () => {
  it('sees the originals beside their own language, and writes with the original in view', async () => {
    const id = await original('Will you sign, {handle}?');
    const { body } = await tariq.open(PAGE);
    expect(textOfPage(body)).toContain('Will you sign, {handle}?');
    expect(body).toContain(`href="${PAGE}/${id}/fr"`);
    expect(await textAt(tariq, `${PAGE}/${id}/fr`)).toContain('Will you sign, {handle}?');
    const saved = await translate(tariq, id, { text: 'Signerez-vous, {handle} ?' });
    expect(String(saved.headers.location)).toContain('done=translated');
    const post = String(saved.headers.location).replace(/\?.*/, '');
    const text = await textAt(tariq, post);
    expect(text).toContain('Networks X and Bluesky');
    expect(text).toContain('Translation of Will you sign, {handle}?');
  });

  it('sees the image of the original, and where to describe it in their own language', async () => {
    const alts = { ...ALTS, es: 'Un tanque ante un ministerio' };
    const { id: image } = (await addImage(app, cast.coordinator, { alts })).json<{ id: string }>();
    const id = await original('Will you look, {handle}?', { image });
    const page = `${PAGE}/${id}/ru`;
    const { body } = await cora.open(page);
    expect(body).toContain('class="thumbnail"');
    expect(textOfPage(body)).toContain(ALTS.en);
    expect(body).toContain(`href="${CAMPAIGN}/images/${image}"`);
    await coraCalls('PATCH', `/campaigns/arms-treaty/images/${image}`, { alts: { ...alts, ru: 'Танк' } });
    expect((await cora.open(page)).body).not.toContain(`href="${CAMPAIGN}/images/${image}"`);
  });

  it('keeps what was typed where it is refused', async () => {
    const id = await original();
    const refused = await translate(tariq, id, { text: 'Publierez-vous [tout ?' });
    expect(refused.statusCode).toBe(422);
    expect(fieldsOf(refused.body).text).toBe('Publierez-vous [tout ?');
  });

  it('is told which slots of the original their words lack', async () => {
    const id = await original();
    await translate(tariq, id, { text: 'Publierez-vous ?' });
    expect(await textAt(tariq, `${PAGE}/${id}/fr`)).toContain('The original has {handle}');
  });

  it('sees what changed in the original, and brings theirs up to date or says that it still holds', async () => {
    const id = await original();
    await translate(tariq, id, { text: 'Publierez-vous, {handle} ?' });
    const page = `${PAGE}/${id}/fr`;
    expect(await textAt(tariq, page)).not.toContain('It still says the same');
    await coraCalls('PATCH', `${POSTS}/${id}`, { text: 'When will you report, {handle}?' });
    expect(await textAt(tariq, page)).toMatch(/its wording 1.*\[taken out: Will \] ?\[put in: When will \]/);
    const kept = await translate(tariq, id, { do: 'confirm', text: '' });
    expect(String(kept.headers.location)).toContain('done=confirmed');
    expect(await textAt(tariq, page)).not.toContain('It still says the same');
    await coraCalls('PATCH', `${POSTS}/${id}`, { text: 'When will you report it, {handle}?' });
    expect(await textAt(tariq, page)).toContain('its wording 2');
    await translate(tariq, id, { text: 'Quand publierez-vous, {handle} ?' });
    expect(await textAt(tariq, page)).not.toContain('its wording');
  });

  it('tells everybody on whose word it hangs that the original moved on', async () => {
    const id = await original();
    const saved = await translate(tariq, id, { text: 'Publierez-vous, {handle} ?' });
    const post = String(saved.headers.location).replace(/\?.*/, '');
    const api = `${POSTS}/${post.split('/').at(-1)}`;
    await coraCalls('PUT', `${api}/review`);
    expect(await textAt(cora, post)).not.toContain('moved on');
    await coraCalls('PATCH', `${POSTS}/${id}`, { text: 'When will you report, {handle}?' });
    expect(await textAt(cora, post)).toMatch(/moved on .* before you approve.* Approve/);
    expect(await textAt(cora, '/workspace/review')).toContain('to approve its original moved on');
    await cleoCalls('PUT', `${api}/approval`);
    expect(await textAt(cora, post)).toContain('These words are still dealt');
    const others = 'still say what this post said before, and are dealt: French.';
    expect(await textAt(cora, `${CAMPAIGN}/posts/${id}`)).toContain(others);
    await coraCalls('PUT', `${api}/pause`, { reason: 'Rewording.' });
    expect(await textAt(cora, `${CAMPAIGN}/posts/${id}`)).not.toContain(others);
  });

  it('is still behind a wording that came while they wrote', async () => {
    const id = await original();
    const { body } = await tariq.open(`${PAGE}/${id}/fr`);
    await coraCalls('PATCH', `${POSTS}/${id}`, { text: 'When will you report, {handle}?' });
    await translate(tariq, id, { text: 'Publierez-vous, {handle} ?' }, body);
    expect(await textAt(tariq, `${PAGE}/${id}/fr`)).toContain('its wording 1');
  });

  it('does not overwrite the translation of somebody who was quicker', async () => {
    const id = await original();
    const { body } = await tariq.open(`${PAGE}/${id}/fr`);
    await translate(cora, id, { text: 'Publierez-vous, {handle} ?' });
    const late = await translate(tariq, id, { text: 'Rendrez-vous compte, {handle} ?' }, body);
    expect(late.statusCode).toBe(412);
    expect(fieldsOf(late.body).text).toBe('Rendrez-vous compte, {handle} ?');
    expect(textOfPage(late.body)).toContain('Publierez-vous, {handle} ?');
  });

  it('finds no page for a language that is not theirs, nor one that is not there', async () => {
    const id = await original();
    for (const path of [`${PAGE}?language=es`, `${PAGE}/${id}/es`, `${PAGE}/${id}/tlh`]) {
      expect([path, (await tariq.open(path)).statusCode]).toEqual([path, 404]);
    }
    expect((await cora.open(`${PAGE}/${id}/tlh`)).statusCode).toBe(404);
  });
});

describe('the page of translations', () => {
  it('counts how far each language is', async () => {
    const text = await textAt(cora, PAGE);
    expect(text).toMatch(/How far each language is .* French \d+ \d+ \d+ \d+ \d+ .*Spanish/);
    expect(await textAt(tariq, PAGE)).not.toMatch(/Spanish \d/);
  });

  it('leads from a post to what it is in other languages', async () => {
    const id = await original();
    const { body } = await cora.open(`${CAMPAIGN}/posts/${id}`);
    expect(textOfPage(body)).toMatch(/In other languages French not translated Spanish not translated/);
    expect(body).toContain(`href="${PAGE}/${id}/es"`);
  });

  it.each(['fr', 'ar'])('reads in %s', async (language) => {
    const { body } = await deskOf(app, cast.coordinator, language).open(PAGE);
    expect(body).not.toContain('not translated');
  });
});
