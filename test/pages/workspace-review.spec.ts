import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf } from '../support/plans.js';

let app: TestApp;
let cast: SignedIn;
let cora: Desk;
let cleo: Desk;
let tariq: Desk;

const CAMPAIGN = '/workspace/campaigns/arms-treaty';
const POSTS = `${CAMPAIGN}/posts`;
const QUEUE = '/workspace/review';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  cast = await signInCast(app);
  [cora, cleo] = [deskOf(app, cast.coordinator), deskOf(app, cast.secondCoordinator)];
  tariq = deskOf(app, cast.translator);
  const call = callerOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france');
  await call('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'] }));
  await call('PUT', '/campaigns/arms-treaty/days/2026-06-11/targets', { ministries: ['france'] });
});

afterAll(() => app.close());

const POST = { do: 'save', text: 'Will you report?', language: 'en', target: 'france', networks: ['x'] };

const write = async (desk: Desk, fields: object = {}): Promise<string> =>
  String((await desk.post(POSTS, { ...POST, ...fields })).headers.location).replace(/\?.*/, '');

const versionOn = async (desk: Desk, page: string): Promise<string> =>
  [fieldsOf((await desk.open(page)).body).version].flat().at(0) ?? '';

const take = async (desk: Desk, page: string, step: string, fields: object = {}) =>
  desk.post(`${page}/${step}`, { version: await versionOn(desk, page), ...fields });

const textAt = async (desk: Desk, path: string): Promise<string> => textOfPage((await desk.open(path)).body);

describe('the page of a post for two people', () => {
  it('shows the approver what changed since the last approval, in words too', async () => {
    const page = await write(cora);
    expect(await textAt(cleo, page)).not.toContain('Changed since');
    await take(cora, page, 'approval');
    await take(cleo, page, 'approval');
    await cora.post(page, {
      ...POST,
      networks: ['x', 'bluesky'],
      text: 'When will you report?',
      version: await versionOn(cora, page),
    });
    await take(cora, page, 'review');
    const { body } = await cleo.open(page);
    expect(textOfPage(body)).toContain('The difference to wording 1, the last that was approved.');
    expect(textOfPage(body)).toMatch(/\[taken out: Will \] ?\[put in: When will \] ?you report\?/);
    expect(textOfPage(body)).toContain('It was approved for X.');
    expect(body).toMatch(/<del>.*<\/del><ins>.*<\/ins>/s);
  });

  it('tells an approver where no wording was approved before', async () => {
    const page = await write(cora);
    await take(cora, page, 'review');
    expect(await textAt(cleo, page)).toContain('No wording of this post was approved before');
  });

  it('takes comments, and keeps one that is refused as it was typed', async () => {
    const page = await write(cora);
    const said = await take(cleo, page, 'comments', { do: 'comment', comment: '<b>Which</b> report?' });
    expect(said.headers.location).toBe(`${page}?done=commented`);
    expect(await textAt(cora, page)).toMatch(/Cleo on wording 1 .* &lt;b&gt;Which|<b>Which<\/b> report\?/);
    expect((await cora.open(page)).body).not.toContain('<b>Which');
    const long = 'a'.repeat(2_001);
    const refused = await take(cleo, page, 'comments', { do: 'comment', comment: long });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#comment"');
    expect(fieldsOf(refused.body).comment).toBe(long);
  });

  it('gives a post back with the comment that says why, both or neither', async () => {
    const page = await write(cora);
    await take(cora, page, 'review');
    expect((await take(cleo, page, 'comments', { do: 'return', comment: '' })).statusCode).toBe(422);
    expect(await textAt(cora, page)).toContain('Status in review');
    const given = await take(cleo, page, 'comments', { do: 'return', comment: 'Ask for a date.' });
    expect(given.headers.location).toBe(`${page}?done=returned`);
    const text = await textAt(cora, page);
    expect([text, text]).toEqual([
      expect.stringContaining('Status draft'),
      expect.stringContaining('Ask for a date.'),
    ]);
    await take(cora, page, 'review');
    await take(cleo, page, 'approval');
    expect((await take(cleo, page, 'comments', { do: 'return', comment: 'No.' })).statusCode).toBe(409);
    expect(await textAt(cora, page)).not.toContain('No. ');
  });

  it('restores an earlier wording as a draft', async () => {
    const page = await write(cora);
    const version = await versionOn(cora, page);
    await cora.post(page, { ...POST, text: 'Will you ever report?', version });
    expect(await textAt(cora, page)).toContain('What changed');
    const restored = await take(cora, page, 'restoration', { wording: '1' });
    expect(restored.headers.location).toBe(`${page}?done=restored`);
    expect(fieldsOf((await cora.open(page)).body).text).toBe('Will you report?');
    expect((await take(cora, page, 'restoration', { wording: '9' })).statusCode).toBe(404);
    expect((await take(cora, page, 'restoration', { wording: 'x' })).statusCode).toBe(422);
  });
});

describe('the queue of what waits', () => {
  it('shows each post with why it waits, by language, and leads to it', async () => {
    const [english, french] = [
      await write(cora, { text: 'Will you sign?' }),
      await write(tariq, { text: 'Quand signerez-vous ?', language: 'fr', target: '' }),
    ];
    await take(cora, english, 'review');
    await take(tariq, french, 'review');
    const { body } = await cleo.open(QUEUE);
    expect(body).toContain(`href="${english}"`);
    expect(textOfPage(body)).toMatch(/French .* Quand signerez-vous \? by Tariq to approve/);
    const inFrench = await textAt(cleo, `${QUEUE}?language=fr`);
    expect([inFrench.includes('Quand signerez'), inFrench.includes('Will you sign?')]).toEqual([true, false]);
    expect(await textAt(cora, QUEUE)).not.toContain('Will you sign?');
  });

  it('is counted on the first page as it is listed', async () => {
    const { body } = await cleo.open('/workspace');
    expect(body).toMatch(/href="\/workspace\/review"/);
    const counted = Number(/(\d+) suggested posts? waits? for your approval/.exec(textOfPage(body))?.[1]);
    expect((await cleo.open(QUEUE)).body.match(/to approve/g)).toHaveLength(counted);
  });

  it('says what would stand there where nothing does', async () => {
    expect(await textAt(deskOf(app, cast.sectionCoordinator), QUEUE)).toContain('Nothing waits for you here');
  });

  it.each(['fr', 'ar'])('reads in %s', async (language) => {
    const desk = deskOf(app, cast.secondCoordinator, language);
    expect((await desk.open(QUEUE)).body).not.toContain('to approve');
  });

  it('is not for analysts', async () => {
    expect((await deskOf(app, cast.analyst).open(QUEUE)).statusCode).toBe(403);
  });
});
