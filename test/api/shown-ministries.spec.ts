import type { PublicationCheck, PublicationReason } from '../../src/domain/publication-plan.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import {
  addApprovedPosts,
  addCheckedMinistries,
  aCampaign,
  aMinistry,
  type Caller,
  callerOf,
} from '../support/plans.js';

interface Day {
  readonly version: number;
  readonly changed: readonly object[];
  readonly targets: readonly {
    readonly ministry: { readonly name: string; readonly accounts: readonly { readonly handle: string }[] };
  }[];
}

const REASON = { reason: 'The ministry closed that account.' };

let app: TestApp;
let coordinator: Caller;
let analyst: Caller;
let supporter: Caller;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  analyst = callerOf(app, cast.analyst);
  supporter = callerOf(app);
  await addCheckedMinistries(coordinator, 'germany');
});

afterAll(() => app.close());

beforeEach(() => app.clock.set('2026-06-01T12:00:00Z'));

/** A ministry of its own, and a published campaign that addresses it on Thursday, Friday and Saturday. */
const published = async () => {
  const number = nextSlug++;
  const [slug, ministry] = [`week-${number}`, `office-${number}`];
  await coordinator('POST', '/ministries', { ...aMinistry('france'), slug: ministry });
  await coordinator('PUT', `/ministries/${ministry}/accounts/x/old_${number}`, { language: 'en' });
  await coordinator('PUT', `/ministries/${ministry}/accounts/x/old_${number}/check`, {});
  await coordinator('POST', '/campaigns', aCampaign({ slug }));
  for (const date of ['2026-06-11', '2026-06-12', '2026-06-13']) {
    await coordinator('PUT', `/campaigns/${slug}/days/${date}/targets`, {
      ministries: [ministry, 'germany'],
    });
  }
  await addApprovedPosts(app, slug);
  await app.database.query(
    `UPDATE suggested_posts SET body = '{handle} Will you report?' FROM campaigns c
     WHERE c.id = campaign_id AND c.slug = $1`,
    [slug],
  );
  expect((await coordinator('PUT', `/campaigns/${slug}/publication`)).statusCode).toBe(200);
  return {
    slug,
    ministry,
    old: `old_${number}`,
    path: `/campaigns/${slug}/publication/ministries/${ministry}`,
  };
};

const outdated = async (slug: string): Promise<PublicationReason[]> =>
  (await coordinator('GET', `/campaigns/${slug}/publication`))
    .json<PublicationCheck>()
    .warnings.filter(({ code }) => code === 'wrong-account-dealt' || code === 'ministry-outdated');

const moveHandle = async (ministry: string, old: string, handle: string): Promise<void> => {
  await coordinator('DELETE', `/ministries/${ministry}/accounts/x/${old}`);
  await coordinator('PUT', `/ministries/${ministry}/accounts/x/${handle}`, { language: 'en' });
  await coordinator('PUT', `/ministries/${ministry}/accounts/x/${handle}/check`, {});
};

const dealt = async (slug: string, ministry: string): Promise<string> =>
  (
    await supporter('POST', `/campaigns/${slug}/days/2026-06-12/deals`, {
      ministry,
      language: 'en',
      network: 'x',
    })
  ).json<{ text: string }>().text;

const dayOf = async (slug: string, date: string): Promise<Day> =>
  (await supporter('GET', `/campaigns/${slug}/days/${date}`)).json();

const handlesOn = async (slug: string, date: string): Promise<string[]> =>
  (await dayOf(slug, date)).targets.flatMap(({ ministry }) => ministry.accounts.map(({ handle }) => handle));

describe('a published campaign', () => {
  it('warns nobody while the registry says what its days show', async () => {
    const { slug, ministry, old } = await published();
    await coordinator('PUT', `/ministries/${ministry}/accounts/x/${old}/check`, {});
    expect(await outdated(slug)).toEqual([]);
  });

  it('warns once a ministry that posts still address a handle which was taken off', async () => {
    const { slug, ministry, old } = await published();
    await moveHandle(ministry, old, 'new_handle');
    expect(await outdated(slug)).toEqual([
      {
        code: 'wrong-account-dealt',
        message: expect.stringContaining(`@${old} on x was taken off the ministry; @new_handle on x is new`),
        where: { ministry },
        values: {},
        dates: ['2026-06-11', '2026-06-12', '2026-06-13'],
        differences: [
          { kind: 'gone', network: 'x', handle: old, isStillDealt: true },
          { kind: 'new', network: 'x', handle: 'new_handle', isStillDealt: false },
        ],
      },
    ]);
    expect(await dealtOn(slug, ministry)).toContain(`@${old}`);
  });

  it('warns of a suspended account, and less of another name', async () => {
    const { slug, ministry, old } = await published();
    await coordinator('PATCH', `/ministries/${ministry}`, { name: 'Foreign Office' });
    expect(await outdated(slug)).toMatchObject([
      { code: 'ministry-outdated', differences: [{ kind: 'ministry' }] },
    ]);
    await coordinator('PUT', `/ministries/${ministry}/accounts/x/${old}/check`, { status: 'suspended' });
    expect(await outdated(slug)).toMatchObject([
      { code: 'wrong-account-dealt', differences: [{ kind: 'suspended' }, { kind: 'ministry' }] },
    ]);
  });

  it('is not warned of days that are over, nor of a plan that was withdrawn', async () => {
    const { slug, ministry, old } = await published();
    await moveHandle(ministry, old, 'other_handle');
    app.clock.set('2026-06-13T12:00:00Z');
    expect(await outdated(slug)).toMatchObject([{ dates: ['2026-06-13'] }]);
    app.clock.set('2026-06-14T12:00:00Z');
    expect(await outdated(slug)).toEqual([]);
    app.clock.set('2026-06-01T12:00:00Z');
    await coordinator('DELETE', `/campaigns/${slug}/publication`);
    expect(await outdated(slug)).toEqual([]);
  });

  it('can be published as before, whatever its days show', async () => {
    const { slug, ministry, old } = await published();
    await moveHandle(ministry, old, 'yet_another');
    const check = (await coordinator('GET', `/campaigns/${slug}/publication`)).json<PublicationCheck>();
    expect(check.publishable).toBe(true);
  });
});

const dealtOn = async (slug: string, ministry: string): Promise<string> => {
  app.clock.set('2026-06-12T12:00:00Z');
  const text = await dealt(slug, ministry);
  app.clock.set('2026-06-01T12:00:00Z');
  return text;
};

describe('a ministry that is shown as it is now', () => {
  it('is so on open days and days to come, and in what is dealt; a closed day keeps what it showed', async () => {
    const { slug, ministry, old, path } = await published();
    app.clock.set('2026-06-12T12:00:00Z');
    expect(await dealt(slug, ministry)).toContain(`@${old}`);
    await moveHandle(ministry, old, 'quai');
    expect(await dealt(slug, ministry)).toContain(`@${old}`);
    const put = await coordinator('PUT', path, REASON);
    expect(put.statusCode).toBe(200);
    expect(JSON.stringify(put.json<PublicationCheck>().warnings)).not.toContain('wrong-account-dealt');
    expect(await dealt(slug, ministry)).toContain('@quai');
    expect(await handlesOn(slug, '2026-06-11')).toEqual([old, 'germanyMFA']);
    expect(await handlesOn(slug, '2026-06-12')).toEqual(['quai', 'germanyMFA']);
    expect(await handlesOn(slug, '2026-06-13')).toEqual(['quai', 'germanyMFA']);
  });

  it('takes a reason, which supporters read with the handles before and after', async () => {
    const { slug, ministry, old, path } = await published();
    await moveHandle(ministry, old, 'orsay');
    const refused = await coordinator('PUT', path, {});
    expect([refused.statusCode, refused.json()]).toMatchObject([422, { issues: [{ field: 'reason' }] }]);
    expect(await handlesOn(slug, '2026-06-12')).toContain(old);
    const { version } = await dayOf(slug, '2026-06-12');
    await coordinator('PUT', path, REASON);
    const day = await dayOf(slug, '2026-06-12');
    expect(day.version).toBeGreaterThan(version);
    expect(day.changed).toMatchObject([
      {
        ...REASON,
        before: { targets: [{ slug: ministry, accounts: [{ network: 'x', handle: old }] }, {}] },
        after: { targets: [{ slug: ministry, accounts: [{ network: 'x', handle: 'orsay' }] }, {}] },
      },
    ]);
    const { items } = (await supporter('GET', `/campaigns/${slug}/plan/versions`)).json<{
      items: { number: number; days: { targets: { accounts: object[] }[] }[] }[];
    }>();
    expect(items.map(({ number, days }) => [number, days[0]?.targets[0]?.accounts])).toEqual([
      [2, [{ network: 'x', handle: 'orsay' }]],
      [1, [{ network: 'x', handle: old }]],
    ]);
  });

  it('takes none where supporters read the same as before, and tells them nothing', async () => {
    const { slug, ministry, old, path } = await published();
    app.clock.set('2026-06-02T12:00:00Z');
    await coordinator('PUT', `/ministries/${ministry}/accounts/x/${old}/check`, { status: 'dormant' });
    expect(await outdated(slug)).toMatchObject([{ differences: [{ kind: 'dormant' }] }]);
    expect((await coordinator('PUT', path, {})).statusCode).toBe(200);
    expect(await outdated(slug)).toEqual([]);
    expect((await dayOf(slug, '2026-06-12')).changed).toEqual([]);
  });

  it('is on record for each day, once', async () => {
    const { slug, ministry, old, path } = await published();
    await moveHandle(ministry, old, 'bercy');
    await coordinator('PUT', path, REASON);
    await coordinator('PUT', path, REASON);
    const entries = await app.database.query<{ before: string; after: string }>(
      `SELECT before #>> '{accounts,0,handle}' AS before, after #>> '{accounts,0,handle}' AS after
       FROM audit_entries JOIN targets t ON t.id::text = subject_id JOIN campaign_days d ON d.id = campaign_day_id
       JOIN campaigns c ON c.id = campaign_id WHERE action = 'target.refresh' AND c.slug = $1`,
      [slug],
    );
    expect(entries).toEqual(Array(3).fill({ before: old, after: 'bercy' }));
    expect((await dayOf(slug, '2026-06-12')).changed).toHaveLength(1);
  });

  it('does not stay as it is where a pause is: the pause stays', async () => {
    const { slug, ministry, old, path } = await published();
    const pause = `/campaigns/${slug}/days/2026-06-12/targets/${ministry}/pause`;
    await coordinator('PUT', pause, { reason: 'Wrong handle.' });
    await moveHandle(ministry, old, 'matignon');
    await coordinator('PUT', path, REASON);
    expect((await dayOf(slug, '2026-06-12')).targets[0]).toMatchObject({
      paused: { reason: 'Wrong handle.' },
      ministry: { accounts: [{ handle: 'matignon' }] },
    });
  });

  it('is one that a day which is not over addresses', async () => {
    const { slug, path } = await published();
    expect((await coordinator('PUT', path.replace(/office-\d+/, 'nobody'), REASON)).statusCode).toBe(404);
    app.clock.set('2026-06-14T12:00:00Z');
    const late = await coordinator('PUT', path, REASON);
    expect([late.statusCode, late.body]).toEqual([404, expect.stringContaining('not over')]);
    expect(slug).toBeTruthy();
  });

  it('is for those who plan', async () => {
    const { ministry, old, path } = await published();
    await moveHandle(ministry, old, 'elysee');
    expect((await analyst('PUT', path, REASON)).statusCode).toBe(403);
    expect((await supporter('PUT', path, REASON)).statusCode).toBe(401);
  });
});
