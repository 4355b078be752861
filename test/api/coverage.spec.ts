import { startTestApp, type TestApp } from '../support/app.js';
import { deskOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';

interface Coverage {
  readonly languages: readonly string[];
  readonly hours: readonly {
    readonly hour: number;
    readonly begun: number;
    readonly counts: Readonly<Record<string, number | null>>;
    readonly thin: readonly string[];
  }[];
}

let app: TestApp;
let coordinator: Caller;
let translator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-12T12:30:00Z' });
  const cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  translator = callerOf(app, cast.translator);
  await coordinator('PATCH', '/sections/north', { country: 'KE' });
  app.clock.set('2026-06-01T12:00:00Z');
  await addCheckedMinistries(coordinator, 'france', 'germany');
  await publishAPlan(app, coordinator, { languages: ['en', 'fr'], sections: [{ section: 'north' }] });
  const own = { stormAt: '20:45', stormMinutes: 30, reason: 'The match ends at half past eight.' };
  await coordinator('PATCH', '/campaigns/arms-treaty/days/2026-06-14', own);
  app.clock.set('2026-06-12T12:30:00Z');
});

afterAll(() => app.close());

const count = async (hour: string, language: string, stage: string, n: number): Promise<void> => {
  await app.database.query(
    `INSERT INTO action_counts (campaign_day_id, hour, network, language, section_id, stage, n)
     SELECT d.id, $1::timestamptz, 'x', $2, '00000000-0000-0000-0000-000000000000', $3, $4
     FROM campaign_days d JOIN campaigns c ON c.id = d.campaign_id
     WHERE c.slug = 'arms-treaty' AND d.date = ($1::timestamptz AT TIME ZONE 'Europe/Berlin')::date`,
    [hour, language, stage, n],
  );
};

const coverage = async (stage = ''): Promise<Coverage> =>
  (await coordinator('GET', `/campaigns/arms-treaty/coverage${stage && `?stage=${stage}`}`)).json();

describe('coverage', () => {
  it('is empty at first, and knows which hours have come', async () => {
    const { languages, hours } = await coverage();
    expect(languages).toEqual(['en', 'fr']);
    // It is 14:30 in Berlin on the second day.
    expect(hours.map(({ begun }) => begun)).toEqual([
      ...Array<number>(15).fill(2),
      ...Array<number>(9).fill(1),
    ]);
    expect(hours.flatMap(({ thin }) => thin)).toEqual([]);
  });

  it('adds up the days by the hour that the campaign’s clocks show, each stage apart', async () => {
    await count('2026-06-11T15:00:00Z', 'en', 'dealt', 40);
    await count('2026-06-12T07:00:00Z', 'en', 'dealt', 5);
    await count('2026-06-11T07:00:00Z', 'en', 'dealt', 6);
    await count('2026-06-11T07:00:00Z', 'fr', 'dealt', 7);
    await count('2026-06-11T07:00:00Z', 'en', 'reported', 3);
    const { hours } = await coverage();
    expect(hours[9]).toMatchObject({ counts: { en: 11, fr: 7 }, thin: [] });
    expect(hours[17]).toMatchObject({ counts: { en: 40, fr: 0 }, thin: ['fr'] });
    expect((await coverage('reported')).hours[9]).toMatchObject({ counts: { en: 3, fr: 0 } });
  });

  it('holds languages that the campaign did not plan', async () => {
    await count('2026-06-11T16:00:00Z', 'ar', 'dealt', 9);
    expect((await coverage()).languages).toEqual(['en', 'fr', 'ar']);
  });

  it('is for people with a role that reads numbers, and knows its stages', async () => {
    expect((await translator('GET', '/campaigns/arms-treaty/coverage')).statusCode).toBe(403);
    expect((await callerOf(app)('GET', '/campaigns/arms-treaty/coverage')).statusCode).toBe(401);
    expect((await coordinator('GET', '/campaigns/arms-treaty/coverage?stage=all')).statusCode).toBe(422);
  });

  it('is a chart with its table beside it, thin hours in words, and names no section', async () => {
    const { sectionCoordinator } = await signInCast(app);
    const desk = deskOf(app, sectionCoordinator);
    const { body } = await desk.open('/workspace/campaigns/arms-treaty/coverage');
    const text = textOfPage(body);
    expect(body).toContain('role="img"');
    expect(text).toMatch(/Thin hours .* French 00:00–09:00 · 10:00–24:00/);
    expect(text).toMatch(/17:00–18:00 Storm 40 0 thin/);
    expect(text).toContain('Kenya');
    expect(text).not.toContain('Section north');
  });

  it('marks the hours of every storm, also of one that a day has for itself', async () => {
    const { coordinator: headers } = await signInCast(app);
    const { body } = await deskOf(app, headers).open('/workspace/campaigns/arms-treaty/coverage');
    const marked = [...textOfPage(body).matchAll(/(\d\d):00–\d\d:00 Storm/g)].map(([, hour]) => hour);
    expect(marked).toEqual(['17', '18', '20', '21']);
  });

  it('says that nothing was counted where nothing was', async () => {
    const { coordinator: headers } = await signInCast(app);
    const { body } = await deskOf(app, headers).open(
      '/workspace/campaigns/arms-treaty/coverage?stage=linked',
    );
    expect(textOfPage(body)).toContain('Nothing was counted yet.');
  });
});
