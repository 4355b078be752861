import { DemoService } from '../../src/demo/demo.service.js';
import { counted, DAY, DEALS, stored, timesDealt, type Dealt } from '../support/acts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { callerOf, type Caller } from '../support/plans.js';

let one: TestApp;
let other: TestApp;

beforeAll(async () => {
  one = await startTestApp({ at: `${DAY}T10:00:00Z` });
  await one.nest.get(DemoService).replay(one.clock.now());
  other = await startTestApp({ at: `${DAY}T10:00:00Z`, database: one.database });
});

afterAll(async () => {
  await other.close();
  await one.close();
});

const post = (app: TestApp, url: string, payload: object) => app.request({ method: 'POST', url, payload });

const deal = async (app: TestApp, wish: object): Promise<Dealt> => {
  const answer = await post(app, DEALS, wish);
  expect(answer.body).toContain('"token"');
  return answer.json();
};

const dealOnBoth = (times: number, wish: object): Promise<Dealt[]> =>
  Promise.all(Array.from({ length: times }, (_, number) => deal(number % 2 ? one : other, wish)));

const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);

describe('two replicas on one database', () => {
  it('deal 500 different posts', async () => {
    const deals = await dealOnBoth(500, { network: 'x', language: 'en' });
    expect(new Set(deals.map(({ text }) => text)).size).toBe(500);
    expect(new Set(deals.map(({ token }) => token)).size).toBe(500);
  });

  it('go round evenly once every variant was dealt', async () => {
    await dealOnBoth(1_000, { network: 'bluesky', language: 'fr' });
    const counts = await timesDealt(one.database, 'fr', 'bluesky');
    expect(counts.length).toBeLessThan(1_000);
    expect(spread(counts)).toBeLessThanOrEqual(1);
  });

  it('count each stage once, whoever of them is told', async () => {
    const deals = await dealOnBoth(100, { network: 'threads', language: 'en' });
    const before = await counted(one.database);
    const answers = await Promise.all(
      [one, other, one, other].flatMap((app, round) =>
        (round % 3 === 0 ? deals : deals.toReversed()).map(({ token }) =>
          post(app, '/api/v1/actions', { token, stage: round < 2 ? 'clicked' : 'reported' }),
        ),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).every((status) => status === 200)).toBe(true);
    expect(answers.filter((answer) => answer.json().counted)).toHaveLength(200);
    const after = await counted(one.database);
    expect([after.clicked - before.clicked, after.reported - before.reported]).toEqual([100, 100]);
    expect(after).toEqual(await stored(one.database));
  });
});

describe('a post that is edited and approved again', () => {
  const WORDING =
    '[Will you|When will you|How will you] report, {handle}? [Please tell us.|We are listening.] {hashtags}';
  let author: Caller;
  let approver: Caller;

  beforeAll(async () => {
    const people = await signInCast(one);
    author = callerOf(one, people.coordinator);
    approver = callerOf(one, people.secondCoordinator);
  });

  it('is dealt in its new wording before anything comes again, and its old text is still what its supporters hold', async () => {
    const wish = { network: 'bluesky', language: 'fr' };
    const old = await deal(one, wish);
    const path = `/campaigns/global-week-of-action/suggested-posts/${old.suggestedPostId}`;
    expect((await author('PATCH', path, { text: WORDING })).statusCode).toBe(200);
    expect((await author('PUT', `${path}/review`)).statusCode).toBe(200);
    expect((await approver('PUT', `${path}/approval`)).statusCode).toBe(200);
    await heard();
    const deals = await dealOnBoth(6, wish);
    expect(deals.map(({ suggestedPostId }) => suggestedPostId)).toEqual(Array(6).fill(old.suggestedPostId));
    expect(new Set(deals.map(({ text }) => text)).size).toBe(6);
    expect(deals[0]?.text).toMatch(/ill you report/);
    for (const app of [one, other]) {
      const go = await app.request(`/go/${old.token}/bluesky`);
      expect(new URL(String(go.headers.location)).searchParams.get('text')).toBe(old.text);
    }
  });

  it('is dealt by nobody, and its button stops, once it is paused', async () => {
    const wish = { network: 'x', language: 'en' };
    const held = await deal(other, wish);
    const path = `/campaigns/global-week-of-action/suggested-posts/${held.suggestedPostId}/pause`;
    await author('PUT', path, { reason: 'The handle is wrong.' });
    // Not even by the replica that may not have heard of it yet.
    const deals = await dealOnBoth(40, wish);
    expect(deals.map(({ suggestedPostId }) => suggestedPostId)).not.toContain(held.suggestedPostId);
    await heard();
    const stopped = await Promise.all([one, other].map((app) => app.request(`/go/${held.token}/x`)));
    expect(stopped.map(({ statusCode }) => statusCode)).toEqual([409, 409]);
    await author('DELETE', path);
    await heard();
    expect((await other.request(`/go/${held.token}/x`)).statusCode).toBe(303);
  });
});

/** Long enough for a change to be heard of on both replicas. */
const heard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));
