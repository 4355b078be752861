import { Injectable } from '@nestjs/common';
import { todayIn } from '../domain/campaign-day.js';
import { PublicationService } from '../schedule/publication.service.js';
import { ARCHIVED_CAMPAIGN } from './content/archive.js';
import { REPLAYED_CAMPAIGN } from './content/campaign.js';
import { DemoArchive } from './demo-archive.service.js';
import { DemoCampaigns } from './demo-campaigns.service.js';
import { DemoFacts } from './demo-facts.service.js';
import { DemoPostsQueries } from './demo-posts.queries.js';
import { DemoPeopleService, type DemoPeople } from './demo-people.service.js';
import { DemoQueries } from './demo.queries.js';

/** Loads the demo's content through the services that everybody else uses, publication's checks included. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly people: DemoPeopleService,
    private readonly queries: DemoQueries,
    private readonly facts: DemoFacts,
    private readonly campaigns: DemoCampaigns,
    private readonly posts: DemoPostsQueries,
    private readonly archive: DemoArchive,
    private readonly publication: PublicationService,
  ) {}

  /** Loads ministries, claims and both campaigns; day 1 of the replayed one is today in its zone. */
  async load(now: Date): Promise<void> {
    const people = await this.people.get(now);
    await this.facts.putMinistries(people.author, now);
    await this.facts.putClaims(people.author, now);
    await this.queries.markAccounts(people.author.personId);
    await this.loadReplayed(people, now);
    if (DemoArchive.isOver(now)) await this.loadArchived(people, now);
  }

  private async loadReplayed(people: DemoPeople, now: Date): Promise<void> {
    const start = { startsOn: todayIn(REPLAYED_CAMPAIGN.timeZone, now), isHistory: false };
    const campaign = await this.campaigns.create(REPLAYED_CAMPAIGN, start, people.author, now);
    await this.posts.put(campaign, people, now);
    await this.queries.mark();
    await this.publication.publish(campaign.slug, people.approver, now);
  }

  private async loadArchived(people: DemoPeople, now: Date): Promise<void> {
    const start = { startsOn: ARCHIVED_CAMPAIGN.startsOn, isHistory: true };
    const campaign = await this.campaigns.create(ARCHIVED_CAMPAIGN, start, people.author, now);
    await this.archive.fill(campaign, people, now);
    await this.queries.mark();
    await this.publication.publish(campaign.slug, people.approver, now);
  }
}
