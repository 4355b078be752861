import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { keyOf, limitOf, pageOf, type Page, type PageQuery } from '../common/page.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditEntry } from './audit-entry.entity.js';

/** What was changed, such as `{ kind: 'campaign', id }`. */
export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
}

/** Keeps the record of every change, in the transaction of the change itself. */
@Injectable()
export class AuditService {
  constructor(private readonly entities: EntityManager) {}

  /** Writes down one change; `before` and `after` are null where there was or is nothing. */
  async record(
    manager: EntityManager,
    viewer: Pick<Viewer, 'personId' | 'name'>,
    action: string,
    subject: AuditSubject,
    before: object | null,
    after: object | null,
    at: Date,
  ): Promise<void> {
    await manager.insert(AuditEntry, {
      id: v7({ msecs: at.getTime() }),
      at,
      personId: viewer.personId,
      personName: viewer.name,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      before,
      after,
    });
  }

  /** The entries, newest first. */
  async list(query: PageQuery): Promise<Page<AuditEntry>> {
    const before = keyOf(query);
    const entries = this.entities.createQueryBuilder(AuditEntry, 'entry').orderBy('entry.id', 'DESC');
    if (before !== null) entries.where('entry.id < :before', { before });
    return pageOf(await entries.take(limitOf(query) + 1).getMany(), query, ({ id }) => id);
  }
}
