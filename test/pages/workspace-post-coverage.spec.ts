import { startTestApp, type TestApp } from '../support/app.js';
import { deskOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

let app: TestApp;
let cast: SignedIn;
let cora: Caller;
let cleo: Caller;

const PAGE = '/workspace/campaigns/arms-treaty/post-coverage';
const POSTS = '/campaigns/arms-treaty/suggested-posts';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-12T09:00:00Z' });
  cast = await signInCast(app);
  [cora, cleo] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  await addCheckedMinistries(cora, 'france', 'germany');
  const dates = { startsOn: '2026-06-12', endsOn: '2026-06-14' };
  await cora('POST', '/campaigns', aCampaign({ ...dates, languages: ['en', 'fr'], approvedPostsNeeded: 2 }));
});

afterAll(() => app.close());

const textOf = async (who = cast.coordinator, language = 'en'): Promise<string> =>
  textOfPage((await deskOf(app, who, language).open(PAGE)).body);

const approve = async (more: object): Promise<string> => {
  const post = { language: 'en', text: 'Will you answer?', networks: ['x'], ...more };
  const { id } = (await cora('POST', POSTS, post)).json<{ id: string }>();
  await cleo('PUT', `${POSTS}/${id}/approval`);
  return id;
};

describe('posts by day and language', () => {
  it('say what to do while no day has a target', async () => {
    expect(await textOf()).toContain('No day has a target yet');
  });

  it('count what is approved for each target, with what fits every target, against what it needs', async () => {
    const day = '/campaigns/arms-treaty/days/2026-06-12/targets';
    await cora('PUT', day, { ministries: ['france', 'germany'] });
    await approve({ target: 'france' });
    await approve({});
    await cora('POST', POSTS, { language: 'fr', text: 'Quand ?', networks: ['x'], target: 'germany' });
    const text = await textOf();
    expect(text).toMatch(/Ministry for Europe and Foreign Affairs[^.]* 2 of 2 [^.]*enough/);
    expect(text).toMatch(/Federal Foreign Office[^.]* 1 of 2 [^.]*1 is lacking/);
    expect(text).toMatch(/0 of 2 [^.]*2 are lacking 1 draft/);
  });

  it('do not count what is paused', async () => {
    const id = await approve({ target: 'germany' });
    expect(await textOf()).toMatch(/Federal Foreign Office[^.]* 2 of 2 /);
    await cora('PUT', `${POSTS}/${id}/pause`, { reason: 'A threat.' });
    expect(await textOf()).toMatch(/Federal Foreign Office[^.]* 1 of 2 /);
  });

  it('lead to the form of what is lacking', async () => {
    const { body } = await deskOf(app, cast.coordinator).open(PAGE);
    expect(body).toMatch(/href="[^"]*\/posts\/new\?language=fr&(amp;|#38;)?ministry=germany"/);
  });

  it('show a translator their own languages only', async () => {
    const text = await textOf(cast.translator);
    expect(text).toContain('Target French');
    expect(text).not.toContain('Target English');
    expect(text).not.toContain('1 of 2');
  });

  it.each(['fr', 'ar'])('read in %s', async (language) => {
    expect(await textOf(cast.coordinator, language)).not.toContain('lacking');
  });
});
