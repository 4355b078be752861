import { pageContext, type ReaderChoices } from '../../src/web/layout/page-context.js';
import type { UiLanguage } from '../../src/web/locales/ui-language.js';
import type { CampaignData } from '../../src/web/supporter/shown.js';
import { TodayPage } from '../../src/web/supporter/today.page.js';
import { aDay, aMinistry, anAnswer, aTarget, aWeek, CHINA, GERMANY } from '../support/a-week.js';
import { textOfPage } from '../support/page-text.js';

const DAY_1 = '2026-06-11T13:16:00Z';

interface Asked extends Partial<ReaderChoices> {
  readonly at?: string;
  readonly language?: UiLanguage;
}

const today = (
  data: CampaignData = aWeek(),
  { at = DAY_1, language = 'en', ...choices }: Asked = {},
): string =>
  TodayPage({
    context: pageContext(language, new Date(at), { zone: null, section: null, country: null, ...choices }),
    data,
  }) as string;

const text = (...args: Parameters<typeof today>): string => textOfPage(today(...args));

const campaign = aWeek().campaign;

describe("Today's ministry", () => {
  it('is the heading, with its name in the reader’s language and its own', () => {
    const page = today(aWeek(), { language: 'ar' });
    expect(page).toMatch(/<h1>.*فرنسا.*<\/h1>/s);
    expect(page).toContain('وزارة أوروبا والشؤون الخارجية');
    expect(page).toContain('Ministère de l’Europe et des Affaires étrangères');
  });

  it('has its name once where both languages call it the same', () => {
    expect(today(aWeek(), { language: 'fr' }).match(/<bdi>Ministère de l’Europe/g)).toHaveLength(1);
  });

  it('shows each account with the day of its last check', () => {
    expect(text()).toContain('X @francediplo (French), @francediplo_EN (English) – checked on 3 June 2026');
  });

  it('says of demo accounts that nobody looked at them', () => {
    const [account] = aMinistry().accounts;
    const ministry = aMinistry({ accounts: [{ ...account!, checkedForDemo: true }] });
    const page = text(aWeek({ days: [aDay(1, [aTarget(ministry)])] }));
    expect(page).toContain('@francediplo (French) – not checked live');
    expect(page).not.toContain('checked on');
  });

  it('never links to an address that is not of the web', () => {
    const [account] = aMinistry().accounts;
    const ministry = aMinistry({ accounts: [{ ...account!, url: 'javascript:alert(1)' }] });
    expect(today(aWeek({ days: [aDay(1, [aTarget(ministry)])] }))).not.toContain('javascript:');
  });

  it('is one of several where the day has several, and the reader chooses', () => {
    const page = today(aWeek({ days: [aDay(1, [aTarget(aMinistry()), aTarget(GERMANY)])] }));
    expect(textOfPage(page)).toContain('Today we write to France and Germany');
    expect(page).toContain('type="radio" name="ministry" value="germany"');
  });

  it('is chosen by the supporter among those without an answer where the day has none', () => {
    const page = today(aWeek({ answers: [anAnswer()] }), { at: '2026-06-14T13:00:00Z' });
    expect(textOfPage(page)).toContain('Today you choose');
    expect(page).toContain('value="germany"');
    expect(page).toContain('value="china"');
    expect(page).not.toContain('value="france"');
  });

  it('is nobody where the campaign names none, and nobody is said to have answered', () => {
    const page = text(aWeek({ days: [aDay(1, []), aDay(2, [])] }));
    expect(page).toContain('This campaign has not named a ministry yet.');
    expect(page).not.toContain('has answered');
    const answered = aWeek({ days: [aDay(1, []), aDay(2, [aTarget(aMinistry())])], answers: [anAnswer()] });
    expect(text(answered)).toContain('Every ministry of this campaign has answered.');
  });
});

describe('the words of others', () => {
  it('are never markup', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const ministry = aMinistry({ name: hostile, ownName: hostile, names: {} });
    const page = today(
      aWeek({
        campaign: {
          ...campaign,
          title: hostile,
          ask: hostile,
          conduct: hostile,
          safety: hostile,
          pausedAt: null,
        },
        days: [aDay(1, [aTarget(ministry)], { theme: hostile, note: hostile })],
      }),
    );
    expect(page.replace(/"[^"]*"/g, '""')).not.toContain('<img');
  });
});

describe('the storm', () => {
  it('is shown in the campaign’s zone and the ministry’s, and counts down', () => {
    const page = text(aWeek({ days: [aDay(1, []), aDay(2, []), aDay(3, [aTarget(CHINA)])] }), {
      at: '2026-06-13T13:16:00Z',
    });
    expect(page).toContain('Campaign time (Germany) 17:30 to 18:30');
    expect(page).toContain('Ministry’s time (China) 23:30 to 00:30');
    expect(page).toContain('We all post together in 2 hrs, 14 mins.');
  });

  it('is shown in the zone that the reader chose', () => {
    expect(text(aWeek(), { zone: 'Pacific/Auckland' })).toContain(
      'Your time (New Zealand) 03:30 to 04:30 Fri 12 June',
    );
  });

  it.each([
    ['2026-06-11T15:30:00Z', 'We are all posting together now, for another 1 hr.'],
    ['2026-06-11T16:30:00Z', 'The time to post together is over.'],
    ['2026-06-11T15:29:01Z', 'We all post together in 1 min.'],
  ])('stands at %s as it is', (at, sentence) => {
    expect(text(aWeek(), { at })).toContain(sentence);
  });
});

describe('the card of the post', () => {
  it('carries no deal on the page that everybody shares', () => {
    const page = today();
    expect(page).not.toMatch(/name="token" value="/);
    expect(page).not.toContain('/go/');
  });

  it('says how we behave before it shows a button that sends', () => {
    const page = today();
    const card = page.slice(page.indexOf('<template>'));
    expect(card.indexOf('One account for each person.')).toBeGreaterThan(0);
    expect(card.indexOf('One account for each person.')).toBeLessThan(card.indexOf('data-send'));
  });

  it('offers the reader’s language first and the ministry’s as such', () => {
    const page = textOfPage(today(aWeek(), { language: 'en' }));
    expect(page).toContain('English French, the ministry’s language');
  });

  it.each([
    [
      'the campaign is paused',
      aWeek({ campaign: { ...campaign, pausedAt: new Date(DAY_1), pauseReason: 'An attack.' } }),
    ],
    [
      'the day is paused',
      aWeek({
        days: [aDay(1, [aTarget(aMinistry())], { paused: { at: new Date(DAY_1), reason: 'An attack.' } })],
      }),
    ],
    [
      'its ministry is paused',
      aWeek({
        days: [aDay(1, [aTarget(aMinistry(), { paused: { at: new Date(DAY_1), reason: 'An attack.' } })])],
      }),
    ],
  ])('is not there while %s, and the page says why', (_, data) => {
    const page = today(data);
    expect(page).not.toContain('id="post"');
    expect(textOfPage(page)).toContain('Reason: An attack.');
  });

  it.each([
    ['their language', { language: 'fr' }, { kind: 'language', value: 'fr' }],
    ['the country that they named', { country: 'RU' }, { kind: 'country', value: 'ru' }],
    ['their section', { section: 'amnesty-x' }, { kind: 'section', value: 'amnesty-x' }],
  ] as const)('is not there for readers who may only read, by %s', (_, choices, restriction) => {
    const restrictions = [{ ...restriction, note: 'Sharing this is prosecuted.', translations: {} }];
    const data = aWeek({ campaign: { ...campaign, restrictions } });
    const page = today(data, choices);
    expect(page).not.toContain('id="post"');
    expect(page).toContain('Sharing this is prosecuted.');
    expect(today(data, {})).toContain('id="post"');
  });

  it('does not offer a language in which nobody should post', () => {
    const restrictions = [{ kind: 'language', value: 'fr', note: 'No.', translations: {} }];
    expect(today(aWeek({ campaign: { ...campaign, restrictions } }))).not.toContain(
      'name="language" value="fr"',
    );
  });
});

describe('what the day counts', () => {
  it('is told by stage, each with its meaning, and not where it would single somebody out', () => {
    const page = text();
    expect(page).toContain('Dealt posts given to a supporter 1,204');
    expect(page).toContain('Linked reports that came with a link not shown');
    expect(page).toContain('fewer than 5');
    expect(page).toContain('As of 15:16 (Germany)');
  });
});

describe('the days around', () => {
  it('are yesterday’s silence and tomorrow’s ministry', () => {
    const silent = [{ ministry: aMinistry(), since: new Date('2026-06-10T22:00:00Z') }];
    const page = text(aWeek({ silent, loadedAt: new Date('2026-06-12T13:00:00Z') }), {
      at: '2026-06-12T13:00:00Z',
    });
    expect(page).toContain('Yesterday France: none observed as of 12 June 2026 at 15:00 (Germany).');
    expect(page).toContain('Silent for 1 day, 15 hours, since 11 June 2026.');
    expect(page).toMatch(/Tomorrow China/);
    expect(page).not.toContain('ignored');
  });

  it('are yesterday’s answer and the end of the campaign', () => {
    const page = text(aWeek({ answers: [anAnswer({ ministry: CHINA, day: '2026-06-13' })] }), {
      at: '2026-06-14T13:00:00Z',
    });
    expect(page).toContain('China answered.');
    expect(page).toContain('Today is the last day.');
  });
});

describe('Today without an open day', () => {
  it('names the first ministry before the campaign starts', () => {
    const page = text(aWeek(), { at: '2026-06-09T12:00:00Z' });
    expect(page).toContain('We start on Thursday, 11 June 2026');
    expect(page).toContain('We will write to France');
  });

  it('leads to the answers after it', () => {
    const page = text(aWeek(), { at: '2026-06-20T12:00:00Z' });
    expect(page).toContain('The campaign is over');
    expect(page).toContain('We wrote to 3 ministries');
  });

  it('names the next day where the campaign rests', () => {
    const page = text(aWeek({ days: [aDay(1, [aTarget(aMinistry())]), aDay(3, [aTarget(CHINA)])] }), {
      at: '2026-06-12T12:00:00Z',
    });
    expect(page).toContain('No ministry today We go on on Saturday, 13 June 2026.');
  });
});

describe('the notices of Today', () => {
  it('are that it is a demo', () => {
    expect(text(aWeek({ campaign: { ...campaign, isDemo: true } }))).toContain('This is a demo');
  });

  it('are what changed, with the reason, and the old plan', () => {
    const plan = { timeZone: 'Europe/Berlin', stormEndsAt: '2026-06-11T16:30:00Z', theme: '', note: '' };
    const change = {
      at: new Date('2026-06-10T09:00:00Z'),
      reason: 'The ministry has a holiday.',
      before: {
        ...plan,
        targets: [{ slug: 'germany', name: 'Federal Foreign Office' }],
        stormStartsAt: '2026-06-11T14:30:00Z',
      },
      after: { ...plan, targets: [], stormStartsAt: '2026-06-11T15:30:00Z' },
    };
    const page = text(aWeek({ days: [aDay(1, [aTarget(aMinistry())], { changed: [change] })] }));
    expect(page).toContain('Reason: The ministry has a holiday.');
    expect(page).toContain('Before: Federal Foreign Office; storm 16:30–18:30 (Germany)');
    expect(page).toContain('Now: no ministry; storm 17:30–18:30 (Germany)');
  });

  it('are that the database is away, and from when the page is', () => {
    const page = TodayPage({
      context: pageContext('en', new Date(DAY_1)),
      data: aWeek(),
      isStale: true,
    }) as string;
    expect(textOfPage(page)).toContain('We cannot reach our database. This page is from 15:16 (Germany).');
  });
});
