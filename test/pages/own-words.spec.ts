import { DemoService } from '../../src/demo/demo.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { textOfPage } from '../support/page-text.js';

const OWN = '/c/global-week-of-action/post?lang=en';
const WORDS = 'I nursed refugees & heard why.';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T13:16:20Z', env: { DEMO: 'true' } });
  await app.nest.get(DemoService).loadIfEmpty(app.clock.now());
});

afterAll(() => app.close());

const send = (fields: Record<string, string>, cookie = '', url = OWN) =>
  app.request({
    method: 'POST',
    url,
    headers: {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      cookie,
    },
    payload: new URLSearchParams(fields).toString(),
  });

const textIn = (page: string): string =>
  (/<textarea[^>]*>\n?(.*?)<\/textarea>/s.exec(page)?.[1] ?? '')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const dealt = async (network = 'x'): Promise<{ cookie: string; text: string; page: string }> => {
  const answer = await send({ network });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const page = await app.request({ method: 'GET', url: OWN, headers: { accept: 'text/html', cookie } });
  return { cookie, text: textIn(page.body), page: page.body };
};

const roomOf = (page: string): number => Number(/Room left for it: (\d+)\./.exec(textOfPage(page))?.[1]);
/** Texts differ in length: one that leaves room for the sentence on X. */
const dealtWithRoom = async (): ReturnType<typeof dealt> => {
  const one = await dealt();
  return roomOf(one.page) > WORDS.length ? one : dealtWithRoom();
};

const usedOf = (page: string): number => Number(/(\d+) of (?:280|500)/.exec(textOfPage(page))?.[1]);

describe('"Make it yours", without script', () => {
  it('says how much room the network leaves beside the dealt text', async () => {
    const { page } = await dealt();
    expect(roomOf(page)).toBe(280 - usedOf(page) - 1);
    const { page: longer } = await dealt('mastodon');
    expect(roomOf(longer)).toBe(500 - usedOf(longer) - 1);
  });

  it('names no room where the network has no limit', async () => {
    expect((await dealt('whatsapp')).page).not.toContain('Room left');
  });

  it('puts the sentence before the hashtags, and counts it', async () => {
    const { cookie, text, page } = await dealtWithRoom();
    const answer = await send({ do: 'check', text, ownWords: ` ${WORDS} ` }, cookie);
    expect(answer.statusCode).toBe(200);
    const woven = textIn(answer.body);
    expect(woven.replace(` ${WORDS}`, '')).toBe(text);
    expect(woven).toMatch(/heard why\. #\w+/);
    expect(usedOf(answer.body)).toBe(usedOf(page) + 1 + WORDS.length);
  });

  it('sends it with the text, though nobody pressed the button that puts it in', async () => {
    const { cookie, text } = await dealtWithRoom();
    const form = { do: 'send', text, ownWords: WORDS };
    const on = await send(form, cookie);
    expect(on.statusCode).toBe(307);
    const out = await send(form, cookie, String(on.headers.location));
    const sent = new URL(String(out.headers.location)).searchParams.get('text');
    expect(sent?.replace(` ${WORDS}`, '')).toBe(text);
    expect(sent).toContain(WORDS);
  });

  it('refuses what leaves no room, and loses nothing', async () => {
    const { cookie, text } = await dealt();
    const answer = await send({ do: 'send', text, ownWords: 'word '.repeat(60) }, cookie);
    expect(answer.statusCode).toBe(422);
    expect(textIn(answer.body)).toContain('word '.repeat(59));
    expect(textOfPage(answer.body)).toContain('There is no room left');
  });

  it('takes the sentence along to another text and to another network', async () => {
    const { cookie, text } = await dealtWithRoom();
    const another = await send({ do: 'another', text, ownWords: WORDS }, cookie);
    expect(textIn(another.body)).toContain(WORDS);
    expect(textIn(another.body).replace(` ${WORDS}`, '')).not.toBe(text);
    const elsewhere = await send({ network: 'mastodon', text, ownWords: WORDS }, cookie);
    expect(textIn(elsewhere.body)).toContain(WORDS);
    expect(textOfPage(elsewhere.body)).toContain('of 500');
  });

  it('keeps the sentence nowhere', async () => {
    const { cookie, text } = await dealtWithRoom();
    const form = { do: 'send', text, ownWords: 'Zwyczajnie' };
    const on = await send(form, cookie);
    await send(form, cookie, String(on.headers.location));
    await send({ do: 'report' }, cookie);
    const tables = await app.database.query<{ name: string }>(
      "SELECT format('%I', table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const { name } of tables) {
      const rows = await app.database.query(`SELECT 1 FROM ${name} AS t WHERE t::text LIKE '%Zwyczajnie%'`);
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });
});
