import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import { type AnsweredWeek, anAnsweredWeek, CAMPAIGN } from '../support/replies.js';
import { recorded } from '../support/responses.js';

const WORKSPACE = '/workspace/campaigns/arms-treaty';
const WORDS = 'Nous publierons notre rapport avant la fin du mois.';

let app: TestApp;
let week: AnsweredWeek;
let cora: Desk;
let cleo: Desk;
let ana: Desk;
let set: string;

beforeAll(async () => {
  app = await startTestApp();
  week = await anAnsweredWeek(app);
  const cast = await signInCast(app);
  cora = deskOf(app, cast.coordinator);
  cleo = deskOf(app, cast.secondCoordinator);
  ana = deskOf(app, cast.analyst);
  set = `${WORKSPACE}/responses/${week.response}/replies`;
});

afterAll(() => app.close());

const pathOf = (location: unknown): string => String(location).replace(/\?.*/, '');

const textAt = async (path: string, desk: Desk = cora): Promise<string> =>
  textOfPage((await desk.open(path)).body);

describe('a reply set in the workspace', () => {
  it('is made from a response, by those who write posts', async () => {
    const response = `${WORKSPACE}/responses/${week.response}`;
    expect((await cora.open(response)).body).toContain(`href="${set}"`);
    expect((await ana.open(response)).body).not.toContain(`href="${set}"`);
    expect((await ana.open(set)).statusCode).toBe(403);
  });

  it('says when Today offers it, and that nothing is approved yet', async () => {
    const text = await textAt(set);
    expect(text).toContain(WORDS);
    expect(text).toContain('To everybody on Friday, 12 June 2026');
    expect(text).toContain('on the days after, until Sunday, 14 June 2026');
    expect(text).toContain('Nothing is offered yet: no post of the set is approved.');
    expect(text).toContain('Today not offered');
  });

  it('is written in the editor with the response above it, and goes through two people', async () => {
    const blank = await cora.open(`${WORKSPACE}/posts/new?response=${week.response}&language=fr`);
    expect(textOfPage(blank.body)).toContain(WORDS);
    const fields = fieldsOf(blank.body);
    expect(fields).toMatchObject({ response: week.response, target: 'france', language: 'fr' });
    const made = await cora.post(`${WORKSPACE}/posts`, {
      ...{ ...fields, text: 'Merci, {handle} ! Quand ?', purpose: 'press-on' },
    });
    expect(made.statusCode).toBe(303);
    const post = pathOf(made.headers.location);
    expect(await textAt(post)).toContain(WORDS);
    expect(await textAt(`${WORKSPACE}/posts`)).toContain('Merci, {handle} ! Quand ? by Cora reply set');
    await cora.post(`${post}/review`);
    expect((await cleo.post(`${post}/approval`)).statusCode).toBe(303);
    const text = await textAt(set);
    expect(text).toContain('Merci, {handle} ! Quand ? by Cora presses on');
    expect(text).toContain('Today offered to everybody');
    expect(text).not.toContain('Nothing is offered yet');
    const edited = await cora.post(post, {
      ...fieldsOf((await cora.open(post)).body),
      text: 'Merci ! Quand ?',
    });
    expect(edited.statusCode).toBe(303);
  });

  it('keeps what was typed, and the response above it, where a text is refused or looked at', async () => {
    const blank = await cora.open(`${WORKSPACE}/posts/new?response=${week.response}`);
    const typed = { ...fieldsOf(blank.body), text: 'Thank you, {hanle}!' };
    for (const wish of ['save', 'preview']) {
      const again = await cora.post(`${WORKSPACE}/posts`, { ...typed, do: wish });
      expect(again.statusCode).toBe(422);
      expect(fieldsOf(again.body)).toMatchObject({ response: week.response, text: 'Thank you, {hanle}!' });
      expect(textOfPage(again.body)).toContain(WORDS);
    }
  });

  it.each([
    ['is internal', {}, 'The response is internal.'],
    [
      'has no words',
      { text: null, textArchived: false, url: null },
      'The words of the response are not archived',
    ],
    ['came by a meeting', { channel: 'meeting', network: null, url: null }, 'the public learns no words'],
    [
      'came on the last day',
      { postedAt: '2026-06-17T10:00:00Z' },
      'The campaign has no day after the response',
    ],
  ])('says what stands in the way where the response %s', async (_, more, words) => {
    app.clock.set('2026-06-17T12:00:00Z');
    const id = await recorded(week.ana, more);
    app.clock.set('2026-06-12T10:00:00Z');
    expect(await textAt(`${WORKSPACE}/responses/${id}/replies`)).toContain(words);
  });

  it('says of a post that names no response that nobody is dealt it', async () => {
    const made = await week.cora('POST', `${CAMPAIGN}/suggested-posts`, {
      ...{ language: 'en', text: 'Thank you?', networks: ['x'], kind: 'reply-set' },
    });
    const { id } = made.json<{ id: string }>();
    expect(await textAt(`${WORKSPACE}/posts/${id}`)).toContain('but names no response: it is never dealt.');
  });

  it('offers the ministry’s own language beside the campaign’s', async () => {
    expect(await textAt(set)).toContain('Write one in French');
  });

  it('is not there for a response that is not', async () => {
    const nowhere = `${WORKSPACE}/responses/0190163d-8694-739b-aea5-966c26f8ad90`;
    expect((await cora.open(`${nowhere}/replies`)).statusCode).toBe(404);
    const blank = await cora.open(`${WORKSPACE}/posts/new?response=nothing`);
    expect([blank.statusCode, fieldsOf(blank.body).response]).toEqual([200, undefined]);
    expect((await week.cora('GET', CAMPAIGN)).statusCode).toBe(200);
  });

  it.each([
    ['fr', 'Série de réponses'],
    ['ar', 'مجموعة ردود'],
  ])('is there in %s', async (language, title) => {
    const desk = deskOf(app, (await signInCast(app)).coordinator, language);
    expect(await textAt(set, desk)).toContain(title);
  });
});
