import writeXlsx from 'write-excel-file/node';
import type { SheetReport } from '../../src/suggested-posts/sheet-imports.controller.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { multipartOf } from '../support/multipart.js';
import { type Headers, type SignedIn, signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf } from '../support/plans.js';

let app: TestApp;
let cast: SignedIn;
let coordinator: Caller;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany');
});

afterAll(() => app.close());

const campaign = async (): Promise<string> => {
  const slug = `sheet-${nextSlug++}`;
  await coordinator('POST', '/campaigns', aCampaign({ slug, languages: ['en', 'fr'] }));
  return slug;
};

interface Sending {
  readonly query?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly own?: Headers;
}

const send = async (
  slug: string,
  bytes: string | Uint8Array,
  { query = '', fields = {}, own = cast.coordinator }: Sending = {},
) => {
  const { headers, payload } = await multipartOf(fields, { bytes, name: 'sheet' });
  const url = `/api/v1/campaigns/${slug}/imports/suggested-posts${query}`;
  return app.request({ method: 'POST', url, headers: { ...own, ...headers }, payload });
};

const report = async (...args: Parameters<typeof send>): Promise<SheetReport> => {
  const answer = await send(...args);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<SheetReport>();
};

interface Post {
  readonly text: string;
  readonly language: string;
  readonly networks: readonly string[];
  readonly target: string | null;
  readonly status: string;
}

const postsOf = async (slug: string): Promise<readonly Post[]> => {
  const answer = await coordinator('GET', `/campaigns/${slug}/suggested-posts?limit=100`);
  return answer.json<{ items: Post[] }>().items;
};

const countOf = async (slug: string): Promise<number> => {
  const [row] = await app.database.query<{ count: string }>(
    'SELECT count(*) FROM suggested_posts p JOIN campaigns c ON c.id = p.campaign_id WHERE c.slug = $1',
    [slug],
  );
  return Number(row?.count);
};

const BAD = ['en,[Will you report?,france', 'xx,Will you report?,france', 'en,Will you report?,atlantis'];

/** A sheet of 2,000 rows of which 37 are bad, and the lines of those. */
const longSheet = (bad: readonly string[] = BAD) => {
  const lines: number[] = [];
  const rows = Array.from({ length: 2_000 }, (_, index) => {
    if (index % 54 !== 53 || bad.length === 0)
      return `en,"Will you answer question ${index}, {handle}?",france`;
    lines.push(index + 2);
    return bad[lines.length % bad.length];
  });
  return { lines, text: ['language,text,target', ...rows].join('\n') };
};

describe('a tweet sheet of 2,000 rows', () => {
  it('is refused as a whole where 37 are bad, each named with its line', async () => {
    const slug = await campaign();
    const { text, lines } = longSheet();
    expect(lines).toHaveLength(37);
    const { rows, accepted, rejected } = await report(slug, text);
    expect({ rows, accepted }).toEqual({ rows: 2_000, accepted: 0 });
    expect([...new Set(rejected.map(({ line }) => line))]).toEqual(lines);
    expect(await countOf(slug)).toBe(0);
  });

  it('goes in as drafts once it is mended', async () => {
    const slug = await campaign();
    const sheet = longSheet([]).text;
    const tried = await report(slug, sheet, { query: '?dryRun=true' });
    expect(tried).toMatchObject({ rows: 2_000, accepted: 2_000, added: 2_000, rejected: [] });
    expect(await countOf(slug)).toBe(0);
    expect(await report(slug, sheet)).toMatchObject({ accepted: 2_000, added: 2_000 });
    expect(await countOf(slug)).toBe(2_000);
    expect(await report(slug, sheet)).toMatchObject({ accepted: 2_000, added: 0, unchanged: 2_000 });
    expect(await countOf(slug)).toBe(2_000);
  });
});

describe('a row of a tweet sheet', () => {
  it.each([
    ['an open bracket', 'en,x,[Will you report?,,', 'text', 'notation'],
    ['a slot that there is not', 'en,x,Will you report {minister}?,,', 'text', 'notation'],
    ['a claim that is not there', 'en,x,Will you report {claim:none}?,,', 'text', 'unknown-claim'],
    ['no text', 'en,x, ,france,', 'text', 'empty'],
    ['a language that we do not have', 'tlh,x,Will you report?,,', 'language', 'field'],
    ['a network that there is not', 'en,myspace,Will you report?,,', 'networks', 'field'],
    ['a ministry that there is not', 'en,x,Will you report?,atlantis,', 'target', 'target'],
    ['a kind that there is not', 'en,x,Will you report?,,farewell', 'kind', 'field'],
    ['a text that never fits', `en,x,${'word '.repeat(70)},,`, 'text', 'too-long'],
  ])('is refused for %s', async (_, row, field, code) => {
    const { rejected } = await report(await campaign(), `language,networks,text,target,kind\n\n${row}\n`);
    expect(rejected).toMatchObject([{ line: 3, field, code }]);
  });

  it('names its language, network and ministry as people write them', async () => {
    const slug = await campaign();
    const row = 'French;Twitter, Bluesky;Federal Foreign Office;Répondrez-vous ?';
    await report(slug, `Langue;Platforms;Ministry;Tweet\r\n${row}\r\n`);
    expect(await postsOf(slug)).toMatchObject([
      {
        language: 'fr',
        networks: ['x', 'bluesky'],
        target: 'germany',
        text: 'Répondrez-vous ?',
        status: 'draft',
      },
    ]);
  });

  it('stands for one post though it is there twice', async () => {
    const slug = await campaign();
    const twice = 'language,text\nen,Will you report?\nen,Will you report?\n';
    expect(await report(slug, twice)).toMatchObject({ rows: 2, accepted: 2, added: 1, unchanged: 1 });
  });

  it('brings its line breaks and commas along, and later rows their right line', async () => {
    const slug = await campaign();
    const { rejected } = await report(slug, 'text,language\r\n"One,\r\ntwo?",en\r\n[,en\r\n');
    expect(rejected).toMatchObject([{ line: 4 }]);
    await report(slug, 'text,language\r\n"One,\r\ntwo?",en\r\n');
    expect(await postsOf(slug)).toMatchObject([{ text: 'One,\ntwo?' }]);
  });
});

describe('the columns of a tweet sheet', () => {
  it('are gone by as somebody maps them', async () => {
    const slug = await campaign();
    const mapping = JSON.stringify({ text: 'B', target: 'A' });
    await report(slug, 'A,B,Text\nfrance,Will you report?,not this\n', {
      fields: { mapping, language: 'en', networks: 'x' },
    });
    expect(await postsOf(slug)).toMatchObject([
      { text: 'Will you report?', target: 'france', networks: ['x'], language: 'en' },
    ]);
  });

  it('can be chosen though two have the same heading', async () => {
    const slug = await campaign();
    const fields = { mapping: JSON.stringify({ text: 'Text (2)' }), language: 'en', networks: 'x' };
    await report(slug, 'Text,Text\nnot this,Will you report?\n', { fields });
    expect(await postsOf(slug)).toMatchObject([{ text: 'Will you report?' }]);
  });

  it.each([
    ['no text', 'Colour\nred\n', {}],
    ['a mapped column that is not there', 'text\nRed?\n', { mapping: '{"text":"Colour"}' }],
    ['a part that posts do not have', 'text\nRed?\n', { mapping: '{"text":"text","colour":"text"}' }],
  ])('are refused for %s', async (_, sheet, fields) => {
    expect((await send(await campaign(), sheet, { fields })).statusCode).toBe(422);
  });
});

describe('the file of a tweet sheet', () => {
  it('can be a spreadsheet', async () => {
    const slug = await campaign();
    const cells = (...values: string[]) => values.map((value) => ({ value, type: String }));
    const file = await writeXlsx([
      cells('Language', 'Text', 'Ministry'),
      cells('English', 'Will you report, {handle}?', 'france'),
      [],
      cells('English', '[Will', 'france'),
    ]).toBuffer();
    expect(await report(slug, file)).toMatchObject({ rows: 2, rejected: [{ line: 4, field: 'text' }] });
  });

  it.each([
    ['neither', Buffer.from([0xff, 0xd8, 0xff, 0x00])],
    ['empty', Buffer.from('\n')],
    ['a damaged zip file', Buffer.from('PK\u0003\u0004 and no more')],
  ])('is refused where it is %s', async (_, bytes) => {
    const answer = await send(await campaign(), bytes);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('"field":"file"');
  });
});

describe('who brings a tweet sheet in', () => {
  it('is refused rows in languages that are not theirs', async () => {
    const slug = await campaign();
    const sheet = 'language,text\nfr,Répondrez-vous ?\nen,Will you report?\n';
    const { rejected } = await report(slug, sheet, { own: cast.translator });
    expect(rejected).toMatchObject([{ line: 3, field: 'language', code: 'language' }]);
  });

  it('counts as the author of every row', async () => {
    const slug = await campaign();
    await report(slug, 'language,text\nen,Will you report?\n');
    const [post] = (await coordinator('GET', `/campaigns/${slug}/suggested-posts`)).json<{
      items: { id: string }[];
    }>().items;
    const path = `/campaigns/${slug}/suggested-posts/${post?.id}/approval`;
    expect((await coordinator('PUT', path)).statusCode).toBe(403);
    expect((await callerOf(app, cast.secondCoordinator)('PUT', path)).statusCode).toBe(200);
  });

  it('has to be somebody who writes posts', async () => {
    const answer = await send(await campaign(), 'text\nWill you?', { own: cast.analyst });
    expect(answer.statusCode).toBe(403);
  });
});
