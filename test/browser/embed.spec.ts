import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { DemoService } from '../../src/demo/demo.service.js';
import { embedSnippet } from '../../src/web/supporter/embed-snippet.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { axeFindings, overflowOf } from '../support/axe.js';
import { photograph, startBrowser, visitorOf } from '../support/browser.js';
import { castOf } from '../support/people.js';

const SLUG = 'global-week-of-action';

let app: TestApp;
let site: string;
let browser: Browser;
let host: Server;
let hostOrigin: string;

/** A partner's page that shows the card of the section that its path names, with the lines that we give to copy. */
const startHost = async (): Promise<void> => {
  host = createServer(({ url = '/' }, response) => {
    const section = url.slice(1) || 'north';
    const frame = embedSnippet({ site, slug: SLUG, section, language: 'en', title: 'Today’s ministry' });
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><html lang="en">
      <title>North</title><main><h1>North</h1>${frame}</main></html>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  hostOrigin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T13:16:20Z', env: { DEMO: 'true' } });
  await castOf(app);
  await app.nest.get(DemoService).loadIfEmpty(app.clock.now());
  site = await app.listen();
  await startHost();
  await app.database.query('UPDATE sections SET frame_origins = $1 WHERE slug = $2', [[hostOrigin], 'north']);
  await app.database.query(
    `INSERT INTO campaign_sections (id, campaign_id, section_id)
     SELECT sections.id, campaigns.id, sections.id FROM campaigns, sections
     WHERE campaigns.slug = $1 AND sections.slug IN ('north', 'south')`,
    [SLUG],
  );
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await app?.close();
});

describe('a partner’s page', () => {
  it('shows the card of its section, styled, without a cookie, and leads to the campaign', async () => {
    const visitor = await visitorOf(browser, { width: 1_280, script: false });
    const page = await visitor.newPage();
    await page.goto(`${hostOrigin}/north`);
    const card = page.frameLocator('iframe');
    expect(await card.locator('h1').innerText()).toContain('France');
    const link = card.locator('.way a');
    const frame = page.frames().find((one) => one !== page.mainFrame());
    const colour = "getComputedStyle(document.querySelector('.way a')).color";
    expect(await frame?.evaluate<string>(colour)).toBe('rgb(255, 255, 255)');
    expect(await link.getAttribute('href')).toContain(`/c/${SLUG}?lang=en&section=north`);
    expect(await visitor.cookies()).toEqual([]);
    await photograph(page, 'embed-host-1280');
    await visitor.close();
  });

  it('that stays open has tomorrow’s ministry when the day turns, without a script', async () => {
    app.clock.set('2026-06-11T21:59:58Z');
    const visitor = await visitorOf(browser, { width: 1_280, script: false });
    const page = await visitor.newPage();
    await page.goto(`${hostOrigin}/north`);
    const kicker = page.frameLocator('iframe').locator('.kicker');
    expect(await kicker.innerText()).toContain('Day 1 of');
    app.clock.set('2026-06-11T22:00:01Z');
    await page.frameLocator('iframe').locator('.kicker', { hasText: 'Day 2 of' }).waitFor();
    app.clock.set('2026-06-11T13:16:20Z');
    await visitor.close();
  });

  it('does not show the card of a section that did not allow it', async () => {
    const visitor = await visitorOf(browser, { width: 1_280 });
    const page = await visitor.newPage();
    await page.goto(`${hostOrigin}/south`);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    expect(await frame?.locator('h1').count()).toBe(0);
    await visitor.close();
  });
});

describe.each([
  { lang: 'en', width: 360, colorScheme: 'light' as const },
  { lang: 'ar', width: 360, colorScheme: 'dark' as const },
  { lang: 'ar', width: 1_280, colorScheme: 'light' as const },
])('at $width px in $lang', ({ lang, width, colorScheme }) => {
  it.each([`/embed/${SLUG}?section=north`, `/c/${SLUG}/sheet?section=north`])(
    'axe finds nothing on %s',
    async (path) => {
      const visitor = await visitorOf(browser, { width, colorScheme });
      const page = await visitor.newPage();
      await page.goto(`${site}${path}&lang=${lang}`);
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await visitor.close();
    },
  );
});

it('the sheet of a week fits one page of paper', async () => {
  const visitor = await visitorOf(browser, { width: 1_280 });
  const page = await visitor.newPage();
  for (const lang of ['en', 'ar']) {
    await page.goto(`${site}/c/${SLUG}/sheet?lang=${lang}`);
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await visitor.close();
});
