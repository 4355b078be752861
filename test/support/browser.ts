import chromium from '@sparticuz/chromium';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as playwright,
  type Page,
} from 'playwright-core';

const SHOTS = path.resolve('coverage/screenshots');

/** Starts a Chromium that an npm package carries: no browser has to be on the machine. */
export const startBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    // Not the package's own list: it switches off the web's security, which we mean to test.
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--hide-scrollbars',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    headless: true,
  });

export interface VisitorOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly script?: boolean;
}

/** Somebody with a browser of their own: no cookie or storage of anyone else's; other sites answer nothing. */
export const visitorOf = async (
  browser: Browser,
  { width = 360, script = true, ...options }: VisitorOptions = {},
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    javaScriptEnabled: script,
    timezoneId: 'Europe/London',
    locale: 'en-GB',
    ...options,
  });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ status: 200, contentType: 'text/plain', body: 'another site' }),
  );
  return context;
};

/** Keeps a picture of the whole page for people to look at, unless `PICTURES=off` says that nobody will. */
export const photograph = async (page: Page, name: string): Promise<void> => {
  if (process.env['PICTURES'] === 'off') return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
};
