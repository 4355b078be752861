import { DateTime } from 'luxon';
import { v7 } from 'uuid';
import { EraseActionsJob } from '../../src/actions/erase-actions.job.js';
import { EraseLinksJob } from '../../src/actions/erase-links.job.js';
import { CampaignsService } from '../../src/campaigns/campaigns.service.js';
import { ScheduleService } from '../../src/schedule/schedule.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { aCampaign, callerOf } from '../support/plans.js';

let app: TestApp;
let days: Record<string, string>;

const DEALT = '2026-06-11T15:30:00Z';

beforeEach(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const call = callerOf(app, (await signInCast(app)).coordinator);
  await call('POST', '/campaigns', aCampaign({ slug: 'short', retentionDays: 2 }));
  await call('POST', '/campaigns', aCampaign({ slug: 'long', retentionDays: 60 }));
  const rows = await app.database.query<{ slug: string; id: string }>(
    `SELECT slug, d.id FROM campaign_days d JOIN campaigns c ON c.id = campaign_id WHERE date = '2026-06-11'`,
  );
  days = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]));
});

afterEach(() => app.close());

const services = () =>
  [app.dataSource, app.nest.get(CampaignsService), app.nest.get(ScheduleService)] as const;
const eraseActions = (instant: string) => new EraseActionsJob(...services()).run(new Date(instant));
const eraseLinks = (instant: string) => new EraseLinksJob(...services()).run(new Date(instant));

const count = async (table: 'actions' | 'action_counts' | 'post_links'): Promise<number> =>
  (await app.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;

const deal = async (day: string | undefined, times = 1): Promise<void> => {
  const dealtAt = DateTime.fromISO(DEALT);
  const ids = Array.from({ length: times }, () => v7({ msecs: dealtAt.toMillis() }));
  await app.database.query(
    `INSERT INTO actions (id, campaign_day_id, ministry_id, suggested_post_id, wording, variant, language, network, dealt_at)
     SELECT id, $2, $2, $2, 1, 0, 'en', 'x', $3 FROM unnest($1::uuid[]) AS id`,
    [ids, day ?? v7(), DEALT],
  );
};

describe('erasing actions', () => {
  it("waits for the end of the campaign's retention, not a second less", async () => {
    await deal(days.short);
    expect(await eraseActions('2026-06-13T15:30:00Z')).toBe(0);
    expect(await eraseActions('2026-06-13T15:30:01Z')).toBe(1);
    expect(await count('actions')).toBe(0);
  });

  it('leaves those of a campaign that keeps them longer, and the counts of all', async () => {
    await deal(days.short);
    await deal(days.long);
    await app.database.query(
      `INSERT INTO action_counts (campaign_day_id, hour, network, language, stage, n)
       VALUES ($1, '2026-06-11T15:00:00Z', 'x', 'en', 'dealt', 1)`,
      [days.short],
    );
    expect(await eraseActions('2026-07-01T00:00:00Z')).toBe(1);
    expect(await count('actions')).toBe(1);
    expect(await count('action_counts')).toBe(1);
  });

  it('takes what is left of a day that no campaign has any more, after 30 days', async () => {
    await deal(undefined);
    expect(await eraseActions('2026-07-11T15:30:00Z')).toBe(0);
    expect(await eraseActions('2026-07-11T15:30:01Z')).toBe(1);
  });

  it('goes through more than one batch, and past what has to stay', async () => {
    await deal(days.long, 6_000);
    await deal(days.short, 6_000);
    expect(await eraseActions('2026-07-01T00:00:00Z')).toBe(6_000);
    expect(await count('actions')).toBe(6_000);
  });

  it('twice, and on two replicas at once, erases each action once', async () => {
    await deal(days.short, 100);
    const erased = await Promise.all([
      eraseActions('2026-07-01T00:00:00Z'),
      eraseActions('2026-07-01T00:00:00Z'),
    ]);
    expect(erased[0] + erased[1]).toBe(100);
    expect(await eraseActions('2026-07-01T00:00:00Z')).toBe(0);
  });
});

describe('erasing links', () => {
  beforeEach(() =>
    app.database.query(
      `INSERT INTO post_links (hash, campaign_day_id, ciphertext, encrypted_until, created_on)
       VALUES ('\\x01', $1, '\\x02', '2026-06-12T15:30:00Z', '2026-06-11')`,
      [days.short],
    ),
  );

  it('takes the link itself when its hours are over, and leaves the hash', async () => {
    expect(await eraseLinks('2026-06-12T15:29:59Z')).toBe(0);
    expect(await eraseLinks('2026-06-12T15:30:00Z')).toBe(1);
    expect(await eraseLinks('2026-06-12T15:30:00Z')).toBe(0);
    expect(await app.database.query('SELECT ciphertext FROM post_links')).toEqual([{ ciphertext: null }]);
  });

  it("takes the hash when the campaign's retention is over", async () => {
    await eraseLinks('2026-06-13T23:59:59Z');
    expect(await count('post_links')).toBe(1);
    await eraseLinks('2026-06-14T00:00:00Z');
    expect(await count('post_links')).toBe(0);
  });
});
