import { defaultKeyHasher } from '@better-auth/api-key';
import { Injectable } from '@nestjs/common';
import { generateRandomString } from 'better-auth/crypto';
import { DateTime } from 'luxon';
import { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Forbidden, NotFound } from '../domain/errors.js';
import { may } from '../domain/role.js';
import type { Viewer } from '../domain/viewer.js';
import { type CreateApiKeyDto, ENVIRONMENT_KEY } from './api-key.dto.js';
import { AuditService } from './audit.service.js';

/** A key as lists show it: the key itself is kept nowhere. */
export interface ApiKeyLine {
  readonly id: string;
  readonly name: string;
  /** The first characters of the key. */
  readonly start: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
}

const LINES = `
  SELECT k.id, k.name, coalesce(k.start, '') AS start, k.created_at AS "createdAt", k.last_request AS "lastUsedAt",
    k.expires_at AS "expiresAt", json_build_object('id', p.id, 'name', p.name) AS person
  FROM api_keys k JOIN people p ON p.id = k.person_id`;

/** Keeps the keys by which programs act for people. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly entities: EntityManager,
    private readonly audit: AuditService,
  ) {}

  /** The viewer's own keys; for those who manage people, everybody's. */
  list(viewer: Viewer): Promise<ApiKeyLine[]> {
    const isForAll = may(viewer.role, 'person.manage');
    return this.entities.query(`${LINES} WHERE $1 OR p.id = $2 ORDER BY k.id`, [isForAll, viewer.personId]);
  }

  /** Makes a key of the viewer's own: a key for somebody else would let one person approve as two. */
  create(dto: CreateApiKeyDto, viewer: Viewer, now: Date): Promise<ApiKeyLine & { readonly key: string }> {
    return this.entities.transaction(async (manager) => {
      const key = generateRandomString(64, 'a-z', 'A-Z', '0-9');
      const expiresAt = dto.days === undefined ? null : DateTime.fromJSDate(now).plus(dto).toJSDate();
      const id = await keepKey(manager, { key, personId: viewer.personId, name: dto.name, expiresAt }, now);
      const [line] = await this.linesOf(manager, id);
      if (!line) throw new NotFound('There is no such API key.');
      await this.audit.record(manager, viewer, 'api-key.create', { kind: 'api-key', id }, null, line, now);
      return { ...line, key };
    });
  }

  /** Ends a key at once: the viewer's own, or anybody's for those who manage people. */
  revoke(id: string, viewer: Viewer, now: Date): Promise<void> {
    return this.entities.transaction(async (manager) => {
      const [line] = await this.linesOf(manager, id);
      const isTheirs = line?.person.id === viewer.personId || may(viewer.role, 'person.manage');
      if (!line || !isTheirs) throw new NotFound('There is no such API key.');
      if (line.name === ENVIRONMENT_KEY)
        throw new Forbidden(
          'environment-key',
          'This key comes from ADMIN_API_KEY: take it out there, and restart.',
        );
      await manager.query('DELETE FROM api_keys WHERE id = $1', [id]);
      await this.audit.record(manager, viewer, 'api-key.revoke', { kind: 'api-key', id }, line, null, now);
    });
  }

  private linesOf(manager: EntityManager, id: string): Promise<ApiKeyLine[]> {
    return manager.query(`${LINES} WHERE k.id = $1`, [id]);
  }
}

/** A key to keep; its first characters are kept too where somebody has to tell it from others. */
interface NewKey {
  readonly key: string;
  readonly personId: string;
  readonly name: string;
  readonly expiresAt: Date | null;
}

/** Writes the row of a key, hashed as the auth library hashes it, and answers its id. */
export const keepKey = async (
  manager: EntityManager,
  { key, personId, name, expiresAt }: NewKey,
  now: Date,
): Promise<string> => {
  const id = v7({ msecs: now.getTime() });
  await manager.query(
    `INSERT INTO api_keys (id, person_id, name, start, key, expires_at, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [
      id,
      personId,
      name,
      name === ENVIRONMENT_KEY ? null : key.slice(0, 6),
      await defaultKeyHasher(key),
      expiresAt,
      now,
    ],
  );
  return id;
};
