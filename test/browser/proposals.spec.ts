import type { Page } from 'playwright-core';
import { overflowOf } from '../support/axe.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, callerOf, publishAPlan } from '../support/plans.js';
import { done, inspect, press, startVisits, type Visits } from '../support/visits.js';

const PROPOSE = '/c/arms-treaty/propose';
const CAMPAIGN = '/workspace/campaigns/arms-treaty';

// A browser that is signed in nowhere, but not empty.
const NOBODY = { cookie: 'other=site' };

let visits: Visits;

beforeAll(async () => {
  visits = await startVisits('2026-06-11T12:00:00Z');
  const { coordinator } = await signInCast(visits.app);
  const call = callerOf(visits.app, coordinator);
  await addCheckedMinistries(call, 'france', 'germany');
  await publishAPlan(visits.app, call, { languages: ['en', 'fr'] });
});

afterAll(() => visits?.close());

const propose = async (page: Page, text: string): Promise<void> => {
  await page.fill('#text', text);
  await page.locator('main button.primary').click();
};

it('a supporter without script proposes a post by keyboard, and a coordinator adopts it', async () => {
  const supporter = await visits.sitDown(NOBODY, { width: 360, script: false });
  await visits.goTo(supporter, `${PROPOSE}?lang=en`);
  await supporter.focus('#text');
  await supporter.keyboard.type('Which transfers to Yemen did you refuse last year, @franceMFA?');
  await supporter.keyboard.press('Tab');
  await supporter.keyboard.press('Tab');
  await supporter.keyboard.type('F');
  await supporter.keyboard.press('Tab');
  await supporter.keyboard.press('Enter');
  await done(supporter, 'Thank you. The team has your words.');

  const cora = await visits.sitDown((await signInCast(visits.app)).coordinator);
  await visits.goTo(cora, `${CAMPAIGN}/proposals`);
  await press(cora, /^Adopt as a draft/);
  await done(cora, 'this is your draft now');
  expect(await cora.inputValue('#text')).toBe(
    'Which transfers to Yemen did you refuse last year, @franceMFA?',
  );
  expect(await cora.inputValue('#target')).toBe('france');
});

describe.each(['en', 'ar'])('in %s', (language) => {
  it.each([360, 1280])(
    'the pages of proposals are whole at %i pixels',
    async (width) => {
      const supporter = await visits.sitDown(NOBODY, { width });
      await visits.goTo(supporter, `${PROPOSE}?lang=${language}`);
      await inspect(supporter, `propose-${language}-${width}`);
      await propose(supporter, 'Will yоu report?');
      await supporter.getByRole('alert').waitFor();
      await supporter.waitForLoadState();
      await inspect(supporter, `propose-refused-${language}-${width}`);
      await propose(supporter, `Will you report on ${'every transfer, '.repeat(12)}please?`);
      await supporter.getByRole('status').waitFor();
      await supporter.waitForLoadState();
      await inspect(supporter, `propose-thanks-${language}-${width}`);

      const cora = await visits.sitDown((await signInCast(visits.app)).coordinator, { width });
      await visits.goTo(cora, `${CAMPAIGN}/proposals?lang=${language}`);
      await inspect(cora, `proposals-${language}-${width}`);
      expect(await overflowOf(cora)).toBe(0);
    },
    60_000,
  );
});
