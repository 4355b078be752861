import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';
import { type AnsweredWeek, anAnsweredWeek, CAMPAIGN, POSTS } from '../support/replies.js';
import { published, recorded } from '../support/responses.js';

const DAY = '2026-06-12';

let app: TestApp;
let week: AnsweredWeek;

beforeAll(async () => {
  app = await startTestApp();
  week = await anAnsweredWeek(app);
});

beforeEach(() => app.clock.set(`${DAY}T10:00:00Z`));

afterAll(() => app.close());

const write = (more: object = {}) =>
  week.cora('POST', POSTS, {
    ...{ language: 'en', text: 'Thank you, {handle}!', networks: ['x'], response: week.response },
    ...more,
  });

const ask = (more: object = {}, day = DAY) =>
  week.anybody('POST', `${CAMPAIGN}/days/${day}/deals`, {
    ...{ network: 'x', language: 'en', response: week.response },
    ...more,
  });

const outcome = async (more: object = {}, day = DAY): Promise<unknown> => {
  const answer = await ask(more, day);
  return answer.statusCode === 201 ? 'dealt' : answer.json<{ code: string }>().code;
};

const fieldsOf = (answer: { json(): unknown }): string[] =>
  (answer.json() as { issues: { field: string }[] }).issues.map(({ field }) => field);

describe('a post of a reply set', () => {
  it('takes the ministry and the kind over from its response, and is found by it', async () => {
    const made = await write();
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({
      ...{ kind: 'reply-set', target: 'france', response: week.response, status: 'draft' },
    });
    const other = await write({ response: null, text: 'Will you answer?' });
    const listed = await week.cora('GET', `${POSTS}?response=${week.response}`);
    const ids = listed.json<{ items: { id: string }[] }>().items.map(({ id }) => id);
    expect(ids).toContain(made.json().id);
    expect(ids).not.toContain(other.json().id);
    const kinds = (await week.cora('GET', `${POSTS}?kind=opening`)).json<{ items: { kind: string }[] }>();
    expect(new Set(kinds.items.map(({ kind }) => kind))).toEqual(new Set(['opening']));
  });

  it.each([
    ['to a response that is not there', { response: '0190163d-8694-739b-aea5-966c26f8ad90' }, 'response'],
    ['of another kind', { kind: 'opening' }, 'kind'],
    ['to another ministry', { target: 'germany' }, 'target'],
  ])('is refused %s, by field', async (_, more, field) => {
    const answer = await write(more);
    expect(answer.statusCode).toBe(422);
    expect(fieldsOf(answer)).toEqual([field]);
  });

  it('says whether it thanks or presses on, in its translation too; others cannot', async () => {
    const made = (await write({ purpose: 'thank' })).json<{ id: string }>();
    expect(made).toMatchObject({ purpose: 'thank' });
    const edited = await week.cora('PATCH', `${POSTS}/${made.id}`, { purpose: 'press-on' });
    expect(edited.json()).toMatchObject({ purpose: 'press-on', status: 'draft' });
    const asked = { language: 'fr', translationOf: made.id, response: null, target: 'france' };
    const translation = (await write(asked)).json<{ id: string }>();
    expect(translation).toMatchObject({ purpose: 'press-on', response: week.response });
    const opening = (await write({ response: null })).json<{ id: string }>();
    expect(fieldsOf(await write({ response: null, purpose: 'thank' }))).toEqual(['purpose']);
    const late = await week.cora('PATCH', `${POSTS}/${opening.id}`, { purpose: 'thank' });
    expect(fieldsOf(late)).toEqual(['purpose']);
  });

  it('is refused to a meeting, of which the public learns no words', async () => {
    const response = await recorded(week.ana, { channel: 'meeting', network: null, url: null });
    const answer = await write({ response });
    expect([answer.statusCode, fieldsOf(answer)]).toEqual([422, ['response']]);
  });

  it('is refused to a response of another campaign', async () => {
    await week.cora('POST', '/campaigns', { ...(await aCopy()), slug: 'another-week' });
    const response = await recorded(week.ana, {}, 'another-week');
    expect(fieldsOf(await write({ response }))).toEqual(['response']);
  });

  it('stays with its ministry and its kind in an edit', async () => {
    const { id } = (await write()).json<{ id: string }>();
    const edit = (body: object) => week.cora('PATCH', `${POSTS}/${id}`, body);
    expect(fieldsOf(await edit({ target: 'germany' }))).toEqual(['target']);
    expect(fieldsOf(await edit({ target: null }))).toEqual(['target']);
    expect(fieldsOf(await edit({ kind: 'opening' }))).toEqual(['kind']);
    const kept = await edit({ target: 'france', text: 'Merci, {handle} !' });
    expect(kept.json()).toMatchObject({ text: 'Merci, {handle} !', response: week.response });
  });
});

describe('a clone of the campaign', () => {
  it('leaves out the posts that answer a response of this one', async () => {
    await write({ text: 'Thank you for that!' });
    const clone = { slug: 'next-year', startsOn: '2027-06-11', by: 'weekday', withPosts: true };
    expect((await week.cora('POST', `${CAMPAIGN}/clones`, clone)).statusCode).toBe(201);
    const copies = await week.cora('GET', '/campaigns/next-year/suggested-posts');
    const kinds = copies.json<{ items: { kind: string }[] }>().items.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['opening']);
  });
});

const aCopy = async () => {
  const { title, timeZone, startsOn, endsOn, languages } = (await week.anybody('GET', CAMPAIGN)).json();
  return { title, timeZone, startsOn, endsOn, languages, stormAt: '17:30', stormMinutes: 60, hashtags: [] };
};

describe('answering back', () => {
  it('is dealt nothing before a second person approved a post of the set', async () => {
    await write();
    expect(fieldsOf(await ask())).toEqual(['response']);
  });

  it('deals the posts of the set and no others, each text once, as replies on X', async () => {
    await week.approvedReply({ text: '[Thank you|Thanks], {handle}: [when|on which day]?' });
    await week.approvedReply({ text: '{handle}, by [June|July]?' });
    const deals = await Promise.all(Array.from({ length: 6 }, async () => (await ask()).json()));
    const texts = deals.map(({ text }) => text as string);
    expect(new Set(texts).size).toBe(6);
    expect(texts.filter((text) => !/^(Thank|@franceMFA, by)/.test(text))).toEqual([]);
    expect(deals[0]).toMatchObject({ ministry: 'france', replyTo: 'https://x.com/franceMFA/status/1' });
    const compose = new URL(deals[0].composeUrl);
    expect([compose.searchParams.get('in_reply_to'), compose.searchParams.get('text')]).toEqual([
      '1',
      texts[0],
    ]);
  });

  it('leaves the day’s own posts to those who open the conversation', async () => {
    const { text, composeUrl, replyTo } = (await ask({ response: null, ministry: 'germany' })).json();
    expect([text, replyTo]).toEqual(['Will you report?', null]);
    expect(composeUrl).not.toContain('in_reply_to');
  });

  it('leads on to X as a reply, also with words of one’s own, and counts for its day', async () => {
    const countsOf = async (): Promise<{ dealt: number; clicked: number }> => {
      const { items } = (await week.cora('GET', `${CAMPAIGN}/counts`)).json();
      return items.find(({ key }: { key: string }) => key === DAY) ?? { dealt: 0, clicked: 0 };
    };
    const before = await countsOf();
    const { token, text } = (await ask()).json();
    const way = await app.request(`/go/${token}/x`);
    const url = new URL(String(way.headers.location));
    expect([url.searchParams.get('in_reply_to'), url.searchParams.get('text')]).toEqual(['1', text]);
    const own = await app.request({
      ...{ method: 'POST', url: `/go/${token}/x`, payload: 'text=My+own' },
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    });
    expect(String(own.headers.location)).toContain('in_reply_to=1');
    const after = await countsOf();
    expect([after.dealt - before.dealt, after.clicked - before.clicked]).toEqual([1, 1]);
  });

  it('keeps its text on another network, where it is a post and no reply', async () => {
    await week.approvedReply({ text: '{handle}, [really|truly]?', networks: ['x', 'bluesky'] });
    const first = (await ask({ network: 'bluesky' })).json();
    expect(first.composeUrl).not.toContain('in_reply_to');
    const asked = { network: 'x', previousToken: first.token };
    expect((await ask(asked)).json().text.slice(-8)).toBe(first.text.slice(-8));
    const opened = await ask({ ...asked, response: null, ministry: 'germany' });
    expect(opened.json().text).toBe('Will you report?');
  });

  it('is refused for another ministry than the one that responded', async () => {
    expect(fieldsOf(await ask({ ministry: 'germany' }))).toEqual(['ministry']);
  });

  it.each([
    ['2026-06-11', 'reply-closed'],
    ['2026-06-12', 'dealt'],
    ['2026-06-14', 'dealt'],
    ['2026-06-15', 'reply-closed'],
  ])('is open from the day after the response to the end of its window: %s, %s', async (day, expected) => {
    app.clock.set(`${day}T10:00:00Z`);
    expect(await outcome({}, day)).toBe(expected);
  });

  it('is announced to programs as Today announces it', async () => {
    const listed = async (day: string) => {
      app.clock.set(`${day}T10:00:00Z`);
      return (await week.anybody('GET', `${CAMPAIGN}/replies`)).json();
    };
    const offer = {
      ...{ response: week.response, ministry: 'france', audience: 'everybody', languages: ['en'] },
      url: 'https://x.com/franceMFA/status/1',
    };
    expect(await listed('2026-06-12')).toEqual({ items: [offer] });
    expect(await listed('2026-06-13')).toEqual({ items: [{ ...offer, audience: 'who-wrote' }] });
    expect(await listed('2026-06-15')).toEqual({ items: [] });
    expect(await listed('2026-06-30')).toEqual({ items: [] });
  });

  it('ends with the response’s publication, also for what was dealt', async () => {
    const { token } = (await ask()).json();
    const path = `${CAMPAIGN}/responses/${week.response}/publication`;
    await week.ana('DELETE', path);
    await eventually(async () => (await ask()).statusCode === 422);
    expect((await app.request(`/go/${token}/x`)).statusCode).toBe(404);
    await week.ana('PUT', path);
    await eventually(async () => (await ask()).statusCode === 201);
    expect((await app.request(`/go/${token}/x`)).statusCode).toBe(303);
  });

  it('is dealt nothing by a replica that has not heard yet that the response is internal', async () => {
    const setPublic = (isPublic: boolean) =>
      app.database.query('UPDATE ministry_responses SET is_public = $1 WHERE id = $2', [
        isPublic,
        week.response,
      ]);
    expect(await outcome()).toBe('dealt');
    await setPublic(false);
    expect(await outcome()).toBe('no-approved-posts');
    await setPublic(true);
    expect(await outcome()).toBe('dealt');
  });

  it.each([
    ['the campaign', `${CAMPAIGN}/pause`],
    ['the day that was answered', `${CAMPAIGN}/days/2026-06-11/pause`],
    ['the ministry on the day that was answered', `${CAMPAIGN}/days/2026-06-11/targets/france/pause`],
    ['today', `${CAMPAIGN}/days/${DAY}/pause`],
  ])('stops while %s is paused', async (_, path) => {
    const { token } = (await ask()).json();
    expect((await app.request(`/go/${token}/x`)).statusCode).toBe(303);
    await week.cora('PUT', path, { reason: 'A threat.' });
    await eventually(async () => (await outcome()) === 'paused');
    expect((await week.anybody('GET', `${CAMPAIGN}/replies`)).json()).toEqual({ items: [] });
    expect((await app.request(`/go/${token}/x`)).statusCode).toBe(409);
    await week.cora('DELETE', path);
    await eventually(async () => (await outcome()) === 'dealt');
  });

  it('is for no response whose words are not there', async () => {
    const response = await published(week.ana, { text: null, textArchived: false, url: null });
    await week.approvedReply({ response });
    expect(fieldsOf(await ask({ response }))).toEqual(['response']);
  });

  it.each([['not an id'], [7], ['0190163D-8694-739B-AEA5-966C26F8AD90']])(
    'refuses %p by field',
    async (response) => {
      expect(fieldsOf(await ask({ response }))).toEqual(['response']);
    },
  );
});
