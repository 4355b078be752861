import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, callerOf, publishAPlan } from '../support/plans.js';

let app: TestApp;
let ana: Desk;

const CAMPAIGN = '/workspace/campaigns/arms-treaty';
const RESPONSES = `${CAMPAIGN}/responses`;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-12T12:00:00Z' });
  const cast = await signInCast(app);
  ana = deskOf(app, cast.analyst);
  const call = callerOf(app, cast.coordinator);
  await addCheckedMinistries(call, 'france', 'germany');
  app.clock.set('2026-06-01T12:00:00Z');
  await publishAPlan(app, call);
  app.clock.set('2026-06-12T12:00:00Z');
});

afterAll(() => app.close());

const RESPONSE = {
  ministry: 'france',
  channel: 'reply',
  network: 'x',
  url: 'https://x.com/franceMFA/status/1',
  postedOn: '2026-06-11',
  postedTime: '18:12',
  postedZone: 'Europe/London',
  text: 'Thank you, @somebody: it follows.',
  language: 'en',
  toWhom: 'a supporter',
};

const pageOf = (location: unknown): string => String(location).replace(/\?.*/, '');

describe('recording a response', () => {
  it('reads the time in the zone of the clock that it was read from', async () => {
    const { headers } = await ana.post(RESPONSES, RESPONSE);
    const text = textOfPage((await ana.open(pageOf(headers.location))).body);
    expect(text).toContain('11 June 2026 at 19:12 Europe/Berlin');
  });

  it('shows the day that it answers with its rule, and hides who was answered', async () => {
    const { headers } = await ana.post(RESPONSES, { ...RESPONSE, url: '' });
    const { body } = await ana.open(pageOf(headers.location));
    const text = textOfPage(body);
    expect(text).toContain("Thursday, 11 June 2026 The ministry's latest day that had opened by then.");
    expect(body).not.toContain('@somebody');
    expect(text).toMatch(/SHA-256 of the words [0-9a-f]{64}/);
  });

  it.each([
    ['an unknown zone', { postedZone: 'Paris' }, 'postedAt'],
    ['no words, unless they are not archived', { text: '' }, 'text'],
    ['a time to come', { postedOn: '2026-06-13' }, 'postedAt'],
    ['a language that is none', { language: 'English' }, 'language'],
  ])('refuses %s at its field and keeps the rest', async (_, wrong, field) => {
    const refused = await ana.post(RESPONSES, { ...RESPONSE, ...wrong });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(`href="#${field}"`);
    expect(fieldsOf(refused.body)).toMatchObject({ toWhom: 'a supporter', ...wrong });
  });

  it('takes a response whose wording is not archived, and only its date', async () => {
    const { headers } = await ana.post(RESPONSES, {
      ...RESPONSE,
      text: '',
      wordingNotArchived: 'yes',
      postedTime: '',
      postedAtIsDayOnly: 'yes',
      postedZone: 'Europe/Berlin',
    });
    const text = textOfPage((await ana.open(pageOf(headers.location))).body);
    expect(text).toContain('The wording is not archived.');
    expect(text).toContain('Posted at 11 June 2026 Europe/Berlin');
  });

  it('says of a letter that the public learns only that there was contact', async () => {
    const { headers } = await ana.post(RESPONSES, { ...RESPONSE, channel: 'letter', network: '', url: '' });
    const text = textOfPage((await ana.open(pageOf(headers.location))).body);
    expect(text).toContain('The public learns only that there was contact');
    expect(text).toContain('Tell the public that there was contact');
  });
});

describe('a response without a day', () => {
  it('waits on the first page until somebody assigns it', async () => {
    const { headers } = await ana.post(RESPONSES, { ...RESPONSE, postedOn: '2026-06-10' });
    const page = pageOf(headers.location);
    expect(textOfPage((await ana.open('/workspace')).body)).toContain('1 response is not assigned to a day');
    expect((await ana.open(`${RESPONSES}?show=unassigned`)).body).toContain(page);
    await ana.post(`${page}/day`, { day: '2026-06-11' });
    expect(textOfPage((await ana.open(page)).body)).toContain('An analyst decided this.');
    expect(textOfPage((await ana.open(`${RESPONSES}?show=unassigned`)).body)).toContain(
      'Every response has its day.',
    );
  });
});

describe('the list of responses', () => {
  it('says of a silent ministry that none was observed, as of when, and never that it ignored anybody', async () => {
    const { body } = await ana.open(RESPONSES);
    const text = textOfPage(body);
    expect(text).toContain('Federal Foreign Office: none observed for 1 day');
    expect(text).toContain('As of 12 June 2026 at 14:00 in Europe/Berlin');
    expect(text).not.toMatch(/ignored/i);
  });
});

describe('the engagement of a post', () => {
  it('keeps unknown apart from 0', async () => {
    const { headers } = await ana.post(`${CAMPAIGN}/engagement`, {
      url: 'https://x.com/campaign/status/2',
      network: 'x',
      kind: 'announcement',
      day: '2026-06-11',
      postedOn: '2026-06-11',
      postedTime: '17:30',
      postedZone: 'Europe/Berlin',
    });
    const page = pageOf(headers.location);
    const taken = { takenOn: '2026-06-12', takenTime: '12:00', takenZone: 'Europe/Berlin' };
    expect((await ana.post(page, { ...taken, likes: '12', replies: '0' })).statusCode).toBe(303);
    expect(textOfPage((await ana.open(page)).body)).toContain('12 0 unknown unknown unknown unknown');
    const refused = await ana.post(page, { ...taken, likes: 'many' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#likes"');
  });
});

describe('the summary', () => {
  it('gives its rate with interval and cut-off, its stages with their meaning, and no cause', async () => {
    const { body } = await ana.open(`${CAMPAIGN}/summary`);
    const text = textOfPage(body);
    expect(text).toContain('As of 12 June 2026 at 14:00 Europe/Berlin');
    expect(text).toContain('1 of 2 targets had a response');
    expect(text).toMatch(/50% \(9\.5% to 90\.5%\)/);
    expect(text).toContain('They said “I posted it”. It is their own word.');
    expect(body).toMatch(/<svg[^>]*role="img"/);
  });

  it('is not for a translator', async () => {
    const tariq = deskOf(app, (await signInCast(app)).translator);
    expect((await tariq.open(`${CAMPAIGN}/summary`)).statusCode).toBe(403);
  });
});
