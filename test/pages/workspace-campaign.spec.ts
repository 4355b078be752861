import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import { addApprovedPosts, addCheckedMinistries, callerOf } from '../support/plans.js';

let app: TestApp;
let cora: Desk;
let cleo: Desk;

const PATH = '/workspace/campaigns/treaty-week';

const CAMPAIGN = {
  title: 'Arms Trade Treaty week',
  slug: 'treaty-week',
  ask: 'Publish the annual report, item by item.',
  timeZone: 'Europe/Berlin',
  startsOn: '2026-06-11',
  endsOn: '2026-06-13',
  stormAt: '17:30',
  stormMinutes: '60',
  languages: ['en'],
  hashtags: '#ArmsTreaty, ATT',
  approvedPostsNeeded: '1',
};

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  const cast = await signInCast(app);
  [cora, cleo] = [deskOf(app, cast.coordinator), deskOf(app, cast.secondCoordinator)];
  await addCheckedMinistries(callerOf(app, cast.coordinator), 'france', 'germany');
});

afterAll(() => app.close());

describe('a coordinator without a campaign', () => {
  it('is told the next step', async () => {
    const { body } = await cora.open('/workspace');
    expect(textOfPage(body)).toContain('There is no campaign yet');
    expect(body).toContain('href="/workspace/campaigns/new"');
  });
});

describe('the form of a new campaign', () => {
  it('keeps what was typed, and names field and remedy', async () => {
    const refused = await cora.post('/workspace/campaigns', { ...CAMPAIGN, timeZone: 'Berlin', slug: 'A b' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('value="Arms Trade Treaty week"');
    expect(refused.body).toContain('href="#timeZone"');
    expect(textOfPage(refused.body)).toContain('such as Europe/Berlin');
    expect(refused.body).toMatch(/id="slug"[^>]*aria-invalid="true"/);
  });

  it('says the remedy in the reader’s language', async () => {
    const arabic = deskOf(app, (await signInCast(app)).coordinator, 'ar');
    const refused = await arabic.post('/workspace/campaigns', { ...CAMPAIGN, timeZone: '' });
    expect(refused.body).toContain('<html lang="ar" dir="rtl">');
    expect(textOfPage(refused.body)).toContain('اختر منطقة زمنية من القائمة');
  });

  it('is refused where its token is missing', async () => {
    const { coordinator } = await signInCast(app);
    const refused = await app.request({
      method: 'POST',
      url: '/workspace/campaigns',
      headers: {
        ...coordinator,
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams({ title: 'Forged' }).toString(),
    });
    expect(refused.statusCode).toBe(403);
  });

  it('makes the campaign and leads to its days', async () => {
    const made = await cora.post('/workspace/campaigns', CAMPAIGN);
    expect([made.statusCode, made.headers.location]).toEqual([303, `${PATH}/days?done=created`]);
    const days = await cora.open(String(made.headers.location));
    expect(textOfPage(days.body)).toContain('Day 3, Sat 13 June');
    expect(days.headers['cache-control']).toBe('no-store');
  });

  it('says so where the name in the address is taken', async () => {
    const refused = await cora.post('/workspace/campaigns', CAMPAIGN);
    expect(refused.statusCode).toBe(409);
    expect(textOfPage(refused.body)).toContain('There is a campaign "treaty-week" already.');
  });
});

describe('editing a campaign', () => {
  it('shows a second editor what changed meanwhile and loses nothing of either', async () => {
    const loaded = fieldsOf((await cora.open(`${PATH}/edit`)).body);
    const first = { ...fieldsOf((await cleo.open(`${PATH}/edit`)).body), title: 'Treaty week' };
    expect((await cleo.post(`${PATH}/edit`, first)).statusCode).toBe(303);
    const stale = await cora.post(`${PATH}/edit`, { ...loaded, ask: 'Join the treaty.' });
    expect(stale.statusCode).toBe(412);
    const text = textOfPage(stale.body);
    expect(text).toContain('Somebody changed this while you were editing');
    expect(text).toContain('Title Arms Trade Treaty week Treaty week taken over');
    const again = fieldsOf(stale.body);
    expect(again).toMatchObject({ title: 'Treaty week', ask: 'Join the treaty.' });
    expect((await cora.post(`${PATH}/edit`, again)).statusCode).toBe(303);
    const after = fieldsOf((await cora.open(`${PATH}/edit`)).body);
    expect(after).toMatchObject({
      title: 'Treaty week',
      ask: 'Join the treaty.',
      hashtags: 'ArmsTreaty ATT',
    });
  });
});

describe('the targets of a day', () => {
  const day = `${PATH}/days/2026-06-11`;

  const change = async (fields: Record<string, string | string[]>) => {
    const { body } = await cora.open(day);
    const { version } = fieldsOf(body);
    return cora.post(`${day}/targets`, { version: [version].flat()[0] ?? '', ...fields });
  };

  it('are added, moved and removed, a button each', async () => {
    await change({ change: 'add', added: 'france' });
    await change({ ministries: ['france'], change: 'add', added: 'germany' });
    await change({ ministries: ['france', 'germany'], change: 'up:germany' });
    expect(fieldsOf((await cora.open(day)).body).ministries).toEqual(['germany', 'france']);
    await change({ ministries: ['germany', 'france'], change: 'remove:germany' });
    expect(fieldsOf((await cora.open(day)).body).ministries).toBe('france');
  });

  it('that somebody changed meanwhile are not overwritten unseen', async () => {
    const refused = await cora.post(`${day}/targets`, { version: '1', ministries: [], change: 'save' });
    expect(refused.statusCode).toBe(412);
  });
});

describe('publication', () => {
  it('is refused with each reason and the way to where it is mended', async () => {
    const { body } = await cora.open(`${PATH}/publication`);
    expect(textOfPage(body)).toContain('One reason stands in the way');
    expect(body).toContain(
      `href="${PATH}/posts/new?language=en&amp;ministry=france"`.replaceAll('&amp;', '&'),
    );
    const refused = await cora.post(`${PATH}/publication`);
    expect(refused.statusCode).toBe(409);
  });

  it('makes the campaign public, and from then on a change of the plan asks for its reason', async () => {
    await addApprovedPosts(app, 'treaty-week');
    expect((await cora.post(`${PATH}/publication`)).headers.location).toBe(`${PATH}?done=published`);
    const day = `${PATH}/days/2026-06-12`;
    const { version } = fieldsOf((await cora.open(day)).body);
    const waiting = await cora.post(`${day}/targets`, {
      version: [version].flat()[0] ?? '',
      change: 'add',
      added: 'germany',
    });
    expect(textOfPage(waiting.body)).toContain('This order is not saved yet');
    const refused = await cora.post(`${day}/targets`, { ...fieldsOf(waiting.body), change: 'save' });
    expect(refused.statusCode).toBeGreaterThanOrEqual(409);
    expect(refused.body).toContain('href="#targetsReason"');
    const saved = await cora.post(`${day}/targets`, {
      ...fieldsOf(waiting.body),
      targetsReason: 'Germany answers for the group that day.',
      change: 'save',
    });
    expect(saved.statusCode).toBe(303);
    const text = textOfPage((await cora.open(day)).body);
    expect(text).toContain('What was changed after publication');
    expect(text).toContain('Germany answers for the group that day.');
  });

  it('is taken back only by somebody who says that they are sure', async () => {
    expect((await cora.post(`${PATH}/publication/withdrawal`)).statusCode).toBe(422);
    const done = await cora.post(`${PATH}/publication/withdrawal`, { sure: 'yes' });
    expect(done.headers.location).toBe(`${PATH}?done=withdrawn`);
    await cora.post(`${PATH}/publication`);
  });
});

describe('a pause', () => {
  it.each([
    ['the campaign', PATH],
    ['a day', `${PATH}/days/2026-06-11`],
    ['a target', `${PATH}/days/2026-06-11/targets/france`],
  ])('of %s takes one step, shows its reason, and is undone in one', async (_, path) => {
    const page = path.replace(/\/targets.*/, '');
    expect((await cora.post(`${path}/pause`, { reason: 'A day of mourning.' })).statusCode).toBe(303);
    expect(textOfPage((await cora.open(page)).body)).toContain('A day of mourning.');
    expect((await cora.post(`${path}/resume`)).statusCode).toBe(303);
    expect(textOfPage((await cora.open(page)).body)).not.toContain('A day of mourning.');
  });
});

describe('a campaign in the archive', () => {
  const formsOf = (body: string): string[] => {
    const [main = ''] = /<main.*<\/main>/s.exec(body) ?? [];
    return [...main.matchAll(/<form method="post" action="([^"]*)"/g)].map(([, action = '']) => action);
  };

  it.each([
    ['edit', ['value="2026-06-13"']],
    ['board/storm', ['17:30']],
    ['publication', ['This campaign is public.']],
  ])('is only read on its page %s, which says so and shows the way out', async (path, shown) => {
    app.clock.set('2026-06-20T09:00:00Z');
    await cora.post(`${PATH}/archive`);
    const { statusCode, body } = await cora.open(`${PATH}/${path}`);
    expect(statusCode).toBe(200);
    expect(textOfPage(body)).toContain('This campaign is in the archive: it is only read.');
    expect(formsOf(body)).toEqual([`${PATH}/archive/removal`]);
    for (const one of shown) expect(body).toContain(one);
    await cora.post(`${PATH}/archive/removal`);
    expect(formsOf((await cora.open(`${PATH}/${path}`)).body)).not.toContain(`${PATH}/archive/removal`);
  });
});
