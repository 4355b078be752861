import fc from 'fast-check';
import type { Campaign } from '../../src/campaigns/campaign.entity.js';
import { type FileDay, type PlanFile, toCsv, toJson } from '../../src/schedule/plan-file.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, aCampaign, type Caller, callerOf, publishAPlan } from '../support/plans.js';

interface Report {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly { readonly line: number; readonly field: string; readonly message: string }[];
  readonly changedDates: readonly string[];
  readonly newEvents: number;
  readonly needsReason: boolean;
}

let app: TestApp;
let own: Readonly<Record<string, string>>;
let coordinator: Caller;
let nextSlug = 1;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  own = (await signInCast(app)).coordinator;
  coordinator = callerOf(app, own);
  await addCheckedMinistries(coordinator, 'france', 'germany', 'russia');
});

afterAll(() => app.close());

beforeEach(() => app.clock.set('2026-06-01T12:00:00Z'));

const draft = async (): Promise<string> => {
  const slug = `draft-${nextSlug++}`;
  await coordinator('POST', '/campaigns', aCampaign({ slug }));
  return slug;
};

const send = async (
  slug: string,
  file: string | Buffer,
  { query = '', fields = {} }: { query?: string; fields?: Readonly<Record<string, string>> } = {},
) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([typeof file === 'string' ? file : new Uint8Array(file)]), 'plan.csv');
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return app.request({
    method: 'POST',
    url: `/api/v1/campaigns/${slug}/imports/plan${query}`,
    headers: { ...own, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
};

const importOf = async (...args: Parameters<typeof send>): Promise<Report> => {
  const answer = await send(...args);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<Report>();
};

const exported = async (slug: string, format: 'json' | 'csv'): Promise<string> =>
  (await coordinator('GET', `/campaigns/${slug}/exports/plan.${format}`)).body;

const planOf = async (slug: string): Promise<PlanFile> =>
  JSON.parse(await exported(slug, 'json')) as PlanFile;

const HEAD = 'kind,date,ministry,pinned,reason,title,blackout,stormAt,stormMinutes,theme,note';

describe('the file of a plan', () => {
  it('is one JSON document with a line for each day and event', async () => {
    const slug = await draft();
    await coordinator('PUT', `/campaigns/${slug}/plan`, {
      days: [
        { date: '2026-06-11', ministries: ['france'], pinned: ['france'], reasons: { france: 'First.' } },
      ],
    });
    const answer = await coordinator('GET', `/campaigns/${slug}/exports/plan.json`);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="${slug}-plan.json"`);
    expect(answer.json()).toMatchObject({ format: 'tweetathon-plan/1', campaign: { slug }, events: [] });
    expect((await planOf(slug)).days[0]).toEqual({
      date: '2026-06-11',
      theme: '',
      note: '',
      translations: {},
      stormAt: null,
      stormMinutes: null,
      blackout: false,
      targets: [{ ministry: 'france', pinned: true, reason: 'First.' }],
    });
    expect(answer.body.split('\n')).toHaveLength(15);
  });

  it('has no cell that a spreadsheet would calculate', async () => {
    const slug = await draft();
    await coordinator('PATCH', `/campaigns/${slug}/days/2026-06-11`, {
      theme: '=HYPERLINK("https://evil.example")',
    });
    const csv = await exported(slug, 'csv');
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect((await importOf(slug, csv)).changedDates).toEqual([]);
  });

  it.each(['json', 'csv'] as const)('as %s changes nothing where it came from', async (format) => {
    const slug = await draft();
    await coordinator('PUT', `/campaigns/${slug}/plan`, {
      days: [{ date: '2026-06-11', ministries: ['russia', 'france'] }],
    });
    await coordinator('PATCH', `/campaigns/${slug}/days/2026-06-12`, { stormAt: '12:00', stormMinutes: 15 });
    await coordinator('POST', `/campaigns/${slug}/events`, { date: '2026-06-12', title: 'Vote' });
    const report = await importOf(slug, await exported(slug, format));
    expect(report).toMatchObject({ rejected: [], changedDates: [], newEvents: 0, needsReason: false });
    expect(report.accepted).toBe(report.rows);
  });

  it.each(['json', 'csv'] as const)(
    'as %s leaves out an event whose day the campaign has no longer, which stays in its list',
    async (format) => {
      const slug = await draft();
      await coordinator('POST', `/campaigns/${slug}/events`, { date: '2026-06-17', title: 'The last vote' });
      await coordinator('PATCH', `/campaigns/${slug}`, { endsOn: '2026-06-16' });
      expect((await planOf(slug)).events).toEqual([]);
      expect(await importOf(slug, await exported(slug, format))).toMatchObject({
        rejected: [],
        newEvents: 0,
      });
      expect((await coordinator('GET', `/campaigns/${slug}/events`)).json()).toMatchObject({
        items: [{ date: '2026-06-17', title: 'The last vote' }],
      });
    },
  );
});

const DATES = ['2026-06-11', '2026-06-12', '2026-06-13', '2026-06-14'] as const;

const text = (most: number, more: readonly string[]) =>
  fc
    .string({
      unit: fc.constantFrom('a', 'É', '今', 'ع', '"', "'", ',', ';', '=', '-', ' ', ...more),
      maxLength: most,
    })
    .map((one) => one.normalize('NFC').trim());

const aDay = (date: string) =>
  fc.record({
    date: fc.constant(date),
    theme: text(20, []),
    note: text(20, ['\n']),
    translations: fc
      .record({ theme: text(9, []), note: text(9, ['\n']) })
      .map(({ theme, note }): FileDay['translations'] => {
        const words = { ...(theme && { theme }), ...(note && { note }) };
        return Object.keys(words).length > 0 ? { ar: words } : {};
      }),
    stormAt: fc.constantFrom(null, '09:00', '12:30'),
    stormMinutes: fc.constantFrom(null, 15, 90),
    blackout: fc.constant(false),
    targets: fc
      .uniqueArray(fc.constantFrom('france', 'germany', 'russia'), { maxLength: 3 })
      .chain((slugs) =>
        fc.tuple(
          ...slugs.map((ministry) =>
            fc.record({ ministry: fc.constant(ministry), pinned: fc.boolean(), reason: text(20, []) }),
          ),
        ),
      ),
  });

const aPlan: fc.Arbitrary<PlanFile> = fc.record({
  days: fc
    .tuple(...DATES.map(aDay))
    .map((days) => days.map((day, at) => (at === 3 ? { ...day, blackout: true, targets: [] } : day))),
  events: fc.uniqueArray(
    fc.record({
      date: fc.constantFrom(...DATES),
      title: text(20, []).map((title) => title || 'Summit'),
      ministry: fc.constantFrom(null, 'france'),
    }),
    { maxLength: 3, selector: (event) => JSON.stringify(event) },
  ),
});

const sorted = ({ days, events }: PlanFile) => ({
  days,
  events: events.map((event) => JSON.stringify(event)).sort(),
});

describe('a plan that is exported and imported', () => {
  it.each(['json', 'csv'] as const)(
    'as %s is the same plan',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(aPlan, async (plan) => {
          const [first, second] = [`from-${nextSlug}`, `to-${nextSlug++}`];
          for (const slug of [first, second]) {
            await coordinator('POST', '/campaigns', aCampaign({ slug, endsOn: '2026-06-14' }));
          }
          const about = { slug: first, title: 'T', timeZone: 'Europe/Berlin' } as Campaign;
          const made = await importOf(first, format === 'json' ? toCsv(plan) : toJson(plan, about));
          expect(made.rejected).toEqual([]);
          expect(sorted(await planOf(first))).toMatchObject(sorted(plan));
          await importOf(second, await exported(first, format));
          expect(sorted(await planOf(second))).toEqual(sorted(await planOf(first)));
        }),
        { numRuns: 10 },
      );
    },
    120_000,
  );
});

describe('an import with wrong rows', () => {
  const WRONG = [
    HEAD,
    'target,2026-06-11,france,,,,,,,,',
    'target,2026-06-18,france,,,,,,,,',
    'target,2026-06-12,atlantis,,,,,,,,',
    'target,2026-06-31,france,,,,,,,,',
    'target,2026-06-13,france,perhaps,,,,,,,',
    'target,2026-06-11,france,,,,,,,,',
    'day,2026-06-14,,,,,yes,,,,"two',
    'lines"',
    'target,2026-06-14,germany,,,,,,,,',
    'day,2026-06-15,,,,,,23:30,,,',
    'day,2026-06-16,,,,,,noon,,,',
    'party,2026-06-16,,,,,,,,,',
    'event,2026-06-16,,,,,,,,,',
    'event,2026-06-16,,yes,,Vote,,,,,',
    'target,2026-06-16,germany,,,,,,,,,,,more',
  ].join('\r\n');

  it.each(['', '?dryRun=true'])(
    'names each of them by line and field, and changes nothing (%s)',
    async (query) => {
      const slug = await draft();
      const before = await planOf(slug);
      const report = await importOf(slug, WRONG, { query });
      expect(report.rejected.map(({ line, field }) => [line, field])).toEqual([
        [3, 'date'],
        [4, 'ministry'],
        [5, 'date'],
        [6, 'pinned'],
        [7, 'ministry'],
        [8, 'blackout'],
        [11, 'stormAt'],
        [12, 'stormAt'],
        [13, 'kind'],
        [14, 'title'],
        [15, 'pinned'],
        [16, 'file'],
      ]);
      expect([report.rows, report.accepted]).toEqual([14, 0]);
      expect(report.rejected[0]?.message).toBe(`2026-06-18 is not a day of "${slug}".`);
      expect(await planOf(slug)).toEqual(before);
    },
  );

  it('names lines of JSON as well', async () => {
    const slug = await draft();
    const json = `{ "days": [
      { "date": "2026-06-11", "targets": [{ "ministry": "france" }] },
      { "date": "2026-06-12",
        "theme": "a, [b]: {\\"c\\"}",
        "targets": [{ "ministry": "atlantis" }] },
      { "date": "2026-06-40" },
      "2026-06-13",
      { "date": "2026-06-14", "targets": "france" },
      { "date": "2026-06-15", "colour": "red" }
    ],
    "events": [
      { "date": "2026-06-12", "title": "Vote" },
      { "date": "2026-06-12" }
    ] }`;
    const { rejected } = await importOf(slug, json);
    expect(rejected.map(({ line, field }) => [line, field])).toEqual([
      [3, 'ministry'],
      [6, 'date'],
      [7, 'day'],
      [8, 'targets'],
      [9, 'colour'],
      [13, 'title'],
    ]);
    expect((await coordinator('GET', `/campaigns/${slug}/events`)).json()).toMatchObject({ items: [] });
  });

  it('names what a plan as JSON does not have, and a target that says another day than its own', async () => {
    const slug = await draft();
    const json = `{ "format": "tweetathon-plan/1",
      "weeks": [],
      "days": [
        { "date": "2026-06-11", "targets": [{ "ministry": "france", "date": "2026-06-12" }] },
        { "date": "2026-06-13", "targets": [{ "ministry": "france", "date": "2026-06-13" }] }
      ] }`;
    const { rejected } = await importOf(slug, json);
    expect(rejected.map(({ line, field }) => [line, field])).toEqual([
      [2, 'weeks'],
      [4, 'date'],
    ]);
  });

  it.each([
    ['JSON', '{ "days": [{ "date": "2026-06-11", "stormMinutes": "abc" }] }'],
    ['CSV', `${HEAD}\nday,2026-06-11,,,,,,,abc,,`],
  ])('says of minutes in %s that they are no number', async (_, file) => {
    const { rejected } = await importOf(await draft(), file);
    expect(rejected.map(({ message }) => message)).toEqual([
      'stormMinutes must be a whole number of minutes',
    ]);
  });

  it.each([
    ['an empty object', '{}'],
    ['empty lists', '{ "days": [], "events": [] }'],
    ['no row', `${HEAD}\n`],
  ])('that says nothing, with %s, is refused', async (_, file) => {
    const report = await importOf(await draft(), file);
    expect(report).toMatchObject({ accepted: 0, rejected: [{ line: 1, field: 'file' }] });
  });

  it.each([
    ['a broken quote', `${HEAD}\nday,2026-06-11,,,,,,,,"open`, 2],
    ['no columns', 'day,2026-06-11', 1],
    ['an unknown column', `${HEAD},colour\n`, 1],
    ['broken JSON', '{ "days": [\n{ "date": }\n] }', 2],
    ['JSON that is no plan', '{ "days": 7 }', 1],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), 1],
  ])('that cannot be read at all for %s says so at its line', async (_, file, line) => {
    const report = await importOf(await draft(), file);
    expect(report).toMatchObject({ accepted: 0, rejected: [{ line, field: 'file' }] });
    expect(report.rejected).toHaveLength(1);
  });

  it('is refused without its file', async () => {
    const slug = await draft();
    const none = await coordinator('POST', `/campaigns/${slug}/imports/plan`, {});
    expect([none.statusCode, none.json()]).toMatchObject([422, { issues: [{ field: 'file' }] }]);
  });
});

describe('an import', () => {
  const CSV = [
    HEAD,
    'target,2026-06-11,france,yes,It votes.,,,,,,',
    'target,2026-06-11,russia,,,,,,,,',
    'day,2026-06-12,,,,,yes,,,Silence,',
    'event,2026-06-11,france,,,Vote,,,,,',
  ].join('\n');

  it('tried first says what it would do; then it does it in one go', async () => {
    const slug = await draft();
    const expected = {
      rows: 4,
      accepted: 4,
      rejected: [],
      changedDates: ['2026-06-11', '2026-06-12'],
      newEvents: 1,
      needsReason: false,
    };
    expect(await importOf(slug, CSV, { query: '?dryRun=true' })).toEqual(expected);
    expect((await planOf(slug)).events).toEqual([]);
    expect(await importOf(slug, CSV)).toEqual(expected);
    const { days, events } = await planOf(slug);
    expect(days[0]?.targets).toEqual([
      { ministry: 'france', pinned: true, reason: 'It votes.' },
      { ministry: 'russia', pinned: false, reason: '' },
    ]);
    expect(days[1]).toMatchObject({ blackout: true, theme: 'Silence' });
    expect(events).toEqual([{ date: '2026-06-11', title: 'Vote', ministry: 'france' }]);
    expect(await importOf(slug, CSV)).toMatchObject({ changedDates: [], newEvents: 0 });
  });

  it('is read with semicolons and columns in any order, as spreadsheets save it', async () => {
    const slug = await draft();
    const csv = '\uFEFFkind;ministry;date\r\ntarget;germany;2026-06-13\r\n;;\r\n';
    expect(await importOf(slug, csv)).toMatchObject({ rows: 1, accepted: 1, changedDates: ['2026-06-13'] });
  });

  it('of a published plan needs a reason, and leaves closed days alone', async () => {
    const slug = `week-${nextSlug++}`;
    await publishAPlan(app, coordinator, { slug });
    const csv = `${HEAD}\ntarget,2026-06-13,russia,,,,,,,,`;
    expect(await importOf(slug, csv, { query: '?dryRun=true' })).toMatchObject({ needsReason: true });
    const refused = await send(slug, csv);
    expect([refused.statusCode, refused.json()]).toMatchObject([422, { issues: [{ field: 'reason' }] }]);
    expect(await importOf(slug, csv, { fields: { reason: 'It votes.' } })).toMatchObject({ accepted: 1 });
    app.clock.set('2026-06-14T12:00:00Z');
    const late = `${HEAD}\ntarget,2026-06-13,germany,,,,,,,,\ntarget,2026-06-15,germany,,,,,,,,`;
    const report = await importOf(slug, late, { fields: { reason: 'Late.' } });
    expect(report).toMatchObject({ accepted: 0, rejected: [{ line: 2, field: 'date' }] });
    expect((await planOf(slug)).days[4]?.targets).toEqual([]);
  });
});
