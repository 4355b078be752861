import { Injectable } from '@nestjs/common';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { Conflict, Invalid } from '../domain/errors.js';
import { isConflict, type Pin, type PlanningInput } from '../domain/plan.js';
import { dayCost, sumOf } from '../domain/plan-cost.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { DayView } from './day-view.js';
import { EventsService } from './events.service.js';
import { planningMinistries } from './planning-ministries.js';
import { planInThread } from './planning-thread.js';
import type { ProposePlanDto } from './propose-plan.dto.js';
import type { Proposal } from './proposal.js';
import { ScheduleService } from './schedule.service.js';

/** Proposes plans; nothing of them is stored. */
@Injectable()
export class PlannerService {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly ministries: MinistriesService,
    private readonly events: EventsService,
  ) {}

  /** The best plan for those ministries; Conflict `no-plan` with the rules in words where there is none. Holidays are named in that language. */
  async propose(slug: string, dto: ProposePlanDto, now: Date, language = 'en'): Promise<Proposal> {
    const campaign = await this.campaigns.getBySlug(slug);
    const days = await this.schedule.listDays(campaign, now);
    const events = dto.events ?? (await this.events.listOnDays(campaign));
    const input = await this.inputOf(dto, days, events, language);
    const outcome = await planInThread({ ...input, guests: input.guests?.filter(isPinnedIn(input)) });
    if (isConflict(outcome)) {
      const conflicts = outcome.conflict.map(({ text }) => text);
      const message = `No plan keeps all of these: ${conflicts.join(' ')}`;
      throw new Conflict('no-plan', message, {
        conflicts,
        conflictNotes: outcome.conflict,
        isSmallest: outcome.isSmallest,
      });
    }
    const { compromises, ...plan } = outcome;
    return {
      ...plan,
      compromises: compromises.map(({ text }) => text),
      compromiseNotes: compromises,
      current: currentPlan(input, days),
    };
  }

  private async inputOf(
    dto: ProposePlanDto,
    days: readonly DayView[],
    events: NonNullable<ProposePlanDto['events']>,
    language: string,
  ): Promise<PlanningInput> {
    const dates = days.map(({ date }) => date);
    const over = days.filter(hasBegun).map(({ date }) => date);
    const pins = [
      ...(dto.pins ?? storedPins(days)).filter(({ date }) => !over.includes(date)),
      ...days.filter(hasBegun).flatMap((day) => pinsOf(day)),
    ];
    const blackouts = (
      dto.blackouts ?? days.filter(({ isBlackout }) => isBlackout).map(({ date }) => date)
    ).filter((date) => !over.includes(date));
    refuseStrangeDates('pins', pins, dates);
    refuseStrangeDates(
      'blackouts',
      blackouts.map((date) => ({ date })),
      dates,
    );
    refuseStrangeDates('events', events, dates);
    const taking = await this.ministries.getBySlugs(dto.ministries);
    const named = [...pins, ...days.flatMap((day) => pinsOf(day))].map(({ ministry }) => ministry);
    const others = [...new Set(named)].filter((slug) => !dto.ministries.includes(slug));
    const guests = await this.ministries.getBySlugs(others, 'pins');
    const known = await planningMinistries([...taking, ...guests], days, language);
    return {
      dates,
      ministries: known.slice(0, taking.length),
      guests: known.slice(taking.length),
      pins,
      blackouts,
      over,
      events: events.map(({ date, title = 'an event', ministry = null }) => ({ date, title, ministry })),
      closingDay: dto.closingDay ?? 'none',
      rounds: dto.rounds,
    };
  }
}

/** Days on which supporters have been told to write: a proposal leaves them alone, also while they are open. */
export const hasBegun = ({ state, isLocked }: DayView): boolean => isLocked && state !== 'upcoming';

const pinsOf = ({ date, targets }: Pick<DayView, 'date' | 'targets'>): Pin[] =>
  targets.map(({ ministry }) => ({ date, ministry: ministry.slug }));

const storedPins = (days: readonly DayView[]): Pin[] =>
  days.flatMap(({ date, targets }) => pinsOf({ date, targets: targets.filter(({ pinned }) => pinned) }));

const isPinnedIn =
  ({ pins = [] }: PlanningInput) =>
  ({ slug }: { readonly slug: string }): boolean =>
    pins.some(({ ministry }) => ministry === slug);

const refuseStrangeDates = (
  field: string,
  dated: readonly { readonly date: string }[],
  dates: readonly string[],
): void => {
  const strange = dated.find(({ date }) => !dates.includes(date));
  if (strange) throw Invalid.field(field, `${strange.date} is not a day of the campaign.`);
};

const currentPlan = (input: PlanningInput, days: readonly DayView[]): Proposal['current'] => {
  const weighed = days.map((day) => {
    const ministries = pinsOf(day).map(({ ministry }) => ministry);
    return { date: day.date, ministries, cost: dayCost(input, day.date, ministries) };
  });
  return { days: weighed, score: sumOf(weighed.map(({ cost }) => cost)) };
};
