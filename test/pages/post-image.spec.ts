import { DemoService } from '../../src/demo/demo.service.js';
import { PublicChanges } from '../../src/database/public-changes.js';
import { assetUrl, findAsset } from '../../src/web/layout/asset-files.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { addImage } from '../support/images.js';
import { signInCast } from '../support/people.js';

const SLUG = 'global-week-of-action';
const TODAY = `/c/${SLUG}`;
const ALTS = Object.fromEntries(
  ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'de', 'pt'].map((language) => [language, `A tank (${language})`]),
);

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T13:16:20Z', env: { DEMO: 'true' } });
  await app.nest.get(DemoService).loadIfEmpty(app.clock.now());
});

afterAll(() => app.close());

const get = (url: string, headers = {}) => app.request({ url, headers: { accept: 'text/html', ...headers } });

/** What a first visit brings, in bytes. */
const weightOf = async (lang: string): Promise<number> => {
  const page = await get(`${TODAY}?lang=${lang}`, { 'accept-encoding': 'br' });
  const { body } = await get(`${TODAY}?lang=${lang}`);
  const files = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, url]) => url ?? '',
  );
  expect(files.length).toBeGreaterThan(1);
  const bodies = await Promise.all(files.map(async (url) => findAsset(url)?.body('br')));
  return bodies.reduce((sum, bytes) => sum + (bytes?.length ?? 0), page.rawPayload.length);
};

describe('the image of a post on Today', () => {
  it('costs nothing where a campaign has none', async () => {
    const { body } = await get(`${TODAY}?lang=en`);
    expect(body).not.toContain('data-image');
    expect(body).not.toContain(assetUrl('post-image.js'));
  });

  it('comes without the first visit growing over 14 KB where a campaign has one', async () => {
    const { coordinator } = await signInCast(app);
    const answer = await addImage(app, coordinator, { campaign: SLUG, alts: ALTS });
    expect(answer.statusCode).toBe(201);
    await app.database.query(
      `UPDATE suggested_posts SET image_id = $1 WHERE status = 'approved'
       AND campaign_id = (SELECT id FROM campaigns WHERE slug = $2)`,
      [answer.json<{ id: string }>().id, SLUG],
    );
    await app.nest.get(PublicChanges).announce(app.dataSource.manager, '*');
    await eventually(async () => (await get(`${TODAY}?lang=en`)).body.includes('data-image'));
    for (const lang of ['en', 'fr', 'ar']) expect(await weightOf(lang)).toBeLessThanOrEqual(14 * 1_024);
  });
});
