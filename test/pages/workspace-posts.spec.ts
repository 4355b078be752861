import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf } from '../support/plans.js';

let app: TestApp;
let cast: SignedIn;
let cora: Desk;
let cleo: Desk;

const POSTS = '/workspace/campaigns/arms-treaty/posts';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  cast = await signInCast(app);
  [cora, cleo] = [deskOf(app, cast.coordinator), deskOf(app, cast.secondCoordinator)];
  const call = callerOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france');
  await call('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'] }));
  await call('PUT', '/campaigns/arms-treaty/days/2026-06-11/targets', { ministries: ['france'] });
});

afterAll(() => app.close());

const POST = {
  do: 'save',
  text: '[Will you|When will you] report, {handle}?',
  language: 'en',
  target: 'france',
  networks: ['x', 'bluesky'],
};

/** Writes a post and answers its page. */
const write = async (desk: Desk, fields: object = {}): Promise<string> => {
  const { headers } = await desk.post(POSTS, { ...POST, ...fields });
  return String(headers.location).replace(/\?.*/, '');
};

const take = async (desk: Desk, page: string, step: string) => {
  const { version } = fieldsOf((await desk.open(page)).body);
  return desk.post(`${page}/${step}`, { version: [version].flat().at(0) ?? '' });
};

describe('the form of a suggested post', () => {
  it('shows the longest variant on each network before anything is kept', async () => {
    const { body } = await cora.post(POSTS, { ...POST, do: 'preview' });
    const text = textOfPage(body);
    expect(text).toContain('2 variants');
    expect(text).toContain('When will you report, @franceMFA?');
    expect(text).toContain('When will you report, Ministry for Europe and Foreign Affairs?');
    expect(textOfPage((await cora.open(POSTS)).body)).toContain('There is no suggested post yet');
  });

  it('lists the variants that nobody is dealt, and says where a finding stands and what to write', async () => {
    const text = 'Will [you|they] [you|we] report? #armstreaty';
    const shown = textOfPage((await cora.post(POSTS, { ...POST, text, do: 'preview' })).body);
    expect(shown).toContain(
      'Never dealt on X and Bluesky: 1 of 4, a word stands twice where two parts meet Will you you report?',
    );
    expect(shown).toMatch(/Begin each word .* #armstreaty Write “#Armstreaty”/);
  });

  it.each([
    ['a mark that nobody sees', 'Will\u200Byou report?'],
    ['an open bracket', '[Will you report?'],
    ['an unknown slot', 'Will you report, {minister}?'],
    ['a claim that is not there', 'Will you report? {claim:nothing}'],
  ])('keeps %s as it was typed, and says what is wrong with it', async (_, text) => {
    const refused = await cora.post(POSTS, { ...POST, text });
    expect(refused.statusCode).toBe(422);
    expect(fieldsOf(refused.body)).toMatchObject({ text, target: 'france', networks: ['x', 'bluesky'] });
    expect(refused.body).toContain('href="#text"');
  });

  it('begins with the language and ministry that a blocker named', async () => {
    const { body } = await cora.open(`${POSTS}/new?language=fr&ministry=france`);
    expect(fieldsOf(body)).toMatchObject({ language: 'fr', target: 'france' });
  });
});

describe('a post in review', () => {
  it('tells its author why they see no button, and is approved by somebody else', async () => {
    const page = await write(cora);
    expect((await take(cora, page, 'review')).statusCode).toBe(303);
    const own = await cora.open(page);
    expect(textOfPage(own.body)).toContain('Somebody else reads and approves it');
    expect(own.body).not.toContain(`${page}/approval`);
    expect((await take(cora, page, 'approval')).statusCode).toBe(403);
    expect((await take(cleo, page, 'approval')).headers.location).toBe(`${page}?done=approved`);
    expect(textOfPage((await cora.open(page)).body)).toContain('Approved Cleo');
  });

  it('is a draft again once it is edited, with both wordings in its history', async () => {
    const page = await write(cora, { text: 'Will you join?' });
    await take(cora, page, 'review');
    await take(cleo, page, 'approval');
    const form = fieldsOf((await cleo.open(page)).body);
    const version = [form.version].flat().at(0) ?? '';
    const edited = await cleo.post(page, { ...POST, version, text: 'When will you join?' });
    expect(edited.statusCode).toBe(303);
    const text = textOfPage((await cleo.open(page)).body);
    expect(text).toContain('Status draft');
    expect(text).toMatch(/2 When will you join\? .* Cleo .* not approved/);
    expect(text).toMatch(/1 Will you join\? Cora .* Cleo/);
  });

  it('is not overwritten by somebody who loaded an earlier wording', async () => {
    const page = await write(cora, { text: 'Will you publish?' });
    const loaded = fieldsOf((await cora.open(page)).body);
    const version = [loaded.version].flat().at(0) ?? '';
    const was = [loaded.was].flat().at(0) ?? '';
    await cleo.post(page, { ...POST, version, was, text: 'Will you publish it?' });
    const stale = await cora.post(page, { ...POST, version, was, text: 'Will you publish them?' });
    expect(stale.statusCode).toBe(412);
    expect(textOfPage(stale.body)).toContain('Will you publish? Will you publish it? Will you publish them?');
    expect(fieldsOf(stale.body)).toMatchObject({ text: 'Will you publish them?' });
  });
});

describe('the list of posts', () => {
  it('is filtered by its address', async () => {
    await write(cora, { text: 'Publierez-vous ?', language: 'fr', target: '' });
    const french = textOfPage((await cora.open(`${POSTS}?language=fr`)).body);
    expect(french).toContain('Publierez-vous ?');
    expect(french).not.toContain('Will you join?');
    const none = textOfPage((await cora.open(`${POSTS}?language=fr&status=retired`)).body);
    expect(none).toContain('No post is like that');
  });

  it('shows a translator their languages only, and nobody else’s posts to approve', async () => {
    const tariq = deskOf(app, cast.translator);
    const text = textOfPage((await tariq.open(POSTS)).body);
    expect(text).toContain('Publierez-vous ?');
    expect(text).not.toContain('Will you join?');
  });
});

describe('a step that takes posts from supporters', () => {
  const claim = { slug: 'few', texts: { en: 'only 69 reported' }, source: 'ATT Monitor', asOf: '2024' };

  it('is a changed claim: its form says how many posts it is about, and then how many returned', async () => {
    const call = callerOf(app, cast.coordinator);
    await call('POST', '/claims', claim);
    const page = '/workspace/claims/few';
    const note = 'approved post quotes this claim. If you change its words';
    expect(textOfPage((await cora.open(page)).body)).not.toContain(note);
    await take(cleo, await write(cora, { text: 'Why {claim:few}?' }), 'approval');
    const { body } = await cora.open(page);
    expect(textOfPage(body)).toContain(`One ${note}`);
    const saved = await cora.post(page, { ...fieldsOf(body), text_en: 'only 70 reported' });
    expect(saved.statusCode).toBe(303);
    const after = textOfPage((await cora.open(String(saved.headers.location))).body);
    expect(after).toContain('One approved post quotes the claim and waits for review again.');
    const again = fieldsOf((await cora.open(page)).body);
    const { headers } = await cora.post(page, { ...again, text_en: 'only 71 reported' });
    expect(headers.location).toBe('/workspace/claims?done=saved');
  });

  it('is a retirement, which says that there is no way back before it is pressed', async () => {
    const page = await write(cora);
    const { body } = await cora.open(page);
    const [, asked = ''] = /<details[^>]*>(<summary>Retire for good.*?)<\/details>/s.exec(body) ?? [];
    expect(textOfPage(asked)).toContain('it cannot be brought back');
    expect(asked).toContain(`action="${page}/retirement"`);
  });
});

describe('a rehearsal', () => {
  it('shows a draft before publication where it is asked to, and counts nothing', async () => {
    await write(cora, { text: 'Only a draft, {country}?' });
    const path = '/workspace/campaigns/arms-treaty/rehearsal?date=2026-06-11&language=en&network=x';
    const turns = [0, 1, 2, 3, 4, 5].map((turn) => `${path}&drafts=yes&turn=${turn}`);
    const pages = await Promise.all(turns.map((turn) => cora.open(turn)));
    expect(pages.map(({ body }) => textOfPage(body)).join()).toContain('Only a draft, France?');
    expect(pages.map(({ body }) => body).join()).not.toContain('data-deals');
    const [row] = await app.database.query<{ n: string }>('SELECT count(*) AS n FROM actions');
    expect(row?.n).toBe('0');
  });

  it('is not for an analyst', async () => {
    const ana = deskOf(app, cast.analyst);
    expect((await ana.open('/workspace/campaigns/arms-treaty/rehearsal')).statusCode).toBe(403);
  });
});
