import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, In, IsNull, MoreThan, type Repository } from 'typeorm';
import { v7 } from 'uuid';
import { keyOf, limitOf, type Page, pageOf, type PageQuery } from '../common/page.js';
import { refuseStale } from '../database/refuse-stale.js';
import { violatedConstraint } from '../database/violated-constraint.js';
import { Conflict, Invalid, NotFound } from '../domain/errors.js';
import type { Role } from '../domain/role.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from './audit.service.js';
import { endSessions, sectionIdOf, sectionSlugs } from './people.queries.js';
import type { CreatePersonDto, EditPersonDto } from './person.dto.js';
import { Person } from './person.entity.js';
import { personView, type PersonView } from './person-view.js';

/** What a person's row begins with. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly sectionId?: string | null;
  readonly languages?: readonly string[] | null;
}

/** Keeps the people who have a role here. Nobody is deleted: what they did keeps their name. */
@Injectable()
export class PeopleService {
  constructor(
    @InjectRepository(Person) private readonly people: Repository<Person>,
    private readonly audit: AuditService,
  ) {}

  /** One part of the list of people, the longest here first. */
  async list(query: PageQuery): Promise<Page<PersonView>> {
    const after = keyOf(query);
    const rows = await this.people.find({
      where: after === null ? {} : { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limitOf(query) + 1,
    });
    const slugs = await sectionSlugs(this.people.manager);
    const { items, nextCursor } = pageOf(rows, query, ({ id }) => id);
    return {
      items: items.map((person) => personView(person, slugs.get(person.sectionId) ?? null)),
      nextCursor,
    };
  }

  /** The person of that id. */
  async get(id: string): Promise<PersonView> {
    const person = await this.people.findOneBy({ id });
    if (!person) throw new NotFound('There is no such person.');
    return this.view(this.people.manager, person);
  }

  /** What the people of those ids are called, by id. */
  async namesByIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const found = await this.people.find({
      where: { id: In([...new Set(ids)]) },
      select: { id: true, name: true },
    });
    return new Map(found.map(({ id, name }) => [id, name]));
  }

  /** Adds a person who cannot sign in until they have followed a link. */
  create(dto: CreatePersonDto, viewer: Viewer, now: Date): Promise<PersonView> {
    return this.people.manager.transaction(async (manager) => {
      const { section, ...person } = dto;
      const id = await this.add(manager, { ...person, sectionId: await sectionIdOf(manager, section) }, now);
      const after = await this.view(manager, await manager.findOneByOrFail(Person, { id }));
      await this.audit.record(manager, viewer, 'person.create', { kind: 'person', id }, null, after, now);
      return after;
    });
  }

  /** Writes the row of a new person and answers their id. Throws Conflict where the address is taken. */
  async add(manager: EntityManager, person: NewPerson, now: Date): Promise<string> {
    const id = v7({ msecs: now.getTime() });
    const { sectionId = null, languages = null } = person;
    refuseWithoutSection(person.role, sectionId);
    const row = {
      ...person,
      id,
      email: person.email.toLowerCase(),
      sectionId,
      languages: languages && [...languages],
    };
    await manager.insert(Person, { ...row, createdAt: now, updatedAt: now }).catch(explain);
    return id;
  }

  /** Gives a person another name and address, as they themselves said them. */
  async rename(
    manager: EntityManager,
    id: string,
    { name, email }: { name: string; email: string },
    now: Date,
  ): Promise<void> {
    await manager.update(Person, { id }, { name, email: email.toLowerCase(), updatedAt: now }).catch(explain);
  }

  /** Changes a person; keeping somebody out ends their sessions. Somebody must remain who can let others in. */
  edit(
    id: string,
    { section, disabled, ...changes }: EditPersonDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<PersonView> {
    return this.people.manager.transaction(async (manager) => {
      const person = await lockPerson(manager, id);
      refuseStale(person, expectedVersion);
      const before = await this.view(manager, person);
      Object.assign(person, changes, { updatedAt: now });
      person.email = person.email.toLowerCase();
      if (section !== undefined) person.sectionId = await sectionIdOf(manager, section);
      if (disabled !== undefined) person.disabledAt = disabled ? (person.disabledAt ?? now) : null;
      refuseWithoutSection(person.role, person.sectionId);
      const after = await this.view(manager, await manager.save(person).catch(explain));
      await refuseWithoutAdmin(manager);
      if (person.disabledAt !== null) await endSessions(manager, id);
      await this.audit.record(manager, viewer, 'person.edit', { kind: 'person', id }, before, after, now);
      return after;
    });
  }

  private async view(manager: EntityManager, person: Person): Promise<PersonView> {
    return personView(person, (await sectionSlugs(manager)).get(person.sectionId) ?? null);
  }
}

const lockPerson = async (manager: EntityManager, id: string): Promise<Person> => {
  const person = await manager.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!person) throw new NotFound('There is no such person.');
  return person;
};

const explain = (error: unknown): never => {
  if (violatedConstraint(error) === 'people_email_unique')
    throw new Conflict('email-taken', 'Somebody with this e-mail address is here already.');
  throw error;
};

/** Throws Invalid where a section coordinator has no section. */
export const refuseWithoutSection = (role: Role, sectionId: string | null): void => {
  if (role === 'section-coordinator' && sectionId === null)
    throw Invalid.field('section', 'A section coordinator needs a section.');
};

const refuseWithoutAdmin = async (manager: EntityManager): Promise<void> => {
  // Two admins who keep each other out at once: the second waits here and is refused.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('the last admin'))`);
  if (await manager.existsBy(Person, { role: 'admin', disabledAt: IsNull() })) return;
  throw new Conflict('last-admin', 'Somebody must remain who can let others in: make another admin first.');
};
