import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import {
  addApprovedPosts,
  addCheckedMinistries,
  aCampaign,
  type Caller,
  callerOf,
  publishAPlan,
} from '../support/plans.js';

interface PlanDay {
  readonly date: string;
  readonly isLocked: boolean;
  readonly blackout: boolean;
  readonly theme: string;
  readonly stormStartsAt: string;
  readonly targets: readonly {
    readonly ministry: string;
    readonly pinned: boolean;
    readonly reason: string;
  }[];
}

let app: TestApp;
let coordinator: Caller;
let colleague: Caller;

const SOURCE = '/campaigns/arms-treaty';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  colleague = callerOf(app, cast.secondCoordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
  await publishAPlan(app, coordinator, {
    ask: 'Publish the report.',
    translations: { fr: { title: 'Semaine', ask: 'Publiez le rapport.' } },
    sections: [{ section: 'north', link: 'https://north.example/' }],
    restrictions: [{ kind: 'country', value: 'RU', note: 'Read only.' }],
  });
  await coordinator('PUT', `${SOURCE}/plan`, {
    days: [
      { date: '2026-06-12', ministries: [], blackout: true },
      { date: '2026-06-13', ministries: ['russia'], pinned: ['russia'], reasons: { russia: 'It votes.' } },
    ],
    reason: 'Planned.',
  });
  const own = { theme: 'Reports', stormAt: '12:00', reason: 'Earlier.' };
  await coordinator('PATCH', `${SOURCE}/days/2026-06-11`, own);
  await coordinator('POST', `${SOURCE}/events`, { date: '2026-06-13', title: 'Vote', ministry: 'russia' });
  await coordinator('PUT', `${SOURCE}/days/2026-06-13/targets/russia/pause`, { reason: 'Mourning.' });
});

afterAll(() => app.close());

const clone = (slug: string, more: object = {}, call = coordinator) =>
  call('POST', `${SOURCE}/clones`, { slug, startsOn: '2027-06-11', by: 'weekday', ...more });

const planOf = async (
  slug: string,
): Promise<{ days: PlanDay[]; events: { date: string; title: string }[] }> =>
  (await coordinator('GET', `/campaigns/${slug}/plan`)).json();

describe('a clone', () => {
  it('is a draft with everything that was planned, on the same weekdays', async () => {
    const made = await clone('week-2027');
    expect([made.statusCode, made.headers.location]).toEqual([201, '/api/v1/campaigns/week-2027']);
    expect(made.json()).toMatchObject({
      status: 'draft',
      title: 'Global Week of Action',
      ask: 'Publish the report.',
      startsOn: '2027-06-10',
      endsOn: '2027-06-16',
      publishedAt: null,
      paused: null,
      translations: { fr: { title: 'Semaine' } },
      restrictions: [{ kind: 'country', value: 'RU' }],
    });
    const { days, events } = await planOf('week-2027');
    expect(days.map(({ date, targets }) => [date, targets.map(({ ministry }) => ministry).join()])).toEqual([
      ['2027-06-10', 'france,germany'],
      ['2027-06-11', ''],
      ['2027-06-12', 'russia'],
      ['2027-06-13', ''],
      ['2027-06-14', ''],
      ['2027-06-15', ''],
      ['2027-06-16', ''],
    ]);
    expect(days[0]).toMatchObject({ theme: 'Reports', stormStartsAt: '2027-06-10T10:00:00.000Z' });
    expect(days[1]).toMatchObject({ blackout: true });
    expect(days[2]?.targets).toMatchObject([{ pinned: true, reason: 'It votes.', paused: null }]);
    expect(days.some(({ isLocked }) => isLocked)).toBe(false);
    expect(events).toMatchObject([{ date: '2027-06-12', title: 'Vote' }]);
    const { sections } = (await coordinator('GET', '/campaigns/week-2027')).json<{ sections: object[] }>();
    expect(sections).toMatchObject([{ section: 'north', link: 'https://north.example/' }]);
  });

  it('begins on the date itself where that is asked for, under a title of its own', async () => {
    const made = await clone('by-date', { by: 'date', title: 'Second week' });
    expect(made.json()).toMatchObject({
      title: 'Second week',
      startsOn: '2027-06-11',
      endsOn: '2027-06-17',
      translations: { fr: { ask: 'Publiez le rapport.' } },
    });
    expect(made.json<{ translations: { fr: object } }>().translations.fr).not.toHaveProperty('title');
  });

  it('keeps the storm at its local time, whatever the clocks do there', async () => {
    await clone('winter', { startsOn: '2026-10-22', by: 'weekday' });
    const storms = (await planOf('winter')).days.map(({ stormStartsAt }) => stormStartsAt.slice(5, 16));
    expect(storms).toEqual([
      '10-22T10:00',
      '10-23T15:30',
      '10-24T15:30',
      '10-25T16:30',
      '10-26T16:30',
      '10-27T16:30',
      '10-28T16:30',
    ]);
  });

  it('has no posts unless they are asked for; then they are drafts, which another person approves', async () => {
    await addApprovedPosts(app, 'arms-treaty', ['fr']);
    await clone('bare');
    expect((await coordinator('GET', '/campaigns/bare/suggested-posts')).json()).toMatchObject({ items: [] });
    await clone('with-posts', { withPosts: true }, colleague);
    const posts = `/campaigns/with-posts/suggested-posts`;
    const { items } = (await colleague('GET', posts)).json<{ items: { id: string; status: string }[] }>();
    expect(items.map(({ status }) => status)).toEqual(['draft', 'draft']);
    const post = `${posts}/${items[0]?.id}`;
    await colleague('PUT', `${post}/review`);
    expect((await colleague('PUT', `${post}/approval`)).json()).toMatchObject({ code: 'own-post' });
    expect((await coordinator('PUT', `${post}/approval`)).statusCode).toBe(200);
  });

  it.each([
    ['slug', { slug: 'Not a slug' }, 422],
    ['startsOn', { startsOn: '2027-02-30' }, 422],
    ['by', { by: 'moon' }, 422],
    ['title', { title: '' }, 422],
  ])('is refused for a wrong %s', async (field, body, status) => {
    const refused = await clone('refused', body);
    expect(refused.statusCode).toBe(status);
    expect(refused.json()).toMatchObject({ issues: [{ field }] });
  });

  it('is refused where its name is taken, and leaves nothing behind', async () => {
    expect((await clone('arms-treaty')).json()).toMatchObject({ code: 'slug-taken' });
    const [counted] = await app.database.query<{ count: string }>(
      `SELECT count(*) FROM campaign_days WHERE campaign_id NOT IN (SELECT id FROM campaigns)`,
    );
    expect(counted?.count).toBe('0');
  });

  it('of nothing is refused', async () => {
    const body = { slug: 'x', startsOn: '2027-06-11', by: 'date' };
    expect((await coordinator('POST', '/campaigns/nowhere/clones', body)).statusCode).toBe(404);
  });
});

describe('the archive', () => {
  const archive = (method: 'PUT' | 'DELETE', slug = 'arms-treaty') =>
    coordinator(method, `/campaigns/${slug}/archive`);

  it('takes no campaign that is not over, and no draft', async () => {
    await coordinator('POST', '/campaigns', aCampaign({ slug: 'draft' }));
    app.clock.set('2026-06-17T21:59:00Z');
    for (const slug of ['arms-treaty', 'draft']) {
      const refused = await archive('PUT', slug);
      expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([409, 'not-over']);
    }
  });

  it('holds a campaign that is over: everybody reads it, nobody changes it', async () => {
    app.clock.set('2026-06-17T22:00:00Z');
    expect((await archive('PUT')).json()).toMatchObject({ status: 'archived' });
    expect((await archive('PUT')).statusCode).toBe(200);
    expect((await callerOf(app)('GET', SOURCE)).json()).toMatchObject({ status: 'archived' });
    for (const [method, path, body] of [
      ['PATCH', '', { title: 'Other' }],
      ['PUT', '/pause', { reason: 'Stop.' }],
      ['PUT', '/plan', { days: [{ date: '2026-06-11', ministries: [] }], reason: 'x' }],
      ['POST', '/events', { date: '2026-06-11', title: 'x' }],
      ['PUT', '/publication', undefined],
      ['DELETE', '/publication', undefined],
    ] as const) {
      const refused = await coordinator(method, `${SOURCE}${path}`, body);
      expect([path, refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
        path,
        409,
        'archived',
      ]);
    }
  });

  it('can be cloned from', async () => {
    expect((await clone('from-archive')).statusCode).toBe(201);
  });

  it('is left as easily', async () => {
    expect((await archive('DELETE')).statusCode).toBe(204);
    expect((await coordinator('PATCH', SOURCE, { title: 'Other' })).json()).toMatchObject({
      status: 'published',
      title: 'Other',
    });
    expect((await archive('DELETE')).statusCode).toBe(204);
  });

  it('keeps a history, which never ran here', async () => {
    const history = aCampaign({
      slug: 'of-2012',
      startsOn: '2012-06-11',
      endsOn: '2012-06-17',
      isHistory: true,
    });
    await coordinator('POST', '/campaigns', history);
    await coordinator('PUT', '/campaigns/of-2012/publication');
    expect((await archive('DELETE', 'of-2012')).statusCode).toBe(204);
    expect((await coordinator('GET', '/campaigns/of-2012')).json()).toMatchObject({ status: 'archived' });
    const edit = await coordinator('PATCH', '/campaigns/of-2012', { ask: 'A treaty.' });
    expect(edit.statusCode).toBe(200);
  });
});
