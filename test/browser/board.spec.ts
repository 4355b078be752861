import type { Page } from 'playwright-core';
import { axeFindings, overflowOf } from '../support/axe.js';
import { photograph } from '../support/browser.js';
import { signInCast, type SignedIn } from '../support/people.js';
import {
  aCampaign,
  addApprovedPosts,
  addCheckedMinistries,
  type Caller,
  callerOf,
} from '../support/plans.js';
import { press, startVisits, type Visits } from '../support/visits.js';

let visits: Visits;
let cast: SignedIn;
let call: Caller;

const CAMPAIGN = 'arms-treaty';
const BOARD = `/workspace/campaigns/${CAMPAIGN}/board`;
const WEEK = [
  { date: '2026-06-11', ministries: ['france'], pinned: [] },
  { date: '2026-06-12', ministries: ['russia'], pinned: [] },
  { date: '2026-06-13', ministries: ['germany'], pinned: [] },
  { date: '2026-06-14', ministries: [], pinned: [], blackout: false },
  { date: '2026-06-15', ministries: [], pinned: [] },
];

beforeAll(async () => {
  visits = await startVisits('2026-06-10T09:00:00Z');
  cast = await signInCast(visits.app);
  call = callerOf(visits.app, cast.coordinator);
  await addCheckedMinistries(call, 'france', 'germany', 'russia');
  await call('POST', '/campaigns', aCampaign({ endsOn: '2026-06-20' }));
  await addApprovedPosts(visits.app, CAMPAIGN);
});

beforeEach(() => call('PUT', `/campaigns/${CAMPAIGN}/plan`, { days: WEEK, reason: 'For a test.' }));

afterAll(() => visits?.close());

const whom = async (date: string): Promise<string> => {
  const { body } = await call('GET', `/campaigns/${CAMPAIGN}/plan`);
  const { days } = JSON.parse(body) as {
    days: { date: string; targets: { ministry: string; pinned: boolean }[]; blackout: boolean }[];
  };
  const day = days.find((one) => one.date === date);
  if (day?.blackout) return 'empty';
  return (day?.targets ?? []).map(({ ministry, pinned }) => (pinned ? `${ministry}!` : ministry)).join(' ');
};

const sit = async (who: keyof SignedIn, path = BOARD, options = {}): Promise<Page> => {
  const page = await visits.sitDown(cast[who], options);
  await visits.goTo(page, path);
  return page;
};

const changed = (page: Page, text: string) => page.locator('#changed').filter({ hasText: text }).waitFor();
const grip = (page: Page, date: string, slug: string) => page.locator(`#g-${date}-${slug}`);
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');
const focusOn = (page: Page, id: string) => page.locator(`[id="${id}"]:focus`).waitFor();
const isSaid = (page: Page, text: string) => page.locator('#board-live').filter({ hasText: text }).waitFor();

describe('the board, by keyboard alone', () => {
  it('is reached, and moves, swaps, pins and takes off, each undone again', async () => {
    const page = await sit('coordinator');
    const keys = page.keyboard;
    // From the top of the page to the first grip, as somebody without a mouse gets there.
    for (let n = 0; n < 60 && (await focused(page)) !== 'g-2026-06-11-france'; n += 1)
      await keys.press('Tab');
    expect(await focused(page)).toBe('g-2026-06-11-france');

    await keys.press('Space');
    await isSaid(page, 'Moving France from Thu 11 June');
    await focusOn(page, 'place-2026-06-12-france');
    await keys.press('ArrowDown');
    await keys.press('ArrowDown');
    await focusOn(page, 'place-2026-06-14-france');
    await keys.press('ArrowLeft');
    await keys.press('ArrowRight');
    await keys.press('Enter');
    await isSaid(page, 'France from Thu 11 June to Sun 14 June');
    await focusOn(page, 'g-2026-06-14-france');
    expect([await whom('2026-06-11'), await whom('2026-06-14')]).toEqual(['', 'france']);

    await press(page, 'Undo');
    await isSaid(page, 'Taken back');
    expect([await whom('2026-06-11'), await whom('2026-06-14')]).toEqual(['france', '']);
    await press(page, 'Do it again');
    await changed(page, 'France from Thu 11 June to Sun 14 June');
    expect(await whom('2026-06-14')).toBe('france');
  });

  it('puts back what was picked up', async () => {
    const page = await sit('coordinator');
    await grip(page, '2026-06-12', 'russia').focus();
    await page.keyboard.press('Enter');
    await focusOn(page, 'place-2026-06-13-russia');
    await page.keyboard.press('Escape');
    await isSaid(page, 'Put back.');
    await focusOn(page, 'g-2026-06-12-russia');
    expect(await page.locator('.place').count()).toBe(0);
    expect(await whom('2026-06-12')).toBe('russia');
  });

  it('goes over the edge of the week with what is picked up', async () => {
    const page = await sit('coordinator');
    await grip(page, '2026-06-13', 'germany').focus();
    await page.keyboard.press('Space');
    await focusOn(page, 'place-2026-06-14-germany');
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowDown');
    await focusOn(page, 'place-2026-06-18-germany');
    await page.keyboard.press('Enter');
    await changed(page, 'Germany from Sat 13 June to Thu 18 June');
    expect(await whom('2026-06-18')).toBe('germany');
    await press(page, 'Undo');
    await changed(page, 'Germany from Thu 18 June to Sat 13 June');
  });

  it('changes places, pins and unpins', async () => {
    const page = await sit('coordinator');
    await grip(page, '2026-06-11', 'france').focus();
    await page.keyboard.press('Space');
    await page.locator('#t-2026-06-12-russia').getByRole('button', { name: 'Swap' }).focus();
    await page.keyboard.press('Enter');
    await changed(page, 'France (Thu 11 June) and Russia (Fri 12 June) change places');
    expect([await whom('2026-06-11'), await whom('2026-06-12')]).toEqual(['russia', 'france']);
    await page.getByRole('button', { name: 'Pin Russia, Thu 11 June' }).focus();
    await page.keyboard.press('Enter');
    await changed(page, 'Russia on Thu 11 June: pinned');
    expect(await whom('2026-06-11')).toBe('russia!');
    await page.getByRole('button', { name: 'Unpin Russia, Thu 11 June' }).press('Enter');
    await changed(page, 'no longer pinned');
  });

  it.each([
    ['en', 'ArrowRight', 'ArrowDown', '2026-06-20'],
    ['ar', 'ArrowLeft', 'ArrowDown', '2026-06-20'],
  ])('in a month goes by days and weeks, in %s', async (language, forward, down, goal) => {
    const page = await sit('coordinator', `${BOARD}?view=month&lang=${language}`);
    await grip(page, '2026-06-11', 'france').focus();
    await page.keyboard.press('Space');
    await focusOn(page, 'place-2026-06-12-france');
    await page.keyboard.press(forward);
    await focusOn(page, 'place-2026-06-13-france');
    await page.keyboard.press(down);
    await focusOn(page, `place-${goal}-france`);
    await page.keyboard.press('Escape');
    await focusOn(page, 'g-2026-06-11-france');
  });
});

describe('the board, without script', () => {
  const plain = { script: false };

  it('moves a ministry by two buttons, and takes that back', async () => {
    const page = await sit('coordinator', BOARD, plain);
    await grip(page, '2026-06-11', 'france').click();
    await page.getByText('Moving France from Thu 11 June').waitFor();
    await press(page, 'Place here France on Mon 15 June');
    await changed(page, 'France from Thu 11 June to Mon 15 June');
    expect([await whom('2026-06-11'), await whom('2026-06-15')]).toEqual(['', 'france']);
    await press(page, 'Undo');
    await page.getByRole('heading', { name: 'Taken back' }).waitFor();
    expect([await whom('2026-06-11'), await whom('2026-06-15')]).toEqual(['france', '']);
  });

  it('swaps, adds from the shelf, takes off, and keeps a day empty', async () => {
    const page = await sit('coordinator', BOARD, plain);
    await grip(page, '2026-06-11', 'france').click();
    await press(page, 'Swap with Germany, Sat 13 June');
    await changed(page, 'change places');
    await page.locator('#s-russia').click();
    await press(page, 'Place here Russia on Sun 14 June');
    await changed(page, 'Russia on Sun 14 June: added');
    await press(page, 'Take off Russia, Sun 14 June');
    await changed(page, 'Russia on Sun 14 June: taken off');
    await press(page, 'Keep empty Sun 14 June');
    await changed(page, 'Sun 14 June: kept empty');
    expect([await whom('2026-06-11'), await whom('2026-06-13'), await whom('2026-06-14')]).toEqual([
      'germany',
      'france',
      'empty',
    ]);
    await press(page, 'Let the planner fill it Sun 14 June');
    await changed(page, 'may be filled again');
  });

  it('notes an event and takes it away', async () => {
    const page = await sit('coordinator', BOARD, plain);
    await page.getByText('Add the event').first().click();
    await page.getByLabel('What happens').fill('Treaty conference opens');
    await page.getByLabel('On', { exact: true }).fill('2026-06-12');
    await page.getByLabel('Best addressed that day').selectOption('russia');
    await page.getByRole('button', { name: 'Add the event' }).click();
    await page.locator('#d-2026-06-12').getByText('Treaty conference opens (Russia)').waitFor();
    await press(page, 'Remove Treaty conference opens');
    await page.getByRole('status').filter({ hasText: 'Removed.' }).waitFor();
    expect(await page.getByText('Treaty conference opens').count()).toBe(0);
  });

  it('shows storms by the clock that its reader chose', async () => {
    const page = await sit('coordinator', BOARD, plain);
    await page.getByText('Your time zone').first().click();
    await page.locator('#zone').selectOption('Asia/Tokyo');
    await press(page, 'Show');
    await page.getByText('00:30 in Japan, your zone, Fri 12 June').first().waitFor();
    await visits.goTo(page, BOARD);
    await page.getByText('00:30 in Japan, your zone, Fri 12 June').first().waitFor();
  });

  it('sets the storm by the hours of the picker', async () => {
    const page = await sit('coordinator', `${BOARD}/storm?date=2026-06-12`, plain);
    await page.getByRole('radio', { name: '12:00' }).check();
    await page.getByLabel('For', { exact: true }).selectOption('day');
    await press(page, 'Set the storm time');
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    await visits.goTo(page, BOARD);
    expect(await page.locator('#d-2026-06-12 .board-storm').innerText()).toContain('12:00–13:00');
    expect(await page.locator('#d-2026-06-11 .board-storm').innerText()).toContain('17:30–18:30');
  });
});

describe('the board, by finger', () => {
  const phone = { width: 360, hasTouch: true, isMobile: true };

  it('moves a ministry by two taps', async () => {
    const page = await sit('coordinator', BOARD, phone);
    await grip(page, '2026-06-11', 'france').tap();
    await isSaid(page, 'Moving France');
    await page.getByRole('button', { name: 'Place here France on Sun 14 June' }).tap();
    await changed(page, 'France from Thu 11 June to Sun 14 June');
    expect(await whom('2026-06-14')).toBe('france');
    await page.getByRole('button', { name: 'Undo' }).tap();
    await page.getByRole('heading', { name: 'Taken back' }).waitFor();
    expect(await whom('2026-06-14')).toBe('');
  });

  it('moves it by its grip, as far as the finger goes', async () => {
    const page = await sit('coordinator', `${BOARD}?view=month`, { ...phone, width: 800 });
    await dragBy(page, 'touch', '#g-2026-06-11-france', '#d-2026-06-15');
    await changed(page, 'France from Thu 11 June to Mon 15 June');
    expect(await whom('2026-06-15')).toBe('france');
  });

  it('scrolls on under a finger that rests at the edge, and knows what is under it then', async () => {
    const page = await sit('coordinator', BOARD, phone);
    await page.locator('#g-2026-06-11-france').scrollIntoViewIfNeeded();
    const start = await middle(page, '#g-2026-06-11-france');
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', start);
    await touch('touchMove', { x: 180, y: 600 });
    const before = await page.evaluate<number>('scrollY');
    const reached = page.evaluate<number>(`new Promise((resolve) => {
      const look = () => document.querySelector('#d-2026-06-15.over') ? resolve(scrollY) : requestAnimationFrame(look);
      look();
    })`);
    await touch('touchMove', { x: 180, y: 725 });
    expect(await reached).toBeGreaterThan(before + 200);
    await page.keyboard.press('Escape');
    await touch('touchEnd');
    expect(await whom('2026-06-11')).toBe('france');
  });
});

describe('the board, on a slow line', () => {
  const two = { date: '2026-06-14', ministries: ['france', 'germany'], pinned: ['france'], blackout: false };
  const wait = (page: Page) =>
    page.route('**/board/changes', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });

  beforeEach(() => call('PUT', `/campaigns/${CAMPAIGN}/plan`, { days: [two] }));

  it('makes two quick changes of one day one after the other, and blames nobody', async () => {
    const page = await sit('coordinator');
    await wait(page);
    await press(page, 'Take off France, Sun 14 June');
    await page.waitForTimeout(150);
    await press(page, 'Take off Germany, Sun 14 June');
    await changed(page, 'Germany on Sun 14 June: taken off');
    expect([await whom('2026-06-14'), await page.locator('#pending').count()]).toEqual(['', 0]);
  });

  it('loses neither of two changes that are pressed at once', async () => {
    const page = await sit('coordinator');
    await wait(page);
    await page.evaluate(`for (const change of ['unpin', 'remove'])
      document.querySelector('button[value="' + change + ':2026-06-14:france"]').click()`);
    await changed(page, 'France on Sun 14 June: taken off');
    expect(await whom('2026-06-14')).toBe('germany');
  });

  it('says so where a change does not arrive', async () => {
    const page = await sit('coordinator');
    await page.route('**/board/changes', (route) => route.abort());
    await press(page, 'Take off France, Sun 14 June');
    await page.getByRole('alert').filter({ hasText: 'did not reach the server' }).waitFor();
  });
});

type Box = { x: number; y: number; width: number; height: number };

const middle = async (page: Page, selector: string): Promise<{ x: number; y: number }> => {
  const box = (await page.locator(selector).boundingBox()) as Box;
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 30) };
};

/** Presses on the one, goes to the other in steps, and lets go. */
const dragBy = async (page: Page, by: 'mouse' | 'touch', from: string, to: string): Promise<void> => {
  await page.locator(from).scrollIntoViewIfNeeded();
  const [start, end] = [await middle(page, from), await middle(page, to)];
  const steps = Array.from({ length: 8 }, (_, n) => ({
    x: start.x + ((end.x - start.x) * (n + 1)) / 8,
    y: start.y + ((end.y - start.y) * (n + 1)) / 8,
  }));
  if (by === 'mouse') {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    for (const { x, y } of steps) await page.mouse.move(x, y);
    await page.mouse.up();
    return;
  }
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [start]);
  for (const point of steps) await touch('touchMove', [point]);
  await touch('touchEnd', []);
};

describe('the board, by mouse', () => {
  const tall = { viewport: { width: 1280, height: 1800 } };

  it('moves a ministry that is dragged to another day', async () => {
    const page = await sit('coordinator', BOARD, tall);
    await dragBy(page, 'mouse', '#t-2026-06-11-france .board-name', '#d-2026-06-14 .board-date');
    await changed(page, 'France from Thu 11 June to Sun 14 June');
    expect(await whom('2026-06-14')).toBe('france');
  });

  it('changes places with the one on which it is dropped', async () => {
    const page = await sit('coordinator', BOARD, tall);
    await dragBy(page, 'mouse', '#g-2026-06-11-france', '#t-2026-06-13-germany .board-name');
    await changed(page, 'change places');
    expect([await whom('2026-06-11'), await whom('2026-06-13')]).toEqual(['germany', 'france']);
  });

  it('drops nothing where Escape is pressed', async () => {
    const page = await sit('coordinator', BOARD, tall);
    const [start, end] = [
      await middle(page, '#g-2026-06-11-france'),
      await middle(page, '#d-2026-06-13 .board-date'),
    ];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 5 });
    await page.locator('.carried').waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await page.locator('.carried').count()).toBe(0);
    expect(await whom('2026-06-11')).toBe('france');
  });
});

describe.each([
  ['with script', true],
  ['without script', false],
])('two coordinators on the same day, %s', (_, script) => {
  it('the second sees what changed, and loses nothing', async () => {
    const [cora, cleo] = [
      await sit('coordinator', BOARD, { script }),
      await sit('secondCoordinator', BOARD, { script }),
    ];
    await press(cora, 'Take off France, Thu 11 June');
    await changed(cora, 'taken off');
    await grip(cora, '2026-06-12', 'russia').click();
    await press(cora, 'Place here Russia on Thu 11 June');
    await changed(cora, 'Russia from Fri 12 June to Thu 11 June');

    // Cleo still sees the plan as it was, and pins who stood there.
    await press(cleo, 'Pin France, Thu 11 June');
    const alert = cleo.locator('#pending');
    await alert.getByText('Somebody else changed the plan meanwhile').waitFor();
    expect(await alert.innerText()).toContain('France on Thu 11 June: taken off');
    expect(await alert.innerText()).toContain('Russia on Thu 11 June: added');
    expect(await alert.innerText()).toContain('France on Thu 11 June: pinned');
    expect(await alert.innerText()).toContain('does not fit the plan any more');
    if (script) expect(await axeFindings(cleo)).toEqual([]);
    await photograph(cleo, `workspace-board-stale-${script ? 'script' : 'plain'}`);
  });

  it('the second makes a change all the same that still fits', async () => {
    const [cora, cleo] = [
      await sit('coordinator', BOARD, { script }),
      await sit('secondCoordinator', BOARD, { script }),
    ];
    await cora.locator('#s-germany').click();
    await press(cora, 'Place here Germany on Sun 14 June');
    await changed(cora, 'Germany on Sun 14 June: added');
    await grip(cleo, '2026-06-11', 'france').focus();
    await press(cleo, 'Take off France, Thu 11 June');
    await changed(cleo, 'taken off');
    await grip(cleo, '2026-06-12', 'russia').click();
    await cleo.locator('.put-back').waitFor();
    await press(cora, 'Take off Germany, Sun 14 June');
    await changed(cora, 'taken off');
    await press(cleo, 'Place here Russia on Sun 14 June');
    await cleo.locator('#pending').getByText('Germany on Sun 14 June: taken off').waitFor();
    await press(cleo, 'Make my change all the same');
    await changed(cleo, 'Russia from Fri 12 June to Sun 14 June');
    expect(await whom('2026-06-14')).toBe('russia');
  });
});

describe.each(['en', 'ar'])('every state of the board, in %s', (language) => {
  const paths = {
    week: `${BOARD}?lang=${language}`,
    month: `${BOARD}?lang=${language}&view=month`,
    picked: `${BOARD}?lang=${language}&pick=2026-06-11:france`,
    'picked-month': `${BOARD}?lang=${language}&view=month&pick=2026-06-11:france`,
    placing: `${BOARD}?lang=${language}&pick=:russia`,
    storm: `${BOARD}/storm?lang=${language}`,
    proposal: `${BOARD}/proposal?lang=${language}`,
    proposed: `${BOARD}/proposal?lang=${language}&propose=yes&ministries=france&ministries=germany&ministries=russia`,
  };

  it.each(Object.entries(paths))('"%s" is whole on a phone and a wide screen', async (name, path) => {
    const page = await sit('coordinator', path, { width: 360 });
    expect([await axeFindings(page), await overflowOf(page)]).toEqual([[], 0]);
    await photograph(page, `workspace-board-${name}-${language}-360`);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect([await axeFindings(page), await overflowOf(page)]).toEqual([[], 0]);
    await photograph(page, `workspace-board-${name}-${language}-1280`);
  });

  it('shows what was just changed, and how to take it back', async () => {
    const page = await sit('coordinator', paths.week);
    await page.locator('#t-2026-06-11-france button').first().click();
    await page.locator('#changed').waitFor();
    expect([await axeFindings(page), await overflowOf(page)]).toEqual([[], 0]);
    await photograph(page, `workspace-board-changed-${language}-1280`);
  });
});

describe('somebody who may not plan', () => {
  it('reads the board without a button to change it', async () => {
    const page = await sit('analyst');
    expect(await page.locator('.grip, .board button').count()).toBe(1);
    expect(await page.locator('#t-2026-06-11-france').innerText()).toContain('France');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('a published plan', () => {
  it('waits for the reason of its change, which supporters then read', async () => {
    await call('PUT', `/campaigns/${CAMPAIGN}/publication`);
    const page = await sit('coordinator');
    await grip(page, '2026-06-11', 'france').click();
    await press(page, 'Place here France on Sun 14 June');
    await page.locator('#pending').getByText('not made yet').waitFor();
    await focusOn(page, 'reason');
    expect(await whom('2026-06-11')).toBe('france');
    expect(await axeFindings(page)).toEqual([]);
    await photograph(page, 'workspace-board-pending');
    await page.getByLabel('Reason for the change').fill('The minister travels on Thursday.');
    await press(page, 'Make this change');
    await changed(page, 'France from Thu 11 June to Sun 14 June');
    expect(await whom('2026-06-14')).toBe('france');
    await visits.goTo(page, `/c/${CAMPAIGN}/days/2026-06-14`);
    await page.getByText('The minister travels on Thursday.').first().waitFor();
    await visits.goTo(page, BOARD);
    await press(page, 'Pin Russia, Fri 12 June');
    await changed(page, 'pinned');
  });

  it('keeps a reason that was typed while the session ended, to be sent after signing in again', async () => {
    const page = await sit('coordinator');
    await press(page, 'Take off Germany, Sat 13 June');
    await focusOn(page, 'reason');
    await page.getByLabel('Reason for the change').fill('The office moves that day.');
    const cookies = await page.context().cookies();
    await page.context().clearCookies({ name: /^(?!form$)/ });
    await press(page, 'Make this change');
    const note = page.getByRole('alert').filter({ hasText: 'Your session has ended' });
    await note.waitFor();
    expect(await note.getByRole('link').getAttribute('target')).toBe('_blank');
    expect(await page.getByLabel('Reason for the change').inputValue()).toBe('The office moves that day.');
    expect(await axeFindings(page)).toEqual([]);
    await page.context().addCookies(cookies);
    await press(page, 'Make this change');
    await changed(page, 'Germany on Sat 13 June: taken off');
    expect(await whom('2026-06-13')).toBe('');
  });

  it('does not drop a second change without a word while the first waits for its reason', async () => {
    const page = await sit('coordinator');
    await page.evaluate(`for (const day of ['2026-06-11:france', '2026-06-12:russia'])
      document.querySelector('button[value="remove:' + day + '"]').click()`);
    await page.getByRole('alert').filter({ hasText: 'what you pressed after it was not done' }).waitFor();
    expect(await page.locator('#pending').innerText()).toContain('France on Thu 11 June: taken off');
  });
});
