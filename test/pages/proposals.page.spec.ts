import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { addCheckedMinistries, callerOf, publishAPlan } from '../support/plans.js';

const PROPOSE = '/c/arms-treaty/propose?lang=en';
const QUEUE = '/workspace/campaigns/arms-treaty/proposals';

let app: TestApp;
let cast: SignedIn;
let cora: Desk;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z' });
  cast = await signInCast(app);
  cora = deskOf(app, cast.coordinator);
  const call = callerOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france', 'germany');
  await publishAPlan(app, call, { languages: ['en', 'fr'] });
});

afterAll(() => app.close());

const show = (url: string) => app.request({ url, headers: { accept: 'text/html' } });

const send = (fields: Record<string, string>, url = PROPOSE, more: Record<string, string> = {}) =>
  app.request({
    method: 'POST',
    url,
    headers: {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...more,
    },
    payload: new URLSearchParams({ language: 'en', ministry: '', text: '', ...fields }).toString(),
  });

describe('the page on which supporters propose a post', () => {
  it('is reached from today’s page and offers the campaign’s languages and ministries', async () => {
    expect((await show('/c/arms-treaty?lang=en')).body).toContain('href="/c/arms-treaty/propose?lang=en"');
    const { body, headers } = await show(PROPOSE);
    expect([...body.matchAll(/<option value="(\w*)"/g)].map(([, value]) => value)).toEqual([
      ...['en', 'fr'],
      ...['', 'france', 'germany'],
    ]);
    expect(headers['cache-control']).toContain('public');
  });

  it('thanks, and stores the words', async () => {
    const sent = await send({ text: 'Will you report this year?', ministry: 'france' });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${PROPOSE}&said=thanks`]);
    expect(sent.headers['set-cookie']).toBeUndefined();
    expect(textOfPage((await show(`${PROPOSE}&said=thanks`)).body)).toContain('The team has your words.');
    expect(textOfPage((await cora.open(QUEUE)).body)).toContain(
      'Will you report this year? from a supporter',
    );
  });

  it.each([
    ['nothing', '', 'Please write something first.'],
    ['too much', 'a'.repeat(600), 'too long for every network'],
    ['letters of two alphabets', 'Will yоu report?', 'letters of two alphabets'],
  ])('keeps what was typed and says what is wrong with %s', async (_, text, problem) => {
    const refused = await send({ text, ministry: 'germany' });
    expect(refused.statusCode).toBe(422);
    expect(refused.headers['cache-control']).toBe('no-store');
    expect(fieldsOf(refused.body)).toMatchObject({ ministry: 'germany' });
    expect(refused.body.replaceAll('\n', '')).toContain(`>${text}</textarea>`);
    expect(textOfPage(refused.body)).toContain(problem);
    expect(refused.body).toContain('href="#text"');
  });

  it('answers in the reader’s language', async () => {
    const refused = await send({ text: '' }, '/c/arms-treaty/propose?lang=ar');
    expect(refused.body).toContain('dir="rtl"');
    expect(textOfPage(refused.body)).toContain('نرجو أن تكتبوا شيئًا أولًا');
  });

  it('takes nothing from another site’s form', async () => {
    const foreign = await send({ text: 'Will you?' }, PROPOSE, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.statusCode).toBe(403);
  });

  it('shows no form while the campaign is paused', async () => {
    const call = callerOf(app, cast.coordinator);
    await call('PUT', '/campaigns/arms-treaty/pause', { reason: 'We mourn.' });
    const { body } = await show(`${PROPOSE}&zone=Europe/Paris`);
    const refused = await send({ text: 'Will you?' });
    await call('DELETE', '/campaigns/arms-treaty/pause');
    expect(textOfPage(body)).toContain('takes no proposals at the moment');
    expect(body).not.toContain('<textarea');
    expect(refused.statusCode).toBe(409);
  });
});

/** The id of the waiting proposal with the text. */
const idOf = async (text: string): Promise<string> => {
  const { body } = await cora.open(QUEUE);
  const row = body.split('<blockquote').find((one) => one.includes(text)) ?? '';
  return /proposals\/([\w-]+)\/adoption/.exec(row)?.[1] ?? '';
};

describe('the queue of proposed posts', () => {
  it('leads from a proposal to the draft that it became, marked as a supporter’s', async () => {
    await send({ text: 'Which transfers did you [refuse]?' });
    const adopted = await cora.post(`${QUEUE}/${await idOf('Which transfers')}/adoption`);
    expect(adopted.headers.location).toMatch(/\/posts\/[\w-]+\?done=adopted$/);
    const { body } = await cora.open(String(adopted.headers.location));
    expect(fieldsOf(body)).toMatchObject({ text: 'Which transfers did you \\[refuse\\]?' });
    expect(textOfPage(body)).toContain('from a supporter');
    const posts = textOfPage((await cora.open('/workspace/campaigns/arms-treaty/posts')).body);
    expect(posts).toContain('from a supporter');
    const list = textOfPage((await cora.open(`${QUEUE}?status=adopted`)).body);
    expect(list).toContain('To the post Which transfers did you [refuse]?');
  });

  it('takes a dismissed one off, and still shows it among the dismissed', async () => {
    await send({ text: 'Buy my goods' });
    const dismissed = await cora.post(`${QUEUE}/${await idOf('Buy my goods')}/dismissal`, { language: 'en' });
    expect(dismissed.headers.location).toBe(`${QUEUE}?language=en&done=dismissed`);
    const waiting = textOfPage((await cora.open(String(dismissed.headers.location))).body);
    expect(waiting).toContain('Dismissed. It stays');
    expect(waiting).not.toContain('Buy my goods');
    expect(textOfPage((await cora.open(`${QUEUE}?status=dismissed`)).body)).toContain('Buy my goods');
  });

  it('says in words why an adopted one cannot be dismissed', async () => {
    await send({ text: 'Will you sign?' });
    const id = await idOf('Will you sign?');
    await cora.post(`${QUEUE}/${id}/adoption`);
    const refused = await deskOf(app, cast.coordinator, 'fr').post(`${QUEUE}/${id}/dismissal`);
    expect(refused.statusCode).toBe(409);
    expect(textOfPage(refused.body)).toContain('Elle a déjà été adoptée');
  });

  it('tells a section coordinator whose it is', async () => {
    const sam = deskOf(app, cast.sectionCoordinator);
    expect(textOfPage((await sam.open(QUEUE)).body)).toContain('belong to the whole campaign');
  });
});
