import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { axeFindings, overflowOf } from '../support/axe.js';
import { photograph } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, callerOf, publishAPlan } from '../support/plans.js';
import { done, inspect, press, startVisits, type Visits } from '../support/visits.js';

let visits: Visits;
let cora: Page;
let cleo: Page;
let poster: Buffer;

const CAMPAIGN = '/workspace/campaigns/arms-treaty';
const ENGLISH = 'A parked tank before a ministry. Above it, in capitals: Publish your report.';
const ARABIC = 'دبابة متوقفة أمام وزارة، وفوقها بأحرف كبيرة: انشروا تقريركم.';

const DRAWN = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900">
  <rect width="1600" height="900" fill="#0b3f96"/><rect y="640" width="1600" height="260" fill="#3d4148"/>
  <rect x="500" y="520" width="600" height="150" rx="40" fill="#565b3a"/><rect x="660" y="430" width="280" height="110" fill="#6a7048"/>
  <rect x="930" y="465" width="420" height="26" fill="#6a7048"/>
  <text x="800" y="250" font-family="sans-serif" font-size="110" fill="#fff" text-anchor="middle">PUBLISH YOUR REPORT</text>
</svg>`;

beforeAll(async () => {
  visits = await startVisits('2026-06-11T13:16:00Z');
  const cast = await signInCast(visits.app);
  const call = callerOf(visits.app, cast.coordinator);
  await addCheckedMinistries(call, 'france', 'germany');
  await publishAPlan(visits.app, call, { languages: ['en', 'ar'] });
  const alone = { ministries: ['france'], reason: 'One a day.' };
  await call('PUT', '/campaigns/arms-treaty/days/2026-06-11/targets', alone);
  cora = await visits.sitDown(cast.coordinator);
  cleo = await visits.sitDown(cast.secondCoordinator);
  poster = await sharp(Buffer.from(DRAWN))
    .withExif({ IFD0: { Copyright: 'Jane Doe' } })
    .jpeg()
    .toBuffer();
});

afterAll(() => visits?.close());

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.setInputFiles('#picture', { name, mimeType: 'image/jpeg', buffer });

/** How many pixels of the image have arrived. */
const widthOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((image: { naturalWidth?: number }) => image.naturalWidth ?? 0);

/** Looks at the page on a phone and on a wide screen, in both directions of writing. */
const lookAt = async (page: Page, name: string, path: string): Promise<void> => {
  for (const language of ['ar', 'en']) {
    await page.setViewportSize({ width: 360, height: 740 });
    await visits.goTo(page, `${path}?lang=${language}`);
    await inspect(page, `${name}-${language}-360`);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await overflowOf(page)).toBe(0);
    await photograph(page, `workspace-${name}-${language}-1280`);
  }
};

/** The same post in Arabic, with the same image. */
const translate = async (): Promise<void> => {
  const cast = await signInCast(visits.app);
  const [by, second] = [callerOf(visits.app, cast.coordinator), callerOf(visits.app, cast.secondCoordinator)];
  const posts = '/campaigns/arms-treaty/suggested-posts';
  const [image] = await visits.app.database.query<{ id: string }>('SELECT id FROM post_images');
  const post = { language: 'ar', text: 'متى تنشرون تقريركم يا {ministry}؟', networks: ['bluesky'] };
  const made = await by('POST', posts, { ...post, image: image?.id });
  const { statusCode } = await second('PUT', `${posts}/${made.json<{ id: string }>().id}/approval`);
  expect(statusCode).toBe(200);
};

describe('an image for posts', () => {
  it('is asked for again, with nothing lost that was typed, where the file is none or too long', async () => {
    await visits.goTo(cora, `${CAMPAIGN}/images/new`);
    await cora.fill('#alt_en', ENGLISH);
    await cora.fill('#alt_ar', ARABIC);
    for (const [name, bytes, problem] of [
      ['notes.txt', Buffer.from('no picture'), 'This is no PNG, JPEG or WebP picture'],
      ['huge.jpg', Buffer.alloc(9 * 1024 * 1024), 'The file is over 8 MB'],
    ] as const) {
      await choose(cora, name, bytes);
      await press(cora, 'Add an image');
      await cora.getByRole('alert').filter({ hasText: problem }).waitFor();
      expect(await cora.inputValue('#alt_en')).toBe(ENGLISH);
      expect(await cora.inputValue('#alt_ar')).toBe(ARABIC);
    }
    await inspect(cora, 'image-refused-en-1280');
  });

  it('is added under the name of its file', async () => {
    await choose(cora, 'Parked tank.jpg', poster);
    await press(cora, 'Add an image');
    await done(cora, 'Added.');
    await cora.getByRole('link', { name: 'Parked tank' }).waitFor();
    await eventually(async () => (await widthOf(cora, '.thumbnail')) === 480);
  });

  it('is chosen for a post by keyboard, and shown to who approves it', async () => {
    await visits.goTo(cora, `${CAMPAIGN}/posts/new?language=en`);
    await cora.fill('#text', 'When will you publish your report, {handle}?');
    await cora.getByRole('radio', { name: 'No image' }).focus();
    await cora.keyboard.press('ArrowDown');
    expect(await cora.getByRole('radio', { name: /^Parked tank/ }).isChecked()).toBe(true);
    await cora.getByRole('checkbox', { name: 'X', exact: true }).uncheck();
    await press(cora, 'Save as draft');
    await done(cora, 'Made.');
    await press(cora, 'Send to review');
    await done(cora, 'Sent to review.');
    const path = new URL(cora.url()).pathname;
    await visits.goTo(cleo, path);
    await cleo.getByText(ENGLISH).first().waitFor();
    await press(cleo, 'Approve');
    await done(cleo, 'Approved.');
    await translate();
    await lookAt(cora, 'post-with-image', path);
  });

  it.each([
    ['the list', 'images', `${CAMPAIGN}/images`],
    ['the form', 'image-new', `${CAMPAIGN}/images/new`],
  ])(
    'has pages that are whole: %s',
    async (_what, name, path) => {
      await lookAt(cora, name, path);
    },
    60_000,
  );

  it('has a page of its own that is whole', async () => {
    await visits.goTo(cora, `${CAMPAIGN}/images?lang=en`);
    const path = await cora.getByRole('link', { name: 'Parked tank' }).getAttribute('href');
    await lookAt(cora, 'image', path ?? '');
  });
});

describe.each([
  [360, 'en', ENGLISH],
  [1280, 'en', ENGLISH],
  [360, 'ar', ARABIC],
] as const)('a supporter at %d px in %s', (width, lang, alt) => {
  it('sees the image of their post, downloads it and copies what it shows', async () => {
    const page = await visits.sitDown({}, { width });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visits.goTo(page, `/c/arms-treaty?lang=${lang}`);
    await page.waitForSelector('[data-card]');
    expect(await page.isVisible('[data-image]')).toBe(false);
    await page.click('[data-card] [name="network"][value="bluesky"]');
    await page.waitForSelector('[data-image]:not([hidden])');
    expect(await page.getAttribute('[data-image] img', 'alt')).toBe(alt);
    await page.locator('[data-image] img').scrollIntoViewIfNeeded();
    await eventually(async () => (await widthOf(page, '[data-image] img')) === 480);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-image] a')]);
    expect(download.suggestedFilename()).toBe('Parked-tank.jpg');
    const bytes = await readFile(await download.path());
    expect(bytes.includes('Jane Doe')).toBe(false);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 900 });
    await page.click('[data-image] summary');
    await page.click('[data-image] button');
    await eventually(async () => (await page.textContent('[data-copied]')) !== '');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(alt);
    expect([await axeFindings(page), await overflowOf(page)]).toEqual([[], 0]);
    await photograph(page, `today-image-${lang}-${width}`);
    await page.click('[data-card] [name="network"][value="x"]');
    await page.waitForSelector('[data-image]', { state: 'hidden' });
    await page.context().close();
  });

  it('does the same without script', async () => {
    const page = await visits.sitDown({}, { width, script: false });
    await visits.goTo(page, `/c/arms-treaty?lang=${lang}`);
    await page.click('[data-start] [value="bluesky"]');
    await page.waitForURL(/\/post\?/);
    expect(await page.getAttribute('[data-image] img', 'alt')).toBe(alt);
    expect(await page.inputValue('#alt')).toBe(alt);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-image] a')]);
    expect(download.suggestedFilename()).toBe('Parked-tank.jpg');
    expect(await overflowOf(page)).toBe(0);
    await photograph(page, `own-image-${lang}-${width}`);
    await page.context().close();
  });
});
