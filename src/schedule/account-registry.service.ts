import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, type Repository } from 'typeorm';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import { CHECK_HOLDS_DAYS, checkableFrom, isOlderThanItHolds, needsLook } from '../domain/account-check.js';
import { dateAfter, todayIn } from '../domain/campaign-day.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { accountView, type AccountView } from '../ministries/ministry-view.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { PeopleService } from '../people/people.service.js';
import { CampaignDay } from './campaign-day.entity.js';
import { boundsOfDay } from './plan-state.js';

/** A day to come, or open now, on which somebody's account is needed. */
export interface AccountNeed {
  readonly campaign: string;
  readonly date: string;
  readonly opensAt: Date;
}

/** An account with who looked at it, when, and when it is needed next. */
export interface RegisteredAccount extends AccountView {
  readonly id: string;
  readonly version: number;
  readonly ministry: {
    readonly slug: string;
    readonly name: string;
    readonly names: Readonly<Record<string, string>>;
    readonly country: string;
  };
  readonly openToReplies: boolean | null;
  /** The name of whoever looked last; null where nobody has. */
  readonly checkedBy: string | null;
  /** The first day that is not over on which its ministry is addressed; null where none is. */
  readonly neededOn: AccountNeed | null;
  /** Whether somebody should look at it now, for such a day. */
  readonly isDue: boolean;
  /** The date from which a look will be needed and hold on its day; null where nothing is to be done later. */
  readonly lookFromOn: string | null;
}

/** Tells of every account who looked at it and when it is needed. */
@Injectable()
export class AccountRegistryService {
  constructor(
    @InjectRepository(CampaignDay) private readonly days: Repository<CampaignDay>,
    private readonly campaigns: CampaignsService,
    private readonly ministries: MinistriesService,
    private readonly people: PeopleService,
  ) {}

  /** Every account, by ministry; with a campaign, those of the ministries that it still addresses. */
  async list(now: Date, campaign: Campaign | null = null): Promise<RegisteredAccount[]> {
    const campaigns = campaign ? [campaign] : await this.campaigns.listAll();
    const needs = await this.needsOf(campaigns, now);
    const ministries = (await this.ministries.list()).filter(({ id }) => !campaign || needs.has(id));
    const names = await this.people.namesByIds(
      ministries.flatMap(({ accounts }) => accounts.flatMap(({ checkedBy }) => checkedBy ?? [])),
    );
    return ministries.flatMap((ministry) =>
      ministry.accounts.map((account) => registered(ministry, account, needs, names, now)),
    );
  }

  /** The accounts at which somebody should look now, the soonest needed first. */
  async listDue(now: Date, campaign: Campaign | null = null): Promise<RegisteredAccount[]> {
    return (await this.list(now, campaign)).filter(({ isDue }) => isDue).toSorted(bySoonest);
  }

  private async needsOf(campaigns: readonly Campaign[], now: Date): Promise<Needs> {
    const needs: [string, AccountNeed][] = [];
    for (const campaign of campaigns.filter(({ status }) => status !== 'archived')) {
      for (const day of await this.daysToCome(campaign, now)) {
        const need = { campaign: campaign.slug, date: day.date, opensAt: boundsOfDay(campaign, day).opensAt };
        needs.push(...day.targets.map(({ ministryId }): [string, AccountNeed] => [ministryId, need]));
      }
    }
    const byMinistry = Map.groupBy(needs, ([ministryId]) => ministryId);
    return new Map(
      [...byMinistry].map(([id, all]) => [
        id,
        all.map(([, need]) => need).toSorted((one, other) => one.opensAt.getTime() - other.opensAt.getTime()),
      ]),
    );
  }

  private daysToCome({ id, startsOn, endsOn, timeZone }: Campaign, now: Date): Promise<CampaignDay[]> {
    const today = todayIn(timeZone, now);
    const first = startsOn > today ? startsOn : today;
    return this.days.find({
      where: { campaignId: id, date: Between(first, endsOn) },
      relations: { targets: true },
    });
  }
}

type Needs = ReadonlyMap<string, readonly AccountNeed[]>;

const registered = (
  { id, slug, name, names, country }: Ministry,
  account: Ministry['accounts'][number],
  allNeeds: Needs,
  people: ReadonlyMap<string, string>,
  now: Date,
): RegisteredAccount => {
  // Of a network on which the ministry has no account there is nothing to look at.
  const needs = account.handle === '' ? [] : (allNeeds.get(id) ?? []);
  return {
    ...accountView(account),
    id: account.id,
    version: account.version,
    ministry: { slug, name, names, country },
    openToReplies: account.openToReplies,
    checkedBy: people.get(account.checkedBy ?? '') ?? null,
    neededOn: needs[0] ?? null,
    isDue: needs.some(({ opensAt }) => needsLook(account, opensAt, now)),
    lookFromOn: lookFromOn(account.checkedAt, needs, now),
  };
};

const lookFromOn = (checkedAt: Date | null, needs: readonly AccountNeed[], now: Date): string | null => {
  if (checkedAt === null) return null;
  const first = needs.find(({ opensAt }) => isOlderThanItHolds(checkedAt, opensAt));
  const from = first && checkableFrom(first.opensAt);
  // Later by some hours, where a change of clocks lies between: a look on that date holds all the more.
  return first && from && from > now ? dateAfter(first.date, -CHECK_HOLDS_DAYS) : null;
};

/** Orders accounts by when they are needed, the soonest first. */
export const bySoonest = (one: RegisteredAccount, other: RegisteredAccount): number =>
  (one.neededOn?.opensAt.getTime() ?? Infinity) - (other.neededOn?.opensAt.getTime() ?? Infinity);
