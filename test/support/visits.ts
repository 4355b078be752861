import type { Browser, Page } from 'playwright-core';
import { startTestApp, type TestApp } from './app.js';
import { axeFindings, overflowOf } from './axe.js';
import { photograph, startBrowser, visitorOf } from './browser.js';
import type { Headers } from './people.js';

/** An application that listens, and a browser beside it. */
export interface Visits {
  readonly app: TestApp;
  readonly address: string;
  /** Somebody of the cast, signed in, at a browser of their own; without headers, somebody of the public. */
  sitDown(who: Headers, options?: { width?: number; script?: boolean }): Promise<Page>;
  goTo(page: Page, path: string): ReturnType<Page['goto']>;
  close(): Promise<void>;
}

const cookiesOf = ({ cookie = '' }: Headers, url: string) =>
  cookie.split('; ').map((one) => {
    const [name = '', ...value] = one.split('=');
    return { name, value: value.join('='), url };
  });

/** Starts both; `close` them in `afterAll`. */
export const startVisits = async (at: string): Promise<Visits> => {
  const app = await startTestApp({ at });
  const address = await app.listen();
  const browser: Browser = await startBrowser();
  return {
    app,
    address,
    sitDown: async (who, options = {}) => {
      const context = await visitorOf(browser, { width: 1280, ...options });
      if (who.cookie) await context.addCookies(cookiesOf(who, address));
      return context.newPage();
    },
    goTo: (page, path) => page.goto(address + path),
    close: async () => {
      await browser.close();
      await app.close();
    },
  };
};

/** The page has no finding of axe's, no overflow, and is kept as a picture. */
export const inspect = async (page: Page, name: string): Promise<void> => {
  const findings = await axeFindings(page);
  await photograph(page, `workspace-${name}`);
  expect([name, findings, await overflowOf(page)]).toEqual([name, [], 0]);
};

/** Presses the first button of that name. */
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();

/** Waits until the page says so. */
export const done = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('status').filter({ hasText: text }).waitFor();
};
