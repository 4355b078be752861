import { setTimeout } from 'node:timers/promises';
import { CampaignsService } from '../../src/campaigns/campaigns.service.js';
import { PublicChanges } from '../../src/database/public-changes.js';
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

interface Check {
  readonly publishable: boolean;
  readonly blockers: readonly { readonly code: string; readonly where: Readonly<Record<string, string>> }[];
  readonly warnings: readonly { readonly code: string; readonly where: Readonly<Record<string, string>> }[];
}

let app: TestApp;
let coordinator: Caller;
let supporter: Caller;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  supporter = callerOf(app);
  await addCheckedMinistries(coordinator, 'france', 'germany');
  await coordinator('POST', '/ministries', aMinistry('russia'));
});

afterAll(() => app.close());

beforeEach(() => app.clock.set('2026-06-01T12:00:00Z'));

const until = async (isSo: () => boolean): Promise<boolean> => {
  for (let time = 0; time < 100 && !isSo(); time++) await setTimeout(20);
  return isSo();
};

const planFor = async (ministry: string, more: object = {}): Promise<string> => {
  const slug = `plan-${nextSlug++}`;
  await coordinator('POST', '/campaigns', aCampaign({ slug, ...more }));
  await coordinator('PUT', `/campaigns/${slug}/days/2026-06-11/targets`, { ministries: [ministry] });
  return slug;
};

const checkOf = async (slug: string): Promise<Check> =>
  (await coordinator('GET', `/campaigns/${slug}/publication`)).json();

const codesOf = ({ blockers }: Check): string[] => blockers.map(({ code }) => code);

describe('what stands between a plan and the public', () => {
  it('is listed, each with where it is mended', async () => {
    const slug = await planFor('russia', { languages: ['en', 'fr'] });
    const refused = await coordinator('PUT', `/campaigns/${slug}/publication`);
    expect(refused.statusCode).toBe(409);
    const { code, blockers } = refused.json<Check & { code: string }>();
    expect(code).toBe('not-publishable');
    expect(blockers).toMatchObject([
      { code: 'account-unchecked', where: { date: '2026-06-11', ministry: 'russia' } },
      { code: 'too-few-posts', where: { ministry: 'russia', language: 'en' } },
      { code: 'too-few-posts', where: { ministry: 'russia', language: 'fr' } },
    ]);
    expect((await checkOf(slug)).blockers).toEqual(blockers);
    expect((await supporter('GET', `/campaigns/${slug}`)).statusCode).toBe(404);
  });

  it('is nothing once accounts are checked and posts approved', async () => {
    const slug = await planFor('france');
    expect(codesOf(await checkOf(slug))).toEqual(['too-few-posts']);
    await addApprovedPosts(app, slug);
    expect(await checkOf(slug)).toMatchObject({ publishable: true, blockers: [] });
  });

  it('is a check that grew older than 30 days', async () => {
    const slug = await planFor('france');
    await addApprovedPosts(app, slug);
    app.clock.set('2026-07-02T12:00:00Z');
    expect(codesOf(await checkOf(slug))).toEqual(['account-unchecked']);
  });

  it('is not a check that will be too old on its day: that is a warning', async () => {
    const slug = await planFor('france', { startsOn: '2026-06-11', endsOn: '2026-08-01' });
    await coordinator('PUT', `/campaigns/${slug}/days/2026-08-01/targets`, { ministries: ['germany'] });
    await addApprovedPosts(app, slug);
    const { publishable, warnings } = await checkOf(slug);
    expect(publishable).toBe(true);
    expect(warnings.filter(({ code }) => code === 'check-will-be-old')).toMatchObject([
      { where: { date: '2026-08-01', ministry: 'germany' }, values: { from: '2026-07-01T22:00:00.000Z' } },
    ]);
  });

  it('is not a wrong hour or day either: a holiday, a weekend, an empty day are warnings', async () => {
    const slug = await planFor('france', { stormAt: '05:30' });
    const on = (date: string, ministry: string) =>
      coordinator('PUT', `/campaigns/${slug}/days/${date}/targets`, { ministries: [ministry] });
    await on('2026-06-12', 'russia');
    await on('2026-06-13', 'germany');
    await coordinator('POST', '/claims', {
      slug: 'signed',
      ministry: 'germany',
      texts: { en: 'It signed.' },
      source: 'UN',
      asOf: '2013-06-03',
    });
    const { warnings } = await checkOf(slug);
    const told = warnings.map(({ code, where }) =>
      [code, where.date, where.ministry].filter(Boolean).join(' '),
    );
    expect(told).toEqual([
      'day-without-target 2026-06-14',
      'day-without-target 2026-06-15',
      'day-without-target 2026-06-16',
      'day-without-target 2026-06-17',
      'storm-at-night 2026-06-11 france',
      'target-on-holiday 2026-06-12 russia',
      'target-on-weekend 2026-06-13 germany',
      'target-without-claim france',
      'target-without-claim russia',
    ]);
  });

  it('is a claim about a target that has no source', async () => {
    const slug = await planFor('germany');
    await addApprovedPosts(app, slug);
    const claim = {
      slug: 'no-source',
      ministry: 'germany',
      texts: { en: 'It ratified.' },
      asOf: '2014-04-02',
    };
    await coordinator('POST', '/claims', claim);
    expect((await checkOf(slug)).blockers).toMatchObject([
      { code: 'claim-without-source', where: { claim: 'no-source' } },
    ]);
    await coordinator('PATCH', '/claims/no-source', { source: 'UN Treaty Collection' });
    expect((await checkOf(slug)).publishable).toBe(true);
  });

  it('is nothing for a target that is marked as having no account', async () => {
    await coordinator('PUT', '/ministries/russia/accounts/x/-', {});
    const slug = await planFor('russia');
    await addApprovedPosts(app, slug);
    expect((await checkOf(slug)).publishable).toBe(true);
    await coordinator('DELETE', '/ministries/russia/accounts/x/-');
  });
});

describe('a published campaign', () => {
  it('is there for everybody', async () => {
    const slug = await planFor('france');
    await addApprovedPosts(app, slug);
    const put = await coordinator('PUT', `/campaigns/${slug}/publication`);
    expect(put.json()).toMatchObject({ status: 'published', publishedAt: '2026-06-01T12:00:00.000Z' });
    expect((await supporter('GET', '/campaigns')).body).toContain(slug);
    expect((await supporter('GET', `/campaigns/${slug}/days/2026-06-11`)).json()).toMatchObject({
      isLocked: true,
      targets: [{ ministry: { slug: 'france' } }],
    });
  });

  it('shows its ministries as they were when it was published, until it is published again', async () => {
    const slug = await planFor('germany');
    await addApprovedPosts(app, slug);
    await coordinator('PUT', `/campaigns/${slug}/publication`);
    await coordinator('PATCH', '/ministries/germany', { name: 'Renamed Office' });
    const shown = async () => (await supporter('GET', `/campaigns/${slug}/days/2026-06-11`)).json<object>();
    expect(await shown()).toMatchObject({ targets: [{ ministry: { name: 'Federal Foreign Office' } }] });
    await coordinator('PUT', `/campaigns/${slug}/publication`);
    expect(await shown()).toMatchObject({ targets: [{ ministry: { name: 'Renamed Office' } }] });
    await coordinator('PATCH', '/ministries/germany', { name: 'Federal Foreign Office' });
  });

  it('keeps the ministries of a closed day, whatever is published again', async () => {
    const slug = await planFor('germany');
    await addApprovedPosts(app, slug);
    await coordinator('PUT', `/campaigns/${slug}/publication`);
    app.clock.set('2026-06-12T12:00:00Z');
    await coordinator('PATCH', '/ministries/germany', { name: 'Renamed Office' });
    await coordinator('PUT', `/campaigns/${slug}/publication`);
    expect((await supporter('GET', `/campaigns/${slug}/days/2026-06-11`)).json()).toMatchObject({
      targets: [{ ministry: { name: 'Federal Foreign Office' } }],
    });
    await coordinator('PATCH', '/ministries/germany', { name: 'Federal Foreign Office' });
  });

  it('is one plan, when somebody changes it at the moment of publication', async () => {
    for (let time = 0; time < 5; time++) {
      const slug = await planFor('france');
      await addApprovedPosts(app, slug);
      const day = `/campaigns/${slug}/days/2026-06-11`;
      const [, changed] = await Promise.all([
        coordinator('PUT', `/campaigns/${slug}/publication`),
        coordinator('PUT', `${day}/targets`, { ministries: ['germany'] }),
      ]);
      // Either the change came first and was published, or it came second and lacked its reason.
      expect([200, 422]).toContain(changed.statusCode);
      const ministry = changed.statusCode === 200 ? 'germany' : 'france';
      expect((await supporter('GET', day)).json()).toMatchObject({
        isLocked: true,
        changed: [],
        targets: [{ ministry: { slug: ministry } }],
      });
    }
  });

  it('is announced to every replica, as are its changes', async () => {
    const slug = await planFor('france');
    await addApprovedPosts(app, slug);
    const { id } = await app.nest.get(CampaignsService).getBySlug(slug);
    const told = new Set<string>();
    const stop = app.nest.get(PublicChanges).onChange((campaignId) => told.add(campaignId));
    const steps = [
      ['PUT', 'publication', undefined],
      ['PUT', 'days/2026-06-11/pause', { reason: 'A day of mourning.' }],
      ['PUT', 'days/2026-06-11/targets', { ministries: [], reason: 'Nobody today.' }],
      ['DELETE', 'publication', undefined],
    ] as const;
    for (const [method, path, body] of steps) {
      told.clear();
      await coordinator(method, `/campaigns/${slug}/${path}`, body);
      await expect(until(() => told.has(id))).resolves.toBe(true);
    }
    stop();
  });

  it('can be withdrawn, twice if need be, and is a draft again', async () => {
    const slug = await planFor('france');
    await addApprovedPosts(app, slug);
    await coordinator('PUT', `/campaigns/${slug}/publication`);
    for (let time = 0; time < 2; time++) {
      expect((await coordinator('DELETE', `/campaigns/${slug}/publication`)).statusCode).toBe(204);
    }
    expect((await supporter('GET', `/campaigns/${slug}`)).statusCode).toBe(404);
    const actions = await app.database.query<{ action: string }>(
      `SELECT action FROM audit_entries JOIN campaigns c ON c.id::text = subject_id::text WHERE slug = $1 ORDER BY action`,
      [slug],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'campaign.create',
      'campaign.publish',
      'campaign.withdraw',
    ]);
  });
});

describe('a history', () => {
  const history = { startsOn: '2012-06-11', endsOn: '2012-06-17', isHistory: true };

  it('is published as an archive without the checks of a live plan', async () => {
    await coordinator('POST', '/campaigns', aCampaign({ slug: 'week-2012', ...history }));
    await coordinator('PUT', '/campaigns/week-2012/days/2012-06-11/targets', { ministries: ['russia'] });
    const put = await coordinator('PUT', '/campaigns/week-2012/publication');
    expect(put.json()).toMatchObject({ status: 'archived' });
    expect((await supporter('GET', '/campaigns/week-2012/days/2012-06-11')).json()).toMatchObject({
      state: 'closed',
      targets: [{ ministry: { slug: 'russia' } }],
    });
  });

  it.each([
    ['ends today', '2026-06-01'],
    ['is to come', '2026-06-17'],
  ])('is not one that %s', async (_, endsOn) => {
    const refused = await coordinator(
      'POST',
      '/campaigns',
      aCampaign({ slug: 'no-history', ...history, startsOn: '2026-05-30', endsOn }),
    );
    expect(refused.json()).toMatchObject({ issues: [{ field: 'endsOn' }] });
  });

  it('cannot be moved into days to come, where the checks would be missing', async () => {
    await coordinator('POST', '/campaigns', aCampaign({ slug: 'back-door', ...history }));
    const moved = await coordinator('PATCH', '/campaigns/back-door', {
      startsOn: '2026-06-11',
      endsOn: '2026-06-17',
    });
    expect(moved.json()).toMatchObject({ issues: [{ field: 'endsOn' }] });
  });
});
