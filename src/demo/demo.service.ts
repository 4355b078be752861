import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Config } from '../../config/config.js';
import { PublicChanges } from '../database/public-changes.js';
import { Conflict } from '../domain/errors.js';
import { AuditService } from '../people/audit.service.js';
import { DemoLoader } from './demo-loader.service.js';
import { DemoPeopleService } from './demo-people.service.js';
import { DemoRemovalQueries } from './demo-removal.queries.js';
import { DemoQueries, type DemoState } from './demo.queries.js';

/** Decides whether the demo is there: loads it once, replays it from today, removes it for good. */
@Injectable()
export class DemoService {
  constructor(
    private readonly config: Config,
    private readonly manager: EntityManager,
    private readonly queries: DemoQueries,
    private readonly people: DemoPeopleService,
    private readonly removal: DemoRemovalQueries,
    private readonly loader: DemoLoader,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** Loads the demo where there is no campaign and nobody removed it; says whether it did. Never in production. */
  async loadIfEmpty(now: Date): Promise<boolean> {
    if (!this.config.hasDemo || this.config.isProduction) return false;
    return this.queries.alone(async () => {
      if ((await this.queries.state()) !== null || (await this.queries.hasOtherCampaigns())) return false;
      await this.load(now);
      return true;
    });
  }

  /** Begins the demo again with today as its first day; what was dealt, counted and recorded in it goes. */
  async replay(now: Date): Promise<void> {
    this.refuseInProduction();
    await this.queries.alone(async () => {
      const state = await this.queries.state();
      if (state === 'removed') throw new Conflict('demo-removed', 'The demo was removed for good.');
      if (!(await this.people.wereHere()) && (await this.queries.hasOtherCampaigns())) {
        throw new Conflict('not-empty', 'There are campaigns here: the demo is for an empty Tweetathon.');
      }
      await this.load(now);
    });
  }

  /** Removes the demo for good: it is not loaded again, and what others built on stays. */
  async remove(now: Date): Promise<void> {
    await this.queries.alone(async () => {
      await this.queries.mark();
      await this.manager.transaction(async (manager) => {
        await this.removal.removeCampaigns(manager);
        await this.removal.removeFacts(manager);
        await this.decide(manager, 'removed', now);
      });
    });
  }

  /** Takes away what an earlier or interrupted load left; until the end no state is kept, so that it can begin again. */
  private async load(now: Date): Promise<void> {
    await this.queries.mark();
    await this.manager.transaction((manager) => this.removal.removeCampaigns(manager));
    await this.loader.load(now);
    await this.manager.transaction((manager) => this.decide(manager, 'loaded', now));
  }

  private async decide(manager: EntityManager, state: DemoState, now: Date): Promise<void> {
    await this.queries.setState(manager, state, now);
    const { author } = await this.people.get(now);
    const subject = { kind: 'demo', id: 'demo' };
    await this.audit.record(manager, author, `demo.${state}`, subject, null, { state }, now);
    await this.changes.announce(manager, '*');
  }

  private refuseInProduction(): void {
    if (this.config.isProduction) throw new Conflict('in-production', 'There is no demo in production.');
  }
}
