import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { NETWORKS } from '../../src/domain/network.js';
import { measureLength } from '../../src/domain/post-length.js';
import { assetUrl } from '../../src/web/layout/asset-files.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { startBrowser, visitorOf } from '../support/browser.js';

let app: TestApp;
let site: string;
let browser: Browser;

beforeAll(async () => {
  app = await startTestApp();
  site = await app.listen();
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

// What rules of counting are about: links with and without a scheme, domains in any script, mentions, emoji, marks.
const parts = fc.oneof(
  fc.constantFrom(
    ...[
      'https://example.org/a?b=c#d',
      'http://',
      'example.com',
      'münchen.de',
      'правительство.рф',
      '例え.テスト',
    ],
    ...['@francediplo', '@a@social.example', '#ArmsTreaty', '#الأسلحة', '👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇫🇷', '©️', '1️⃣'],
    ...['\u200f', '\u2066', '\u200d', '\ufe0f', 'e\u0301', 'ﷺ', 'क्ष', '각', '\n', ' ', ' ', '.', '/'],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(parts, { maxLength: 40 }).map((all) => all.join(''));

/** The counts of the browser's own counter. */
const countedBy = async (page: Page, all: readonly string[], network: string): Promise<unknown[]> => {
  const asked = JSON.stringify([assetUrl('counter.js'), all, network]);
  return page.evaluate<unknown[]>(`(async ([counter, texts, network]) => {
    const { default: count } = await import(counter);
    return texts.map((text) => count(text, network));
  })(${asked})`);
};

it.each(NETWORKS)(
  'a browser counts 1,000 random texts for %s as the server does',
  async (network) => {
    const context = await visitorOf(browser);
    const page = await context.newPage();
    await page.goto(`${site}/sign-in`);
    // What is no Unicode does not travel; it is refused before it is counted.
    const all = fc.sample(texts, 1_000).map((text) => text.toWellFormed());
    const counts = await countedBy(page, all, network);
    expect(counts).toEqual(all.map((text) => measureLength(text, network)));
    await context.close();
  },
  60_000,
);
