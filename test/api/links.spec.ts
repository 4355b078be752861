import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

const CAMPAIGN = '/campaigns/arms-treaty';
const SITE = 'https://act.example.org';
const PAGE = `${SITE}/c/arms-treaty`;
const TEXT = 'Will you report? Read more: {link} {hashtags}';
const WRITTEN = `Will you report? Read more: ${PAGE} #ArmsTreaty`;

let app: TestApp;
let cora: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z', env: { PUBLIC_URL: SITE } });
  const cast = await signInCast(app);
  cora = callerOf(app, cast.coordinator);
  const cleo = callerOf(app, cast.secondCoordinator);
  await addCheckedMinistries(cora, 'france');
  await cora('POST', '/campaigns', aCampaign());
  await cora('PUT', `${CAMPAIGN}/days/2026-06-11/targets`, { ministries: ['france'] });
  const post = { language: 'en', text: TEXT, networks: ['x'] };
  const { id } = (await cora('POST', `${CAMPAIGN}/suggested-posts`, post)).json<{ id: string }>();
  await cleo('PUT', `${CAMPAIGN}/suggested-posts/${id}/approval`);
  expect((await cora('PUT', `${CAMPAIGN}/publication`)).statusCode).toBe(200);
});

afterAll(() => app.close());

describe('the link of a campaign without one of its own is its page here', () => {
  it('in what supporters are dealt', async () => {
    const deal = { network: 'x', language: 'en' };
    const dealt = await callerOf(app)('POST', `${CAMPAIGN}/days/2026-06-11/deals`, deal);
    expect(dealt.json()).toMatchObject({ text: WRITTEN });
  });

  it('in a preview', async () => {
    const asked = { text: TEXT, network: 'x', language: 'en', campaign: 'arms-treaty' };
    expect((await cora('POST', '/suggested-posts/preview', asked)).json()).toMatchObject({ text: WRITTEN });
  });

  it('in the examples of a sheet', async () => {
    const { body } = await cora('GET', `${CAMPAIGN}/exports/suggested-posts.csv`);
    expect(body).toContain(WRITTEN);
  });
});
