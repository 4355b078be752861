import type { Page } from 'playwright-core';
import { overflowOf } from '../support/axe.js';
import { photograph } from '../support/browser.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, callerOf, publishAPlan } from '../support/plans.js';
import { done, inspect, press, startVisits, type Visits } from '../support/visits.js';

let visits: Visits;
const goTo = (page: Page, path: string) => visits.goTo(page, path);

beforeAll(async () => {
  visits = await startVisits('2026-06-11T12:00:00Z');
  const { coordinator } = await signInCast(visits.app);
  const call = callerOf(visits.app, coordinator);
  await addCheckedMinistries(call, 'france', 'germany');
  await publishAPlan(visits.app, call, { sections: [{ section: 'north' }] });
});

afterAll(() => visits?.close());

const CAMPAIGN = '/workspace/campaigns/arms-treaty';

const PAGES = [
  ['home', '/workspace'],
  ['campaign-new', '/workspace/campaigns/new'],
  ['overview', CAMPAIGN],
  ['campaign-edit', `${CAMPAIGN}/edit`],
  ['days', `${CAMPAIGN}/days`],
  ['day', `${CAMPAIGN}/days/2026-06-12`],
  ['posts', `${CAMPAIGN}/posts`],
  ['post-new', `${CAMPAIGN}/posts/new`],
  ['images-none', `${CAMPAIGN}/images`],
  ['variety', `${CAMPAIGN}/variety`],
  ['publication', `${CAMPAIGN}/publication`],
  ['rehearsal', `${CAMPAIGN}/rehearsal`],
  ['responses', `${CAMPAIGN}/responses`],
  ['response-new', `${CAMPAIGN}/responses/new`],
  ['engagement', `${CAMPAIGN}/engagement`],
  ['summary', `${CAMPAIGN}/summary`],
  ['coverage', `${CAMPAIGN}/coverage`],
  ['ministries', '/workspace/ministries'],
  ['ministry', '/workspace/ministries/france'],
  ['accounts', '/workspace/accounts'],
  ['check-round', '/workspace/accounts/round'],
  ['claims', '/workspace/claims'],
  ['sections', '/workspace/sections'],
  ['section', '/workspace/sections/north'],
  ['section-note', '/workspace/sections/north/notes/arms-treaty'],
  ['people', '/workspace/people'],
  ['api-keys', '/workspace/api-keys'],
  ['audit', '/workspace/audit'],
] as const;

describe.each([
  ['ar', 'rtl'],
  ['en', 'ltr'],
])('on a phone, in %s', (language, direction) => {
  let ada: Page;

  beforeAll(async () => {
    ada = await visits.sitDown((await signInCast(visits.app)).admin, { width: 360 });
    await goTo(ada, `/workspace?lang=${language}`);
  });

  it.each(PAGES)(
    'the page "%s" is whole, for screen readers too, and on a wide screen',
    async (name, path) => {
      await ada.setViewportSize({ width: 360, height: 740 });
      await goTo(ada, path);
      expect(await ada.getAttribute('html', 'dir')).toBe(direction);
      await inspect(ada, `${name}-${language}-360`);
      await ada.setViewportSize({ width: 1280, height: 900 });
      expect(await overflowOf(ada)).toBe(0);
      if (language === 'ar') await photograph(ada, `workspace-${name}-${language}-1280`);
    },
  );

  it('an account is read on a phone without a turn to the side', async () => {
    await ada.setViewportSize({ width: 360, height: 740 });
    await goTo(ada, '/workspace/accounts');
    const aside =
      await ada.evaluate(`[...document.querySelectorAll('main :is(td, tbody th)')].filter((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return left < 0 || right > innerWidth;
    }).length`);
    expect(await ada.locator('main td').count()).toBeGreaterThan(0);
    expect(aside).toBe(0);
  });

  it('the ways of the workspace stand behind one button, and beside the page on a wide screen', async () => {
    await ada.setViewportSize({ width: 360, height: 740 });
    await goTo(ada, CAMPAIGN);
    const first = ada.locator('#menu a').first();
    expect(await first.isVisible()).toBe(false);
    await ada.locator('button.menu').click();
    expect(await first.isVisible()).toBe(true);
    await photograph(ada, `workspace-menu-${language}-360`);
    await ada.keyboard.press('Escape');
    expect(await first.isVisible()).toBe(false);
    await ada.setViewportSize({ width: 1280, height: 900 });
    expect(await first.isVisible()).toBe(true);
  });
});

describe('an administrator', () => {
  let ada: Page;

  beforeAll(async () => {
    ada = await visits.sitDown((await signInCast(visits.app)).admin);
  });

  it('makes a link for somebody new, shown this once', async () => {
    await goTo(ada, '/workspace/people');
    await ada.getByLabel('Role').selectOption('analyst');
    await press(ada, 'Make the link');
    expect(await ada.getByLabel('One-time link').inputValue()).toMatch(/^http/);
    await inspect(ada, 'invited');
    await goTo(ada, '/workspace/people');
    expect(await ada.getByLabel('One-time link').count()).toBe(0);
  });

  it('makes a key for a program, shown this once, and takes it back', async () => {
    await goTo(ada, '/workspace/api-keys');
    await ada.getByLabel('For what').fill('week sheet');
    await press(ada, 'Make the key');
    expect((await ada.getByLabel('API key', { exact: true }).inputValue()).length).toBeGreaterThanOrEqual(64);
    await inspect(ada, 'key-made');
    await press(ada, /Remove/);
    await done(ada, 'Removed.');
  });

  it('reads who changed what', async () => {
    await goTo(ada, '/workspace/audit');
    await ada.getByText('campaign.publish').first().waitFor();
  });
});

describe('somebody whose role does not allow it', () => {
  it('is told so on a page, and sees no way there', async () => {
    const ana = await visits.sitDown((await signInCast(visits.app)).analyst);
    await goTo(ana, '/workspace');
    expect(await ana.locator('a[href="/workspace/people"]').count()).toBe(0);
    const refused = await goTo(ana, '/workspace/people');
    expect(refused?.status()).toBe(403);
    await inspect(ana, 'forbidden');
  });
});
