/** A pause: what of a day stands still, so that no page, file or card calls anybody to it. */
import type { DayView, PauseView } from '../../schedule/day-view.js';
import { countryOf } from '../components/ministry.js';
import type { PageContext } from '../layout/page-context.js';
import type { ShownCampaign } from './shown.js';

/** Since when and why nobody should write on the day: it is paused, or each of its ministries is; null while somebody is left. */
export const pauseOfDay = ({ paused, targets }: DayView): PauseView | null => {
  if (paused !== null) return paused;
  const pauses = targets.flatMap((target) => target.paused ?? []);
  if (targets.length === 0 || pauses.length < targets.length) return null;
  return {
    at: new Date(Math.max(...pauses.map(({ at }) => at.getTime()))),
    reason: [...new Set(pauses.map(({ reason }) => reason))].join(' '),
  };
};

/** The same; a pause of the whole campaign goes before that of the day. */
export const pauseOf = (campaign: ShownCampaign, day: DayView): PauseView | null =>
  campaign.pausedAt === null
    ? pauseOfDay(day)
    : { at: campaign.pausedAt, reason: campaign.pauseReason ?? '' };

/** The day with those ministries alone that are not paused; with all of them where none is left. */
export const withoutPaused = (day: DayView): DayView => {
  const targets = day.targets.filter(({ paused }) => paused === null);
  return targets.length === 0 ? day : { ...day, targets };
};

/** What is paused of the day and why, a line each; none where all is well. */
export const pauseLines = (campaign: ShownCampaign, day: DayView, context: PageContext): string[] => {
  const { t } = context;
  const whole = pauseOf(campaign, day);
  if (whole !== null) return [t('calendar.paused', { reason: whole.reason })];
  return day.targets.flatMap(({ ministry, paused }) =>
    paused === null
      ? []
      : [t('calendar.pausedTarget', { ministry: countryOf(ministry, context), reason: paused.reason })],
  );
};
