import { CloseDayJob } from '../../src/engagement/close-day.job.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';

let app: TestApp;
let replica: TestApp;
let coordinator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  replica = await startTestApp({ at: '2026-06-01T12:00:00Z', database: app.database });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany');
  await publishAPlan(app, coordinator);
});

beforeEach(async () => {
  await app.database.query('DELETE FROM day_summaries');
  await app.database.query('DELETE FROM action_counts');
});

afterAll(async () => {
  await replica.close();
  await app.close();
});

const run = (instant: string, on = app): Promise<number> => on.nest.get(CloseDayJob).run(new Date(instant));

const deal = (n: number): Promise<unknown> =>
  app.database.query(
    `INSERT INTO action_counts (campaign_day_id, hour, network, language, stage, n)
     SELECT days.id, '2026-06-11T15:00:00Z', 'x', 'en', 'dealt', $1 FROM campaign_days days
     JOIN campaigns ON campaigns.id = days.campaign_id WHERE slug = 'arms-treaty' AND date = '2026-06-11'
     ON CONFLICT ON CONSTRAINT action_counts_pk DO UPDATE SET n = action_counts.n + $1`,
    [n],
  );

const kept = () =>
  app.database.query<{ date: string; dealt: number; closed_at: Date }>(
    `SELECT date::text, (summary->'counts'->>'dealt')::integer AS dealt, closed_at
     FROM day_summaries JOIN campaign_days ON campaign_days.id = campaign_day_id ORDER BY date`,
  );

describe('closing a day', () => {
  it('keeps its counts as they are once the day is closed, not an instant before', async () => {
    await deal(12);
    expect(await run('2026-06-11T21:59:59Z')).toBe(0);
    expect(await run('2026-06-11T22:00:00Z')).toBe(1);
    expect(await kept()).toEqual([
      { date: '2026-06-11', dealt: 12, closed_at: new Date('2026-06-11T22:00:00Z') },
    ]);
  });

  it('twice changes nothing, though late reports still come in', async () => {
    await deal(12);
    await run('2026-06-11T22:00:10Z');
    await deal(3);
    expect(await run('2026-06-11T22:01:10Z')).toBe(0);
    expect((await kept())[0]?.dealt).toBe(12);
  });

  it('late closes all that is due', async () => {
    expect(await run('2026-06-30T00:00:00Z')).toBe(7);
  });

  it('on two replicas at once closes each day once', async () => {
    const closed = await Promise.all([run('2026-06-30T00:00:00Z'), run('2026-06-30T00:00:00Z', replica)]);
    expect(closed.reduce((sum, days) => sum + days, 0)).toBe(7);
    expect(await kept()).toHaveLength(7);
  });

  it('leaves drafts and histories alone', async () => {
    await coordinator('POST', '/campaigns', aCampaign({ slug: 'draft' }));
    await coordinator(
      'POST',
      '/campaigns',
      aCampaign({ slug: 'old', startsOn: '2012-06-11', endsOn: '2012-06-17', isHistory: true }),
    );
    await coordinator('PUT', '/campaigns/old/publication');
    expect(await run('2026-06-30T00:00:00Z')).toBe(7);
  });
});
