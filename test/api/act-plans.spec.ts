import type { Statement } from '../../src/actions/act-database.js';
import { CountsService } from '../../src/actions/counts.service.js';
import { CoverageService } from '../../src/actions/coverage.service.js';
import { CHECK_DECKS, LOCK_CARDS, MAKE_CARDS, WRITE_DEALS } from '../../src/actions/deal-statements.js';
import { FIND, FIND_ON } from '../../src/actions/dealt-actions.js';
import { COUNT } from '../../src/actions/stage-writer.js';
import type { Campaign } from '../../src/campaigns/campaign.entity.js';
import { CampaignsService } from '../../src/campaigns/campaigns.service.js';
import { DemoService } from '../../src/demo/demo.service.js';
import { DAY, DEALS } from '../support/acts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { explain } from '../support/explain.js';

/** So many campaigns and actions that it matters how they are found; foreign keys are not looked up for them. */
const FILL = `
  SET session_replication_role = replica;
  INSERT INTO campaigns
  SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'slug', 'other-' || n))).*
  FROM campaigns c, generate_series(1, 120) n WHERE c.slug = 'global-week-of-action';
  INSERT INTO campaign_days
  SELECT (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'campaign_id', o.id))).*
  FROM campaigns o, campaign_days d JOIN campaigns c ON c.id = d.campaign_id
  WHERE c.slug = 'global-week-of-action' AND o.slug LIKE 'other-%';
  INSERT INTO actions (id, campaign_day_id, ministry_id, suggested_post_id, wording, variant, language, network, dealt_at)
  SELECT gen_random_uuid(), campaign_day_id, ministry_id, suggested_post_id, wording, n, language, network, dealt_at
  FROM (SELECT * FROM actions LIMIT 1) one, generate_series(1, 50000) n;
  INSERT INTO action_counts (campaign_day_id, hour, network, language, stage, n)
  SELECT d.id, '2026-01-01'::timestamptz + n * interval '1 hour', 'x', 'en', 'dealt', 1
  FROM campaign_days d, generate_series(1, 200) n ORDER BY d.id, n;
  INSERT INTO deck_cards (campaign_day_id, ministry_id, language, network, suggested_post_id, wording)
  SELECT d.id, p.ministry_id, p.language, 'x', p.id, p.wording
  FROM campaign_days d, suggested_posts p WHERE p.ministry_id IS NOT NULL AND p.language = 'en'
  ON CONFLICT DO NOTHING;
  ANALYZE`;

const BIG = /Seq Scan on (actions|action_counts|deck_cards)/;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ at: `${DAY}T10:00:00Z` });
  await app.nest.get(DemoService).replay(app.clock.now());
  await app.request({ method: 'POST', url: DEALS, payload: { network: 'x', language: 'en' } });
  await app.database.query(FILL);
});

afterAll(() => app.close());

const planOf = async ({ text }: Statement): Promise<string> => {
  const lines = await app.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN) ${text}`);
  return lines.map((line) => line['QUERY PLAN']).join('\n');
};

it.each([
  ['finding what a token stands for', FIND, 'actions'],
  ['finding it again on another network', FIND_ON, 'actions'],
  ['locking cards', LOCK_CARDS, 'deck_cards'],
  ['counting stages', COUNT, 'actions'],
  ['writing deals', WRITE_DEALS, 'deck_cards'],
])('%s goes by an index', async (_, statement, table) => {
  const plan = await planOf(statement);
  expect(plan).not.toMatch(BIG);
  expect(plan).toMatch(new RegExp(`Index (Only )?Scan (using|on) \\w*${table}`));
});

it.each([MAKE_CARDS, CHECK_DECKS])('$name looks at no action', async (statement) =>
  expect(await planOf(statement)).not.toMatch(/Scan .*on (actions|action_counts)/),
);

it('cards are locked in one order for everybody', async () => {
  expect(await planOf(LOCK_CARDS)).toMatch(/^LockRows.*\n\s+->\s+Sort/);
});

it.each([
  ['day', (campaign: Campaign) => app.nest.get(CountsService).countsByDay(campaign.id)],
  [
    'hour of the day and language',
    (campaign: Campaign) => app.nest.get(CoverageService).coverage(campaign, 'dealt', app.clock.now()),
  ],
])(
  'the counts of a campaign by %s are summed by an index, without a look at its actions',
  async (_, read) => {
    const campaign = await app.nest.get(CampaignsService).getPublicBySlug('global-week-of-action');
    const explained = await explain(app, ['campaign_days'], () => read(campaign));
    expect(explained).not.toHaveLength(0);
    for (const { plan } of explained) {
      expect(plan).toMatch(/action_counts_pk/);
      expect(plan).not.toMatch(/ on actions/);
    }
  },
);
