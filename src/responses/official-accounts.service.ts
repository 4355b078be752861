import { Injectable } from '@nestjs/common';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { Invalid } from '../domain/errors.js';
import { namesStranger, type OfficialHandles, officialHandles } from '../domain/masking.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { ScheduleService } from '../schedule/schedule.service.js';

/** Knows which accounts are official: the ministries' of today, and those on the plan when it was published. */
@Injectable()
export class OfficialAccounts {
  constructor(
    private readonly ministries: MinistriesService,
    private readonly schedule: ScheduleService,
  ) {}

  /** The handles that are not masked in the campaign's records. */
  async handles(campaign: Campaign, now: Date): Promise<OfficialHandles> {
    const [ministries, days] = await Promise.all([
      this.ministries.list(),
      this.schedule.listDays(campaign, now),
    ]);
    const planned = days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry));
    return officialHandles(
      [...ministries, ...planned].flatMap(({ accounts }) => accounts.map(({ handle }) => handle)),
    );
  }
}

/** Throws Invalid with each of the addresses that names an account which is not official: it would be stored unmasked. */
export const refuseStrangers = (
  addresses: Readonly<Record<string, string | null | undefined>>,
  official: OfficialHandles,
): void => {
  const issues = Object.entries(addresses)
    .filter(([, address]) => address && namesStranger(address, official))
    .map(([field]) => ({
      field,
      message:
        'This address names an account that is on no ministry’s list: add the account there, or give another address.',
    }));
  if (issues.length > 0) throw new Invalid(issues);
};
