import { startTestApp, type TestApp } from '../support/app.js';
import { deskOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

const POSTS = '/campaigns/arms-treaty/suggested-posts';
const DAYS = '/campaigns/arms-treaty/days';
const LIST = '/workspace/campaigns/arms-treaty/posts';

let app: TestApp;
let cast: SignedIn;
let cora: Caller;
let cleo: Caller;
const posts: Record<string, string> = {};

const approve = async (more: object): Promise<string> => {
  const post = { language: 'en', text: 'Will you report?', networks: ['x'], ...more };
  const { id } = (await cora('POST', POSTS, post)).json<{ id: string }>();
  expect((await cleo('PUT', `${POSTS}/${id}/approval`)).statusCode).toBe(200);
  return id;
};

const at = (time: string): void => app.clock.set(time);

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-10T09:00:00Z' });
  cast = await signInCast(app);
  [cora, cleo] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  await addCheckedMinistries(cora, 'france', 'germany', 'russia');
  await cora('POST', '/campaigns', aCampaign({ startsOn: '2026-06-11', endsOn: '2026-06-13' }));
  await cora('PUT', `${DAYS}/2026-06-11/targets`, { ministries: ['france'] });
  await cora('PUT', `${DAYS}/2026-06-12/targets`, { ministries: ['germany'] });
  await cora('PUT', `${DAYS}/2026-06-13/targets`, { ministries: ['russia'] });
  posts.dealt = await approve({ target: 'france' });
  posts.unused = await approve({ target: 'france', networks: ['threads'] });
  posts.later = await approve({ target: 'germany' });
  posts.last = await approve({ target: 'russia' });
  posts.any = await approve({});
  expect((await cora('PUT', '/campaigns/arms-treaty/publication')).statusCode).toBe(200);
  at('2026-06-11T12:00:00Z');
  const deal = { network: 'x', language: 'en' };
  const call = callerOf(app);
  for (let n = 0; n < 2; n += 1) {
    expect((await call('POST', `${DAYS}/2026-06-11/deals`, deal)).statusCode).toBe(201);
  }
});

afterAll(() => app.close());

const unused = async (): Promise<Record<string, string | null>> => {
  const { items } = (await cora('GET', POSTS)).json<{
    items: { id: string; unusedSince: string | null }[];
  }>();
  const names = Object.fromEntries(Object.entries(posts).map(([name, id]) => [id, name]));
  return Object.fromEntries(items.map(({ id, unusedSince }) => [names[id], unusedSince]));
};

describe('an approval', () => {
  it('is of use while its day is open', async () => {
    expect(Object.values(await unused())).toEqual([null, null, null, null, null]);
  });

  it('has passed unused once its days closed and nobody was dealt the post', async () => {
    at('2026-06-11T22:00:00Z');
    expect(await unused()).toEqual({ dealt: null, unused: '2026-06-11', later: null, last: null, any: null });
  });

  it('says so of the post alone, in its list and on its page', async () => {
    const { unusedSince } = (await cora('GET', `${POSTS}/${posts.unused}`)).json<{ unusedSince: string }>();
    expect(unusedSince).toBe('2026-06-11');
    const desk = deskOf(app, cast.coordinator);
    expect(
      textOfPage((await desk.open(LIST)).body).match(/unused its days are over since 11 June/g),
    ).toHaveLength(1);
    const page = textOfPage((await desk.open(`${LIST}/${posts.unused}`)).body);
    expect(page).toMatch(/nobody was dealt it, and its days are over: 11 June 2026 was the last/);
    expect(textOfPage((await desk.open(`${LIST}/${posts.dealt}`)).body)).not.toContain('nobody was dealt it');
  });

  it('is of use again once another day addresses its ministry', async () => {
    await cora('PUT', `${DAYS}/2026-06-13/targets`, { ministries: ['russia', 'france'], reason: 'More.' });
    expect((await unused()).unused).toBeNull();
    await cora('PUT', `${DAYS}/2026-06-13/targets`, { ministries: ['russia'], reason: 'Less.' });
    expect((await unused()).unused).toBe('2026-06-11');
  });

  it('has passed for every post that nobody was dealt once the campaign is over', async () => {
    at('2026-06-13T22:00:00Z');
    expect(await unused()).toMatchObject({ dealt: null, later: '2026-06-12', last: '2026-06-13' });
  });
});

describe('the length of a post that fits every target', () => {
  const previewOf = async (text: string, more: object = {}) => {
    const asked = { text, network: 'x', language: 'en', campaign: 'arms-treaty', ...more };
    return (await cora('POST', '/suggested-posts/preview', asked)).json<{ text: string; ministry: string }>();
  };

  it('is that with the ministry of the campaign whose handle or name makes it longest', async () => {
    expect(await previewOf('{handle}?')).toMatchObject({
      text: '@germanyMFA?',
      ministry: 'Federal Foreign Office',
    });
    expect((await previewOf('{ministry}?')).text).toBe('Ministry for Europe and Foreign Affairs?');
  });

  it('is that on the network: where nobody has a handle, the longest name stands instead', async () => {
    const { text } = await previewOf('{handle}?', { network: 'bluesky' });
    expect(text).toBe('Ministry for Europe and Foreign Affairs?');
  });

  it('keeps the slots where no campaign is named', async () => {
    expect((await previewOf('{handle}?', { campaign: null })).text).toBe('{ministry}?');
  });

  it('is shown with that ministry in the preview without script', async () => {
    const fields = { language: 'en', text: '{handle}?', networks: 'x', target: '', do: 'preview' };
    const { body } = await deskOf(app, cast.coordinator).post(LIST, fields, `${LIST}/new`);
    expect(textOfPage(body)).toContain('X @germanyMFA? 12 of 280 longest with Federal Foreign Office');
    const addressed = await deskOf(app, cast.coordinator).post(
      LIST,
      { ...fields, target: 'russia' },
      `${LIST}/new`,
    );
    expect(textOfPage(addressed.body)).not.toContain('longest with');
  });
});

describe('how well targets are provided with posts', () => {
  const coverage = async (call: Caller) =>
    (await call('GET', '/campaigns/arms-treaty/post-coverage')).json<object>();

  it('is counted for each target of each day and language', async () => {
    const counts = { language: 'en', approved: 3, inReview: 0, drafts: 0, lacking: 0 };
    expect(await coverage(cora)).toEqual({
      needed: 1,
      languages: ['en'],
      items: [
        { date: '2026-06-11', state: 'closed', ministry: 'france', languages: [counts] },
        { date: '2026-06-12', state: 'closed', ministry: 'germany', languages: [{ ...counts, approved: 2 }] },
        { date: '2026-06-13', state: 'closed', ministry: 'russia', languages: [{ ...counts, approved: 2 }] },
      ],
    });
  });

  it('says how many posts are lacking', async () => {
    await cora('PATCH', '/campaigns/arms-treaty', { approvedPostsNeeded: 5 });
    expect(await coverage(cora)).toMatchObject({ items: [{ languages: [{ lacking: 2 }] }, {}, {}] });
  });

  it('shows a translator their own languages only', async () => {
    expect(await coverage(callerOf(app, cast.translator))).toMatchObject({
      languages: [],
      items: [{ languages: [] }, {}, {}],
    });
  });

  it('is nobody else’s to read', async () => {
    expect((await callerOf(app)('GET', '/campaigns/arms-treaty/post-coverage')).statusCode).toBe(401);
  });
});
