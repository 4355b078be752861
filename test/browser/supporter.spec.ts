import axe, { type AxeResults } from 'axe-core';
import { writeFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DemoService } from '../../src/demo/demo.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { photograph, startBrowser, visitorOf } from '../support/browser.js';

const TODAY = '/c/global-week-of-action';
const SAID = '[data-report] [data-say]';
const SETTINGS = [
  { width: 360, lang: 'en' },
  { width: 1280, lang: 'en' },
  { width: 360, lang: 'ar' },
  { width: 1280, lang: 'ar' },
];

let app: TestApp;
let site: string;
let browser: Browser;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T13:16:20Z', env: { DEMO: 'true' } });
  await app.nest.get(DemoService).loadIfEmpty(app.clock.now());
  site = await app.listen();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

/** What axe finds wrong, with the contrast of 7:1 that we promise. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const rules = JSON.stringify({ 'color-contrast-enhanced': { enabled: true } });
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ rules: ${rules} })`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
};

const reported = async (): Promise<number> => {
  const [row] = await app.database.query<{ n: string }>(
    'SELECT coalesce(sum(n), 0) AS n FROM action_counts WHERE stage = $1',
    ['reported'],
  );
  return Number(row?.n);
};

const textIn = (page: Page): Promise<string> => page.inputValue('#text');

/** The address at a network to which a click led. */
const composedBy = async (context: BrowserContext, click: () => Promise<void>): Promise<URL> => {
  const leaving = context.waitForEvent('request', {
    predicate: (request) => !request.url().startsWith(site),
  });
  const opening = context.waitForEvent('page');
  await click();
  const url = new URL((await leaving).url());
  await (await opening).close();
  return url;
};

const withVisitor = async (
  options: Parameters<typeof visitorOf>[1],
  visit: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> => {
  const context = await visitorOf(browser, options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  try {
    await visit(page, context);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
};

describe.each(SETTINGS)('a supporter at $width px in $lang', ({ width, lang }) => {
  it('is dealt a post, edits it to the limit, sends exactly that, and is counted once', async () => {
    await withVisitor({ width }, async (page, context) => {
      await page.goto(`${site}${TODAY}?lang=${lang}`);
      await page.waitForSelector('[data-card]');
      const first = await textIn(page);
      expect(first.length).toBeGreaterThan(20);
      expect(await faultsOf(page)).toEqual([]);
      await photograph(page, `today-${lang}-${width}`);

      await page.click('[data-card] [value="another"]');
      await eventually(async () => (await textIn(page)) !== first);
      await page.click('[data-card] [name="language"][value="fr"]');
      await page.waitForSelector('#text[lang="fr"]');
      const french = await textIn(page);
      const dealt = await composedBy(context, () => page.click('[data-send]'));
      expect(dealt.origin + dealt.pathname).toBe('https://x.com/intent/tweet');
      expect(dealt.searchParams.get('text')).toBe(french);

      const mine = `${'à 1 & 2 + 3 % #? '.repeat(16)}12345678`;
      await page.fill('#text', mine);
      await eventually(async () => (await page.textContent('[data-count]'))?.startsWith('280') ?? false);
      const composed = await composedBy(context, () => page.click('[data-send]'));
      expect(composed.searchParams.get('text')).toBe(mine);
      await page.fill('#text', `${mine}!`);
      await page.waitForSelector('#text[aria-invalid="true"]');
      expect(await page.getAttribute('[data-send]', 'aria-disabled')).toBe('true');
      await page.click('[data-send]', { force: true });
      expect(context.pages()).toHaveLength(1);
      expect(await faultsOf(page)).toEqual([]);
      await photograph(page, `today-over-${lang}-${width}`);
      await page.fill('#text', mine);

      const before = await reported();
      await page.click('[data-report] [value="report"]');
      await eventually(async () => (await page.textContent(SAID)) !== '');
      const thanks = await page.textContent(SAID);
      await page.click('[data-report] [value="report"]');
      await eventually(async () => (await page.textContent(SAID)) !== thanks);
      expect(await reported()).toBe(before + 1);

      await page.reload();
      await page.waitForSelector('[data-card]');
      expect(await textIn(page)).toBe(mine);
      expect(await page.getAttribute('#text', 'lang')).toBe('fr');
    });
  });

  it('does the same without script', async () => {
    await withVisitor({ width, script: false }, async (page, context) => {
      await page.goto(`${site}${TODAY}?lang=${lang}`);
      await page.click('[data-start] [value="x"]');
      await page.waitForURL(/\/post\?/);
      const first = await textIn(page);
      await photograph(page, `own-${lang}-${width}`);

      expect(await context.cookies()).toMatchObject([{ name: 'deal', expires: -1, httpOnly: true }]);
      await page.click('[value="another"]');
      expect(await textIn(page)).not.toBe(first);
      await page.click('[name="language"][value="fr"]');
      expect(await page.getAttribute('#text', 'lang')).toBe('fr');
      const french = await textIn(page);
      const dealt = await composedBy(context, () => page.click('[value="send"]'));
      expect(dealt.searchParams.get('text')).toBe(french);

      const mine = `${'à 1 & 2 + 3 % #? '.repeat(16)}12345678`;
      await page.fill('#text', mine);
      await page.click('[value="check"]:visible');
      expect(await page.textContent('[data-count]')).toMatch(/^280 /);
      const composed = await composedBy(context, () => page.click('[value="send"]'));
      expect(composed.searchParams.get('text')).toBe(mine);
      await page.fill('#text', `${mine}!`);
      await page.click('[value="check"]:visible');
      expect(await page.textContent('[data-error]')).not.toBe('');
      expect(await textIn(page)).toBe(`${mine}!`);

      const before = await reported();
      await page.click('[value="report"]');
      await page.waitForURL(/said=thanks/);
      await page.click('[value="report"]');
      await page.waitForURL(/said=repeat/);
      expect(await reported()).toBe(before + 1);
      await page.goto(`${site}${TODAY}/post?lang=${lang}`);
      expect(await textIn(page)).toBe(french);
      await page.reload();
      expect(await textIn(page)).toBe(french);
    });
  });
});

describe('a supporter', () => {
  it('keeps the post on another network, where the network has the ministry', async () => {
    await withVisitor({}, async (page) => {
      await page.goto(`${site}${TODAY}?lang=en`);
      await page.waitForSelector('[data-card]');
      const onX = await textIn(page);
      await page.click('[data-card] [name="network"][value="threads"]');
      await eventually(async () => (await page.textContent('[data-send]'))?.includes('Threads') ?? false);
      const question = onX
        .slice(onX.indexOf(' ') + 1, onX.indexOf('#'))
        .trim()
        .split(' ')
        .at(-1);
      expect(await textIn(page)).toContain(question);
    });
  });

  it('names their Mastodon server once, by its name alone', async () => {
    await withVisitor({}, async (page, context) => {
      await page.goto(`${site}${TODAY}?lang=en`);
      await page.waitForSelector('[data-card]');
      await page.click('[data-card] [name="network"][value="mastodon"]');
      await page.waitForSelector('#instance:visible');
      await page.fill('#instance', 'https://evil.example/share?x=');
      await page.click('[data-send]');
      expect(await page.textContent('#instance-error')).toContain('only the name');
      await page.fill('#instance', 'mastodon.example');
      const composed = await composedBy(context, () => page.click('[data-send]'));
      expect(composed.origin).toBe('https://mastodon.example');
      expect(composed.searchParams.get('text')).toBe(await textIn(page));
      await page.reload();
      await page.waitForSelector('#instance:visible');
      expect(await page.inputValue('#instance')).toBe('mastodon.example');
    });
  });

  it('sees the storm in their own zone, with the date where it is another', async () => {
    await withVisitor({ timezoneId: 'Pacific/Auckland' }, async (page) => {
      await page.goto(`${site}${TODAY}?lang=en`);
      await page.waitForSelector('[data-own-zone] time');
      const own = await page.textContent('[data-own-zone]');
      expect(own).toContain('(Auckland)');
      expect(own).toContain('03:30 to 04:30');
      expect(own).toContain('Fri 12');
    });
  });

  it('is dealt nothing while nobody sees the page', async () => {
    await withVisitor({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
      await page.addInitScript("Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })");
      await page.goto(`${site}${TODAY}?lang=en`);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((line) => line.startsWith('POST'))).toEqual([]);
    });
  });

  it('forgets everything on the device when asked to', async () => {
    await withVisitor({}, async (page, context) => {
      await page.goto(`${site}${TODAY}?lang=en`);
      await page.waitForSelector('[data-card]');
      await page.click('[data-card] [name="network"][value="bluesky"]');
      await eventually(async () => (await page.textContent('[data-send]'))?.includes('Bluesky') ?? false);
      await page.click('.foot button');
      await page.waitForURL(/forgotten/);
      expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
      expect(await context.cookies()).toEqual([]);
    });
  });

  it('finds the language that they chose at the next visit', async () => {
    await withVisitor({}, async (page) => {
      await page.goto(`${site}${TODAY}?lang=en`);
      await page.click('.languages [hreflang="fr"]');
      await page.waitForURL(/lang=fr/);
      await page.goto(site);
      expect(await page.getAttribute('html', 'lang')).toBe('fr');
    });
  });

  it('chooses the ministry on a day that has none', async () => {
    app.clock.set('2026-06-17T13:16:20Z');
    await withVisitor({}, async (page) => {
      await page.goto(`${site}${TODAY}?lang=en`);
      expect(await page.textContent('h1')).toBe('Today you choose');
      expect(await faultsOf(page)).toEqual([]);
      await photograph(page, 'today-choice-en-360');
      await page.check('[value="germany"]');
      await page.waitForSelector('[data-card]');
      expect(await textIn(page)).toMatch(/German|Auswärtiges/);
    });
    app.clock.set('2026-06-11T13:16:20Z');
  });
});

describe('axe finds nothing', () => {
  it.each(SETTINGS)('on a reader’s own page at $width px in $lang', async ({ width, lang }) => {
    await withVisitor({ width }, async (page, context) => {
      const form = { network: 'mastodon', ministry: 'france' };
      await context.request.post(`${site}${TODAY}/post?lang=${lang}`, { form });
      await page.goto(`${site}${TODAY}/post?lang=${lang}`);
      expect((await textIn(page)).length).toBeGreaterThan(20);
      expect(await faultsOf(page)).toEqual([]);
    });
  });

  const paths = [
    '/campaigns',
    `${TODAY}/week`,
    `${TODAY}/answers`,
    `${TODAY}/days/2026-06-12`,
    `${TODAY}/zone`,
    '/c/tweet-a-thon-2012',
    '/c/tweet-a-thon-2012/answers',
    '/c/tweet-a-thon-2012/week',
    '/forgotten',
  ];
  const looks = [
    { width: 360, lang: 'ar', colorScheme: 'dark' as const },
    { width: 1280, lang: 'en', colorScheme: 'light' as const },
  ];
  const places = paths.flatMap((path) => looks.map((look) => ({ path, ...look })));

  it.each(places)('on $path at $width px in $lang', async ({ path, width, lang, colorScheme }) => {
    await withVisitor({ width, colorScheme }, async (page) => {
      await page.goto(`${site}${path}?lang=${lang}`);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      await photograph(page, `${path.slice(1).replaceAll('/', '-')}-${lang}-${width}`);
    });
  });
});

it('looks as the picture of the README shows it', async () => {
  await withVisitor({ width: 1280 }, async (page) => {
    await page.goto(`${site}${TODAY}?lang=en`);
    await page.waitForSelector('[data-card]');
    const picture = await page.screenshot({
      clip: { x: 0, y: 0, width: 1_280, height: 1_180 },
      fullPage: true,
    });
    expect(picture.length).toBeGreaterThan(20_000);
    if (process.env.README_PICTURE === 'true') writeFileSync('docs/today.png', picture);
  });
});
