import type { ServerResponse } from 'node:http';
import { startTestApp, type TestApp } from '../support/app.js';
import { deskOf } from '../support/desk.js';
import { type FakeAssistant, saying, startFakeAssistant } from '../support/fake-assistant.js';
import { textOfPage } from '../support/page-text.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

const DRAFTS = '/campaigns/arms-treaty/proposals/drafts';
const QUEUE = '/workspace/campaigns/arms-treaty/proposals';
const KEY = 'a-key-that-nobody-may-read';

let fake: FakeAssistant;
let app: TestApp;
let cast: SignedIn;
let cora: Caller;

const start = async (env: Record<string, string>): Promise<void> => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z', env });
  cast = await signInCast(app);
  cora = callerOf(app, cast.coordinator);
  await addCheckedMinistries(cora, 'france');
  await cora('POST', '/campaigns', aCampaign({ ask: 'Report every transfer.' }));
};

afterEach(() => app.close());

describe('where no assistant is set up', () => {
  it('nobody can ask for drafts, and no page offers it', async () => {
    await start({});
    expect((await cora('POST', DRAFTS, { language: 'en' })).json()).toMatchObject({ code: 'assistant-off' });
    expect((await deskOf(app, cast.coordinator).open(QUEUE)).body).not.toContain('Suggest drafts');
  });
});

describe('an assistant', () => {
  beforeAll(async () => {
    fake = await startFakeAssistant();
  });

  afterAll(() => fake.close());

  beforeEach(async () => {
    fake.asked.length = 0;
    const own = { ASSISTANT_URL: fake.url, ASSISTANT_MODEL: 'small', ASSISTANT_KEY: KEY };
    await start({ ...own, ASSISTANT_SECONDS: '1' });
  });

  it('is told what is public, and its drafts wait as machine-made until somebody adopts one', async () => {
    const drafts = ['Will you report [all] of it, @someone?', 'Wіll you?', 'When do you report?', 7];
    fake.answerWith(saying(`\`\`\`json\n${JSON.stringify(drafts)}\n\`\`\``));
    const answer = await cora('POST', DRAFTS, { language: 'en', ministry: 'france' });
    const { items } = answer.json<{ items: { id: string; text: string }[] }>();
    expect(items.map(({ text }) => text)).toEqual([
      'Will you report [all] of it, @[…]?',
      'When do you report?',
    ]);
    expect(items[0]).toMatchObject({ origin: 'machine', status: 'waiting', ministry: 'france' });
    const [asked] = fake.asked;
    expect(asked).toMatchObject({ path: '/v1/chat/completions', authorization: `Bearer ${KEY}` });
    expect(asked?.body).toContain('Report every transfer.');
    expect(asked?.body).not.toMatch(/Cora|example\.org/);
    const path = '/campaigns/arms-treaty';
    const adopted = await cora('PUT', `${path}/proposals/${items[0]?.id}/adoption`);
    const { suggestedPostId } = adopted.json<{ suggestedPostId: string }>();
    const post = await cora('GET', `${path}/suggested-posts/${suggestedPostId}`);
    expect(post.json()).toMatchObject({ status: 'draft', origin: 'machine' });
  });

  const failing = (status: number) => (reply: ServerResponse) => {
    reply.statusCode = status;
    reply.end(`{"error":"${KEY}"}`);
  };

  it.each([
    ['that is slow', () => undefined, 'did not answer in time'],
    ['that refuses the key', failing(401), 'refuses our key'],
    ['that is busy', failing(429), 'is busy'],
    ['that fails', failing(500), 'failed (500)'],
    [
      'that sends us elsewhere',
      (reply: ServerResponse) => reply.writeHead(302, { location: '/' }).end(),
      'reached',
    ],
    ['that talks nonsense', saying('I would rather not.'), 'no drafts'],
    ['that answers something else', (reply: ServerResponse) => void reply.end('<html>'), 'no drafts'],
    ['that does not stop', (reply: ServerResponse) => void reply.end('x'.repeat(200_000)), 'far too much'],
  ])('%s changes nothing and is not quoted', async (_, answer, said) => {
    fake.answerWith(answer);
    const refused = await cora('POST', DRAFTS, { language: 'en' });
    expect(refused.json()).toMatchObject({ status: 503, detail: expect.stringContaining(said) as string });
    expect(refused.body).not.toContain(KEY);
    const { items } = (await cora('GET', '/campaigns/arms-treaty/proposals')).json<{ items: unknown[] }>();
    expect(items).toEqual([]);
  });

  it('is asked from the queue’s page, which says when it is away', async () => {
    const desk = deskOf(app, cast.coordinator, 'fr');
    fake.answerWith(failing(500));
    const away = await desk.post(`${QUEUE}/drafts`, { language: 'en', ministry: '' });
    expect([away.statusCode, textOfPage(away.body)]).toEqual([409, expect.stringContaining('pas donné')]);
    fake.answerWith(saying('["When do you report?"]'));
    const drafted = await desk.post(`${QUEUE}/drafts`, { language: 'en', ministry: 'france' });
    expect(drafted.headers.location).toBe(`${QUEUE}?done=drafted`);
    const page = textOfPage((await desk.open(String(drafted.headers.location))).body);
    expect(page).toContain('When do you report? fait par une machine');
  });

  it('is not for a translator in another language, nor for a section', async () => {
    const status = async (who: keyof SignedIn, language: string) =>
      (await callerOf(app, cast[who])('POST', DRAFTS, { language })).statusCode;
    expect(await status('translator', 'en')).toBe(404);
    expect(await status('sectionCoordinator', 'en')).toBe(403);
    expect(fake.asked).toEqual([]);
  });
});
