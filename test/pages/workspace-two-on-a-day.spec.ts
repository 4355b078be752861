import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import {
  aCampaign,
  addApprovedPosts,
  addCheckedMinistries,
  type Caller,
  callerOf,
} from '../support/plans.js';

type Fields = Record<string, string | string[]>;

let app: TestApp;
let call: Caller;
let cora: Desk;
let cleo: Desk;

const CAMPAIGN = '/workspace/campaigns/arms-treaty';
const DAY = `${CAMPAIGN}/days/2026-06-12`;
const STORM = `${CAMPAIGN}/board/storm`;
const FRANCE = 'France · Ministry for Europe and Foreign Affairs';
const GERMANY = 'Germany · Federal Foreign Office';
const CHANGED = 'Somebody changed this while you were editing';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  const cast = await signInCast(app);
  [cora, cleo] = [deskOf(app, cast.coordinator), deskOf(app, cast.secondCoordinator)];
  call = callerOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france', 'germany', 'russia');
  await call('POST', '/campaigns', aCampaign());
  await addApprovedPosts(app, 'arms-treaty');
});

afterAll(() => app?.close());

beforeEach(async () => {
  const day = { date: '2026-06-12', ministries: ['france'], pinned: [], blackout: false };
  await call('PUT', '/campaigns/arms-treaty/plan', { days: [day], reason: 'For a test.' });
  await call('PATCH', '/campaigns/arms-treaty', {
    title: 'The week',
    stormAt: '17:30',
    reason: 'For a test.',
  });
  const words = { theme: 'Opening', note: '', stormAt: null, reason: 'For a test.' };
  await call('PATCH', '/campaigns/arms-treaty/days/2026-06-12', words);
});

const formIn = (body: string, action: string): Fields => {
  const form = body.split('<form ').find((one) => one.includes(`action="${action}`)) ?? '';
  return fieldsOf(form.split('</form>')[0] ?? '');
};
const words = async (desk: Desk) => formIn((await desk.open(DAY)).body, `${DAY}"`);
const targets = async (desk: Desk) => formIn((await desk.open(DAY)).body, `${DAY}/targets`);
const picker = async (desk: Desk) => formIn((await desk.open(`${STORM}?date=2026-06-12`)).body, `${STORM}"`);
const whom = async (): Promise<string | string[] | undefined> => (await targets(cora)).ministries;

describe('two coordinators on one day', () => {
  it('the one who saves the theme is told which targets the other set', async () => {
    const typed = { ...(await words(cora)), theme: 'Exports' };
    const add = { ...(await targets(cleo)), change: 'add', added: 'germany' };
    expect((await cleo.post(`${DAY}/targets`, add)).statusCode).toBe(303);
    const stale = await cora.post(DAY, typed);
    expect(stale.statusCode).toBe(412);
    expect(textOfPage(stale.body)).toContain(CHANGED);
    expect(textOfPage(stale.body)).toContain(`Targets ${FRANCE} ${FRANCE}, ${GERMANY} taken over`);
    const again = formIn(stale.body, `${DAY}"`);
    expect(again.theme).toBe('Exports');
    expect((await cora.post(DAY, again)).statusCode).toBe(303);
    expect([(await words(cora)).theme, await whom()]).toEqual(['Exports', ['france', 'germany']]);
  });

  it('the one who sets targets is told of the theme, and saves them by a button that is seen', async () => {
    const add = { ...(await targets(cleo)), change: 'add', added: 'germany' };
    expect((await cora.post(DAY, { ...(await words(cora)), theme: 'Exports' })).statusCode).toBe(303);
    const stale = await cleo.post(`${DAY}/targets`, add);
    expect(stale.statusCode).toBe(412);
    expect(textOfPage(stale.body)).toContain('Theme Opening Exports taken over');
    expect(textOfPage(stale.body).match(/Save the targets/g)).toHaveLength(2);
    const again = { ...formIn(stale.body, `${DAY}/targets`), change: 'save' };
    expect((await cleo.post(`${DAY}/targets`, again)).statusCode).toBe(303);
    expect([(await words(cora)).theme, await whom()]).toEqual(['Exports', ['france', 'germany']]);
  });

  it('both of whom set targets see their ministries by name', async () => {
    const add = { ...(await targets(cora)), change: 'add', added: 'russia' };
    await cleo.post(`${DAY}/targets`, { ...(await targets(cleo)), change: 'remove:france' });
    await cleo.post(`${DAY}/targets`, { ...(await targets(cleo)), change: 'add', added: 'germany' });
    const text = textOfPage((await cora.post(`${DAY}/targets`, add)).body);
    expect(text).toContain(`Targets ${FRANCE} ${GERMANY} ${FRANCE}, Russia · Ministry of Foreign Affairs`);
  });

  it('are told of pins and of days that are kept empty', async () => {
    const typed = { ...(await words(cora)), theme: 'Exports' };
    const pinned = { date: '2026-06-12', ministries: ['france'], pinned: ['france'], blackout: false };
    await call('PUT', '/campaigns/arms-treaty/plan', { days: [pinned] });
    const again = formIn((await cora.post(DAY, typed)).body, `${DAY}"`);
    await call('PUT', '/campaigns/arms-treaty/plan', {
      days: [{ ...pinned, ministries: [], pinned: [], blackout: true }],
    });
    const text = textOfPage((await cora.post(DAY, again)).body);
    expect(text).toContain(`Pinned ${FRANCE} taken over`);
    expect(text).toContain('Kept empty yes taken over');
  });
});

describe('two coordinators at the storm picker', () => {
  it.each([
    ['day', 'Storm of this day', '', '2026-06-12'],
    ['campaign', 'Storm of the campaign', '17:30 ', ''],
  ])('the second sees the time of the %s that the first chose', async (what, label, before, date) => {
    const [first, second] = [await picker(cleo), await picker(cora)];
    await cleo.post(STORM, { ...first, for: what, stormAt: '10:00' });
    const stale = await cora.post(STORM, { ...second, for: what, stormAt: '12:00' });
    expect(stale.statusCode).toBe(412);
    expect(textOfPage(stale.body)).toContain(`${label} ${before}10:00 12:00`);
    const again = formIn(stale.body, `${STORM}"`);
    expect(again).toMatchObject({ for: what, stormAt: '12:00' });
    expect((await cora.post(STORM, again)).statusCode).toBe(303);
    const { body } = await call('GET', `/campaigns/arms-treaty${date && `/days/${date}`}`);
    expect(body).toMatch(/"storm(At|StartsAt)":"(12:00|2026-06-12T10:00)/);
  });

  it('the second is told whom the first put on the day, and not of a theme or a title', async () => {
    const [first, second] = [await picker(cora), await picker(cora)];
    await call('PATCH', '/campaigns/arms-treaty/days/2026-06-12', { theme: 'Exports' });
    await call('PATCH', '/campaigns/arms-treaty', { title: 'Another week' });
    expect((await cora.post(STORM, { ...first, for: 'campaign', stormAt: '11:00' })).statusCode).toBe(303);
    await cora.post(STORM, { ...(await picker(cora)), for: 'campaign', stormAt: '17:30' });
    await cleo.post(`${DAY}/targets`, { ...(await targets(cleo)), change: 'add', added: 'germany' });
    const stale = await cora.post(STORM, { ...second, for: 'day', stormAt: '11:00' });
    expect(stale.statusCode).toBe(412);
    expect(textOfPage(stale.body)).toContain(`Targets ${FRANCE} ${FRANCE}, ${GERMANY} taken over`);
    expect(textOfPage(stale.body)).not.toContain('Exports');
  });
});

describe('a published day', () => {
  it('keeps a change that waits for its reason from covering what was saved meanwhile', async () => {
    await call('PUT', '/campaigns/arms-treaty/publication');
    const waits = { ...(await targets(cora)), change: 'add', added: 'russia' };
    const day = { date: '2026-06-12', ministries: ['france', 'germany'] };
    await call('PUT', '/campaigns/arms-treaty/plan', { days: [day], reason: 'Both answer.' });
    const waiting = formIn((await cora.post(`${DAY}/targets`, waits)).body, `${DAY}/targets`);
    const save = { ...waiting, change: 'save', targetsReason: 'Russia signs.' };
    const stale = await cora.post(`${DAY}/targets`, save);
    expect(stale.statusCode).toBe(412);
    expect(textOfPage(stale.body)).toContain(`Targets ${FRANCE} ${FRANCE}, ${GERMANY}`);
    expect(stale.body).toContain('Russia signs.');
  });
});
