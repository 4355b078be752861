import type { Page } from 'playwright-core';
import { signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf } from '../support/plans.js';
import { inspect, press, startVisits, type Visits } from '../support/visits.js';

let visits: Visits;

const SHEET = '/workspace/campaigns/arms-treaty/sheet';

beforeAll(async () => {
  visits = await startVisits('2026-06-01T12:00:00Z');
  const call = callerOf(visits.app, (await signInCast(visits.app)).coordinator);
  await addCheckedMinistries(call, 'france');
  await call('POST', '/campaigns', aCampaign({ languages: ['en', 'ar'] }));
});

afterAll(() => visits?.close());

const sheetOf = (isBad: (row: number) => boolean): string =>
  [
    'Tweet,Lang,Ministry',
    ...Array.from({ length: 2_000 }, (_, row) =>
      isBad(row)
        ? `[Will you answer ${row}?,en,france`
        : `"Will you answer question ${row}, {handle}?",en,france`,
    ),
  ].join('\n');

const choose = async (page: Page, text: string): Promise<void> => {
  await visits.goTo(page, SHEET);
  await page.setInputFiles('input[type=file]', {
    name: 'week.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await press(page, 'See what it adds');
};

it('a sheet of 2,000 rows is refused for 37 bad ones, and goes in once mended, without script and by keyboard', async () => {
  const { coordinator } = await signInCast(visits.app);
  const cora = await visits.sitDown(coordinator, { script: false, width: 360 });
  await visits.goTo(cora, SHEET);
  await choose(
    cora,
    sheetOf((row) => row % 54 === 53),
  );
  await cora.getByRole('alert').filter({ hasText: '37 things are wrong' }).waitFor();
  expect(await cora.locator('table tbody tr').count()).toBe(37);
  expect(await cora.locator('table tbody tr').first().textContent()).toMatch(/^55/);
  await choose(
    cora,
    sheetOf(() => false),
  );
  await cora.getByText('2,000 new drafts. Nothing is saved yet.').waitFor();
  await cora.getByRole('button', { name: 'Take all of it in' }).focus();
  await cora.keyboard.press('Enter');
  await cora.getByText(/of 2,000 posts are stored|2,000 drafts were added/).waitFor();
  await cora.getByText('2,000 drafts were added.').waitFor({ timeout: 20_000 });
});

it.each(['en', 'ar'])(
  'its pages are whole, for screen readers too, in %s',
  async (language) => {
    const { secondCoordinator } = await signInCast(visits.app);
    const cleo = await visits.sitDown(secondCoordinator);
    await choose(cleo, 'Tweet,Lang\nReport now.,en\nWill you?,en\n');
    const preview = cleo.url().replace(visits.address, '');
    await choose(cleo, 'Tweet,Lang\n[Will you?,en\nWill you?,tlh\n');
    const refused = cleo.url().replace(visits.address, '');
    await choose(cleo, 'Tweet,Lang\nWill you?,en\n');
    const running = cleo.url().replace(visits.address, '');
    await visits.app.database.query(
      `UPDATE post_sheets SET status = 'running', stored = 700, total = 2000 WHERE id = $1`,
      [running.split('/').at(-1) ?? ''],
    );
    const pages = [
      ['sheet', SHEET],
      ['sheet-preview', preview],
      ['sheet-refused', refused],
      ['sheet-running', running],
      ['sheet-print', `${SHEET}/print?language=en`],
    ] as const;
    for (const [name, path] of pages) {
      for (const width of [360, 1280]) {
        // The page of a running import loads itself again, which can stop the way to the next one.
        const tab = await cleo.context().newPage();
        await tab.setViewportSize({ width, height: 800 });
        await visits.goTo(tab, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
        await inspect(tab, `${name}-${language}-${width}`);
        await tab.close();
      }
    }
    await visits.goTo(await cleo.context().newPage(), '/workspace?lang=en');
  },
  120_000,
);
