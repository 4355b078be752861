import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, type FindOptionsWhere, IsNull, LessThan, MoreThan, Not, type Repository } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { todayIn } from '../domain/campaign-day.js';
import { Invalid, NotFound } from '../domain/errors.js';
import { ClaimsService } from '../ministries/claims.service.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { CampaignDay } from './campaign-day.entity.js';
import type { DayView } from './day-view.js';
import { datesOf, isWithin, stormOfDay } from './plan-state.js';
import { type DaySurroundings, viewOfDay } from './view-of-day.js';

/** Tells which ministry is addressed on which day. */
@Injectable()
export class ScheduleService {
  constructor(
    @InjectRepository(CampaignDay) private readonly days: Repository<CampaignDay>,
    private readonly ministries: MinistriesService,
    private readonly claims: ClaimsService,
  ) {}

  /** Every day of the campaign, in order. */
  listDays(campaign: Campaign, now: Date): Promise<DayView[]> {
    return this.read(campaign, { date: Between(campaign.startsOn, campaign.endsOn) }, now);
  }

  /** The days that were published and then taken out of the campaign's dates, in order. */
  async listDropped(campaign: Campaign, now: Date): Promise<DayView[]> {
    const lockedAt = Not(IsNull());
    const outside = [LessThan(campaign.startsOn), MoreThan(campaign.endsOn)];
    const days = await this.find(
      campaign,
      outside.map((date) => ({ lockedAt, date })),
    );
    return this.view(
      campaign,
      days.filter((day) => hasStorm(campaign, day)),
      now,
    );
  }

  /** The campaign's day of that date. */
  async getDay(campaign: Campaign, date: string, now: Date): Promise<DayView> {
    const [day] = isWithin(campaign, date) ? await this.read(campaign, { date }, now) : [];
    if (!day) throw new NotFound(`${date} is not a day of "${campaign.slug}".`);
    return day;
  }

  /** The day that is open in the campaign's zone; null outside the campaign's dates. */
  async findToday(campaign: Campaign, now: Date): Promise<DayView | null> {
    const today = todayIn(campaign.timeZone, now);
    return isWithin(campaign, today) ? this.getDay(campaign, today, now) : null;
  }

  /** The campaign's first day after today; null where none is to come. */
  async nextDay(campaign: Campaign, now: Date): Promise<DayView | null> {
    const today = todayIn(campaign.timeZone, now);
    const next = datesOf(campaign).find((date) => date > today);
    return next === undefined ? null : this.getDay(campaign, next, now);
  }

  /** How many days that are not over address nobody, though they are not kept empty. */
  countEmpty({ id: campaignId, startsOn, endsOn, timeZone }: Campaign, now: Date): Promise<number> {
    const today = todayIn(timeZone, now);
    const date = Between(startsOn > today ? startsOn : today, endsOn);
    return this.days.countBy({ campaignId, date, isBlackout: false, targets: { id: IsNull() } });
  }

  private async read(
    campaign: Campaign,
    where: FindOptionsWhere<CampaignDay>,
    now: Date,
  ): Promise<DayView[]> {
    return this.view(campaign, await this.find(campaign, [where]), now);
  }

  private find(
    { id: campaignId }: Campaign,
    where: readonly FindOptionsWhere<CampaignDay>[],
  ): Promise<CampaignDay[]> {
    return this.days.find({
      where: where.map((one) => ({ ...one, campaignId })),
      relations: { targets: true, changes: true },
      relationLoadStrategy: 'query',
      order: { date: 'ASC' },
    });
  }

  private async view(campaign: Campaign, days: readonly CampaignDay[], now: Date): Promise<DayView[]> {
    const surroundings = await this.surroundingsOf(campaign, days, now);
    return days.map((day) => viewOfDay(day, surroundings));
  }

  private async surroundingsOf(
    campaign: Campaign,
    days: readonly CampaignDay[],
    now: Date,
  ): Promise<DaySurroundings> {
    const ids = [...new Set(days.flatMap(({ targets }) => targets.map(({ ministryId }) => ministryId)))];
    const [ministries, claims] = await Promise.all([
      this.ministries.byIds(ids),
      this.claims.forMinistries(ids),
    ]);
    return { campaign, dates: datesOf(campaign), ministries, claims, now };
  }
}

/** Whether the campaign as it is now has a storm on the day: one that it dropped did not follow its zone and times. */
const hasStorm = (campaign: Campaign, day: CampaignDay): boolean => {
  try {
    stormOfDay(campaign, day);
    return true;
  } catch (error) {
    if (error instanceof Invalid) return false;
    throw error;
  }
};
