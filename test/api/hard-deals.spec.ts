import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

const CAMPAIGN = '/campaigns/arms-treaty';
const POSTS = `${CAMPAIGN}/suggested-posts`;

let app: TestApp;
let cora: Caller;
let cleo: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const cast = await signInCast(app);
  [cora, cleo] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  await addCheckedMinistries(cora, 'france');
  await cora('POST', '/campaigns', aCampaign({ languages: ['en', 'fr', 'es', 'de'] }));
  for (const date of ['2026-06-11', '2026-06-13'])
    await cora('PUT', `${CAMPAIGN}/days/${date}/targets`, { ministries: ['france'] });
  for (const language of ['en', 'fr', 'es', 'de']) await approve('When?', language, ['whatsapp']);
  await approve('Will you [answer|reply]?', 'en');
  const { statusCode, body } = await cora('PUT', `${CAMPAIGN}/publication`);
  if (statusCode !== 200) throw new Error(body);
  app.clock.set('2026-06-11T10:00:00Z');
});

afterAll(() => app.close());

const approve = async (text: string, language: string, networks = ['x', 'bluesky']): Promise<void> => {
  const answer = await cora('POST', POSTS, { text, target: 'france', language, networks });
  const { id } = answer.json<{ id: string }>();
  expect((await cleo('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(200);
};

const ask = (language: string, more: object = {}, date = '2026-06-11') =>
  callerOf(app)('POST', `${CAMPAIGN}/days/${date}/deals`, { network: 'x', language, ...more });

/** The different texts of so many deals. */
const textsOf = async (language: string, count: number): Promise<Set<string>> => {
  const answers = await Promise.all(Array.from({ length: count }, () => ask(language)));
  return new Set(answers.map((answer) => answer.json<{ text: string }>().text));
};

it('supporters are dealt the two texts that fit of a post of 1,352', async () => {
  const long = Array.from(
    { length: 25 },
    (_, number) => `kind reader ${'abcdefghijklmnopqrstuvwxy'.charAt(number)} of this`,
  );
  const choice = `[${long.join('|')}|]`;
  await approve(`[Will|Can] you ${'please and kindly '.repeat(14)}answer${choice}${choice}?`, 'es');
  expect((await textsOf('es', 40)).size).toBe(2);
});

it('a supporter is dealt another post where the day of the one they hold has passed', async () => {
  const held = (await ask('en')).json<{ token: string }>();
  app.clock.set('2026-06-13T10:00:00Z');
  const again = await ask('en', { previousToken: held.token }, '2026-06-13');
  expect([again.statusCode, again.json<{ token: string }>().token === held.token]).toEqual([201, false]);
  const forged = await ask('en', { previousToken: `${held.token.slice(0, -2)}AA` }, '2026-06-13');
  expect([forged.statusCode, forged.json<{ code: string }>().code]).toEqual([422, 'token-invalid']);
});
