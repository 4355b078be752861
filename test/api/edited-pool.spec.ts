import { DealsService } from '../../src/actions/deals.service.js';
import { actionIdOf, counted, DAY } from '../support/acts.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { aCampaign, addCheckedMinistries, callerOf, type Caller } from '../support/plans.js';

const CAMPAIGN = '/campaigns/arms-treaty';
const POSTS = `${CAMPAIGN}/suggested-posts`;
const EDITS = 10;
const DEALS_AN_EDIT = 10_000;
/** So many supporters ask at once: about what two lanes of group commit take. */
const AT_ONCE = 500;
const SAMPLES = 400;

/** Alternatives in a row, and what they read, written out here without the notation that is tested. */
type Parts = readonly (readonly string[])[];

const bodyOf = (parts: Parts): string => `${parts.map((words) => `[${words.join('|')}]`).join(' ')}?`;

const textsOf = (parts: Parts): string[] =>
  parts
    .reduce<string[]>(
      (starts, words) => starts.flatMap((start) => words.map((word) => `${start} ${word}`)),
      [''],
    )
    .map((text) => `${text.trim()}?`)
    .filter((text) => !/\b(\w+) \1\b/.test(text) && text.length <= 280);

const words = (stem: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${stem}${String.fromCharCode(97 + index)}`);

/** The parts of a post: so many alternatives each, in words that no other post has. */
const partsOf = (name: string, ...counts: readonly number[]): Parts =>
  counts.map((count, part) => words(`${name}${'klmn'.charAt(part)}`, count));

interface Post {
  readonly id: string;
  parts: Parts;
  isLive: boolean;
}

let app: TestApp;
let cast: SignedIn;
let cora: Caller;
let cleo: Caller;
let posts: Post[];

const add = async (parts: Parts): Promise<Post> => {
  const body = { language: 'en', text: bodyOf(parts), networks: ['x'], target: null };
  const { id } = (await cora('POST', POSTS, body)).json<{ id: string }>();
  const post = { id, parts, isLive: false };
  await approve(post);
  return post;
};

const ok = async (answer: ReturnType<Caller>): Promise<void> => {
  const { statusCode, body } = await answer;
  if (statusCode >= 300) throw new Error(body);
};

const approve = async (post: Post): Promise<void> => {
  await ok(cleo('PUT', `${POSTS}/${post.id}/approval`));
  post.isLive = true;
};

const edit = async (post: Post, parts: Parts): Promise<void> => {
  post.isLive = false;
  await ok(cora('PATCH', `${POSTS}/${post.id}`, { text: bodyOf(parts) }));
  post.parts = parts;
  await approve(post);
};

const at = (index: number): Post => posts[index] as Post;

const more = (parts: Parts, part: number, word: string): Parts =>
  parts.map((all, index) => (index === part ? [...all, word] : all));

const fewer = (parts: Parts, part: number): Parts =>
  parts.map((all, index) => (index === part ? all.slice(1) : all));

/** What coordinators do in the middle of the day, one after the other. */
const CHANGES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['a new post', async () => posts.push(await add(partsOf('new', 5, 5, 4)))],
  ['a post with one more alternative', () => edit(at(0), more(at(0).parts, 0, 'added'))],
  ['a retired post', () => stop(at(1), cora('PUT', `${POSTS}/${at(1).id}/retirement`))],
  ['a paused post', () => stop(at(2), cora('PUT', `${POSTS}/${at(2).id}/pause`, { reason: 'A mourning.' }))],
  ['a post with one alternative less', () => edit(at(3), fewer(at(3).parts, 1))],
  ['a post that goes on', () => goOn(at(2))],
  ['a post in its first words again', () => edit(at(0), partsOf('aa', 5, 5, 5, 4))],
  ['a new post that can read like another', async () => posts.push(await add(more(at(4).parts, 2, 'twin')))],
  ['a post with very many more variants', () => edit(at(5), partsOf('ff', 8, 8, 10, 8))],
  [
    'a post with impossible variants',
    () =>
      edit(at(6), [
        ...at(6).parts,
        ['then', 'now then'],
        ['then', 'again', 'far too long '.repeat(20).trim()],
      ]),
  ],
];

const stop = async (post: Post, answer: ReturnType<Caller>): Promise<void> => {
  post.isLive = false;
  await ok(answer);
};

const goOn = async (post: Post): Promise<void> => {
  await ok(cora('DELETE', `${POSTS}/${post.id}/pause`));
  post.isLive = true;
};

/** A deal, and between which of all that happened it was made. */
interface Made {
  readonly token: string;
  readonly text: string;
  readonly startedAt: number;
}

const made: Made[] = [];
const times = new Map<string, number>();
let moment = 0;

const dealOne = async (): Promise<void> => {
  const startedAt = (moment += 1);
  const wish = { campaign: 'arms-treaty', date: DAY, network: 'x' as const, language: 'en' };
  const { token, text } = await app.nest.get(DealsService).dealPost(wish, app.clock.now());
  made.push({ token, text, startedAt });
  times.set(text, (times.get(text) ?? 0) + 1);
};

/** Deals so many, `AT_ONCE` at a time, while `meanwhile` runs; answers those that were asked for after it was done. */
const dealWhile = async (count: number, meanwhile: () => Promise<unknown>): Promise<Made[]> => {
  const first = made.length;
  let [asked, doneAt] = [0, Infinity];
  const supporter = async (): Promise<void> => {
    while (asked < count) {
      asked += 1;
      await dealOne();
    }
  };
  const all = Promise.all(Array.from({ length: AT_ONCE }, supporter));
  await meanwhile();
  doneAt = moment;
  await all;
  return made.slice(first).filter(({ startedAt }) => startedAt > doneAt);
};

const liveTexts = (): Set<string> =>
  new Set(posts.filter(({ isLive }) => isLive).flatMap(({ parts }) => textsOf(parts)));

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T10:00:00Z' });
  cast = await signInCast(app);
  [cora, cleo] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  await addCheckedMinistries(cora, 'france');
  await ok(cora('POST', '/campaigns', aCampaign()));
  await ok(cora('PUT', `${CAMPAIGN}/days/${DAY}/targets`, { ministries: ['france'] }));
  posts = [];
  for (const name of ['aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh'])
    posts.push(await add(partsOf(name, 5, 5, 5, 4)));
  await ok(cleo('PUT', `${CAMPAIGN}/publication`));
  app.clock.set(`${DAY}T10:00:00Z`);
});

afterAll(() => app.close());

describe('100,000 deals over a pool that is edited ten times', () => {
  it.each(CHANGES)(
    'deal no text before its time beside %s, and none that is not approved',
    async (_, change) => {
      const after = await dealWhile(DEALS_AN_EDIT, change);
      const live = liveTexts();
      const dealt = new Set(after.map(({ text }) => text));
      expect(after.length).toBeGreaterThan(DEALS_AN_EDIT / 10);
      expect([...dealt].filter((text) => !live.has(text))).toEqual([]);
      const [most, least] = [dealt, live].map((texts) => [...texts].map((text) => times.get(text) ?? 0));
      expect(Math.max(...(most ?? [])) - Math.min(...(least ?? []))).toBeLessThanOrEqual(1);
    },
    60_000,
  );

  it('count each deal once', async () => {
    expect(made).toHaveLength(EDITS * DEALS_AN_EDIT);
    expect(new Set(made.map(({ token }) => actionIdOf(token))).size).toBe(made.length);
    expect((await counted(app.database)).dealt).toBe(made.length);
  });

  it('take from nobody what they were dealt', async () => {
    const step = Math.floor(made.length / SAMPLES);
    const held = made.filter((_, index) => index % step === 0);
    const sent = await Promise.all(
      held.map(async ({ token }) => {
        const { headers } = await app.request(`/go/${token}/x`);
        return new URL(String(headers.location)).searchParams.get('text');
      }),
    );
    expect(sent).toEqual(held.map(({ text }) => text));
  });
});
