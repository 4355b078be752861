import { parse } from 'csv-parse/sync';
import { pageContext, type ReaderChoices } from '../../src/web/layout/page-context.js';
import { sheetCsv, sheetText } from '../../src/web/supporter/sheet.js';
import { SheetPage } from '../../src/web/supporter/sheet.page.js';
import type { CampaignData } from '../../src/web/supporter/shown.js';
import { aDay, aMinistry, aTarget, aWeek, CHINA, GERMANY } from '../support/a-week.js';
import { textOfPage } from '../support/page-text.js';

/** Friday in Berlin, and Saturday in China once the storm begins. */
const IN_WINTER = aDay(1, [aTarget(CHINA)], {
  date: '2026-11-27',
  stormStartsAt: new Date('2026-11-27T16:30:00Z'),
  stormEndsAt: new Date('2026-11-27T17:30:00Z'),
});

const SITE = 'https://tweetathon.example';

const context = (language: 'en' | 'fr' | 'ar' = 'en', choices?: ReaderChoices) =>
  pageContext(language, new Date('2026-06-12T13:00:00Z'), choices, SITE);

const PAUSED_FRANCE = aTarget(aMinistry(), {
  paused: { at: new Date('2026-06-11T09:00:00Z'), reason: 'A wrong handle.' },
});

const tableOf = async (more: Partial<CampaignData> = {}): Promise<Record<string, string>[]> =>
  parse(await sheetCsv(aWeek(more), context()), { bom: true, columns: true });

describe('the week as plain text', () => {
  it('names each day, its ministry, its handles and its storm', () => {
    const blocks = sheetText(aWeek(), context()).split('\n\n');
    expect(blocks[1]).toBe(
      [
        'Day 1 of 4 · Thursday, 11 June 2026',
        'France',
        'Storm: 17:30–18:30 (Germany) · 17:30–18:30 (France)',
        'Ministry for Europe and Foreign Affairs',
        'X: @francediplo @francediplo_EN',
      ].join('\n'),
    );
    expect(blocks[4]).toContain('Supporters choose');
  });

  it('speaks the language that is asked for', () => {
    expect(sheetText(aWeek(), context('ar'))).toContain('العاصفة: من 17:30 إلى 18:30 (ألمانيا)');
    expect(sheetText(aWeek(), context('fr'))).toContain('Rendez-vous : 17:30–18:30 (Allemagne)');
  });

  it.each([
    ['en', 'Storm: 17:30–18:30 (Germany) · 00:30–01:30 (China, Sat 28 November)'],
    ['fr', 'Rendez-vous : 17:30–18:30 (Allemagne) · 00:30–01:30 (Chine, sam. 28 novembre)'],
    ['ar', '(الصين، السبت، 28 نوفمبر)'],
  ] as const)('says in %s on which date the storm is, where the ministry has another', (language, words) => {
    expect(sheetText(aWeek({ days: [IN_WINTER] }), context(language))).toContain(words);
  });

  it('says what is paused, and to whom posting is dangerous', () => {
    const paused = { at: new Date('2026-06-12T09:00:00Z'), reason: 'An attack.' };
    expect(sheetText(aWeek({ days: [aDay(1, [], { paused })] }), context())).toContain('Paused: An attack.');
    const restrictions = [{ kind: 'language', value: 'ar', note: 'It is prosecuted.', translations: {} }];
    const campaign = { ...aWeek().campaign, restrictions };
    expect(sheetText(aWeek({ campaign }), context('ar'))).toContain('It is prosecuted.');
    expect(sheetText(aWeek({ campaign }), context('en'))).not.toContain('It is prosecuted.');
  });

  it('names a ministry that is paused, and prints no handle of it', () => {
    const both = sheetText(aWeek({ days: [aDay(1, [PAUSED_FRANCE, aTarget(CHINA)])] }), context());
    expect(both).toContain('Writing to France is paused: A wrong handle.');
    expect(both.match(/@francediplo /g)).toHaveLength(1);
    const alone = sheetText(aWeek({ days: [aDay(1, [PAUSED_FRANCE])] }), context());
    expect(alone).toContain('Paused: A wrong handle.');
    expect(alone).not.toContain('@');
  });

  it('leaves out the handle of an account that is gone', () => {
    const [account] = aMinistry().accounts;
    const france = aMinistry({ accounts: [{ ...account!, status: 'suspended' }] });
    expect(sheetText(aWeek({ days: [aDay(1, [aTarget(france)])] }), context())).not.toContain('@');
  });
});

describe('the week as a table', () => {
  it('has a row a target, and one for a day without any', async () => {
    const rows = await tableOf({ days: [aDay(1, [aTarget(aMinistry()), aTarget(CHINA)]), aDay(4, [])] });
    expect(rows.map(({ date, ministry }) => [date, ministry])).toEqual([
      ['2026-06-11', 'france'],
      ['2026-06-11', 'china'],
      ['2026-06-14', ''],
    ]);
    expect(rows[0]).toMatchObject({
      storm_starts_at: '2026-06-11T15:30:00.000Z',
      campaign_time: '17:30',
      campaign_zone: 'Europe/Berlin',
      x: 'francediplo francediplo_EN',
      page: `${SITE}/c/arms-treaty/days/2026-06-11?lang=en`,
    });
    expect(rows[1]).toMatchObject({ ministry_time: '23:30', ministry_zone: 'Asia/Shanghai' });
  });

  it('has the date there beside the time there', async () => {
    expect(await tableOf({ days: [IN_WINTER] })).toMatchObject([
      { date: '2026-11-27', campaign_time: '17:30', ministry_date: '2026-11-28', ministry_time: '00:30' },
    ]);
  });

  it('marks the ministry that is paused, without its handles', async () => {
    const rows = await tableOf({ days: [aDay(1, [PAUSED_FRANCE, aTarget(CHINA)])] });
    expect(rows.map(({ ministry, paused, x }) => [ministry, paused, x])).toEqual([
      ['france', 'yes', ''],
      ['china', 'no', 'francediplo francediplo_EN'],
    ]);
  });

  it.each(['=HYPERLINK("//evil.example")', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'makes no formula of %j',
    async (name) => {
      const [row] = await tableOf({ days: [aDay(1, [aTarget(aMinistry({ name, ownName: name }))])] });
      expect(row?.ministry_name).toBe(`'${name}`);
      expect(row?.own_name).toBe(`'${name}`);
    },
  );
});

describe('the sheet of paper', () => {
  const north: ReaderChoices = { zone: null, section: 'north', country: null };
  const sections = [{ slug: 'north', name: 'Section North', frameOrigins: [], notes: {} }];

  it('shows every day with its handles, in the campaign’s zone and the ministry’s', () => {
    const text = textOfPage(SheetPage({ context: context(), data: aWeek() }) as string);
    expect(text).toContain('Saturday, 13 June 2026 Day 3 of 4 China');
    expect(text).toContain('X: @francediplo @francediplo_EN');
    expect(text).toContain('17:30–18:30 (Germany) 23:30–00:30 (China)');
  });

  it('says on which date the storm is, where the ministry has another', () => {
    const text = textOfPage(SheetPage({ context: context(), data: aWeek({ days: [IN_WINTER] }) }) as string);
    expect(text).toContain('17:30–18:30 (Germany) 00:30–01:30 (China, Sat 28 November)');
  });

  it('names a ministry that is paused, and prints no handle of it', () => {
    const data = aWeek({ days: [aDay(1, [PAUSED_FRANCE, aTarget(GERMANY)])] });
    const text = textOfPage(SheetPage({ context: context(), data }) as string);
    expect(text).toContain('Writing to France is paused: A wrong handle.');
    expect(text).not.toContain('@');
  });

  it('leads from paper to the page by the section’s link, in letters and as a code', () => {
    const html = SheetPage({ context: context('en', north), data: aWeek({ sections }) }) as string;
    expect(html).toContain('src="/c/arms-treaty/qr.svg?section=north"');
    expect(textOfPage(html)).toContain('tweetathon.example/c/arms-treaty?section=north');
  });

  it('deals nothing', () => {
    expect(SheetPage({ context: context(), data: aWeek() }) as string).not.toMatch(
      /data-deals|<textarea|today\.js/,
    );
  });
});
