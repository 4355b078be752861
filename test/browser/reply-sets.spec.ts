import type { Page } from 'playwright-core';
import { overflowOf } from '../support/axe.js';
import { signInCast } from '../support/people.js';
import { type AnsweredWeek, anAnsweredWeek } from '../support/replies.js';
import { done, inspect, press, startVisits, type Visits } from '../support/visits.js';

const TODAY = '/c/arms-treaty';
const CAMPAIGN = '/workspace/campaigns/arms-treaty';
const TEXT = '[Thank you|Thanks], {handle}! [By when|On which day]?';

// A browser that is signed in nowhere, but not empty.
const NOBODY = { cookie: 'other=site' };

let visits: Visits;
let week: AnsweredWeek;
let response: string;

beforeAll(async () => {
  visits = await startVisits('2026-06-01T12:00:00Z');
  week = await anAnsweredWeek(visits.app);
  await week.approvedReply({ text: 'Thank you, {handle}! By when?' });
  response = `${CAMPAIGN}/responses/${week.response}`;
});

afterAll(() => visits?.close());

/** Where a click that opens another site leads. */
const ledTo = async (page: Page, click: () => Promise<void>): Promise<URLSearchParams> => {
  const opening = page.context().waitForEvent('page');
  const leaving = page.context().waitForEvent('request', {
    predicate: (request) => !request.url().startsWith(visits.address),
  });
  await click();
  const url = new URL((await leaving).url());
  await (await opening).close();
  expect(url.origin).toBe('https://x.com');
  return url.searchParams;
};

const shownText = async (page: Page): Promise<string> => {
  await page.locator('[data-card]').waitFor();
  return page.inputValue('#text');
};

it('a response becomes a reply set by two people, and a supporter’s reply on X', async () => {
  const cast = await signInCast(visits.app);
  const cora = await visits.sitDown(cast.coordinator);
  await visits.goTo(cora, response);
  await cora.getByRole('link', { name: 'Make a reply set' }).click();
  await cora.getByRole('link', { name: 'Write one in English' }).click();
  expect(await cora.locator('blockquote').first().textContent()).toContain('Nous publierons');
  await cora.fill('#text', TEXT);
  await press(cora, 'Save as draft');
  await press(cora, 'Send to review');
  const post = cora.url();

  const cleo = await visits.sitDown(cast.secondCoordinator);
  await visits.goTo(cleo, new URL(post).pathname);
  await press(cleo, 'Approve this wording');
  await cleo.getByRole('link', { name: 'All posts of this reply set' }).click();
  expect(await cleo.getByText('offered to everybody').count()).toBe(1);

  const supporter = await visits.sitDown(NOBODY, { width: 360 });
  await visits.goTo(supporter, `${TODAY}?lang=en`);
  await supporter.getByRole('link', { name: 'Answer back: France' }).click();
  const text = await shownText(supporter);
  expect(text).toMatch(/^Thank(s| you), @franceMFA! (By when|On which day)\?$/);
  const way = await ledTo(supporter, () => supporter.getByRole('link', { name: 'Post on X' }).click());
  expect([way.get('in_reply_to'), way.get('text')]).toEqual(['1', text]);

  // With words of one's own it is a reply all the same; and the answer stands open for whoever replies elsewhere.
  await supporter.fill('#text', 'When exactly, @franceMFA?');
  const sent = new URL((await supporter.locator('[data-send]').getAttribute('href')) ?? '');
  expect([sent.searchParams.get('in_reply_to'), sent.searchParams.get('text')]).toEqual([
    '1',
    'When exactly, @franceMFA?',
  ]);
  expect(await supporter.getByRole('link', { name: 'Open the answer' }).getAttribute('href')).toBe(
    'https://x.com/franceMFA/status/1',
  );
  await supporter.reload();
  expect(await shownText(supporter)).toBe('When exactly, @franceMFA?');
  await press(supporter, 'I posted it');
  await done(supporter, 'Your post is counted.');
  await visits.goTo(supporter, `${TODAY}?lang=en`);
  expect(await shownText(supporter)).toBe('Will you report?');

  visits.app.clock.set('2026-06-13T10:00:00Z');
  await visits.goTo(supporter, `${TODAY}?lang=en`);
  expect(await supporter.getByRole('link', { name: 'Answer back: France' }).isVisible()).toBe(true);
  const stranger = await visits.sitDown(NOBODY, { width: 360 });
  await visits.goTo(stranger, `${TODAY}?lang=en`);
  expect(await stranger.getByRole('link', { name: 'Answer back: France' }).isVisible()).toBe(false);
  await stranger.getByText('Did you write to that ministry?').click();
  await stranger.getByRole('link', { name: 'Answer back: France' }).click();
  await shownText(stranger);
  visits.app.clock.set('2026-06-12T10:00:00Z');
});

it('a supporter without script answers back by keyboard', async () => {
  const supporter = await visits.sitDown(NOBODY, { width: 360, script: false });
  await visits.goTo(supporter, `${TODAY}/replies/${week.response}?lang=en`);
  await supporter.getByRole('button', { name: 'X', exact: true }).focus();
  await supporter.keyboard.press('Enter');
  await supporter.waitForURL(/\/post\?/);
  expect(await supporter.inputValue('#text')).toMatch(/^Thank/);
  const way = await ledTo(supporter, () =>
    supporter.getByRole('button', { name: 'Post on X' }).press('Enter'),
  );
  expect(way.get('in_reply_to')).toBe('1');
});

describe.each(['en', 'ar'])('in %s', (language) => {
  it.each([360, 1280])(
    'the pages of reply sets are whole at %i pixels',
    async (width) => {
      const supporter = await visits.sitDown(NOBODY, { width });
      await visits.goTo(supporter, `${TODAY}?lang=${language}`);
      await shownText(supporter);
      await inspect(supporter, `reply-today-${language}-${width}`);
      await visits.goTo(supporter, `${TODAY}/replies/${week.response}?lang=${language}`);
      await shownText(supporter);
      await inspect(supporter, `reply-${language}-${width}`);
      visits.app.clock.set('2026-06-13T10:00:00Z');
      await visits.goTo(supporter, `${TODAY}?lang=${language}`);
      await inspect(supporter, `reply-folded-${language}-${width}`);
      visits.app.clock.set('2026-06-15T10:00:00Z');
      await visits.goTo(supporter, `${TODAY}/replies/${week.response}?lang=${language}`);
      await inspect(supporter, `reply-over-${language}-${width}`);
      visits.app.clock.set('2026-06-12T10:00:00Z');

      const cora = await visits.sitDown((await signInCast(visits.app)).coordinator, { width });
      await visits.goTo(cora, `${response}?lang=${language}`);
      await inspect(cora, `reply-response-${language}-${width}`);
      await visits.goTo(cora, `${response}/replies?lang=${language}`);
      await inspect(cora, `reply-set-${language}-${width}`);
      await visits.goTo(cora, `${CAMPAIGN}/posts/new?response=${week.response}&lang=${language}`);
      await inspect(cora, `reply-new-${language}-${width}`);
      expect(await overflowOf(cora)).toBe(0);
    },
    90_000,
  );
});
