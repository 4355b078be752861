import type { LightMyRequestResponse } from 'fastify';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';

interface PlanDay {
  readonly date: string;
  readonly version: number;
  readonly blackout: boolean;
  readonly isLocked: boolean;
  readonly state: string;
  readonly targets: readonly {
    readonly ministry: string;
    readonly pinned: boolean;
    readonly reason: string;
    readonly paused: object | null;
  }[];
}

let app: TestApp;
let coordinator: Caller;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
});

afterAll(() => app.close());

beforeEach(() => app.clock.set('2026-06-01T12:00:00Z'));

const draft = async (): Promise<string> => {
  const slug = `draft-${nextSlug++}`;
  await coordinator('POST', '/campaigns', aCampaign({ slug }));
  return `/campaigns/${slug}`;
};

const published = async (): Promise<string> => {
  const slug = `week-${nextSlug++}`;
  await publishAPlan(app, coordinator, { slug });
  return `/campaigns/${slug}`;
};

const daysIn = (answer: LightMyRequestResponse): PlanDay[] => answer.json<{ days: PlanDay[] }>().days;

const dayOf = async (campaign: string, date: string): Promise<PlanDay> => {
  const day = daysIn(await coordinator('GET', `${campaign}/plan`)).find((one) => one.date === date);
  if (!day) throw new Error(`${date} is not in the plan.`);
  return day;
};

const namesOn = async (campaign: string, date: string): Promise<string[]> =>
  (await dayOf(campaign, date)).targets.map(({ ministry }) => ministry);

const put = (campaign: string, days: readonly object[], reason?: string) =>
  coordinator('PUT', `${campaign}/plan`, { days, reason });

const issuesOf = (answer: LightMyRequestResponse) =>
  answer.json<{ issues: { field: string; message: string }[] }>().issues;

const audited = async (campaign: string, action: string): Promise<number> => {
  const rows = await app.database.query(
    `SELECT FROM audit_entries entry JOIN campaign_days day ON day.id::text = subject_id
     JOIN campaigns campaign ON campaign.id = campaign_id WHERE campaign.slug = $1 AND action = $2`,
    [campaign.split('/')[2], action],
  );
  return rows.length;
};

describe('a plan of several days', () => {
  it('is set in one call, with pins, reasons and blackouts', async () => {
    const campaign = await draft();
    const answer = await put(campaign, [
      { date: '2026-06-12', ministries: [], blackout: true },
      {
        date: '2026-06-11',
        ministries: ['france', 'russia'],
        pinned: ['russia'],
        reasons: { russia: 'The conference opens.' },
      },
    ]);
    expect(answer.statusCode).toBe(200);
    expect(daysIn(answer)).toHaveLength(7);
    expect(await dayOf(campaign, '2026-06-11')).toMatchObject({
      blackout: false,
      isLocked: false,
      state: 'upcoming',
      version: 2,
      targets: [
        { ministry: 'france', pinned: false, reason: '', paused: null },
        { ministry: 'russia', pinned: true, reason: 'The conference opens.', paused: null },
      ],
    });
    expect(await dayOf(campaign, '2026-06-12')).toMatchObject({ blackout: true, targets: [] });
  });

  it('leaves days that are left out, and what is left out of a day, as they are', async () => {
    const campaign = await draft();
    await put(campaign, [
      { date: '2026-06-11', ministries: ['france'], pinned: ['france'], reasons: { france: 'First.' } },
      { date: '2026-06-12', ministries: ['germany'] },
    ]);
    await put(campaign, [{ date: '2026-06-11', ministries: ['russia', 'france'] }]);
    expect((await dayOf(campaign, '2026-06-11')).targets).toMatchObject([
      { ministry: 'russia', pinned: false, reason: '' },
      { ministry: 'france', pinned: true, reason: 'First.' },
    ]);
    expect(await namesOn(campaign, '2026-06-12')).toEqual(['germany']);
  });

  it('swaps the targets of two days, of which a paused one stays paused', async () => {
    const campaign = await published();
    await put(campaign, [{ date: '2026-06-12', ministries: ['russia'] }], 'One more.');
    await coordinator('PUT', `${campaign}/days/2026-06-12/targets/russia/pause`, { reason: 'Mourning.' });
    const swap = [
      { date: '2026-06-11', ministries: ['russia'] },
      { date: '2026-06-12', ministries: ['france', 'germany'] },
    ];
    expect((await put(campaign, swap, 'They change places.')).statusCode).toBe(200);
    expect(await namesOn(campaign, '2026-06-12')).toEqual(['france', 'germany']);
    expect((await dayOf(campaign, '2026-06-11')).targets).toMatchObject([
      { ministry: 'russia', paused: { reason: 'Mourning.' } },
    ]);
  });

  it('touches no day that stands so already', async () => {
    const campaign = await draft();
    const days = [
      { date: '2026-06-11', ministries: ['france'], blackout: false },
      { date: '2026-06-12', ministries: [] },
    ];
    await put(campaign, days);
    await put(campaign, days);
    expect((await dayOf(campaign, '2026-06-11')).version).toBe(2);
    expect((await dayOf(campaign, '2026-06-12')).version).toBe(1);
    expect(await audited(campaign, 'day.plan')).toBe(1);
  });

  it.each([
    ['days.1.ministries', { date: '2026-06-12', ministries: ['atlantis'] }],
    ['days.1.date', { date: '2026-07-12', ministries: ['france'] }],
    ['days.1.pinned', { date: '2026-06-12', ministries: ['france'], pinned: ['russia'] }],
    ['days.1.blackout', { date: '2026-06-12', ministries: ['france'], blackout: true }],
    ['days', { date: '2026-06-11', ministries: [] }],
    ['days.1.date', { date: '2026-06-31', ministries: [] }],
    ['days.1.reasons', { date: '2026-06-12', ministries: ['france'], reasons: { france: 'a\nb' } }],
    ['days.1.version', { date: '2026-06-12', ministries: [], version: 0 }],
  ])('is refused for %s, and then nothing of it is done', async (field, day) => {
    const campaign = await draft();
    const refused = await put(campaign, [{ date: '2026-06-11', ministries: ['france'] }, day]);
    expect(refused.statusCode).toBe(422);
    expect(issuesOf(refused)[0]?.field).toBe(field);
    expect(await namesOn(campaign, '2026-06-11')).toEqual([]);
  });

  it('does not put a target on a day that is to stay empty, by the door of the day either', async () => {
    const campaign = await draft();
    await put(campaign, [{ date: '2026-06-12', ministries: [], blackout: true }]);
    const refused = await coordinator('PUT', `${campaign}/days/2026-06-12/targets`, {
      ministries: ['france'],
    });
    expect(issuesOf(refused)).toMatchObject([{ field: 'ministries' }]);
  });

  it('names every day that somebody changed meanwhile, and changes none', async () => {
    const campaign = await draft();
    await put(campaign, [
      { date: '2026-06-12', ministries: ['germany'] },
      { date: '2026-06-13', ministries: ['russia'] },
    ]);
    const stale = await put(campaign, [
      { date: '2026-06-11', ministries: ['france'], version: 1 },
      { date: '2026-06-12', ministries: ['france'], version: 1 },
      { date: '2026-06-13', ministries: ['france'], version: 1 },
    ]);
    expect(stale.statusCode).toBe(412);
    expect(stale.json()).toMatchObject({
      code: 'stale',
      dates: ['2026-06-12', '2026-06-13'],
      versions: { '2026-06-12': 2, '2026-06-13': 2 },
    });
    expect(await namesOn(campaign, '2026-06-11')).toEqual([]);
  });

  it('of two coordinators at once goes to one of them; the other is told, and nothing is mixed', async () => {
    const campaign = await draft();
    const cleo = callerOf(app, (await signInCast(app)).secondCoordinator);
    const days = (ministry: string) => ({
      days: ['2026-06-11', '2026-06-12', '2026-06-13'].map((date) => ({
        date,
        ministries: [ministry],
        version: 1,
      })),
    });
    const answers = await Promise.all([
      coordinator('PUT', `${campaign}/plan`, days('france')),
      cleo('PUT', `${campaign}/plan`, days('russia')),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    const kept = new Set(
      daysIn(await coordinator('GET', `${campaign}/plan`)).flatMap(({ targets }) =>
        targets.map(({ ministry }) => ministry),
      ),
    );
    expect(kept.size).toBe(1);
  });
});

describe('a published plan', () => {
  it('changes with a reason only, which each changed day tells supporters', async () => {
    const campaign = await published();
    const days = [
      { date: '2026-06-11', ministries: ['germany'] },
      { date: '2026-06-12', ministries: ['france'] },
      { date: '2026-06-13', ministries: [] },
    ];
    expect(issuesOf(await put(campaign, days))).toMatchObject([{ field: 'reason' }]);
    expect(await namesOn(campaign, '2026-06-11')).toEqual(['france', 'germany']);
    expect((await put(campaign, days, 'France votes that day.')).statusCode).toBe(200);
    const shown = (await callerOf(app)('GET', `${campaign}/days`)).json<{ items: { changed: object[] }[] }>();
    expect(shown.items.map(({ changed }) => changed.length)).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(await audited(campaign, 'day.plan')).toBe(2);
  });

  it('takes pins without a reason: they tell supporters nothing', async () => {
    const campaign = await published();
    const pin = { date: '2026-06-11', ministries: ['france', 'germany'], pinned: ['france'] };
    expect((await put(campaign, [pin])).statusCode).toBe(200);
    expect((await dayOf(campaign, '2026-06-11')).targets[0]).toMatchObject({ pinned: true });
  });

  it('keeps the name that supporters saw of a target that stays', async () => {
    const campaign = await published();
    await coordinator('PATCH', '/ministries/germany', { name: 'Foreign Office' });
    await put(campaign, [{ date: '2026-06-11', ministries: ['germany'] }], 'One at a time.');
    await coordinator('PATCH', '/ministries/germany', { name: 'Federal Foreign Office' });
    const { changed } = (await callerOf(app)('GET', `${campaign}/days/2026-06-11`)).json<{
      changed: { after: object }[];
    }>();
    expect(changed).toMatchObject([{ after: { targets: [{ name: 'Federal Foreign Office' }] } }]);
  });

  it('does not change on a closed day, and with it on no other', async () => {
    const campaign = await published();
    app.clock.set('2026-06-12T12:00:00Z');
    const refused = await put(
      campaign,
      [
        { date: '2026-06-13', ministries: ['russia'] },
        { date: '2026-06-11', ministries: ['russia'] },
      ],
      'Too late.',
    );
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([409, 'day-closed']);
    expect(await namesOn(campaign, '2026-06-13')).toEqual([]);
    const same = { date: '2026-06-11', ministries: ['france', 'germany'] };
    const accepted = await put(campaign, [same, { date: '2026-06-13', ministries: ['russia'] }], 'Later.');
    expect(accepted.statusCode).toBe(200);
  });
});

describe('the events of a campaign', () => {
  it('are added, changed and taken away, and stand beside the plan', async () => {
    const campaign = await draft();
    const made = await coordinator('POST', `${campaign}/events`, {
      date: '2026-06-12',
      title: ' Treaty conference ',
      ministry: 'france',
    });
    expect(made.statusCode).toBe(201);
    const event = made.json<{ id: string }>();
    expect(made.headers.location).toBe(`/api/v1${campaign}/events/${event.id}`);
    const edited = await coordinator(
      'PATCH',
      `${campaign}/events/${event.id}`,
      { date: '2026-06-11', ministry: null },
      { 'if-match': '"1"' },
    );
    expect(edited.json()).toMatchObject({ title: 'Treaty conference', ministry: null, version: 2 });
    const stale = await coordinator(
      'PATCH',
      `${campaign}/events/${event.id}`,
      { title: 'x' },
      { 'if-match': '"1"' },
    );
    expect(stale.statusCode).toBe(412);
    const plan = (await coordinator('GET', `${campaign}/plan`)).json<{ events: object[] }>();
    expect(plan.events).toEqual([
      { id: event.id, version: 2, date: '2026-06-11', title: 'Treaty conference', ministry: null },
    ]);
    expect((await coordinator('DELETE', `${campaign}/events/${event.id}`)).statusCode).toBe(204);
    expect((await coordinator('GET', `${campaign}/events`)).json()).toEqual({ items: [], nextCursor: null });
    expect((await coordinator('DELETE', `${campaign}/events/${event.id}`)).statusCode).toBe(404);
  });

  it.each([
    ['date', { date: '2026-06-18', title: 'Summit' }],
    ['date', { date: 'tomorrow', title: 'Summit' }],
    ['title', { date: '2026-06-12', title: ' ' }],
    ['ministry', { date: '2026-06-12', title: 'Summit', ministry: 'atlantis' }],
  ])('are refused for a wrong %s', async (field, body) => {
    const refused = await coordinator('POST', `${await draft()}/events`, body);
    expect(issuesOf(refused)[0]?.field).toBe(field);
  });

  it('are not those of another campaign', async () => {
    const [one, other] = [await draft(), await draft()];
    const made = await coordinator('POST', `${one}/events`, { date: '2026-06-12', title: 'Summit' });
    const { id } = made.json<{ id: string }>();
    expect((await coordinator('PATCH', `${other}/events/${id}`, { title: 'x' })).statusCode).toBe(404);
  });
});
