import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, callerOf, publishAPlan, type Caller } from '../support/plans.js';

let app: TestApp;
let call: Caller;
let cora: Desk;

const PUBLICATION = '/workspace/campaigns/arms-treaty/publication';
const FRANCE = '/workspace/ministries/france';
const MEND = `${PUBLICATION}/ministries/france`;
const NOTICE = 'Published days still show the ministry as it was';

/** France's account moves from one handle to another. */
const move = async (from: string, to: string): Promise<void> => {
  await call('PUT', `/ministries/france/accounts/x/${to}`, { language: 'en' });
  await call('PUT', `/ministries/france/accounts/x/${to}/check`, {});
  await call('DELETE', `/ministries/france/accounts/x/${from}`);
};

const textOn = async (desk: Desk, path: string): Promise<string> => textOfPage((await desk.open(path)).body);

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  const { coordinator } = await signInCast(app);
  cora = deskOf(app, coordinator);
  call = callerOf(app, coordinator);
  await addCheckedMinistries(call, 'france', 'germany');
  await publishAPlan(app, call);
});

afterAll(() => app.close());

it('nothing is said while published days show their ministries as they are', async () => {
  expect(await textOn(cora, FRANCE)).not.toContain(NOTICE);
  expect((await cora.open(PUBLICATION)).body).not.toContain(MEND);
});

it('whoever suspends an account reads at once that published days still address it, and where that is mended', async () => {
  const form = fieldsOf((await cora.open(FRANCE)).body);
  const checked = await cora.post(`${FRANCE}/accounts/x/franceMFA/check`, {
    status: 'suspended',
    version: String([form.version].flat()[0]),
  });
  const { body } = await cora.open(String(checked.headers.location).split('#')[0] ?? '');
  expect(textOfPage(body)).toContain(NOTICE);
  expect(textOfPage(body)).toContain('Posts may still go to an account that is not in use any more.');
  expect(body).toContain(`href="${PUBLICATION}#warnings"`);
});

it('it waits on the first page of those who plan', async () => {
  expect(await textOn(cora, '/workspace')).toContain('1 ministry is shown to supporters as it no longer is');
});

it('the check list says what differs, and leads to the ministry', async () => {
  const { body } = await cora.open(PUBLICATION);
  expect(textOfPage(body)).toContain(
    'Posts may still go to a wrong account of Ministry for Europe and Foreign Affairs (Thu 11 June): @franceMFA on X is suspended.',
  );
  expect(body).toContain('href="/workspace/ministries/france#accounts"');
  expect(body).toContain(`action="${MEND}"`);
  expect(fieldsOf(body)).toMatchObject({ reason: 'The ministry’s accounts have changed.' });
});

it.each([
  ['fr', 'Des messages peuvent encore partir vers un mauvais compte', '@franceMFA sur X est suspendu'],
  ['ar', 'قد تُوجَّه منشورات بعدُ إلى حساب غير صحيح', 'عُلّق'],
])('the check list says the same in %s', async (language, ...parts) => {
  const { coordinator } = await signInCast(app);
  const text = await textOn(deskOf(app, coordinator, language), PUBLICATION);
  for (const part of parts) expect(text).toContain(part);
});

it('those who do not plan read it without a button', async () => {
  const { analyst } = await signInCast(app);
  const { body } = await deskOf(app, analyst).open(PUBLICATION);
  expect(textOfPage(body)).toContain('@franceMFA on X is suspended');
  expect(body).not.toContain(`action="${MEND}"`);
});

it('the button is refused without a reason, at its field', async () => {
  const refused = await cora.post(MEND, { reason: ' ' });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('href="#reason"');
  expect(refused.body).toMatch(/<input id="reason" name="reason"/);
});

it('the button shows the ministry as it is now, and supporters read why', async () => {
  await move('franceMFA', 'francediplo');
  const mended = await cora.post(MEND, { reason: 'The handle is another one.' });
  expect(mended.headers.location).toBe(`${PUBLICATION}?done=refreshed`);
  expect((await cora.open(PUBLICATION)).body).not.toContain(MEND);
  expect(await textOn(cora, FRANCE)).not.toContain(NOTICE);
  const { body } = await app.request({
    url: '/c/arms-treaty/days/2026-06-11',
    headers: { accept: 'text/html' },
  });
  const day = textOfPage(body);
  expect(day).toContain('The handle is another one.');
  expect(day).toMatch(/Before: Ministry for Europe and Foreign Affairs \(X \W?@franceMFA\W?\)/);
  expect(day).toMatch(/Now: Ministry for Europe and Foreign Affairs \(X \W?@francediplo\W?\)/);
  expect(day).not.toContain('@germanyMFA)');
});

it('the feed names both handles', async () => {
  const { body } = await app.request({ url: '/c/arms-treaty/feed.atom' });
  expect(body).toMatch(/@franceMFA.*@francediplo/s);
});

it.each(['/c/arms-treaty/versions', '/workspace/campaigns/arms-treaty/versions'])(
  'the versions at %s show both handles',
  async (path) => {
    const { body } = await cora.open(path);
    expect(body).toMatch(/<del>(?:(?!<\/del>).)*@franceMFA/s);
    expect(body).toMatch(/<ins>(?:(?!<\/ins>).)*@francediplo/s);
    expect(body).not.toContain('@germanyMFA');
  },
);

it('the day’s page in the workspace shows both handles, too', async () => {
  const text = await textOn(cora, '/workspace/campaigns/arms-treaty/days/2026-06-11');
  expect(text).toMatch(/\(X \W?@franceMFA\W?\).*\(X \W?@francediplo\W?\)/);
});
