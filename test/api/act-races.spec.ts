import { DemoService } from '../../src/demo/demo.service.js';
import { actionIdOf, counted, DAY, DEALS, holding, type Counts, type Dealt } from '../support/acts.js';
import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ at: `${DAY}T10:00:00Z` });
  await app.nest.get(DemoService).replay(app.clock.now());
});

afterAll(() => app.close());

const post = (url: string, payload: object) => app.request({ method: 'POST', url, payload });

const deal = async (): Promise<Dealt> => (await post(DEALS, { network: 'x', language: 'en' })).json();

const act = (token: string, stage: string, more: object = {}) =>
  post('/api/v1/actions', { token, stage, ...more });

const countOf = async (stage: keyof Counts): Promise<number> => (await counted(app.database))[stage];

/** Holds both lanes up, so that what is sent meanwhile goes together once they are free. */
const inOneBatch = async <Result>(send: () => Promise<Result>[]): Promise<Result[]> => {
  const first = await Promise.all([deal(), deal()]);
  const ids = first.map(({ token }) => actionIdOf(token));
  return holding(
    app.database.url,
    'SELECT FROM actions WHERE id = ANY ($1::uuid[]) FOR UPDATE',
    [ids],
    async () => {
      const lanes = first.map(({ token }) => act(token, 'clicked'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      const results = await Promise.all(send());
      await Promise.all(lanes);
      return results;
    },
  );
};

const linkTo = (id: number) => ({ postUrl: `https://x.com/somebody/status/${id}` });

describe('a link', () => {
  it('that many supporters paste in the same moment counts once', async () => {
    const deals = await Promise.all(Array.from({ length: 12 }, () => deal()));
    const before = await countOf('linked');
    const answers = await inOneBatch(() => deals.map(({ token }) => act(token, 'linked', linkTo(7_001))));
    expect(answers.filter((answer) => answer.json().counted)).toHaveLength(1);
    expect((await countOf('linked')) - before).toBe(1);
  });

  it('counts although its action is written to by somebody else in the same moment', async () => {
    const { token } = await deal();
    const answer = await holding(
      app.database.url,
      'UPDATE actions SET clicked_at = now(), clicked_network = network WHERE id = $1',
      [actionIdOf(token)],
      () => act(token, 'linked', linkTo(7_002)),
    );
    expect(answer.json()).toEqual({ stage: 'linked', counted: true });
  });
});

describe('stages of one action', () => {
  it('that come all at once, in batches and lanes as it happens, count once each', async () => {
    const deals = await Promise.all(Array.from({ length: 40 }, () => deal()));
    const [clicked, reported] = [await countOf('clicked'), await countOf('reported')];
    const order = (round: number) => (round % 2 === 0 ? deals : deals.toReversed());
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, round) =>
        order(round).map(({ token }) => act(token, round % 3 === 0 ? 'clicked' : 'reported')),
      ).flat(),
    );
    expect(answers.filter((answer) => answer.json().counted)).toHaveLength(80);
    expect([await countOf('clicked'), await countOf('reported')]).toEqual([clicked + 40, reported + 40]);
  });
});

describe('a batch that must go again', () => {
  it('tells each act the truth about what was counted', async () => {
    // The first attempt at "reported" fails, as it would where another transaction was in the way.
    await app.database.query(`
      CREATE SEQUENCE attempts;
      CREATE FUNCTION fail_once() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF nextval('attempts') = 1 THEN RAISE serialization_failure; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER fail_once BEFORE UPDATE ON actions FOR EACH ROW
        WHEN (OLD.reported_at IS NULL AND NEW.reported_at IS NOT NULL) EXECUTE FUNCTION fail_once()`);
    const { token } = await deal();
    const answers = await inOneBatch(() => ['clicked', 'reported'].map((stage) => act(token, stage)));
    await app.database.query('DROP TRIGGER fail_once ON actions');
    expect(answers.map((answer) => answer.json().counted)).toEqual([true, true]);
  });
});

describe('an act whose day was removed', () => {
  it('counts nothing, says so, and takes nobody else’s with it', async () => {
    const [orphan, other] = [await deal(), await deal()];
    await app.database.query('UPDATE actions SET campaign_day_id = gen_random_uuid() WHERE id = $1', [
      actionIdOf(orphan.token),
    ]);
    const answers = await Promise.all([act(orphan.token, 'clicked'), act(other.token, 'clicked')]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 200]);
    expect(answers[1]?.json()).toEqual({ stage: 'clicked', counted: true });
  });
});

describe('a button', () => {
  it.each([
    { method: 'HEAD' as const },
    { method: 'GET' as const, headers: { 'sec-purpose': 'prefetch;prerender' } },
    { method: 'GET' as const, headers: { purpose: 'prefetch' } },
  ])('counts no click for what only looks ahead: %j', async (request) => {
    const { token } = await deal();
    const before = await countOf('clicked');
    expect((await app.request({ ...request, url: `/go/${token}/x` })).statusCode).toBe(303);
    expect(await countOf('clicked')).toBe(before);
  });

  it('stops with its post, also for a text of the supporter’s own', async () => {
    const { token, suggestedPostId } = await deal();
    const pause = `UPDATE suggested_posts SET paused_at = now(), pause_reason = 'A mourning.' WHERE id = $1`;
    await app.database.query(pause, [suggestedPostId]);
    await app.database.query(`SELECT pg_notify('public_change', '*')`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const go = await app.request(`/go/${token}/x`);
    const own = await app.request({
      method: 'POST',
      url: `/go/${token}/x`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'text=My+own+words',
    });
    expect([go.statusCode, own.statusCode]).toEqual([409, 409]);
  });
});
