import { Injectable } from '@nestjs/common';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { profileUrl } from '../domain/account.js';
import { dateAfter, dayBounds, todayIn } from '../domain/campaign-day.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { type MinistryView, ministryView } from '../ministries/ministry-view.js';
import { ResponsesService } from '../responses/responses.service.js';
import { ARCHIVED_CAMPAIGN, MINISTRIES_OF_2012, RESPONSE_OF_2012 } from './content/archive.js';
import type { DemoPeople } from './demo-people.service.js';
import { DemoQueries } from './demo.queries.js';

/** Fills the archive of June 2012: how the ministries are described, and the one response on record. */
@Injectable()
export class DemoArchive {
  constructor(
    private readonly ministries: MinistriesService,
    private readonly responses: ResponsesService,
    private readonly queries: DemoQueries,
  ) {}

  /** Whether the week of 2012 is over, which it is not under a clock set back into it. */
  static isOver(now: Date): boolean {
    const { startsOn, days, timeZone } = ARCHIVED_CAMPAIGN;
    return dateAfter(startsOn, days.length - 1) < todayIn(timeZone, now);
  }

  /** Describes the targets and records the response, publicly. */
  async fill(campaign: Campaign, { author }: DemoPeople, now: Date): Promise<void> {
    const ministries = await this.ministries.list();
    await this.queries.describeTargets(campaign.id, ministries.map(ministryView).flatMap(describe));
    const { date, ...response } = RESPONSE_OF_2012;
    const dto = {
      ...response,
      postedAt: dayBounds(date, campaign.timeZone).opensAt.toISOString(),
      postedAtIsDayOnly: true,
      seenAt: null,
      text: null,
      textArchived: false,
      language: 'und',
    };
    const { id } = await this.responses.record(campaign, dto, author, now);
    await this.responses.publish(campaign, id, author, now);
  }
}

/** The ministry under its description, with the accounts of then as far as they are on record. */
const describe = (ministry: MinistryView): MinistryView[] => {
  const then = Object.entries(MINISTRIES_OF_2012).find(([slug]) => slug === ministry.slug)?.[1];
  if (!then) return [];
  const accounts = then.accounts.map(({ handle, status }) => ({
    network: 'x',
    handle,
    url: profileUrl('x', handle),
    language: null,
    status,
    checkedAt: null,
    checkedForDemo: false,
  }));
  return [{ ...ministry, ...then, accounts }];
};
