import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { PublicChanges } from '../../src/database/public-changes.js';
import { DemoService } from '../../src/demo/demo.service.js';
import { assetUrl, findAsset } from '../../src/web/layout/asset-files.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { textOfPage } from '../support/page-text.js';

const TODAY = '/c/global-week-of-action';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T13:16:20Z', env: { DEMO: 'true' } });
  await app.nest.get(DemoService).loadIfEmpty(app.clock.now());
});

afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  app.request({ method: 'GET', url, headers: { accept: 'text/html', ...headers } });

const pause = async (reason: string | null): Promise<void> => {
  await app.database.query('UPDATE campaigns SET paused_at = $1, pause_reason = $2 WHERE slug = $3', [
    reason === null ? null : app.clock.now(),
    reason,
    'global-week-of-action',
  ]);
};

describe('the first page', () => {
  it('leads to the campaign that runs, in the reader’s language', async () => {
    const answer = await get('/', { 'accept-language': 'fr' });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, `${TODAY}?lang=fr`]);
  });

  it('has a list of every campaign beside it', async () => {
    const page = textOfPage((await get('/campaigns?lang=en')).body);
    expect(page).toMatch(/Running now .* Over /);
  });
});

describe('a page that everybody shares', () => {
  it('reads the same in every encoding', async () => {
    const url = `${TODAY}?lang=en`;
    const [plain, br, zipped] = await Promise.all([
      get(url),
      get(url, { 'accept-encoding': 'gzip, br' }),
      get(url, { 'accept-encoding': 'gzip' }),
    ]);
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body);
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body);
  });

  it('is not sent again to who has it', async () => {
    const url = `${TODAY}?lang=en`;
    const { headers } = await get(url);
    const again = await get(url, { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(again.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('may be kept by a cache before us, which has to tell languages apart where the address does not', async () => {
    const [named, unnamed] = await Promise.all([get(`${TODAY}?lang=en`), get(TODAY)]);
    expect(named.headers['cache-control']).toContain('s-maxage=10');
    expect(named.headers.vary).toBe('Accept-Encoding');
    expect(unnamed.headers.vary).toBe('Accept-Encoding, Accept-Language, Cookie');
  });

  it.each([
    ['fr', 'fr', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['xx', 'en', 'ltr'],
  ])('in %s says which language it is in', async (asked, lang, dir) => {
    expect((await get(`${TODAY}?lang=${asked}`)).body).toContain(`<html lang="${lang}" dir="${dir}">`);
  });

  it('comes from memory over a socket as it came from the framework, headers included', async () => {
    const site = await app.listen();
    const url = `${site}${TODAY}?lang=fr`;
    const first = await fetch(url);
    const again = await fetch(url);
    const metrics = await app.request('/metrics');
    expect(await again.text()).toBe(await first.text());
    const headersOf = ({ headers }: Response) =>
      Object.fromEntries([...headers].filter(([name]) => name !== 'date'));
    expect(headersOf(again)).toEqual(headersOf(first));
    expect(metrics.body).toMatch(/route="kept",status="200"\} [1-9]/);
    const known = await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([known.status, await known.text()]).toEqual([304, '']);
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
  });

  it('asks nobody else for anything', async () => {
    const { body } = await get(`${TODAY}?lang=en`);
    const loaded = [...body.matchAll(/<(?:script|link|img|iframe)[^>]*(?:src|href)="([^"]+)"/g)];
    expect(loaded.length).toBeGreaterThan(2);
    const isOurs = (url = ''): boolean => url.startsWith('/') || url.startsWith(`${app.config.publicUrl}/`);
    expect(loaded.filter(([, url]) => !isOurs(url))).toEqual([]);
    expect(body).not.toMatch(/<script(?![^>]*src=)|style=|\son[a-z]+=/);
  });

  it('sets no cookie', async () => {
    expect((await get(TODAY)).headers['set-cookie']).toBeUndefined();
  });

  it.each(['en', 'fr', 'ar'])('arrives in %s with style and script in 14 KB', async (lang) => {
    const page = await get(`${TODAY}?lang=${lang}`, { 'accept-encoding': 'br' });
    const sizes = await Promise.all(
      ['site.css', 'today.js'].map(
        async (name) => (await findAsset(assetUrl(name))?.body('br'))?.length ?? 0,
      ),
    );
    expect(sizes[1]).toBeLessThanOrEqual(3 * 1_024);
    expect(page.rawPayload.length + sizes[0]! + sizes[1]!).toBeLessThanOrEqual(14 * 1_024);
  });

  it('is as it was within its minute, and made anew in the next', async () => {
    app.clock.set('2026-06-11T13:20:05Z');
    const { headers } = await get(`${TODAY}?lang=en`);
    app.clock.set('2026-06-11T13:20:55Z');
    expect((await get(`${TODAY}?lang=en`)).headers.etag).toBe(headers.etag);
    app.clock.set('2026-06-11T13:21:01Z');
    const next = await get(`${TODAY}?lang=en`);
    expect(next.headers.etag).not.toBe(headers.etag);
    expect(textOfPage(next.body)).toContain('We all post together in 2 hrs, 9 mins.');
  });

  it('changes at once when its campaign does', async () => {
    await get(`${TODAY}?lang=en`);
    await pause('An attack.');
    expect(textOfPage((await get(`${TODAY}?lang=en`)).body)).not.toContain('An attack.');
    await app.dataSource.transaction((manager) => app.nest.get(PublicChanges).announce(manager, '*'));
    await eventually(async () => textOfPage((await get(`${TODAY}?lang=en`)).body).includes('An attack.'));
    await pause(null);
  });

  it('keeps to the choices that the campaign knows', async () => {
    const [known, unknown] = await Promise.all([
      get(`${TODAY}?lang=en&zone=Asia%2FTokyo`),
      get(`${TODAY}?lang=en&zone=Nowhere%2FAtAll&section=none&country=XX&junk=%3Cb%3E`),
    ]);
    expect(textOfPage(known.body)).toContain('Your time (Japan) 00:30 to 01:30 Fri 12 June');
    expect(unknown.statusCode).toBe(200);
    expect(unknown.body).not.toMatch(/Nowhere|junk|section=|country=XX/);
  });
});

describe('while the database is away', () => {
  it('pages that were seen before are shown as they were, and say so; others have to wait', async () => {
    app.clock.set('2026-06-11T14:00:05Z');
    await get(`${TODAY}/week?lang=en`);
    await app.dataSource.destroy();
    app.clock.set('2026-06-11T14:02:05Z');
    const known = await get(`${TODAY}/week?lang=en`);
    const unknown = await get('/c/tweet-a-thon-2012?lang=en');
    await app.dataSource.initialize();
    expect(known.statusCode).toBe(200);
    expect(known.headers['cache-control']).toBe('no-store');
    expect(textOfPage(known.body)).toContain('This page is from 16:00 (Germany).');
    expect(unknown.statusCode).toBeGreaterThanOrEqual(500);
    app.clock.set('2026-06-11T14:02:10Z');
    expect(textOfPage((await get(`${TODAY}/week?lang=en`)).body)).not.toContain('This page is from');
  });
});

describe('what is not there', () => {
  it.each([
    '/c/nothing',
    `${TODAY}/days/2020-01-01`,
    `${TODAY}/days/yesterday`,
    '/c/Nothing%00',
    '/assets/none.css',
  ])('%s is answered with a page that says so', async (url) => {
    const answer = await get(`${url}?lang=en`);
    expect(answer.statusCode).toBe(404);
    expect(textOfPage(answer.body)).toContain('We cannot find this page');
  });
});

describe('what a reader subscribes to', () => {
  it.each(['/c/global-week-of-action', '/api/v1/campaigns/global-week-of-action'])(
    'is under %s',
    async (base) => {
      const [calendar, feed] = await Promise.all([get(`${base}/calendar.ics`), get(`${base}/feed.atom`)]);
      expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(calendar.body.match(/BEGIN:VEVENT/g)).toHaveLength(7);
      expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
      expect(feed.body).toContain('we write to France');
    },
  );
});

describe('forgetting', () => {
  it('takes back every cookie of ours', async () => {
    const answer = await app.request({
      method: 'POST',
      url: '/forget?lang=fr',
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/forgotten?lang=fr']);
    expect(String(answer.headers['set-cookie'])).toMatch(/deal=;.*lang=;/);
  });
});
