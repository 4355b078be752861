import { DateTime } from 'luxon';
import { dateAfter, dayBounds } from '../../src/domain/campaign-day.js';
import { stormOf } from '../../src/domain/storm.js';
import type { MinistryView } from '../../src/ministries/ministry-view.js';
import type { ClaimView, DayView, TargetView } from '../../src/schedule/day-view.js';
import type { Answer, CampaignData } from '../../src/web/supporter/shown.js';

const ZONE = 'Europe/Berlin';

/** A ministry as it stands in a plan. */
export const aMinistry = (more: Partial<MinistryView> = {}): MinistryView => ({
  id: '0190163d-8694-739b-aea5-966c26f8ad90',
  slug: 'france',
  name: 'Ministry for Europe and Foreign Affairs',
  ownName: 'Ministère de l’Europe et des Affaires étrangères',
  ownLanguage: 'fr',
  names: { fr: 'Ministère de l’Europe et des Affaires étrangères', ar: 'وزارة أوروبا والشؤون الخارجية' },
  country: 'FR',
  timeZone: 'Europe/Paris',
  accounts: [
    {
      network: 'x',
      handle: 'francediplo',
      url: 'https://x.com/francediplo',
      language: 'fr',
      status: 'active',
      checkedAt: '2026-06-03T09:00:00.000Z',
      checkedForDemo: false,
    },
    {
      network: 'x',
      handle: 'francediplo_EN',
      url: 'https://x.com/francediplo_EN',
      language: 'en',
      status: 'active',
      checkedAt: '2026-06-03T09:00:00.000Z',
      checkedForDemo: false,
    },
  ],
  ...more,
});

export const GERMANY = aMinistry({
  id: '0190163d-8694-739b-aea5-966c26f8ad91',
  slug: 'germany',
  name: 'Federal Foreign Office',
  ownName: 'Auswärtiges Amt',
  ownLanguage: 'de',
  names: {},
  country: 'DE',
  timeZone: 'Europe/Berlin',
  accounts: [],
});

export const CHINA = aMinistry({
  id: '0190163d-8694-739b-aea5-966c26f8ad92',
  slug: 'china',
  name: 'Ministry of Foreign Affairs of the People’s Republic of China',
  ownName: '中华人民共和国外交部',
  ownLanguage: 'zh',
  names: {},
  country: 'CN',
  timeZone: 'Asia/Shanghai',
});

/** A claim with its source. */
export const aClaim = (more: Partial<ClaimView> = {}): ClaimView => ({
  slug: 'france-state-party',
  texts: { en: 'France has been a State Party to the Arms Trade Treaty since 2014.' },
  source: 'French foreign ministry',
  sourceUrl: 'https://www.diplomatie.gouv.fr/',
  asOf: '2014-12-24',
  isHistoric: false,
  ...more,
});

/** A ministry on a day. */
export const aTarget = (ministry: MinistryView, more: Partial<TargetView> = {}): TargetView => ({
  id: ministry.id.replace('0190', '0191'),
  position: 1,
  pinned: false,
  paused: null,
  reason: '',
  ministry,
  claims: [aClaim()],
  ...more,
});

/** A day of the week from 11 to 14 June 2026, in Berlin; number 1 is the 11th. */
export const aDay = (
  number: number,
  targets: readonly TargetView[],
  more: Partial<DayView> = {},
): DayView => {
  const date = dateAfter('2026-06-10', number);
  const storm = stormOf({ date, zone: ZONE, stormAt: '17:30', minutes: 60 });
  return {
    id: `0190163d-0000-739b-aea5-00000000000${number}`,
    version: 1,
    date,
    number,
    of: 4,
    state: 'upcoming',
    ...dayBounds(date, ZONE),
    stormStartsAt: storm.startsAt,
    stormEndsAt: storm.endsAt,
    theme: '',
    note: '',
    translations: {},
    isBlackout: false,
    isLocked: true,
    paused: null,
    changed: [],
    targets,
    ...more,
  };
};

/** An answer of the public ledger. */
export const anAnswer = (more: Partial<Answer> = {}): Answer => ({
  id: '0190163d-1111-739b-aea5-000000000001',
  ministry: aMinistry(),
  day: '2026-06-11',
  channel: 'reply',
  network: 'x',
  url: 'https://x.com/francediplo/status/1',
  postedAt: new Date('2026-06-11T16:00:00Z'),
  postedAtIsDayOnly: false,
  text: 'Nous publierons notre rapport avant la fin du mois.',
  wordingNotArchived: false,
  language: 'fr',
  translation: 'We will publish our report before the end of the month.',
  source: '',
  sourceUrl: null,
  sha256: 'a'.repeat(64),
  recordedAt: new Date('2026-06-11T18:00:00Z'),
  ...more,
});

/** Four days: France, Germany, China, and one without a ministry; nothing answered yet. */
export const aWeek = (more: Partial<CampaignData> = {}): CampaignData => ({
  campaign: {
    id: '0190163d-2222-739b-aea5-000000000001',
    slug: 'arms-treaty',
    title: 'Global Week of Action on the Arms Trade Treaty',
    ask: 'Publish every arms transfer, every year, on time.',
    conduct: 'One account for each person.\nYour own words are welcome.\nNo abuse, no bots.',
    safety: 'Write to the ministry only, never to people who work there.',
    translations: { fr: { title: 'Semaine mondiale d’action sur le Traité sur le commerce des armes' } },
    timeZone: ZONE,
    startsOn: '2026-06-11',
    endsOn: '2026-06-14',
    languages: ['en', 'fr'],
    status: 'published',
    isHistory: false,
    isDemo: false,
    pausedAt: null,
    pauseReason: null,
    publishedAt: new Date('2026-06-01T09:00:00Z'),
    hashtags: ['ArmsTreaty'],
    version: 1,
    restrictions: [],
    responseWindowDays: 7,
  },
  days: [
    aDay(1, [aTarget(aMinistry())]),
    aDay(2, [aTarget(GERMANY)]),
    aDay(3, [aTarget(CHINA)]),
    aDay(4, []),
  ],
  dropped: [],
  answers: [],
  contacts: [],
  silent: [],
  counts: { '2026-06-11': { dealt: 1_204, clicked: 803, reported: 412, linked: null } },
  postLanguages: { france: ['en', 'fr'], germany: ['en'], china: ['en', 'fr'] },
  replySets: {},
  offersImages: false,
  sections: [],
  loadedAt: DateTime.fromISO('2026-06-11T13:16:00Z').toJSDate(),
  ...more,
});
