import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { eventually } from '../support/eventually.js';
import { multipartOf } from '../support/multipart.js';
import { textOfPage } from '../support/page-text.js';
import { formTokenFor, type Headers, type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf } from '../support/plans.js';

let app: TestApp;
let cast: SignedIn;
let cora: Desk;

const SHEET = '/workspace/campaigns/arms-treaty/sheet';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  cast = await signInCast(app);
  cora = deskOf(app, cast.coordinator);
  const call = callerOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france');
  await call('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'] }));
});

afterEach(async () => {
  await app.database.query('DELETE FROM suggested_posts');
  await app.database.query('DELETE FROM post_sheets');
});

afterAll(() => app.close());

/** Uploads a sheet; answers the page that it leads to. */
const bring = async (bytes: string, own: Headers = cast.coordinator) => {
  const { token, headers } = await formTokenFor(app, own, SHEET);
  const form = await multipartOf({ _csrf: token }, { bytes, name: 'week.csv' });
  return app.request({
    method: 'POST',
    url: SHEET,
    headers: { ...headers, accept: 'text/html', ...form.headers },
    payload: form.payload,
  });
};

const pageOf = async (bytes: string): Promise<string> => String((await bring(bytes)).headers.location);

const countOf = async (): Promise<number> =>
  Number((await app.database.query<{ count: string }>('SELECT count(*) FROM suggested_posts'))[0]?.count);

describe('a tweet sheet that is brought in', () => {
  it('is shown before anything is saved, what the lint finds first', async () => {
    const page = await pageOf('language,text\nen,Will you report?\nen,Report now.\n');
    const { body, statusCode } = await cora.open(page);
    expect(statusCode).toBe(200);
    const text = textOfPage(body);
    expect(text).toContain('2 new drafts. Nothing is saved yet.');
    expect(text).toContain('One row is worth a second look');
    expect(text.indexOf('Report now.')).toBeLessThan(text.indexOf('Will you report?'));
    expect(await countOf()).toBe(0);
  });

  it('is refused with every bad row by its line', async () => {
    const page = await pageOf('language,text\nen,[Will you report?\nen,Will you?\nxx,Will you?\n');
    const { body, statusCode } = await cora.open(page);
    expect(statusCode).toBe(422);
    const text = textOfPage(body);
    expect(text).toContain('2 things are wrong. Nothing was saved');
    expect(text).toMatch(/2 Text Character 1: This "\[" is not closed/);
    expect(text).toContain('4 Language');
    expect(body).not.toContain(`${page}/acceptance`);
  });

  it('says in the reader’s language what is wrong', async () => {
    const page = await pageOf('language,text\nen,[Will you report?\n');
    const { body } = await deskOf(app, cast.coordinator, 'fr').open(page);
    expect(textOfPage(body)).toContain(
      'La notation a une erreur : regardez ses crochets et ses champs. (caractère 1)',
    );
  });

  it('is read by the columns that its bringer names, and so is the next one like it', async () => {
    const sheet = 'Was,Wen\nWill you report?,france\n';
    const page = await pageOf(sheet);
    const { body, statusCode } = await cora.open(page);
    expect(statusCode).toBe(422);
    expect(textOfPage(body)).toContain('Say which column holds the text');
    const fields = { ...fieldsOf(body), 'column-text': 'Was', 'column-target': 'Wen', networks: ['x'] };
    expect((await cora.post(`${page}/mapping`, fields, page)).statusCode).toBe(303);
    expect(textOfPage((await cora.open(page)).body)).toContain('One new draft');
    const next = await cora.open(await pageOf(sheet));
    expect(textOfPage(next.body)).toContain('One new draft');
    expect(fieldsOf(next.body)).toMatchObject({
      'column-text': 'Was',
      'column-target': 'Wen',
      networks: 'x',
    });
  });

  it('keeps a mapping that is refused as it was chosen', async () => {
    const page = await pageOf('Was,Wen\nWill you report?,france\n');
    const refused = await cora.post(`${page}/mapping`, { 'column-target': 'Wen', language: 'fr' }, page);
    expect(refused.statusCode).toBe(422);
    expect(fieldsOf(refused.body)).toMatchObject({ 'column-target': 'Wen', language: 'fr' });
  });

  it('goes in as drafts while its page tells how far it is', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `en,"Will you answer question ${index}?"`);
    const page = await pageOf(['language,text', ...rows].join('\n'));
    const accepted = await cora.post(`${page}/acceptance`, {}, page);
    expect(accepted.headers.location).toBe(page);
    await eventually(async () => (await cora.open(page)).headers.refresh === undefined);
    expect(textOfPage((await cora.open(page)).body)).toContain('300 drafts were added.');
    expect(await countOf()).toBe(300);
    await cora.post(`${page}/acceptance`, {}, '/workspace');
    expect(await countOf()).toBe(300);
  });

  it('shows its progress without script, and can be tried again where its server died', async () => {
    const page = await pageOf('language,text\nen,Will you report?\n');
    await app.database.query(`UPDATE post_sheets SET status = 'running', stored = 100, total = 2000`);
    const { body, headers } = await cora.open(page);
    expect(headers.refresh).toBe('2');
    expect(body).toContain('<progress max="2000" value="100"');
    expect(textOfPage(body)).toContain('100 of 2,000 posts are stored.');
    app.clock.set('2026-06-01T09:02:00Z');
    const dead = await cora.open(page);
    expect(dead.headers.refresh).toBeUndefined();
    expect(textOfPage(dead.body)).toContain('nothing of the sheet was saved');
    await cora.post(`${page}/acceptance`, {}, page);
    await eventually(async () => (await countOf()) === 1);
    app.clock.set('2026-06-01T09:00:00Z');
  });

  it('is nobody else’s to see', async () => {
    const page = await pageOf('language,text\nen,Will you report?\n');
    expect((await deskOf(app, cast.secondCoordinator).open(page)).statusCode).toBe(404);
  });

  it('is asked for where no file was chosen', async () => {
    const answer = await bring('');
    expect(answer.statusCode).toBe(422);
    expect(textOfPage(answer.body)).toContain('Choose a file first.');
  });
});

describe('the page of the tweet sheet', () => {
  it('leads to every form of it', async () => {
    const { body } = await cora.open(SHEET);
    for (const form of ['xlsx', 'csv', 'txt']) expect(body).toContain(`exports/suggested-posts.${form}`);
    expect(body).toContain(`${SHEET}/print?language=fr&status=approved`);
  });

  it('has the posts of a language on paper, an example of each', async () => {
    await callerOf(app, cast.coordinator)('POST', '/campaigns/arms-treaty/suggested-posts', {
      language: 'en',
      text: '[Will|When will] you report, {handle}?',
      networks: ['x'],
      target: 'france',
    });
    const text = textOfPage((await cora.open(`${SHEET}/print?language=en`)).body);
    expect(text).toContain(
      'Ministry for Europe and Foreign Affairs Will you report, @franceMFA? X · 2 variants · draft',
    );
    expect(textOfPage((await cora.open(`${SHEET}/print?language=fr`)).body)).toContain(
      'There is no post like that.',
    );
  });
});
