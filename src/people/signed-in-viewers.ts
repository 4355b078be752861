import { Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { EntityManager } from 'typeorm';
import { Config } from '../../config/config.js';
import { Viewers } from '../common/permission.guard.js';
import type { Viewer } from '../domain/viewer.js';
import { AUTH, type AuthLibrary, sessionCookie } from './auth.js';
import { Person } from './person.entity.js';

/** The viewer that a person is. */
export const viewerOf = ({ id, name, role, sectionId, languages }: Person): Viewer => ({
  personId: id,
  name,
  role,
  sectionId,
  languages,
});

/** Finds the person behind a session or an API key. */
@Injectable()
export class SignedInViewers extends Viewers {
  private readonly cookie: string;

  constructor(
    @Inject(AUTH) private readonly auth: AuthLibrary,
    private readonly entities: EntityManager,
    config: Config,
  ) {
    super();
    this.cookie = `${sessionCookie(config)}=`;
  }

  async find({ headers }: FastifyRequest): Promise<Viewer | null> {
    if (headers.authorization !== undefined) return this.byKey(headers.authorization);
    if (!headers.cookie?.includes(this.cookie)) return null;
    const session = await this.auth.api.getSession({ headers: new Headers({ cookie: headers.cookie }) });
    return session === null ? null : this.byId(session.user.id);
  }

  private async byKey(authorization: string): Promise<Viewer> {
    const key = /^Bearer ([!-~]{16,512})$/.exec(authorization)?.[1];
    const { valid, key: found } = key ? await this.auth.api.verifyApiKey({ body: { key } }) : NO_KEY;
    const viewer = valid && found ? await this.byId(found.referenceId) : null;
    if (viewer === null) throw new UnauthorizedException('This API key is not, or no longer, valid.');
    return viewer;
  }

  private async byId(id: string): Promise<Viewer | null> {
    const person = await this.entities.findOneBy(Person, { id });
    return person === null || person.disabledAt !== null ? null : viewerOf(person);
  }
}

const NO_KEY = { valid: false, key: null } as const;
