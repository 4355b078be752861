import type { Page } from 'playwright-core';
import { signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf } from '../support/plans.js';
import { done, inspect, startVisits, type Visits } from '../support/visits.js';

let visits: Visits;
let cora: Page;
let cleo: Page;
let tariq: Page;

const CAMPAIGN = '/workspace/campaigns/arms-treaty';

beforeAll(async () => {
  visits = await startVisits('2026-06-10T09:00:00Z');
  const cast = await signInCast(visits.app);
  const call = callerOf(visits.app, cast.coordinator);
  await addCheckedMinistries(call, 'france');
  await call('POST', '/campaigns', aCampaign({ languages: ['en', 'fr'] }));
  await call('PUT', '/campaigns/arms-treaty/days/2026-06-11/targets', { ministries: ['france'] });
  cora = await visits.sitDown(cast.coordinator);
  cleo = await visits.sitDown(cast.secondCoordinator);
  tariq = await visits.sitDown(cast.translator, { width: 360 });
});

afterAll(() => visits?.close());

const isFocused = (page: Page, role: 'button' | 'link' | 'textbox', name: string | RegExp) =>
  page
    .getByRole(role, { name, exact: true })
    .first()
    .evaluate((element) => element === element.ownerDocument.activeElement);

/** Goes on with the tab key, as somebody without a mouse does, until the focus is there. */
const tabTo = async (page: Page, role: 'button' | 'link' | 'textbox', name: string | RegExp) => {
  await page.getByRole(role, { name, exact: true }).first().waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await isFocused(page, role, name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key does not lead to ${role} ${name}.`);
};

const pressKey = async (page: Page, role: 'button' | 'link', name: string | RegExp) => {
  await tabTo(page, role, name);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
};

const type = async (page: Page, name: string, text: string) => {
  await tabTo(page, 'textbox', name);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
};

describe('the life of a post, by keyboard alone', () => {
  it('begins with its author, who writes it and sends it to review', async () => {
    await visits.goTo(cora, `${CAMPAIGN}/posts/new`);
    await type(cora, 'Post', 'Will you report, {handle}?');
    await pressKey(cora, 'button', 'Save as draft');
    await done(cora, 'Made.');
    await pressKey(cora, 'button', 'Send to review');
    await done(cora, 'Sent to review');
  });

  it('is found by a second person in the queue, and returned with a comment', async () => {
    await visits.goTo(cleo, '/workspace');
    await pressKey(cleo, 'link', 'To review');
    await inspect(cleo, 'review-queue');
    await pressKey(cleo, 'link', /Will you report/);
    await type(cleo, 'Your comment', 'Ask for a date: “when” gets answers.');
    await inspect(cleo, 'review-post');
    await pressKey(cleo, 'button', 'Return to draft with this comment');
    await done(cleo, 'Returned');
  });

  it('comes back to its author, who mends it', async () => {
    await visits.goTo(cora, '/workspace/review');
    await pressKey(cora, 'link', /Will you report/);
    await cora.getByText('Ask for a date').waitFor();
    await type(cora, 'Post', 'When will you report, {handle}?');
    await pressKey(cora, 'button', 'Save');
    await done(cora, 'Saved.');
    await pressKey(cora, 'button', 'Send to review');
    await done(cora, 'Sent to review');
  });

  it('is approved by the second person, not by its author', async () => {
    expect(await cora.getByRole('button', { name: 'Approve this wording' }).count()).toBe(0);
    await visits.goTo(cleo, '/workspace/review');
    await pressKey(cleo, 'link', /When will you report/);
    await pressKey(cleo, 'button', 'Approve this wording');
    await done(cleo, 'Approved.');
  });

  it('is translated on a phone, with the original in view', async () => {
    await visits.goTo(tariq, `${CAMPAIGN}/translations`);
    await inspect(tariq, 'translations-360');
    await pressKey(tariq, 'link', /^Translate/);
    await type(tariq, 'Translation', 'Quand publierez-vous, {handle} ?');
    await inspect(tariq, 'translation-360');
    await pressKey(tariq, 'button', 'Save the translation');
    await done(tariq, 'Saved as a draft.');
    await pressKey(tariq, 'button', 'Send to review');
    await done(tariq, 'Sent to review');
  });

  it('is approved in its second language too', async () => {
    await visits.goTo(cleo, '/workspace/review');
    await pressKey(cleo, 'link', /Quand publierez-vous/);
    await cleo.getByText('Translation of').waitFor();
    await pressKey(cleo, 'button', 'Approve this wording');
    await done(cleo, 'Approved.');
  });

  it('shows what an edit changed, and leaves its translation behind until the translator looks', async () => {
    await cora.reload();
    await type(cora, 'Post', 'When will you report in full, {handle}?');
    await pressKey(cora, 'button', 'Save');
    await pressKey(cora, 'button', 'Send to review');
    await visits.goTo(cleo, '/workspace/review');
    await pressKey(cleo, 'link', /in full/);
    await cleo.getByRole('heading', { name: 'Changed since it was approved' }).waitFor();
    await inspect(cleo, 'review-difference');
    await pressKey(cleo, 'button', 'Approve this wording');
    await visits.goTo(tariq, '/workspace/review');
    await tariq.getByText('its original moved on').waitFor();
    await visits.goTo(tariq, `${CAMPAIGN}/translations`);
    await pressKey(tariq, 'link', /^Bring up to date/);
    await inspect(tariq, 'translation-outdated-360');
    await pressKey(tariq, 'button', 'It still says the same');
    await done(tariq, 'Noted');
  });

  it('gets an earlier wording back, and ends', async () => {
    await cora.reload();
    await pressKey(cora, 'button', 'Restore wording 2');
    await done(cora, 'Restored');
    await inspect(cora, 'review-history');
    await cora.getByText('Retire for good').focus();
    await cora.keyboard.press('Enter');
    await pressKey(cora, 'button', 'Yes, retire this post');
    await done(cora, 'Retired.');
  });
});

describe('the pages of two people in Arabic', () => {
  it.each([
    ['queue', '/workspace/review'],
    ['translations', `${CAMPAIGN}/translations`],
    ['post-coverage', `${CAMPAIGN}/post-coverage`],
  ])(
    'have no finding of axe’s and no overflow: %s',
    async (name, path) => {
      for (const width of [360, 1280]) {
        await cleo.setViewportSize({ width, height: 800 });
        await visits.goTo(cleo, `${path}?lang=ar`);
        await inspect(cleo, `review-${name}-ar-${width}`);
      }
    },
    60_000,
  );
});
