import type { Page } from 'playwright-core';
import { overflowOf } from '../support/axe.js';
import { photograph } from '../support/browser.js';
import { signInCast, type SignedIn } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';
import { inspect, startVisits, type Visits } from '../support/visits.js';

const CAMPAIGN = '/workspace/campaigns/arms-treaty';
const POSTS = '/campaigns/arms-treaty/suggested-posts';
const LONG =
  '{handle}, [will you|when will you|on which day will you] [publish|share|hand in] the annual report [in full|item by item|], [please|]? {claim:few-reports} {hashtags} {link}';
const ARABIC = '{handle}، [هل ستنشرون|متى ستنشرون] التقرير السنوي [كاملًا|بندًا بندًا]؟ {hashtags}';
const FRENCH = '{handle}, [publierez-vous|quand publierez-vous] le rapport annuel ? {hashtags}';

let visits: Visits;
let cast: SignedIn;
let cora: Caller;
let cleo: Caller;
const ids: Record<string, string> = {};

const write = async (name: string, text: string, more: object = {}, ...steps: string[]): Promise<void> => {
  const post = { language: 'en', text, networks: ['x', 'bluesky', 'mastodon', 'threads'], ...more };
  const answer = await cora('POST', POSTS, post);
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  ids[name] = answer.json<{ id: string }>().id;
  for (const step of steps) {
    const by = step === 'approval' ? cleo : cora;
    expect([step, (await by('PUT', `${POSTS}/${ids[name]}/${step}`)).statusCode]).toEqual([step, 200]);
  }
};

beforeAll(async () => {
  visits = await startVisits('2026-06-10T09:00:00Z');
  cast = await signInCast(visits.app);
  [cora, cleo] = [callerOf(visits.app, cast.coordinator), callerOf(visits.app, cast.secondCoordinator)];
  await addCheckedMinistries(cora, 'france', 'germany', 'russia');
  const languages = ['en', 'fr', 'ar'];
  const link = 'https://example.org/arms-treaty';
  await cora('POST', '/campaigns', aCampaign({ languages, link, endsOn: '2026-06-13' }));
  await cora('POST', '/claims', {
    slug: 'few-reports',
    texts: { en: 'Only 69 states reported.', fr: 'Seuls 69 États l’ont fait.', ar: 'أبلغت 69 دولة فقط.' },
    source: 'ATT Monitor',
    asOf: '2024',
  });
  for (const [date, ...ministries] of [
    ['2026-06-11', 'france'],
    ['2026-06-12', 'germany', 'russia'],
    ['2026-06-13', 'russia'],
  ]) {
    await cora('PUT', `/campaigns/arms-treaty/days/${date}/targets`, { ministries });
  }
  await write('missed', LONG, { target: 'france' }, 'review', 'approval');
  await write('paused', 'Will you refuse sales, {handle}? {hashtags}', {}, 'review', 'approval');
  await cora('PUT', `${POSTS}/${ids.paused}/pause`, { reason: 'A wrong handle.' });
  await write('changed', `${LONG} #ATT`, {}, 'review', 'approval');
  await write('behind', FRENCH, { language: 'fr', translationOf: ids.changed }, 'review', 'approval');
  await write('arabic', ARABIC, { language: 'ar', translationOf: ids.changed }, 'review');
  await cora('PATCH', `${POSTS}/${ids.changed}`, { text: LONG.replace('annual', 'yearly') });
  await cora('PUT', `${POSTS}/${ids.changed}/review`);
  await cleo('POST', `${POSTS}/${ids.changed}/comments`, { text: 'Is “yearly” the word of the treaty?' });
  await write('alike', LONG.replace('in full', 'wholly'), { target: 'germany' }, 'review', 'approval');
  await write('draft', 'Publish [you|they] they report of 195 states #armstreaty now');
  const anybody = callerOf(visits.app);
  await write('general', ARABIC.replace('السنوي', 'الأول'), { language: 'ar' }, 'review', 'approval');
  await write(
    'other',
    'Will you answer us, {handle}? {hashtags}',
    { target: 'russia' },
    'review',
    'approval',
  );
  const published = await cora('PUT', '/campaigns/arms-treaty/publication');
  expect([published.statusCode, published.body]).toEqual([200, expect.any(String)]);
  await cora('PATCH', '/campaigns/arms-treaty', { approvedPostsNeeded: 3 });
  await anybody('POST', '/campaigns/arms-treaty/proposals', {
    language: 'en',
    text: 'Why so late, @franceMFA?',
  });
  visits.app.clock.set('2026-06-12T09:00:00Z');
});

afterAll(() => visits?.close());

const PAGES: readonly (readonly [string, () => string])[] = [
  ['review', () => '/workspace/review'],
  ['posts', () => `${CAMPAIGN}/posts`],
  ['posts-none', () => `${CAMPAIGN}/posts?status=retired`],
  ['post-changed', () => `${CAMPAIGN}/posts/${ids.changed}`],
  ['post-missed', () => `${CAMPAIGN}/posts/${ids.missed}`],
  ['post-behind', () => `${CAMPAIGN}/posts/${ids.behind}`],
  ['post-arabic', () => `${CAMPAIGN}/posts/${ids.arabic}`],
  ['post-draft', () => `${CAMPAIGN}/posts/${ids.draft}`],
  ['translations', () => `${CAMPAIGN}/translations?from=en&language=ar`],
  ['translation', () => `${CAMPAIGN}/translations/${ids.changed}/ar`],
  ['post-coverage', () => `${CAMPAIGN}/post-coverage`],
  ['proposals', () => `${CAMPAIGN}/proposals`],
  ['proposals-dismissed', () => `${CAMPAIGN}/proposals?status=dismissed`],
  ['variety', () => `${CAMPAIGN}/variety`],
  ['sheet', () => `${CAMPAIGN}/sheet`],
  ['sheet-print', () => `${CAMPAIGN}/sheet/print?language=ar`],
];

describe.each(['en', 'ar'])('the workshop, with posts in every state, in %s', (language) => {
  let page: Page;

  beforeAll(async () => {
    page = await visits.sitDown(cast.secondCoordinator, { width: 360 });
    await visits.goTo(page, `/workspace?lang=${language}`);
  });

  it.each(PAGES)('the page "%s" is whole on a phone and on a wide screen', async (name, path) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visits.goTo(page, path());
    if (await page.locator('.live').count()) await page.locator('.live-lengths li').first().waitFor();
    await inspect(page, `shop-${name}-${language}-360`);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await overflowOf(page)).toBe(0);
    await photograph(page, `workspace-shop-${name}-${language}-1280`);
  });
});
