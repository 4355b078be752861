import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { textOfPage } from '../support/page-text.js';
import { type AnsweredWeek, anAnsweredWeek, CAMPAIGN } from '../support/replies.js';

const TODAY = '/c/arms-treaty';
const WORDS = 'Nous publierons notre rapport avant la fin du mois.';

let app: TestApp;
let week: AnsweredWeek;
let page: string;

beforeAll(async () => {
  app = await startTestApp();
  week = await anAnsweredWeek(app);
  await week.approvedReply({
    text: '[Thank you|Thanks], {handle}! By when[ exactly|]?',
    networks: ['x', 'bluesky'],
  });
  await week.approvedReply({ language: 'fr', text: 'Merci, {handle} ! Quand ?' });
  page = `${TODAY}/replies/${week.response}`;
});

beforeEach(() => app.clock.set('2026-06-12T10:00:00Z'));

afterAll(() => app.close());

const get = (url: string, cookie = '', more: Record<string, string> = {}) =>
  app.request({ method: 'GET', url, headers: { accept: 'text/html', cookie, ...more } });

const send = (url: string, fields: Record<string, string>, cookie = '') =>
  app.request({
    ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
    headers: {
      ...{ accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', cookie },
      'sec-fetch-site': 'same-origin',
    },
  });

const todayAt = async (at: string, lang = 'en'): Promise<string> => {
  app.clock.set(at);
  return (await get(`${TODAY}?lang=${lang}`)).body;
};

describe('Today', () => {
  it('asks everybody, on the day after it, to answer an answer back', async () => {
    const body = await todayAt('2026-06-12T10:00:00Z');
    expect(textOfPage(body)).toContain(
      `France answered. Answer back Reply · X · 11 June 2026 at 18:10 (Germany) ${WORDS}`,
    );
    expect(body).toContain(`href="${page}?lang=en"`);
    expect(body).not.toContain('data-wrote');
  });

  it.each([
    ['2026-06-13T10:00:00Z', true],
    ['2026-06-14T21:59:00Z', true],
    ['2026-06-11T20:00:00Z', false],
    ['2026-06-15T10:00:00Z', false],
  ])(
    'folds it on the other days of its window for those who wrote to that ministry: %s, %s',
    async (at, isThere) => {
      const body = await todayAt(at);
      expect([body.includes('data-wrote="france"'), body.includes('/assets/replies.')]).toEqual([
        isThere,
        isThere,
      ]);
      expect(textOfPage(body).includes('France answered. Did you write to that ministry?')).toBe(isThere);
      expect(textOfPage(body)).not.toContain('Answer back Reply');
    },
  );

  it.each([
    ['fr', 'Une réponse est venue : France. Répondez à votre tour'],
    ['ar', 'ورد رد: فرنسا. أجيبوا بدوركم'],
  ])('says so in %s', async (lang, words) => {
    expect(textOfPage(await todayAt('2026-06-12T10:00:00Z', lang))).toContain(words);
  });

  it.each([
    ['its campaign', `${CAMPAIGN}/pause`],
    ['the day that was answered', `${CAMPAIGN}/days/2026-06-11/pause`],
  ])('is silent about it while %s is paused', async (_, path) => {
    await week.cora('PUT', path, { reason: 'A threat.' });
    await eventually(async () => !(await get(`${TODAY}?lang=en`)).body.includes(page));
    await week.cora('DELETE', path);
    await eventually(async () => (await get(`${TODAY}?lang=en`)).body.includes(page));
  });

  it('is silent about it, and its page is gone, once the response is internal again', async () => {
    const publication = `${CAMPAIGN}/responses/${week.response}/publication`;
    await week.ana('DELETE', publication);
    await eventually(async () => !(await get(`${TODAY}?lang=en`)).body.includes(page));
    expect((await get(page)).statusCode).toBe(404);
    await week.ana('PUT', publication);
    await eventually(async () => (await get(page)).statusCode === 200);
  });

  it('shows the beginning of a long answer alone; its page has all of it', async () => {
    const path = `${CAMPAIGN}/responses/${week.response}`;
    const long = `${'Notre position est connue. '.repeat(60)}Nous signerons.`;
    await week.ana('PATCH', path, { text: long });
    await eventually(async () => (await get(`${page}?lang=en`)).body.includes('Nous signerons.'));
    const body = await todayAt('2026-06-12T10:00:00Z');
    expect(body).toContain('Notre position est connue. Notre pos…</blockquote>');
    await week.ana('PATCH', path, { text: WORDS });
    await eventually(async () => (await get(`${page}?lang=en`)).body.includes(WORDS));
  });
});

describe('the page of an answer', () => {
  it('shows the words and their address, and deals nothing by itself', async () => {
    const { body, headers } = await get(`${page}?lang=en`);
    expect(textOfPage(body)).toContain(WORDS);
    expect(textOfPage(body)).toContain('On X your post opens as a reply to this answer.');
    expect(body).toContain('<a href="https://x.com/franceMFA/status/1" target="_blank" rel="noreferrer"');
    expect(body).toContain(`data-response="${week.response}"`);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toContain('s-maxage');
  });

  it('begins in the reader’s language where the set has it, whatever the ministry’s other posts have', async () => {
    expect((await get(`${page}?lang=fr`)).body).toContain('data-language="fr"');
    expect((await get(`${page}?lang=en`)).body).toContain('data-language="en"');
  });

  it('stays readable when nobody is asked to answer any more', async () => {
    app.clock.set('2026-06-15T10:00:00Z');
    const { body } = await get(`${page}?lang=en`);
    expect(textOfPage(body)).toContain(`Nobody is asked to answer this back at the moment.`);
    expect(textOfPage(body)).toContain(WORDS);
    expect(body).not.toContain('data-deals');
  });

  it.each(['0190163d-8694-739b-aea5-966c26f8ad90', 'nothing'])('is not there for %s', async (id) => {
    expect((await get(`${TODAY}/replies/${id}`)).statusCode).toBe(404);
  });
});

describe('answering back without script', () => {
  const dealt = async (fields: Record<string, string> = { network: 'x' }, before = '') => {
    const answer = await send(`${page}/post?lang=en`, fields, before);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${page}/post?lang=en#post`]);
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
    const own = await get(`${page}/post?lang=en`, cookie);
    return { cookie, own, text: /<textarea[^>]*>\n?(.*?)<\/textarea>/s.exec(own.body)?.[1] ?? '' };
  };

  it('deals a post of the set, which is there at every reading', async () => {
    const { own, text, cookie } = await dealt();
    expect(text).toMatch(/^Thank(s| you), @franceMFA! By when/);
    expect(own.headers['cache-control']).toBe('no-store');
    expect(textOfPage(own.body)).toContain(WORDS);
    expect((await get(`${page}/post?lang=en`, cookie)).body).toContain(text);
  });

  it('opens X as a reply to the answer', async () => {
    const { cookie, text } = await dealt();
    const sent = await send(`${page}/post?lang=en`, { do: 'send', text }, cookie);
    expect(sent.statusCode).toBe(307);
    const way = await send(String(sent.headers.location), { text });
    const url = new URL(String(way.headers.location));
    expect([url.searchParams.get('in_reply_to'), url.searchParams.get('text')]).toEqual(['1', text]);
  });

  it('deals in the language and on the network that are asked for', async () => {
    const first = await dealt();
    expect((await dealt({ language: 'fr' }, first.cookie)).text).toBe('Merci, @franceMFA ! Quand ?');
    const other = await send(`${page}/post?lang=en`, { network: 'threads' }, first.cookie);
    expect([other.statusCode, textOfPage(other.body)]).toEqual([
      409,
      expect.stringContaining('There is no post'),
    ]);
  });

  it('counts what was posted', async () => {
    const { cookie } = await dealt();
    const answer = await send(`${page}/post?lang=en`, { do: 'report' }, cookie);
    expect(answer.headers.location).toBe(`${page}/post?lang=en&said=thanks`);
    expect(textOfPage((await get(String(answer.headers.location), cookie)).body)).toContain(
      'Your post is counted.',
    );
  });

  it('leaves the day’s own post in its place', async () => {
    const opened = await send(`${TODAY}/post?lang=en`, { network: 'x', ministry: 'germany' });
    // The second day addresses nobody: Germany, which has not answered, can be chosen.
    expect(opened.statusCode).toBe(303);
    const deal = String(opened.headers['set-cookie']).split(';')[0] ?? '';
    const { cookie } = await dealt({ network: 'x' }, deal);
    expect([deal.split('=')[0], cookie.split('=')[0]]).toEqual(['deal', 'reply']);
    const both = `${deal}; ${cookie}`;
    expect((await get(`${TODAY}/post?lang=en`, both)).body).toContain('Will you report?');
    expect((await get(`${page}/post?lang=en`, both)).body).toContain('@franceMFA');
    const mixed = `deal=${cookie.split('=')[1]}`;
    expect((await get(`${TODAY}/post?lang=en`, mixed)).headers.location).toBe(`${TODAY}?lang=en`);
  });

  it('opens the answer on Today for who holds a post to that ministry', async () => {
    app.clock.set('2026-06-13T10:00:00Z');
    const opened = await send(`${TODAY}/post?lang=en`, { network: 'x', ministry: 'germany' });
    const { body } = await get(`${TODAY}/post?lang=en`, String(opened.headers['set-cookie']).split(';')[0]);
    expect(body).toMatch(/<details[^>]*data-wrote="france">/);
    await send('/forget', {}, '');
  });

  it('is forgotten with the rest on this device', async () => {
    const { cookie } = await dealt();
    const { headers } = await send('/forget', {}, cookie);
    expect(String(headers['set-cookie'])).toMatch(/reply=;/);
  });

  it('says what is the matter when the days are over', async () => {
    app.clock.set('2026-06-15T10:00:00Z');
    const { statusCode, body } = await send(`${page}/post?lang=en`, { network: 'x' });
    expect([statusCode, textOfPage(body)]).toEqual([
      409,
      expect.stringContaining('This answer is not answered back any more.'),
    ]);
  });
});
