import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf } from '../support/desk.js';
import { signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf } from '../support/plans.js';

const CAMPAIGN = '/workspace/campaigns/arms-treaty';
const POSTS = '/campaigns/arms-treaty/suggested-posts';
const ISOLATED = '<bdi dir="ltr">#ArmsTreaty</bdi>';

let app: TestApp;
let desk: Desk;
let post: string;

// It begins with a slot, whose letters are Latin: they do not make the text one that reads from the left.
const TEXT = '{handle}، هل [ستنشرون|تنشرون] التقرير؟ #ArmsTreaty';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-10T09:00:00Z' });
  const cast = await signInCast(app);
  const call = callerOf(app, cast.coordinator);
  desk = deskOf(app, cast.secondCoordinator);
  await addCheckedMinistries(call, 'france');
  await call('POST', '/campaigns', aCampaign({ languages: ['ar', 'en'], hashtags: ['ArmsTreaty'] }));
  const body = { language: 'ar', text: TEXT, networks: ['x'], target: 'france' };
  post = (await call('POST', POSTS, body)).json<{ id: string }>().id;
  await call('PUT', `${POSTS}/${post}/review`);
});

afterAll(() => app.close());

describe('an Arabic post', () => {
  it.each([
    ['the list of posts', () => `${CAMPAIGN}/posts`],
    ['the review queue', () => '/workspace/review'],
    ['its page', () => `${CAMPAIGN}/posts/${post}`],
    ['its translation', () => `${CAMPAIGN}/translations/${post}/en`],
    ['the list of translations', () => `${CAMPAIGN}/translations?from=ar&language=en`],
    ['the printed sheet', () => `${CAMPAIGN}/sheet/print?language=ar`],
  ])('reads from the right, its hashtag from the left, on %s', async (_, path) => {
    const { body } = await desk.open(path());
    const at = body.indexOf(ISOLATED);
    const words = body.slice(body.lastIndexOf('lang="ar"', at), at);
    expect(words).toMatch(/^lang="ar" dir="rtl"/);
  });

  it('shows the handle, filled in, in one piece', async () => {
    const { body } = await desk.open(`${CAMPAIGN}/posts/${post}`);
    expect(body).toContain('<bdi dir="ltr">@franceMFA</bdi>');
  });

  it('holds no mark that the isolates left in what is copied', async () => {
    const { body } = await desk.open(`${CAMPAIGN}/posts/${post}`);
    const shown = body.replace(/<[^>]*>/g, '');
    expect(shown).toContain('@franceMFA، هل ستنشرون التقرير؟ #ArmsTreaty');
    expect(shown).not.toMatch(/[\u200e\u200f\u2066-\u2069\u202a-\u202e]/);
  });
});

describe('an Arabic page', () => {
  it('isolates the Latin names in its sentences, and nothing in the texts of posts', async () => {
    const arabic = deskOf(app, (await signInCast(app)).coordinator, 'ar');
    const fields = {
      language: 'en',
      text: '[Will] [will] {ministry}? #armsTreaty',
      target: '',
      networks: 'x',
    };
    const { body } = await arabic.post(
      `${CAMPAIGN}/posts`,
      { ...fields, do: 'preview' },
      `${CAMPAIGN}/posts/new`,
    );
    expect(body).toContain('\u2068Ministry for Europe and Foreign Affairs\u2069');
    expect(body).toContain('\u2068#ArmsTreaty\u2069');
    expect(body).toContain('>[Will] [will] {ministry}? #armsTreaty<');
    expect(body).toMatch(/\u2068X\u2069: 1 /);
  });
});
