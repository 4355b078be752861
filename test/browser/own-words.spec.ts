import type { Browser, Page } from 'playwright-core';
import { DemoService } from '../../src/demo/demo.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { axeFindings, overflowOf } from '../support/axe.js';
import { photograph, startBrowser, visitorOf } from '../support/browser.js';
import { eventually } from '../support/eventually.js';

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

const visit = async (lang: string, width = 360): Promise<Page> => {
  const context = await visitorOf(browser, { width });
  const page = await context.newPage();
  await page.goto(`${site}/c/global-week-of-action?lang=${lang}`);
  await page.waitForSelector('[data-card]');
  return page;
};

const textIn = (page: Page): Promise<string> => page.inputValue('#text');
const sendAddress = async (page: Page): Promise<string | null> =>
  new URL((await page.getAttribute('[data-send]', 'href')) ?? '', site).searchParams.get('text');
const says = async (page: Page, selector: string, part: string): Promise<void> =>
  eventually(async () => (await page.textContent(selector))?.includes(part) ?? false);
const choose = async (page: Page, network: string, name: string): Promise<void> => {
  await page.click(`[data-card] [name="network"][value="${network}"]`);
  await says(page, '[data-send]', name);
};

/** Texts differ in length: asks for another one until the words have room on X, which takes 280. */
const visitWithRoom = async (lang: string, width: number, words: string): Promise<Page> => {
  const page = await visit(lang, width);
  for (let text = await textIn(page); text.length + words.length >= 280; text = await textIn(page)) {
    await page.click('[data-card] [value="another"]');
    await eventually(async () => (await textIn(page)) !== text);
  }
  return page;
};

const SETTINGS = [
  { lang: 'en', width: 360, words: 'I nursed refugees from this war.' },
  { lang: 'en', width: 1280, words: 'I nursed refugees from this war.' },
  { lang: 'ar', width: 360, words: 'عملت ممرضة مع اللاجئين.' },
];

describe('"Make it yours"', () => {
  it.each(SETTINGS)('puts a sentence into the post as it is typed: $lang at $width px', async (setting) => {
    const { lang, width, words } = setting;
    const page = await visitWithRoom(lang, width, words);
    const dealt = await textIn(page);
    await page.click('[data-own] summary');
    await eventually(async () => /\d/.test((await page.textContent('[data-room]')) ?? ''));
    expect(await page.getAttribute('#ownWords', 'dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    await page.locator('#ownWords').pressSequentially(words);
    await eventually(async () => (await textIn(page)).includes(words));
    expect((await textIn(page)).replace(` ${words}`, '')).toBe(dealt);
    await eventually(async () => (await sendAddress(page)) === (await textIn(page)));
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await photograph(page, `own-words-${lang}-${width}`);

    await page.locator('#ownWords').press('Enter');
    await page.fill('#ownWords', '');
    await eventually(async () => (await textIn(page)) === dealt);
    await page.context().close();
  });

  it('goes along to another text, and to another network with the handle of that network', async () => {
    const page = await visit('en');
    await page.click('[data-own] summary');
    await page.fill('#ownWords', 'I care.');
    await eventually(async () => (await textIn(page)).includes('I care.'));
    const first = await textIn(page);
    await page.click('[data-card] [value="another"]');
    await eventually(async () => (await textIn(page)) !== first && (await textIn(page)).includes('I care.'));
    await choose(page, 'bluesky', 'Bluesky');
    await eventually(async () => (await textIn(page)).includes('I care.'));
    expect(await textIn(page)).not.toContain('@');
    expect((await textIn(page)).split('I care.')).toHaveLength(2);
    await page.context().close();
  });

  it('becomes part of a text that is changed by hand afterwards', async () => {
    const page = await visit('en');
    await page.click('[data-own] summary');
    await page.fill('#ownWords', 'I care.');
    await eventually(async () => (await textIn(page)).includes('I care.'));
    await page.fill('#text', 'All mine? I care. #ArmsTreaty');
    expect(await page.inputValue('#ownWords')).toBe('');
    await page.fill('#ownWords', 'Do you?');
    await eventually(async () => (await textIn(page)) === 'All mine? I care. Do you? #ArmsTreaty');
    await choose(page, 'threads', 'Threads');
    await page.reload();
    await page.waitForSelector('[data-card]');
    expect(await textIn(page)).toBe('All mine? I care. Do you? #ArmsTreaty');
    await page.context().close();
  });

  it('says when no room is left, and counts what is too much', async () => {
    const page = await visit('en');
    await page.click('[data-own] summary');
    await page.fill('#ownWords', 'word '.repeat(60));
    await says(page, '[data-room]', 'no room left');
    expect(await page.getAttribute('[data-send]', 'aria-disabled')).toBe('true');
    await choose(page, 'whatsapp', 'WhatsApp');
    await eventually(async () => (await page.textContent('[data-room]')) === '');
    await page.context().close();
  });
});
