import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Viewer } from '../domain/viewer.js';
import { PeopleService } from '../people/people.service.js';
import { DEMO_APPROVER, DEMO_AUTHOR } from './content/people.js';
import { DemoQueries } from './demo.queries.js';

/** The two demo people, as those on whose behalf the demo is written and approved. */
export interface DemoPeople {
  readonly author: Viewer;
  readonly approver: Viewer;
}

/** Keeps the two demo people, who cannot sign in: they have no password and no key, and are kept out besides. */
@Injectable()
export class DemoPeopleService {
  constructor(
    private readonly manager: EntityManager,
    private readonly people: PeopleService,
    private readonly queries: DemoQueries,
  ) {}

  /** Both of them, made where they are missing. */
  async get(now: Date): Promise<DemoPeople> {
    return { author: await this.person(DEMO_AUTHOR, now), approver: await this.person(DEMO_APPROVER, now) };
  }

  /** Whether the demo was here before, even if it is not now. */
  async wereHere(): Promise<boolean> {
    return (await this.queries.personId(DEMO_AUTHOR.email)) !== null;
  }

  private async person(
    { name, email }: typeof DEMO_AUTHOR | typeof DEMO_APPROVER,
    now: Date,
  ): Promise<Viewer> {
    const known = await this.queries.personId(email);
    const personId = known ?? (await this.add(name, email, now));
    return { personId, name, role: 'coordinator', sectionId: null, languages: null };
  }

  private add(name: string, email: string, now: Date): Promise<string> {
    return this.manager.transaction(async (manager) => {
      const id = await this.people.add(manager, { name, email, role: 'coordinator' }, now);
      await this.queries.keepOut(manager, id, now);
      return id;
    });
  }
}
