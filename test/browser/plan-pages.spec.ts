import type { Page } from 'playwright-core';
import { signInCast, type SignedIn } from '../support/people.js';
import { addCheckedMinistries, callerOf, publishAPlan } from '../support/plans.js';
import { inspect, startVisits, type Visits } from '../support/visits.js';

let visits: Visits;
let cast: SignedIn;

const PATH = '/workspace/campaigns/arms-treaty';
const HEAD = 'kind,date,ministry,pinned,title,theme';
const GOOD = `${HEAD}
target,2026-06-13,russia,yes,,
target,2026-06-13,france,,,
day,2026-06-14,,,,"Reports, item by item"
event,2026-06-15,france,,Vote in the Senate,`;
const WRONG = `${HEAD}
target,2026-06-13,atlantis,,,
target,2026-06-31,france,,,
day,2026-06-14,france,,,`;

beforeAll(async () => {
  visits = await startVisits('2026-06-01T12:00:00Z');
  cast = await signInCast(visits.app);
  const coordinator = callerOf(visits.app, cast.coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
  await publishAPlan(visits.app, coordinator);
  visits.app.clock.set('2026-06-02T12:00:00Z');
  await coordinator('PUT', '/campaigns/arms-treaty/plan', {
    days: [
      { date: '2026-06-11', ministries: ['germany'] },
      { date: '2026-06-12', ministries: ['france'] },
    ],
    reason: 'France votes on the 11th.',
  });
  visits.app.clock.set('2026-06-03T12:00:00Z');
  await coordinator('PATCH', '/campaigns/arms-treaty', { stormAt: '18:00', reason: 'Most are at work.' });
});

afterAll(() => visits.close());

const VIEWS = [
  ['en', 360],
  ['en', 1280],
  ['ar', 360],
  ['ar', 1280],
] as const;

const choose = async (page: Page, language: string, text: string): Promise<void> => {
  await visits.goTo(page, `${PATH}/plan-file?lang=${language}`);
  const file = { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('#file').setInputFiles(file);
  await Promise.all([page.waitForNavigation(), page.locator('main form .button').click()]);
};

describe.each(VIEWS)('in %s on a window of %i pixels', (language, width) => {
  it.each([
    ['versions', `${PATH}/versions`],
    ['a-version', `${PATH}/versions/1`],
    ['clone', `${PATH}/clone`],
    ['plan-file', `${PATH}/plan-file`],
    ['overview-steps', PATH],
    ['public-versions', '/c/arms-treaty/versions'],
    ['public-version', '/c/arms-treaty/versions/1'],
  ])('the page %s is in order', async (name, path) => {
    const page = await visits.sitDown(cast.coordinator, { width });
    await visits.goTo(page, `${path}?lang=${language}`);
    await inspect(page, `${name}-${language}-${width}`);
    await page.context().close();
  });

  it.each([
    ['plan-preview', GOOD],
    ['plan-refused', WRONG],
  ])('the page %s is in order', async (name, text) => {
    const page = await visits.sitDown(cast.coordinator, { width });
    await choose(page, language, text);
    await inspect(page, `${name}-${language}-${width}`);
    await page.context().close();
  });
});

it('a file is looked at, then taken, without script', async () => {
  const page = await visits.sitDown(cast.coordinator, { script: false });
  await choose(page, 'en', GOOD);
  await page.getByLabel('Reason for the change').fill('Two ministries that day.');
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Take all of it' }).click()]);
  await page.getByRole('status').filter({ hasText: 'The plan of the file is saved.' }).waitFor();
  await page.context().close();
});
