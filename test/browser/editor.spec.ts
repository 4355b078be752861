import type { Page } from 'playwright-core';
import { axeFindings, overflowOf } from '../support/axe.js';
import { photograph } from '../support/browser.js';
import { signInCast, type SignedIn } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf } from '../support/plans.js';
import { startVisits, type Visits } from '../support/visits.js';

let visits: Visits;
let cast: SignedIn;

const NEW = '/workspace/campaigns/arms-treaty/posts/new?ministry=france';

beforeAll(async () => {
  visits = await startVisits('2026-06-10T09:00:00Z');
  cast = await signInCast(visits.app);
  const call = callerOf(visits.app, cast.coordinator);
  await addCheckedMinistries(call, 'france');
  await call('POST', '/campaigns', aCampaign({ languages: ['en', 'ar'], hashtags: ['ArmsTreaty'] }));
  const claim = {
    slug: 'few-reports',
    texts: { en: 'only 69 reported' },
    source: 'ATT Monitor',
    asOf: '2024',
  };
  await call('POST', '/claims', claim);
});

afterAll(() => visits?.close());

const sit = async (address = NEW, options = {}): Promise<Page> => {
  const page = await visits.sitDown(cast.coordinator, options);
  await visits.goTo(page, address);
  return page;
};

const isSaid = (page: Page, text: string) =>
  page.locator('.live-summary').filter({ hasText: text }).waitFor();
const holds = (page: Page, part: string, text: string) =>
  page.locator(`.live-${part}`).filter({ hasText: text }).waitFor();

describe('the editor of a post, while somebody types', () => {
  it('counts variants and lengths as the post would be sent, and colours the notation', async () => {
    const page = await sit();
    await page
      .locator('#text')
      .pressSequentially('{handle}, [will you|when will you] report by {day}? {hashtags}');
    await isSaid(page, 'Variants: 2. Nothing to mend.');
    await holds(page, 'lengths', 'X: 56 of 280');
    await holds(page, 'lengths', 'Bluesky: 85 of 300');
    const kinds = await page
      .locator('.editor-marks > span')
      .evaluateAll((spans) => spans.map(({ className }) => className));
    expect(kinds.slice(0, 4)).toEqual(['t-slot', 't-text', 't-open odd', 't-text odd']);
    const [shown, typed] = [page.locator('.editor-marks'), page.locator('#text')];
    expect((await shown.innerText()).replace('\u200b', '')).toBe(await typed.inputValue());
    expect(await shown.boundingBox()).toEqual(await typed.boundingBox());
    expect(await axeFindings(page)).toEqual([]);
    await photograph(page, 'editor-360');
  });

  it('finds slips, unseen marks and habits, and mends them by one press that can be undone', async () => {
    const page = await sit();
    const area = page.locator('#text');
    await area.fill('Will y\u200Bou report? [Of 195|{claim:few-reports}] #armstreaty [now');
    await holds(page, 'problems', 'U+200B');
    await holds(page, 'problems', 'This "[" is not closed');
    await isSaid(page, 'To mend: 2.');
    expect(await page.locator('.editor-marks > .bad').count()).toBe(2);
    await page.locator('.live-problems').getByRole('button', { name: 'Take it out' }).click();
    expect(await area.inputValue()).toMatch(/^Will you report/);
    await area.press('End');
    await page.keyboard.type('|]');
    await holds(page, 'findings', 'The figure 195 needs a claim');
    await page.getByRole('button', { name: 'Write “#Armstreaty”' }).click();
    expect(await area.inputValue()).toContain('#Armstreaty');
    await page.keyboard.press('Control+z');
    expect(await area.inputValue()).toContain('#armstreaty');
  });

  it('mends what it found where that stands now, though the text was changed just before', async () => {
    const page = await sit();
    const area = page.locator('#text');
    await area.fill('Will you report? #armstreaty');
    const repair = page.getByRole('button', { name: 'Write “#Armstreaty”' });
    await repair.waitFor();
    await area.press('Home');
    await page.keyboard.insertText('So: ');
    await repair.evaluate((button) => (button as unknown as { click(): void }).click());
    expect(await area.inputValue()).toBe('So: Will you report? #Armstreaty');
  });

  it('asks before what was typed is left behind, and not before it is saved', async () => {
    const page = await sit();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.locator('#text').pressSequentially('Will you report?');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.locator('.live-lengths li').first().waitFor();
    expect(asked).toEqual([]);
    await page.locator('#text').press('End');
    await page.goto(`${visits.address}/workspace`);
    expect(asked).toEqual(['beforeunload']);
  });

  it('lists the variants that nobody is dealt', async () => {
    const page = await sit();
    await page.locator('#text').fill('Will [you|they] [you|we] report?');
    await holds(page, 'never', '1 of 4, a word stands twice where two parts meet');
  });

  it('heeds what is chosen while it still loads', async () => {
    const page = await sit('/workspace');
    let load = (): void => {};
    const isReady = new Promise<void>((resolve) => (load = resolve));
    const counts = page.waitForRequest('**/counter*');
    await page.route('**/counter*', async (route) => {
      await isReady;
      await route.continue();
    });
    await page.goto(visits.address + NEW);
    await counts;
    await page.locator('#text').fill('Will you publish?');
    await page.locator('#target').selectOption('');
    load();
    await holds(page, 'lengths', 'X: 17 of 280 longest with');
  });

  it('sends nothing that is typed to anybody', async () => {
    const page = await sit();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.locator('#text').fill('Will you publish the secret word?');
    await page.locator('#target').selectOption('');
    await holds(page, 'lengths', 'X: 33 of 280 longest with Ministry for Europe and Foreign Affairs');
    expect(sent.join('\n')).toContain('post-slots');
    expect(sent.join('\n')).not.toContain('secret');
  });

  it('reads Arabic from the right, on a wide screen and a narrow one', async () => {
    for (const width of [360, 1280]) {
      const page = await sit(`${NEW}&language=ar&lang=ar`, { width });
      await page.locator('#text').fill('[هل|متى] ستنشرون التقرير، {handle}؟ #armstreaty');
      await page.locator('.live-findings li').first().waitFor();
      expect(await page.locator('.editor-marks').getAttribute('dir')).toBe('rtl');
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      await photograph(page, `editor-ar-${width}`);
    }
  });

  it('keeps up with typing on a phone six times slower as a plain field does', async () => {
    const page = await sit();
    const session = await page.context().newCDPSession(page);
    const body =
      '{handle}, [will you|when will you|on which day will you] [publish|share] the [report|figures] of {country}, as {claim:few-reports}, [please|]? #arms {hashtags} {link} ';
    await page.evaluate(`
      const plain = document.querySelector('#text').cloneNode();
      plain.id = plain.name = 'plain';
      document.querySelector('.editor').after(plain);
    `);
    for (const id of ['#text', '#plain']) await page.locator(id).fill(body);
    await page.locator('.live-findings li').first().waitFor();
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.evaluate(`
      window.waits = { text: [], plain: [] };
      new PerformanceObserver((list) => list.getEntries().forEach(({ name, target, duration }) => {
        if (name === 'keydown' && target?.id) waits[target.id].push(duration);
      })).observe({ type: 'event', durationThreshold: 16 });
    `);
    for (const words of ['When will you answer us, ', 'this week or the next?']) {
      for (const id of ['#plain', '#text']) {
        await page.locator(id).press('End');
        await page.keyboard.type(words, { delay: 120 });
        await page.waitForTimeout(1_000);
      }
    }
    const waits = await page.evaluate<Record<'text' | 'plain', number[]>>('waits');
    // What took less than 16 ms is not told.
    const at = (durations: readonly number[], share: number): number =>
      [...durations, ...Array<number>(47 - Math.min(47, durations.length)).fill(16)].toSorted(
        (a, b) => a - b,
      )[Math.floor(46 * share)] ?? 0;
    const seen = [waits.plain, waits.text].map((one) => [at(one, 0.5), at(one, 0.9), at(one, 1)]);
    process.stdout.write(`${JSON.stringify(seen)}\n`);
    expect(at(waits.text, 0.5)).toBeLessThanOrEqual(3 * at(waits.plain, 0.5));
    expect(at(waits.text, 0.9)).toBeLessThanOrEqual(3 * at(waits.plain, 0.9));
  });
});

describe('the editor of a translation', () => {
  it('counts, colours and lints as that of a post does', async () => {
    const post = { language: 'en', text: 'Will you report, {handle}?', networks: ['x'], target: 'france' };
    const call = callerOf(visits.app, cast.coordinator);
    const { id } = (await call('POST', '/campaigns/arms-treaty/suggested-posts', post)).json<{
      id: string;
    }>();
    const page = await sit(`/workspace/campaigns/arms-treaty/translations/${id}/ar`);
    await page.locator('#text').fill('[هل|متى] ستنشرون التقرير، {handle}؟ #armstreaty');
    await holds(page, 'lengths', 'X:');
    await holds(page, 'findings', '#Armstreaty');
    expect(await page.locator('.live-lengths li').count()).toBe(1);
    expect(await page.locator('.editor-marks').getAttribute('dir')).toBe('rtl');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });
});

describe('the editor of a refused text', () => {
  it('shows each slip marked where it stands, without script too', async () => {
    for (const script of [false, true]) {
      const page = await sit(NEW, { script });
      await page.locator('#text').fill('Will y\u200Bou report, {minister}?');
      await page.getByRole('button', { name: 'Preview' }).click();
      expect(await page.locator('.in-place mark').allInnerTexts()).toEqual(['U+200B', '{minister}']);
      if (script) expect(await axeFindings(page)).toEqual([]);
      if (script) await photograph(page, 'editor-refused');
    }
  });
});
