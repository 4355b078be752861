import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import {
  addApprovedPosts,
  addCheckedMinistries,
  aCampaign,
  aMinistry,
  type Caller,
  callerOf,
} from '../support/plans.js';

let app: TestApp;
let call: Caller;
let cora: Desk;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  const { coordinator } = await signInCast(app);
  cora = deskOf(app, coordinator);
  call = callerOf(app, coordinator);
  await addCheckedMinistries(call, 'france', 'germany');
  await call('POST', '/ministries', aMinistry('russia', { names: { fr: 'Ministère russe' } }));
});

afterAll(() => app.close());

beforeEach(() => app.clock.set('2026-06-01T09:00:00Z'));

const planFor = async (days: Readonly<Record<string, string>>, more: object = {}): Promise<string> => {
  const slug = `plan-${nextSlug++}`;
  await call('POST', '/campaigns', aCampaign({ slug, ...more }));
  for (const [date, ministry] of Object.entries(days)) {
    await call('PUT', `/campaigns/${slug}/days/${date}/targets`, { ministries: [ministry] });
  }
  return slug;
};

const pathOf = (slug: string): string => `/workspace/campaigns/${slug}/publication`;
const textOn = async (desk: Desk, slug: string): Promise<string> =>
  textOfPage((await desk.open(pathOf(slug))).body);

describe('the check list', () => {
  const languages = ['en', 'fr'];

  it('says in English what is amiss, without codes of languages and dates', async () => {
    const slug = await planFor({ '2026-06-12': 'russia', '2026-06-15': 'russia' }, { languages });
    const text = await textOn(cora, slug);
    expect(text).toContain(
      'Ministry of Foreign Affairs (Fri 12 June and Mon 15 June) has no account that somebody looked at',
    );
    expect(text).toContain('has too few approved posts: English 0 of 1, French 0 of 1.');
    expect(text).toContain('a public holiday there: Russia Day.');
    expect(text).toContain('2 reasons stand in the way');
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|posts in fr/);
  });

  it.each([
    ['fr', ['Ministère russe (ven. 12 juin', 'anglais : 0 sur 1', 'jour férié']],
    ['ar', ['الجمعة، 12 يونيو', '0 من 1', 'عطلة رسمية']],
  ])('says the same in %s, with nothing left in English', async (language, parts) => {
    const slug = await planFor({ '2026-06-12': 'russia' }, { languages });
    const { coordinator } = await signInCast(app);
    const { body } = await deskOf(app, coordinator, language).open(pathOf(slug));
    const text = textOfPage(body);
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/has no account|approved posts|check one|supporters/);
  });

  it('leads to where each thing is mended', async () => {
    const slug = await planFor({ '2026-06-12': 'russia' });
    const { body } = await cora.open(pathOf(slug));
    for (const href of [
      '/workspace/ministries/russia#accounts',
      `/workspace/campaigns/${slug}/posts/new?language=en&ministry=russia`,
      `/workspace/campaigns/${slug}/posts?status=in-review&ministry=russia`,
      `/workspace/campaigns/${slug}/days/2026-06-12`,
      `/workspace/campaigns/${slug}/board`,
      '/workspace/claims/new?ministry=russia',
    ]) {
      expect(body).toContain(`href="${href}"`);
    }
  });

  it('says of a ministry without an account that there is none, in one press', async () => {
    await call('POST', '/ministries', { ...aMinistry('france'), slug: 'silent-office' });
    const slug = await planFor({ '2026-06-11': 'silent-office' });
    const { body } = await cora.open(pathOf(slug));
    expect(body).toContain('It has no account on X');
    const marked = await cora.post(`${pathOf(slug)}/absences`, { ministry: 'silent-office', network: 'x' });
    expect(marked.headers.location).toBe(`${pathOf(slug)}?done=saved`);
    expect(await textOn(cora, slug)).not.toContain('has no account that somebody');
  });

  it('takes a look at an account, and refuses one that is older than another', async () => {
    await call('PUT', '/ministries/russia/accounts/x/MID_RF', {});
    const slug = await planFor({ '2026-06-11': 'russia' });
    const fields = { ministry: 'russia', network: 'x', handle: 'MID_RF', version: '1' };
    expect((await cora.open(pathOf(slug))).body).toContain('value="MID_RF"');
    const looked = await cora.post(`${pathOf(slug)}/looks`, fields);
    expect([looked.statusCode, looked.headers.location]).toEqual([303, `${pathOf(slug)}?done=checked`]);
    expect(await textOn(cora, slug)).not.toContain('has no account that somebody');
    const stale = await cora.post(`${pathOf(slug)}/looks`, fields);
    expect([stale.statusCode, textOfPage(stale.body)]).toEqual([
      412,
      expect.stringContaining('changed this'),
    ]);
    await call('DELETE', '/ministries/russia/accounts/x/MID_RF');
  });

  it('takes the source of a claim', async () => {
    const claim = { slug: 'bare', ministry: 'germany', texts: { en: 'It signed.' }, asOf: '2013' };
    await call('POST', '/claims', claim);
    const slug = await planFor({ '2026-06-11': 'germany' });
    expect((await cora.open(pathOf(slug))).body).toContain('value="bare"');
    await cora.post(`${pathOf(slug)}/sources`, { claim: 'bare', source: 'UN' });
    expect(await textOn(cora, slug)).not.toContain('has no source');
    expect((await call('GET', '/claims/bare')).json()).toMatchObject({ source: 'UN' });
  });

  it('takes a network off a post that is too long for it, which then waits for approval again', async () => {
    const slug = await planFor({ '2026-06-11': 'france' });
    await addApprovedPosts(app, slug);
    const [post] = await app.database.query<{ id: string }>(
      `UPDATE suggested_posts SET body = $2, networks = '{x,mastodon}' FROM campaigns c
       WHERE c.id = campaign_id AND c.slug = $1 RETURNING suggested_posts.id`,
      [slug, `Will you report? ${'word '.repeat(70)}`],
    );
    const { body } = await cora.open(pathOf(slug));
    expect(textOfPage(body)).toMatch(/A suggested post reaches \d+ of 280 on X\./);
    const done = await cora.post(`${pathOf(slug)}/posts/${post?.id}/networks`, { network: 'x' });
    expect(done.statusCode).toBe(303);
    const now = (await call('GET', `/campaigns/${slug}/suggested-posts/${post?.id}`)).json<object>();
    expect(now).toMatchObject({ networks: ['mastodon'], status: 'draft' });
  });

  it('offers no button to those whose role does not mend', async () => {
    const slug = await planFor({ '2026-06-11': 'russia' });
    const { analyst } = await signInCast(app);
    const { body } = await deskOf(app, analyst).open(pathOf(slug));
    expect(textOfPage(body)).toContain('has no account that somebody looked at');
    expect(body).not.toMatch(/publication\/(looks|absences|sources|posts)/);
  });

  it('goes on telling of a public campaign what is amiss', async () => {
    const slug = await planFor({ '2026-06-11': 'france' }, { startsOn: '2026-06-11', endsOn: '2026-07-20' });
    await addApprovedPosts(app, slug);
    await call('PUT', `/campaigns/${slug}/publication`);
    app.clock.set('2026-07-10T09:00:00Z');
    const text = await textOn(cora, slug);
    expect(text).toContain('One thing is amiss now');
    expect(text).toContain('The campaign is public and stays so.');
  });

  it('is not held against a history, which is published without it', async () => {
    const history = { startsOn: '2012-06-11', endsOn: '2012-06-17', isHistory: true };
    const slug = await planFor({ '2012-06-11': 'russia' }, history);
    const { body } = await cora.open(pathOf(slug));
    expect(textOfPage(body)).not.toContain('in the way');
    expect(body).toContain(`action="${pathOf(slug)}"`);
  });
});

describe('the registry of accounts', () => {
  it('shows each with its state, who looked, and when it is needed', async () => {
    await planFor({ '2026-06-11': 'france' });
    const text = textOfPage((await cora.open('/workspace/accounts')).body);
    expect(text).toMatch(
      /Thu 11 June Global Week of Action .* France X @franceMFA active checked today by Cora/,
    );
  });

  it('is filtered and sorted by its address', async () => {
    await call('PUT', '/ministries/germany/accounts/bluesky/amt.example.org', {});
    const handles = async (query: string): Promise<string[]> =>
      [...(await cora.open(`/workspace/accounts?${query}`)).body.matchAll(/>@([^<]+)</g)].map(
        ([, handle = '']) => handle,
      );
    expect(await handles('status=unchecked')).toEqual(['amt.example.org']);
    expect(await handles('network=x&sort=ministry')).toEqual(['germanyMFA', 'franceMFA']);
    expect((await handles('sort=checked'))[0]).toBe('amt.example.org');
    const { body } = await cora.open('/workspace/accounts?sort=status&network=x');
    expect(body).toContain('aria-sort="ascending"');
    expect(body).toContain('href="/workspace/accounts?sort=checked&network=x"');
  });

  it('says when a look at an account will be needed that still holds on its day', async () => {
    await planFor({ '2026-07-20': 'france' }, { startsOn: '2026-07-20', endsOn: '2026-07-20' });
    app.clock.set('2026-06-18T09:00:00Z');
    expect(textOfPage((await cora.open('/workspace/accounts')).body)).toContain(
      'look again from 20 June 2026',
    );
    app.clock.set('2026-06-20T09:00:00Z');
    const home = textOfPage((await cora.open('/workspace')).body);
    expect(home).toContain('1 ministry has accounts that need a fresh look');
  });

  it('is read by programs too', async () => {
    const { items } = (await call('GET', '/accounts')).json<{ items: { handle: string }[] }>();
    expect(items.map(({ handle }) => handle)).toContain('franceMFA');
    expect(items.find(({ handle }) => handle === 'franceMFA')).toMatchObject({
      ministry: { slug: 'france' },
      checkedBy: 'Cora',
      neededOn: { date: '2026-06-11' },
    });
    const first = (await call('GET', '/accounts?limit=1')).json<{ items: unknown[]; nextCursor: string }>();
    expect([first.items.length, first.nextCursor]).toEqual([1, expect.any(String)]);
  });
});

describe('a check round', () => {
  const ROUND = '/workspace/accounts/round';
  let slug: string;

  beforeAll(async () => {
    for (const name of ['one', 'two', 'three']) {
      await call('POST', '/ministries', { ...aMinistry('france'), slug: name, name: `Office ${name}` });
      await call('PUT', `/ministries/${name}/accounts/x/${name}`, {});
    }
    slug = await planFor({ '2026-06-11': 'one', '2026-06-12': 'two', '2026-06-15': 'three' });
  });

  const OWN = { own: 'yes', posts: 'yes', open: 'yes' };
  const formIn = (body: string) => {
    const { campaign, since, account, version } = fieldsOf(body) as Record<string, string>;
    return { campaign: campaign ?? '', since: since ?? '', account: account ?? '', version: version ?? '' };
  };
  const accountOf = async (name: string): Promise<object | undefined> =>
    (await call('GET', `/ministries/${name}`)).json<{ accounts: object[] }>().accounts[0];

  it('begins with the account that is needed first, and opens its profile without telling whence', async () => {
    const { body } = await cora.open(`${ROUND}?campaign=${slug}`);
    expect(textOfPage(body)).toContain('0 of 3 looked at');
    expect(body).toMatch(/href="https:\/\/x\.com\/one"[^>]*target="_blank"[^>]*rel="noreferrer"/);
  });

  it('asks all three questions, and keeps what was answered', async () => {
    const { body } = await cora.open(`${ROUND}?campaign=${slug}`);
    const refused = await cora.post(ROUND, { ...formIn(body), own: 'yes', posts: 'no' });
    expect(refused.statusCode).toBe(422);
    expect(textOfPage(refused.body)).toContain('Say whether it can be replied to.');
    expect(refused.body).toMatch(/name="posts" value="no" checked/);
    expect(await accountOf('one')).toMatchObject({ status: 'unchecked' });
  });

  it('keeps each account by itself and goes on, with its progress', async () => {
    const { body } = await cora.open(`${ROUND}?campaign=${slug}`);
    const saved = await cora.post(ROUND, { ...formIn(body), ...OWN, open: 'no' });
    expect(saved.statusCode).toBe(303);
    expect(await accountOf('one')).toMatchObject({ status: 'active', checkedAt: '2026-06-01T09:00:00.000Z' });
    const next = await cora.open(String(saved.headers.location));
    expect(textOfPage(next.body)).toContain('1 of 3 looked at');
    expect(next.body).toContain('https://x.com/two');
    expect(textOfPage((await cora.open(pathOf(slug))).body)).toContain('No account of Office one');
  });

  it('can be left and taken up again, and passes over what is skipped', async () => {
    const { body } = await cora.open(`${ROUND}?campaign=${slug}`);
    const [, skip = ''] = /href="([^"]+after=[^"]+)"/.exec(body) ?? [];
    const skipped = await cora.open(skip);
    expect(skipped.body).toContain('https://x.com/three');
    expect((await cora.open(`${ROUND}?campaign=${slug}`)).body).toContain('https://x.com/two');
  });

  it('does not keep answers about an account at which somebody else looked meanwhile', async () => {
    const { body } = await cora.open(`${ROUND}?campaign=${slug}`);
    await call('PUT', '/ministries/two/accounts/x/two/check', { status: 'dormant' });
    const refused = await cora.post(ROUND, { ...formIn(body), ...OWN });
    expect(refused.statusCode).toBe(412);
    expect(await accountOf('two')).toMatchObject({ status: 'dormant' });
    expect(refused.body).toContain('https://x.com/three');
    expect(refused.body).not.toMatch(/value="yes" checked/);
  });

  it('takes an account off that is none of the ministry’s, and ends', async () => {
    const { body } = await cora.open(`${ROUND}?campaign=${slug}`);
    const saved = await cora.post(ROUND, { ...formIn(body), own: 'no' });
    expect(await accountOf('three')).toBeUndefined();
    const end = textOfPage((await cora.open(String(saved.headers.location))).body);
    expect(end).toContain('Taken off the ministry');
    expect(end).toContain('Every account has been looked at.');
  });

  it('brings what was skipped again after all others, and counts what was taken off', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((letter) => `skip-${letter}`);
    const days: Record<string, string> = {};
    for (const [index, name] of names.entries()) {
      await call('POST', '/ministries', { ...aMinistry('france'), slug: name, name });
      await call('PUT', `/ministries/${name}/accounts/x/${name.replace('-', '_')}`, {});
      days[`2026-06-${11 + index}`] = name;
    }
    const round = await planFor(days);
    const seen: string[] = [];
    let { body } = await cora.open(`${ROUND}?campaign=${round}`);
    const look = async (address: string) => {
      ({ body } = await cora.open(address));
      seen.push(/x\.com\/skip_(.)/.exec(body)?.[1] ?? 'end');
    };
    const skip = () => look(/href="([^"]+)">Skip it/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '');
    const answer = async (answers: Readonly<Record<string, string>>) => {
      const hidden = fieldsOf(body) as Record<string, string>;
      await look(String((await cora.post(ROUND, { ...hidden, ...answers })).headers.location));
    };
    await skip();
    await answer({ own: 'no' });
    expect(textOfPage(body)).toContain('1 of 5 looked at');
    await answer(OWN);
    await skip();
    await answer(OWN);
    expect(textOfPage(body)).toContain('3 of 5 looked at');
    await answer(OWN);
    await answer({ own: 'no' });
    expect(seen).toEqual(['b', 'c', 'd', 'e', 'a', 'd', 'end']);
    expect(textOfPage(body)).toContain('Every account has been looked at.');
  });

  it('is for those who may check', async () => {
    const { sectionCoordinator } = await signInCast(app);
    expect((await deskOf(app, sectionCoordinator).open(ROUND)).statusCode).toBe(403);
  });
});
