/** A campaign day as programs read it, in one language where they ask for one. */
import type { ClaimView, MinistryView } from '../ministries/ministry-view.js';
import type { DayView, TargetView } from './day-view.js';

const claimJson = ({ slug, texts, source, sourceUrl, asOf, isHistoric }: ClaimView, language: string) => ({
  slug,
  text: texts[language] ?? texts.en ?? Object.values(texts)[0] ?? '',
  source,
  sourceUrl,
  asOf,
  isHistoric,
});

const ministryJson = ({ names, ...ministry }: MinistryView, language: string) => ({
  ...ministry,
  name: names[language] ?? ministry.name,
});

/** The target as programs read it, without what came of it. */
export const targetJson = (target: TargetView, language: string) => ({
  id: target.id,
  position: target.position,
  ministry: ministryJson(target.ministry, language),
  claims: target.claims.map((claim) => claimJson(claim, language)),
  paused: target.paused,
});

/** The day as programs read it, without what came of it. */
export const dayJson = (day: DayView, language: string) => ({
  date: day.date,
  number: day.number,
  of: day.of,
  state: day.state,
  opensAt: day.opensAt,
  closesAt: day.closesAt,
  stormStartsAt: day.stormStartsAt,
  stormEndsAt: day.stormEndsAt,
  theme: day.translations[language]?.theme ?? day.theme,
  note: day.translations[language]?.note ?? day.note,
  paused: day.paused,
  isLocked: day.isLocked,
  changed: day.changed.map(({ at, reason, before, after }) => ({ at, reason, before, after })),
  targets: day.targets.map((target) => targetJson(target, language)),
  version: day.version,
});
