import { startTestApp, type TestApp } from '../support/app.js';
import { deskOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';

interface Version {
  readonly number: number;
  readonly at: string;
  readonly reason: string | null;
  readonly changes: readonly { readonly date: string }[];
  readonly days: readonly {
    readonly date: string;
    readonly stormStartsAt: string;
    readonly targets: readonly { readonly slug: string }[];
  }[];
}

let app: TestApp;
let coordinator: Caller;
let anybody: Caller;

const CAMPAIGN = '/campaigns/arms-treaty';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  anybody = callerOf(app);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
  await publishAPlan(app, coordinator);
});

afterAll(() => app.close());

const versions = async (call = anybody): Promise<Version[]> =>
  (await call('GET', `${CAMPAIGN}/plan/versions`)).json<{ items: Version[] }>().items;

const targetsOn = (version: Version | undefined, date: string) =>
  version?.days.find((day) => day.date === date)?.targets.map(({ slug }) => slug);

const page = async (path: string, language = 'en') =>
  app.request({ url: path, headers: { accept: 'text/html', 'accept-language': language } });

it('a plan that did not change has one version, and its page says so', async () => {
  expect((await versions()).map(({ number }) => number)).toEqual([1]);
  const { body } = await page('/c/arms-treaty/versions');
  expect(textOfPage(body)).toContain('The plan is as it was first published.');
  expect((await page('/c/arms-treaty/week')).body).not.toContain('/c/arms-treaty/versions');
});

it('each change makes a version, and earlier ones stay as they were', async () => {
  app.clock.set('2026-06-02T12:00:00Z');
  await coordinator('PUT', `${CAMPAIGN}/plan`, {
    days: [
      { date: '2026-06-11', ministries: ['germany'] },
      { date: '2026-06-12', ministries: ['france'] },
    ],
    reason: 'France votes on the 11th.',
  });
  app.clock.set('2026-06-03T12:00:00Z');
  await coordinator('PATCH', CAMPAIGN, { stormAt: '18:00', reason: 'Most are at work at 17:30.' });
  app.clock.set('2026-06-04T12:00:00Z');
  await coordinator('PATCH', CAMPAIGN, { endsOn: '2026-06-16', reason: 'The hall is taken.' });
  const all = await versions();
  expect(all.map(({ number, at, reason }) => [number, at, reason])).toEqual([
    [4, '2026-06-04T12:00:00.000Z', 'The hall is taken.'],
    [3, '2026-06-03T12:00:00.000Z', 'Most are at work at 17:30.'],
    [2, '2026-06-02T12:00:00.000Z', 'France votes on the 11th.'],
    [1, '2026-06-01T12:00:00.000Z', null],
  ]);
  expect(all.map((version) => targetsOn(version, '2026-06-11'))).toEqual([
    ['germany'],
    ['germany'],
    ['germany'],
    ['france', 'germany'],
  ]);
  expect(all.map(({ days }) => days.length)).toEqual([6, 7, 7, 7]);
  expect(all.map(({ changes }) => changes.length)).toEqual([1, 7, 2, 0]);
  expect(all[1]?.days[0]?.stormStartsAt).toBe('2026-06-11T16:00:00.000Z');
  expect(all[2]?.days[0]?.stormStartsAt).toBe('2026-06-11T15:30:00.000Z');
});

it('versions come in parts', async () => {
  const first = (await anybody('GET', `${CAMPAIGN}/plan/versions?limit=3`)).json<{
    items: Version[];
    nextCursor: string;
  }>();
  const rest = await anybody('GET', `${CAMPAIGN}/plan/versions?limit=3&cursor=${first.nextCursor}`);
  expect(first.items).toHaveLength(3);
  expect(rest.json()).toMatchObject({ items: [{ number: 1 }], nextCursor: null });
});

it.each([
  ['en', 'Version 2', 'Removed: − France', 'Added: + France'],
  ['fr', 'Version 2', 'Retiré : − France', 'Ajouté : + France'],
  ['ar', 'النسخة 2', 'أُزيل: − فرنسا', 'أُضيف: + فرنسا'],
])('everybody reads in %s what changed', async (language, ...texts) => {
  const text = textOfPage((await page('/c/arms-treaty/versions', language)).body);
  for (const one of texts) expect(text).toContain(one);
  expect(text).toContain('France votes on the 11th.');
});

it('an earlier version stays readable whole, and the week leads to it', async () => {
  expect((await page('/c/arms-treaty/week')).body).toContain('/c/arms-treaty/versions');
  const { body } = await page('/c/arms-treaty/versions/1');
  expect(textOfPage(body)).toContain('This is the plan as it stood then.');
  expect(textOfPage(body)).toMatch(/Wed 17 June ?day taken out/);
  expect(textOfPage((await page('/c/arms-treaty/versions/4')).body)).toContain(
    'This is the plan as it stands.',
  );
  expect((await page('/c/arms-treaty/versions/5')).statusCode).toBe(404);
  expect((await page('/c/arms-treaty/versions/01')).statusCode).toBe(404);
});

it('coordinators read the same in the workspace', async () => {
  const cora = deskOf(app, (await signInCast(app)).coordinator);
  const list = await cora.open('/workspace/campaigns/arms-treaty/versions');
  expect(textOfPage(list.body)).toContain('Reason for the change: The hall is taken.');
  const first = await cora.open('/workspace/campaigns/arms-treaty/versions/1');
  expect(textOfPage(first.body)).toContain('Added: + 18:00–19:00');
  expect((await cora.open('/workspace/campaigns/arms-treaty/versions/9')).statusCode).toBe(404);
});

it('the versions of a draft are for the workspace, which says the next step where there is none', async () => {
  await coordinator('POST', '/campaigns', aCampaign({ slug: 'fresh' }));
  expect((await anybody('GET', '/campaigns/fresh/plan/versions')).statusCode).toBe(404);
  expect((await coordinator('GET', '/campaigns/fresh/plan/versions')).json()).toMatchObject({ items: [] });
  const cora = deskOf(app, (await signInCast(app)).coordinator, 'fr');
  const { body } = await cora.open('/workspace/campaigns/fresh/versions');
  expect(textOfPage(body)).toContain('Le plan n’a jamais été publié');
  expect(body).toContain('href="/workspace/campaigns/fresh/publication"');
});
