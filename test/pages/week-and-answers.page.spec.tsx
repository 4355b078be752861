import { pageContext } from '../../src/web/layout/page-context.js';
import { AnswersPage } from '../../src/web/supporter/answers.page.js';
import { CampaignsPage, liveCampaign, type ListedCampaign } from '../../src/web/supporter/campaigns.page.js';
import { DayPage } from '../../src/web/supporter/day.page.js';
import type { CampaignData } from '../../src/web/supporter/shown.js';
import { WeekPage } from '../../src/web/supporter/week.page.js';
import { aDay, aMinistry, anAnswer, aTarget, aWeek, CHINA, GERMANY } from '../support/a-week.js';
import { textOfPage } from '../support/page-text.js';

const DAY_2 = '2026-06-12T13:00:00Z';

const context = (at = DAY_2, language: 'en' | 'fr' | 'ar' = 'en') => pageContext(language, new Date(at));

const data = (more: Partial<CampaignData> = {}): CampaignData =>
  aWeek({ loadedAt: new Date(DAY_2), ...more });

describe('the week', () => {
  const week = (more: Partial<CampaignData> = {}): string =>
    textOfPage(WeekPage({ context: context(), data: data(more) }) as string);

  it('shows every day, what became of it and what is to come', () => {
    const page = week({ answers: [anAnswer()] });
    expect(page).toContain('Thursday, 11 June 2026 over France');
    expect(page).toContain('France answered.');
    expect(page).toContain('Friday, 12 June 2026 open today Germany');
    expect(page).toContain('Germany: none observed as of 12 June 2026 at 15:00 (Germany).');
    expect(page).toContain('Sunday, 14 June 2026 to come Supporters choose');
  });

  it('does not say of a history that supporters chose: nobody knows', () => {
    const history = { ...data().campaign, isHistory: true, status: 'archived' as const };
    const later = context('2026-07-01T00:00:00Z');
    const page = textOfPage(WeekPage({ context: later, data: data({ campaign: history }) }) as string);
    expect(page).toContain('No ministry was set for this day.');
    expect(page).not.toContain('Supporters chose');
  });

  it('says what is paused', () => {
    const [first, ...others] = data().days;
    const paused = { at: new Date(DAY_2), reason: 'Mourning.' };
    expect(week({ days: [{ ...first!, paused }, ...others] })).toContain('over · paused');
  });

  it('says which ministry is paused, and that a day is whose every ministry is', () => {
    const paused = { at: new Date(DAY_2), reason: 'A wrong handle.' };
    const france = aTarget(aMinistry(), { paused });
    expect(week({ days: [aDay(1, [france])] })).toContain('over · paused France');
    const page = week({ days: [aDay(1, [france, aTarget(GERMANY)])] });
    expect(page).toContain('over France and Germany');
    expect(page).toContain('Ministry for Europe and Foreign Affairs · paused Federal Foreign Office');
  });

  it('says so where no day is planned', () => {
    expect(week({ days: [] })).toContain('No days are planned yet.');
  });
});

describe('a day of 2012', () => {
  const campaign = { ...data().campaign, isHistory: true, status: 'archived' as const };
  const page = (date: string, answers: CampaignData['answers'] = []): string => {
    const day = { ...aDay(1, [aTarget(aMinistry())]), date };
    const all = data({ campaign, days: [day], answers });
    return textOfPage(DayPage({ context: context(), data: all, day }) as string);
  };

  it('says how long a post was then', () => {
    expect(page('2012-06-11')).toContain(
      'In 2012 a post on X, then Twitter, had 140 characters; a link took 20 of them.',
    );
    expect(page('2026-06-11')).not.toContain('140');
  });

  it('counts an answer as it was counted then', () => {
    const answer = {
      ...anAnswer(),
      day: '2012-06-11',
      network: 'x' as const,
      text: 'Yes: https://example.org/a',
    };
    expect(page('2012-06-11', [answer])).toContain('The wording of the answer above has 26 of 140.');
  });
});

describe('a day of several ministries', () => {
  const hamburg = { ...GERMANY, slug: 'hamburg' };
  const russia = aMinistry({ slug: 'russia', country: 'RU', timeZone: 'Europe/Moscow' });
  const together = aDay(
    2,
    [GERMANY, hamburg, russia, CHINA].map((ministry) => aTarget(ministry)),
  );
  const all = data({ days: [together] });

  it.each([
    ['the week', WeekPage({ context: context(), data: all })],
    ['the day’s own page', DayPage({ context: context(), data: all, day: together })],
  ])('has on %s the clocks of them all, each zone once', (_, page) => {
    expect(textOfPage(page as string)).toContain(
      [
        'Campaign time (Germany) 17:30 to 18:30',
        'Ministry’s time (Germany) 17:30 to 18:30',
        'Ministry’s time (Moscow) 18:30 to 19:30',
        'Ministry’s time (China) 23:30 to 00:30',
        'Your time Choose time zone',
      ].join(' '),
    );
  });
});

describe('a day', () => {
  const day = (index: number, more: Partial<CampaignData> = {}, at = DAY_2): string => {
    const all = data(more);
    return textOfPage(DayPage({ context: context(at), data: all, day: all.days[index]! }) as string);
  };

  it('that is over shows the answer in full and what it counted', () => {
    const page = day(0, { answers: [anAnswer()] });
    expect(page).toContain('We wrote to France');
    expect(page).toContain('Nous publierons notre rapport avant la fin du mois.');
    expect(page).toContain('Dealt posts given to a supporter 1,204');
  });

  it('to come has neither counts nor an outcome', () => {
    const page = day(2);
    expect(page).toContain('We will write to China');
    expect(page).toContain('Not addressed yet.');
    expect(page).not.toContain('What this day counts');
  });

  it('that is open leads to the page on which one posts', () => {
    expect(day(1)).toContain('Go to today’s page to post');
    expect(day(2)).not.toContain('Go to today’s page to post');
  });
});

describe('the answers', () => {
  const page = (more: Partial<CampaignData> = {}, language: 'en' | 'fr' | 'ar' = 'en'): string =>
    textOfPage(AnswersPage({ context: context(DAY_2, language), data: data(more) }) as string);

  it('stand with channel, time, words, translation and fingerprint', () => {
    const text = page({ answers: [anAnswer()] });
    expect(text).toContain('Reply · X · 11 June 2026 at 18:00 (Germany)');
    expect(text).toContain('Answer to the day of Thursday, 11 June 2026');
    expect(text).toContain('Translation: We will publish our report before the end of the month.');
    expect(text).toContain(`(SHA-256): ${'a'.repeat(64)}`);
  });

  it('whose wording is lost say that it is not archived, and no time that nobody knows', () => {
    const text = page({
      answers: [
        anAnswer({
          text: null,
          wordingNotArchived: true,
          postedAtIsDayOnly: true,
          translation: null,
          sha256: null,
          source: 'IANSA member page',
          sourceUrl: 'https://example.org/',
        }),
      ],
    });
    expect(text).toContain('The wording of this answer is not archived.');
    expect(text).toContain('Source: IANSA member page');
    expect(text).toContain('X · 11 June 2026 Answer');
  });

  it('are none observed, with the time until which nobody saw one, and for how long', () => {
    const silent = [{ ministry: GERMANY, since: new Date('2026-06-11T22:00:00Z') }];
    const text = page({ silent });
    expect(text).toContain('No answer has been observed as of 12 June 2026 at 15:00 (Germany).');
    expect(text).toContain('Germany Federal Foreign Office 12 June 2026 15 hrs');
    expect(text).not.toMatch(/ignor/i);
  });

  it('are not said to have come from everybody where nobody was written to', () => {
    const everybody = 'Every ministry that we have written to has answered.';
    expect(page({ days: [aDay(1, []), aDay(3, [aTarget(GERMANY)])] })).not.toContain(everybody);
    expect(page({ days: [aDay(1, [])] })).toContain('We have not written to any ministry yet.');
    expect(page({ days: [aDay(1, [aTarget(aMinistry())])], answers: [anAnswer()] })).toContain(everybody);
  });

  it('of a history are on record or not: how long a silence lasted nobody knows', () => {
    const { campaign } = data();
    const history = { ...campaign, isHistory: true, status: 'archived' as const };
    const silent = [{ ministry: GERMANY, since: new Date('2026-06-11T22:00:00Z') }];
    const text = page({ campaign: history, silent });
    expect(text).toContain('No answer on record');
    expect(text).toContain('Germany');
    expect(text).not.toMatch(/No answer for|15 hrs/);
  });

  it('keep confidential contacts to the fact', () => {
    expect(page({ contacts: [{ ministry: GERMANY, day: null }] })).toContain(
      'Germany: there was contact. What was said is not public.',
    );
  });

  it('read in French and Arabic too', () => {
    expect(page({}, 'fr')).toContain('Aucune réponse observée au 12 juin 2026');
    expect(page({}, 'ar')).toContain('لم يُرصد أي رد حتى 12 يونيو 2026');
  });
});

describe('the campaigns', () => {
  const listed = (slug: string, startsOn: string, endsOn: string, more = {}): ListedCampaign => ({
    ...data().campaign,
    slug,
    startsOn,
    endsOn,
    today: '2026-06-12',
    ...more,
  });
  const live = listed('now', '2026-06-11', '2026-06-14');
  const next = listed('next', '2026-07-01', '2026-07-02');
  const past = listed('past', '2012-06-11', '2012-06-17', { status: 'archived' });

  it.each([
    ['the one that runs', [past, next, live], 'now'],
    ['the one to come where none runs', [past, next], 'next'],
    ['a choice where two run', [live, listed('other', '2026-06-01', '2026-06-30')], null],
    ['a choice where all are over', [past], null],
  ])('lead to %s', (_, campaigns, slug) => {
    expect(liveCampaign(campaigns)?.slug ?? null).toBe(slug);
  });

  it('are listed by when they run', () => {
    const page = textOfPage(CampaignsPage({ context: context(), campaigns: [past, next, live] }) as string);
    expect(page).toMatch(/Running now .* 11 June 2026 to 14 June 2026 .*To come .*Over /);
  });

  it('are none at first', () => {
    expect(textOfPage(CampaignsPage({ context: context(), campaigns: [] }) as string)).toContain(
      'No campaign has been published yet.',
    );
  });
});
