import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { formTokenFor, type Headers, signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';

let app: TestApp;
let own: Headers;
let cora: Desk;
let coordinator: Caller;

const PATH = '/workspace/campaigns/arms-treaty';

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  own = (await signInCast(app)).coordinator;
  cora = deskOf(app, own);
  coordinator = callerOf(app, own);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
  await publishAPlan(app, coordinator);
});

afterAll(() => app.close());

/** Posts a form with a file, or with hidden fields of one, as a browser would. */
const upload = async (
  path: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  file: string | null = null,
  language = 'en',
) => {
  const { token, headers } = await formTokenFor(app, own, `${PATH}/plan-file`);
  const form = new FormData();
  form.append('_csrf', token);
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  if (file !== null) form.append('file', new Blob([file]), 'plan.csv');
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return app.request({
    method: 'POST',
    url: path,
    headers: {
      ...headers,
      accept: 'text/html',
      'accept-language': language,
      'content-type': request.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
};

const targetsOn = async (slug: string, date: string): Promise<string[]> => {
  const { days } = (await coordinator('GET', `/campaigns/${slug}/plan`)).json<{
    days: { date: string; targets: { ministry: string }[] }[];
  }>();
  return days.find((day) => day.date === date)?.targets.map(({ ministry }) => ministry) ?? [];
};

describe('cloning a campaign', () => {
  it('suggests the same days of the week a year later, and leads to the clone', async () => {
    const { body } = await cora.open(`${PATH}/clone`);
    const fields = fieldsOf(body);
    expect(fields).toMatchObject({
      title: 'Global Week of Action',
      slug: 'arms-treaty-2027',
      startsOn: '2027-06-10',
      by: 'weekday',
    });
    const made = await cora.post(`${PATH}/clone`, { ...fields, title: 'Second week' });
    expect(made.headers.location).toBe('/workspace/campaigns/arms-treaty-2027/days?done=cloned');
    const days = textOfPage((await cora.open(String(made.headers.location))).body);
    expect(days).toContain('Cloned: this is the new draft.');
    expect(days).toContain('Day 1, Thu 10 June');
  });

  it('keeps what was typed where it is refused', async () => {
    const typed = { title: 'Third week', slug: 'arms-treaty-2027', startsOn: '2028-06-01', by: 'date' };
    const refused = await cora.post(`${PATH}/clone`, typed);
    expect(refused.statusCode).toBe(409);
    expect(fieldsOf(refused.body)).toMatchObject(typed);
    const wrong = await cora.post(`${PATH}/clone`, { ...typed, startsOn: '' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('href="#startsOn"');
  });

  it('reads in French and Arabic too', async () => {
    for (const [language, text] of [
      ['fr', 'Par jour de la semaine : un jeudi reste un jeudi'],
      ['ar', 'الخميس يبقى خميساً'],
    ] as const) {
      const desk = deskOf(app, own, language);
      expect(textOfPage((await desk.open(`${PATH}/clone`)).body)).toContain(text);
    }
  });
});

describe('the plan as a file', () => {
  const HEAD = 'kind,date,ministry,pinned';

  it('is there to take out, for whoever may read it', async () => {
    const { body } = await cora.open(`${PATH}/plan-file`);
    expect(body).toContain('href="/api/v1/campaigns/arms-treaty/exports/plan.csv"');
    const ana = deskOf(app, (await signInCast(app)).analyst);
    const read = await ana.open(`${PATH}/plan-file`);
    expect(read.body).toContain('exports/plan.json');
    expect(read.body).not.toContain('type="file"');
  });

  it('shows what it would change before it is accepted, and asks for the reason', async () => {
    const csv = `${HEAD}\ntarget,2026-06-11,france,\ntarget,2026-06-13,russia,yes`;
    const shown = await upload(`${PATH}/plan-file`, {}, csv);
    expect(shown.statusCode).toBe(200);
    const text = textOfPage(shown.body);
    expect(text).toContain('2 days change. Nothing is saved yet.');
    expect(text).toContain('Removed: − Germany · Federal Foreign Office');
    expect(text).toContain('Added: + Russia · Ministry of Foreign Affairs');
    expect(text).toContain('Added: + pinned: Russia');
    expect(await targetsOn('arms-treaty', '2026-06-13')).toEqual([]);
    const fields = fieldsOf(shown.body);
    const refused = await upload(`${PATH}/plan-file/acceptance`, { ...fields, reason: '' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#reason"');
    const taken = await upload(`${PATH}/plan-file/acceptance`, {
      ...fieldsOf(refused.body),
      reason: 'It votes.',
    });
    expect(taken.headers.location).toBe(`${PATH}/days?done=imported`);
    expect(await targetsOn('arms-treaty', '2026-06-13')).toEqual(['russia']);
    const again = await upload(`${PATH}/plan-file`, {}, csv);
    expect(textOfPage(again.body)).toContain('there is nothing to change');
  });

  it('is not taken over a day that somebody changed meanwhile: the difference is shown anew', async () => {
    const csv = `${HEAD}\ntarget,2026-06-14,france,`;
    const { body } = await upload(`${PATH}/plan-file`, {}, csv);
    await coordinator('PUT', '/campaigns/arms-treaty/plan', {
      days: [{ date: '2026-06-14', ministries: ['germany'] }],
      reason: 'Germany first.',
    });
    const stale = await upload(`${PATH}/plan-file/acceptance`, { ...fieldsOf(body), reason: 'France.' });
    expect(stale.statusCode).toBe(412);
    expect(textOfPage(stale.body)).toContain('Removed: − Germany');
    expect(fieldsOf(stale.body)).toMatchObject({ reason: 'France.' });
    await upload(`${PATH}/plan-file/acceptance`, fieldsOf(stale.body));
    expect(await targetsOn('arms-treaty', '2026-06-14')).toEqual(['france']);
  });

  it.each([
    ['en', 'One row is wrong'],
    ['fr', 'Une ligne est fausse'],
    ['ar', 'هناك صف خاطئ واحد'],
  ])('with a wrong row says so in %s, by its line, and changes nothing', async (language, text) => {
    const csv = `${HEAD}\ntarget,2026-06-15,france,\ntarget,2026-06-15,atlantis,`;
    const refused = await upload(`${PATH}/plan-file`, {}, csv, language);
    expect(refused.statusCode).toBe(422);
    expect(textOfPage(refused.body)).toContain(text);
    expect(textOfPage(refused.body)).toContain('atlantis');
    expect(refused.body.includes('There is no ministry')).toBe(language === 'en');
    expect(refused.body).not.toContain('name="part"');
    expect(await targetsOn('arms-treaty', '2026-06-15')).toEqual([]);
  });

  it('that is missing is asked for', async () => {
    const refused = await upload(`${PATH}/plan-file`, {});
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#file"');
  });

  it('that was tampered with on the way is refused', async () => {
    const refused = await upload(`${PATH}/plan-file/acceptance`, { part: 'nonsense', versions: '[' });
    expect(refused.statusCode).toBe(422);
  });
});

describe('the archive', () => {
  it('is offered when the campaign is over, and left as easily', async () => {
    expect((await cora.open(PATH)).body).not.toContain('Put into the archive');
    app.clock.set('2026-06-18T12:00:00Z');
    expect((await cora.open(PATH)).body).toContain('Put into the archive');
    const put = await cora.post(`${PATH}/archive`);
    expect(put.headers.location).toBe(`${PATH}?done=archived`);
    expect(textOfPage((await cora.open(PATH)).body)).toContain('it is only read');
    const edit = await cora.post(`${PATH}/edit`, fieldsOf((await cora.open(`${PATH}/edit`)).body));
    expect(edit.statusCode).toBe(409);
    expect(textOfPage(edit.body)).toContain('is archived and only read');
    await cora.post(`${PATH}/archive/removal`);
    expect((await cora.open(PATH)).body).toContain('Put into the archive');
  });

  it('is refused to a campaign that is not over', async () => {
    await coordinator(
      'POST',
      '/campaigns',
      aCampaign({ slug: 'later', startsOn: '2026-07-01', endsOn: '2026-07-02' }),
    );
    expect((await cora.post('/workspace/campaigns/later/archive')).statusCode).toBe(409);
  });
});
