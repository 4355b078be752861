import fc from 'fast-check';
import { startTestApp, type TestApp } from '../support/app.js';
import { multipartOf } from '../support/multipart.js';
import { type SignedIn, signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf } from '../support/plans.js';

let app: TestApp;
let cast: SignedIn;
let coordinator: Caller;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  await addCheckedMinistries(coordinator, 'france');
});

afterAll(() => app.close());

const campaign = async (): Promise<string> => {
  const slug = `export-${nextSlug++}`;
  await coordinator('POST', '/campaigns', aCampaign({ slug, languages: ['en', 'fr'] }));
  return slug;
};

interface Post {
  readonly language: string;
  readonly text: string;
  readonly networks: readonly string[];
  readonly target?: string | null;
  readonly kind?: string;
}

const POST: Post = {
  language: 'en',
  text: '[Will|When will] you report, {handle}?',
  networks: ['x', 'bluesky'],
};

const write = async (slug: string, ...posts: readonly Post[]): Promise<void> => {
  for (const post of posts) {
    const { statusCode, body } = await coordinator('POST', `/campaigns/${slug}/suggested-posts`, post);
    if (statusCode !== 201) throw new Error(body);
  }
};

const exported = (slug: string, format: string, call = coordinator) =>
  call('GET', `/campaigns/${slug}/exports/suggested-posts.${format}`);

const bringIn = async (slug: string, bytes: Buffer) => {
  const { headers, payload } = await multipartOf({}, { bytes, name: 'sheet' });
  const url = `/api/v1/campaigns/${slug}/imports/suggested-posts`;
  const answer = await app.request({
    method: 'POST',
    url,
    headers: { ...cast.coordinator, ...headers },
    payload,
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<{ added: number; unchanged: number; rejected: object[] }>();
};

const wordingsOf = async (slug: string): Promise<string[]> => {
  const { items } = (await coordinator('GET', `/campaigns/${slug}/suggested-posts?limit=100`)).json<{
    items: Required<Post>[];
  }>();
  return items
    .map(({ language, text, networks, target, kind }) =>
      JSON.stringify({ language, text, networks, target, kind }),
    )
    .sort();
};

const character = fc.constantFrom(
  ...[
    'a',
    'é',
    'م',
    '中',
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ',',
    ';',
    '\t',
    '\n',
    ' ',
    '_x0041_',
    '<&>',
    '👩‍👩‍👧',
    '？',
    '\\[',
  ],
);
const posts = fc.array(
  fc.record({
    language: fc.constantFrom('en', 'fr'),
    text: fc
      .array(character, { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join('').normalize('NFC').trim())
      .filter((text) => text !== ''),
    networks: fc.uniqueArray(fc.constantFrom('x', 'bluesky', 'mastodon', 'threads', 'whatsapp'), {
      minLength: 1,
    }),
    target: fc.constantFrom(null, 'france'),
    kind: fc.constantFrom('opening', 'reply-set'),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('a tweet sheet that was taken out', () => {
  it.each(['csv', 'xlsx'])('comes back into another campaign as the same posts, as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(posts, async (some) => {
        const [from, to] = [await campaign(), await campaign()];
        await write(from, ...some);
        const file = (await exported(from, format)).rawPayload;
        expect((await bringIn(to, file)).rejected).toEqual([]);
        expect(new Set(await wordingsOf(to))).toEqual(new Set(await wordingsOf(from)));
        expect(await bringIn(from, file)).toMatchObject({ added: 0, rejected: [] });
      }),
      { numRuns: 12 },
    );
  });

  it('holds no cell that a spreadsheet would calculate', async () => {
    const slug = await campaign();
    await write(slug, { ...POST, text: '=1+1?' });
    const { body, headers } = await exported(slug, 'csv');
    expect(headers['content-disposition']).toBe(`attachment; filename="${slug}-posts.csv"`);
    expect(body).toContain(",'=1+1?,");
  });

  it('shows an example of each post with its slots filled in', async () => {
    const slug = await campaign();
    await write(slug, { ...POST, target: 'france' }, { ...POST, language: 'fr', text: 'Répondrez-vous ?' });
    const { body } = await exported(slug, 'txt');
    expect(body).toContain('Will you report, @franceMFA?\n= [Will|When will] you report, {handle}?');
    expect(body).toContain('== fr ==\n\n1. * · x bluesky · draft\nRépondrez-vous ?');
  });

  it.each([
    ['language', 'language=fr', 'Répondrez-vous ?', 'Will you report?'],
    ['status', 'status=in-review', 'Will you report?', 'Répondrez-vous ?'],
  ])('can be asked for by %s', async (_, query, there, away) => {
    const slug = await campaign();
    await write(
      slug,
      { ...POST, text: 'Will you report?' },
      { ...POST, language: 'fr', text: 'Répondrez-vous ?' },
    );
    const path = `/campaigns/${slug}/suggested-posts`;
    const { items } = (await coordinator('GET', `${path}?language=en`)).json<{ items: { id: string }[] }>();
    await coordinator('PUT', `${path}/${items[0]?.id}/review`);
    const { body } = await exported(slug, `csv?${query}`);
    expect(body).toContain(there);
    expect(body).not.toContain(away);
  });

  it('holds only what its reader may see', async () => {
    const slug = await campaign();
    await write(slug, POST, { ...POST, language: 'fr', text: 'Répondrez-vous ?' });
    const { body } = await exported(slug, 'csv', callerOf(app, cast.translator));
    expect(body).toContain('Répondrez-vous ?');
    expect(body).not.toContain('When will');
    expect((await exported(slug, 'csv', callerOf(app, cast.analyst))).statusCode).toBe(403);
  });
});
