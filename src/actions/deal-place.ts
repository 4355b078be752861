/** A deal's place: the open day, the ministry and the section that a supporter's wish comes down to. */
import { stateOf } from '../domain/campaign-day.js';
import { Conflict, Invalid, NotFound } from '../domain/errors.js';
import type { DayView, MinistryView } from '../schedule/day-view.js';
import type { DealWish } from './act-body.js';
import type { ActCampaign, ActSection } from './act-memory.js';

export interface DealPlace {
  readonly day: DayView;
  readonly ministry: MinistryView;
  readonly section: ActSection | null;
}

/** What of a wish decides its place. */
export type Wish = Pick<DealWish, 'ministry' | 'section' | 'country'> & { readonly language: string };

/** The day, where posts are dealt on it to whoever wishes, and the section; throws NotFound, Invalid, or Conflict `day-not-open`, `read-only`. */
export function openDayOf(
  known: ActCampaign,
  date: string,
  wish: Wish,
  now: Date,
): Omit<DealPlace, 'ministry'> {
  const day = known.days.find((one) => one.date === date);
  if (!day) throw new NotFound(`${date} is not a day of "${known.campaign.slug}".`);
  const section = sectionOf(known, wish);
  refuseReadOnly(known, wish);
  if (known.campaign.status !== 'published' || stateOf(day, now) !== 'open') {
    throw new Conflict('day-not-open', `${date} is not open: posts are dealt on the open day alone.`);
  }
  return { day, section };
}

/** Where the wish may be granted; throws NotFound, Invalid, or Conflict `day-not-open`, `paused`, `read-only`. */
export function placeOf(known: ActCampaign, date: string, wish: Wish, now: Date): DealPlace {
  const { day, section } = openDayOf(known, date, wish, now);
  const ministry = ministryOf(known, day, wish);
  refusePaused(known, day, ministry);
  return { day, ministry, section };
}

function sectionOf({ sections }: ActCampaign, { section: slug }: Wish): ActSection | null {
  if (slug === undefined) return null;
  const section = sections.find((one) => one.slug === slug);
  if (!section) throw Invalid.field('section', `There is no section "${slug}" in this campaign.`);
  return section;
}

function ministryOf({ ministries }: ActCampaign, day: DayView, { ministry: slug }: Wish): MinistryView {
  const addressed = day.targets.map(({ ministry }) => ministry);
  if (slug === undefined) {
    const first = day.targets.find(({ paused }) => paused === null)?.ministry ?? addressed[0];
    if (first) return first;
    throw Invalid.field('ministry', 'This day has no target: choose the ministry.');
  }
  const choice = addressed.length > 0 ? addressed : [...ministries.values()];
  const ministry = choice.find((one) => one.slug === slug);
  if (!ministry) throw Invalid.field('ministry', `"${slug}" is not addressed on ${day.date}.`);
  return ministry;
}

function refuseReadOnly({ campaign }: ActCampaign, { language, section, country }: Wish): void {
  const wished = { language, section, country };
  const found = campaign.restrictions.find(({ kind, value }) => wished[kind] === value);
  if (found) throw new Conflict('read-only', found.note);
}

/** Throws Conflict `paused` where the campaign, the day or the target is stopped. */
export function refusePaused({ campaign }: ActCampaign, day: DayView, { id }: { readonly id: string }): void {
  const target = day.targets.find(({ ministry }) => ministry.id === id);
  const reason = campaign.pauseReason ?? day.paused?.reason ?? target?.paused?.reason;
  if (reason != null) throw new Conflict('paused', `This is paused: ${reason}`);
}
