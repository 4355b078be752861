import { defaultKeyHasher } from '@better-auth/api-key';
import { Inject, Injectable } from '@nestjs/common';
import { generateRandomString } from 'better-auth/crypto';
import { DateTime } from 'luxon';
import { EntityManager, IsNull, MoreThan } from 'typeorm';
import { v7 } from 'uuid';
import { Config } from '../../config/config.js';
import { Conflict, NotFound } from '../domain/errors.js';
import type { Role } from '../domain/role.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from './audit.service.js';
import { AUTH, type AuthLibrary } from './auth.js';
import type { CreateInvitationDto } from './invitation.dto.js';
import { Invitation } from './invitation.entity.js';
import { endSessions, hasAnybodySignIn, keepPassword, sectionIdOf } from './people.queries.js';
import { PeopleService, refuseWithoutSection } from './people.service.js';
import type { AcceptInvitationDto } from './person.dto.js';
import { Person } from './person.entity.js';

const DAYS = 7;

/** A link just made; its address is told this once. */
export interface InvitationLink {
  readonly id: string;
  readonly url: string;
  readonly role: string;
  readonly section: string | null;
  readonly languages: readonly string[] | null;
  readonly expiresAt: Date;
}

/** What the page of an invitation says. */
export interface OpenInvitation {
  readonly role: Role;
  readonly isSetUp: boolean;
  /** The person for whom it sets a new password; null for somebody new. */
  readonly person: Pick<Person, 'name' | 'email'> | null;
}

const GONE = 'This link was used already, is too old, or never was. Ask whoever sent it for another.';

/** Lets people in by links that are good once: no mail server is needed. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly entities: EntityManager,
    private readonly people: PeopleService,
    private readonly audit: AuditService,
    private readonly config: Config,
    @Inject(AUTH) private readonly auth: AuthLibrary,
  ) {}

  /** Makes a link for somebody new. */
  create(dto: CreateInvitationDto, viewer: Viewer, now: Date): Promise<InvitationLink> {
    return this.entities.transaction(async (manager) => {
      const { section = null, days = DAYS, ...place } = dto;
      const sectionId = await sectionIdOf(manager, section);
      refuseWithoutSection(dto.role, sectionId);
      const row = { ...place, languages: place.languages ?? null, sectionId, createdBy: viewer.personId };
      const { token, ...invitation } = await this.issue(manager, row, days, now);
      const { role, languages, expiresAt } = invitation;
      const link = { id: invitation.id, role, section, languages, expiresAt };
      await this.record(manager, viewer, 'invitation.create', invitation.id, link, now);
      return { ...link, url: this.address('invitation', token) };
    });
  }

  /** Makes a link by which somebody who is here sets a new password. */
  createFor(personId: string, viewer: Viewer, now: Date): Promise<InvitationLink> {
    return this.entities.transaction(async (manager) => {
      const person = await manager.findOneBy(Person, { id: personId });
      if (!person) throw new NotFound('There is no such person.');
      const { role, sectionId, languages } = person;
      const row = { role, sectionId, languages, personId, createdBy: viewer.personId };
      const { token, id, expiresAt } = await this.issue(manager, row, DAYS, now);
      await this.record(manager, viewer, 'invitation.create', id, { person: personId, expiresAt }, now);
      return { id, role, section: null, languages, expiresAt, url: this.address('invitation', token) };
    });
  }

  /** Makes the link of the first start, for the person given or somebody new. */
  async createSetUp(personId: string | null, now: Date): Promise<string> {
    const row = { role: 'admin' as const, sectionId: null, languages: null, personId, createdBy: null };
    const { token } = await this.issue(this.entities, row, 1, now);
    return this.address('set-up', token);
  }

  /** What a link is for. Throws NotFound where it is not good any more. */
  async open(token: string, now: Date): Promise<OpenInvitation> {
    const invitation = await this.entities.findOneBy(Invitation, {
      tokenHash: await defaultKeyHasher(token),
      usedAt: IsNull(),
      expiresAt: MoreThan(now),
    });
    if (!invitation) throw new NotFound(GONE);
    const { role, personId, createdBy } = invitation;
    const isSetUp = createdBy === null;
    const person =
      personId === null || isSetUp ? null : await this.entities.findOneBy(Person, { id: personId });
    return { role, isSetUp, person };
  }

  /** Uses the link up: the person it is for can then sign in with the password. */
  async accept(token: string, dto: AcceptInvitationDto, now: Date): Promise<void> {
    await this.open(token, now);
    const { password } = await this.auth.$context;
    const hash = await password.hash(dto.password);
    await this.entities.transaction(async (manager) => {
      const invitation = await useUp(manager, await defaultKeyHasher(token), now);
      if (invitation.createdBy === null) await this.refuseSecondSetUp(manager);
      const id = await this.settle(manager, invitation, dto, now);
      await keepPassword(manager, id, hash, v7({ msecs: now.getTime() }), now);
      await endSessions(manager, id);
      const { name } = await manager.findOneByOrFail(Person, { id });
      const self = { personId: id, name };
      await this.record(manager, self, 'invitation.accept', invitation.id, { person: id }, now);
    });
  }

  /** The person whom the invitation is for, made or brought up to date. */
  private async settle(
    manager: EntityManager,
    { role, sectionId, languages, personId, createdBy }: Invitation,
    { name, email }: AcceptInvitationDto,
    now: Date,
  ): Promise<string> {
    if (personId === null) return this.people.add(manager, { name, email, role, sectionId, languages }, now);
    if (createdBy === null) await this.people.rename(manager, personId, { name, email }, now);
    return personId;
  }

  private async refuseSecondSetUp(manager: EntityManager): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('set-up'))`);
    if (await hasAnybodySignIn(manager))
      throw new Conflict('set-up-done', 'Somebody has set this site up already: ask them for an invitation.');
  }

  private async issue(
    manager: EntityManager,
    row: Pick<Invitation, 'role' | 'sectionId' | 'languages' | 'createdBy'> & { personId?: string | null },
    days: number,
    now: Date,
  ): Promise<Invitation & { token: string }> {
    const token = generateRandomString(43, 'a-z', 'A-Z', '0-9');
    const expiresAt = DateTime.fromJSDate(now).plus({ days }).toJSDate();
    const more = { id: v7({ msecs: now.getTime() }), tokenHash: await defaultKeyHasher(token), expiresAt };
    const invitation = { personId: null, usedAt: null, ...row, ...more, createdAt: now };
    await manager.insert(Invitation, invitation);
    return { ...invitation, token };
  }

  private record(
    manager: EntityManager,
    who: Pick<Viewer, 'personId' | 'name'>,
    action: string,
    id: string,
    after: object,
    now: Date,
  ): Promise<void> {
    return this.audit.record(manager, who, action, { kind: 'invitation', id }, null, after, now);
  }

  private address(page: 'invitation' | 'set-up', token: string): string {
    return `${this.config.publicUrl}/${page}/${token}`;
  }
}

/** One of two who follow the same link at once wins; the other finds it gone. */
const useUp = async (manager: EntityManager, tokenHash: string, now: Date): Promise<Invitation> => {
  const where = { tokenHash, usedAt: IsNull(), expiresAt: MoreThan(now) };
  const invitation = await manager.findOne(Invitation, { where, lock: { mode: 'pessimistic_write' } });
  if (!invitation) throw new NotFound(GONE);
  await manager.update(Invitation, { id: invitation.id }, { usedAt: now });
  return invitation;
};
