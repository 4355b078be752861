import { Injectable, type Type } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { CampaignChanges } from '../campaigns/campaign-changes.service.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { createValidationPipe } from '../common/validation-pipe.js';
import { Invalid } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import { EventsService } from './events.service.js';
import { PlanService } from './plan.service.js';
import { type FileRow, type Rejection, rowsOf } from './plan-file-rows.js';
import { DayRow, EventRow, TargetRow } from './plan-import.dto.js';
import { type CheckedRow, type ReadPlan, readPlan } from './plan-import.js';
import { ScheduleService } from './schedule.service.js';

/** What became of a file's rows: all of them are taken or none. */
export interface ImportReport {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: readonly Omit<Rejection, 'values'>[];
  /** The days that change by it. */
  readonly changedDates: readonly string[];
  /** How many events are new. */
  readonly newEvents: number;
  /** Whether days that were published change: then a reason is needed. */
  readonly needsReason: boolean;
}

/** On what an import is carried out. */
export interface ImportOptions {
  readonly reason?: string;
  /** The versions of the days that were looked at before, by date: another one is refused as stale. */
  readonly versions?: Readonly<Record<string, number>>;
}

/** The largest file that is read, in bytes: 366 days with 50 targets each. */
const MOST_BYTES = 2_000_000;

const validation = createValidationPipe();

/** Reads plans from files, names what is wrong with them, and carries them out. */
@Injectable()
export class PlanImportsService {
  constructor(
    private readonly entities: EntityManager,
    private readonly campaigns: CampaignChanges,
    private readonly schedule: ScheduleService,
    private readonly ministries: MinistriesService,
    private readonly events: EventsService,
    private readonly plan: PlanService,
  ) {}

  /** What the file would change, and which of its rows cannot be. Nothing is stored. */
  async read(campaign: Campaign, bytes: Uint8Array, now: Date): Promise<ReadPlan> {
    if (bytes.length > MOST_BYTES) throw Invalid.field('file', 'The file is over 2 MB: a plan is smaller.');
    const { rows, rejected } = rowsOf(bytes);
    const checked = await Promise.all(rows.map(check));
    const good = checked.flatMap(({ row }) => (row ? [row] : []));
    const plan = readPlan(good, {
      campaign,
      days: await this.schedule.listDays(campaign, now),
      events: await this.events.list(campaign),
      ministries: new Set((await this.ministries.bySlugs(slugsIn(good))).keys()),
    });
    const all = [...rejected, ...checked.flatMap((one) => one.rejected), ...plan.rejected];
    return {
      ...plan,
      rows: new Set([...rows, ...rejected].map(({ line }) => line)).size,
      rejected: all.sort((one, other) => one.line - other.line),
    };
  }

  /** Carries the file out, where no row is refused; else changes nothing and names them. */
  async import(
    campaign: Campaign,
    bytes: Uint8Array,
    { reason, versions = {} }: ImportOptions,
    viewer: Viewer,
    now: Date,
  ): Promise<ImportReport> {
    const read = await this.read(campaign, bytes, now);
    if (read.rejected.length === 0) {
      const days = read.changes.map(({ wanted }) => ({
        ...wanted,
        version: versions[wanted.date] ?? wanted.version,
      }));
      await this.entities.transaction(async (manager) => {
        const locked = await this.campaigns.holdOpen(manager, campaign.slug);
        await this.plan.changePlan(manager, locked, { days, reason }, viewer, now);
        for (const event of read.events) await this.events.add(manager, locked, event, viewer, now);
      });
    }
    return reportOf(read);
  }
}

/** What a program is told of a file. */
export const reportOf = ({ rows, rejected, changes, events, needsReason }: ReadPlan): ImportReport => ({
  rows,
  accepted: rejected.length === 0 ? rows : 0,
  rejected: rejected.map(({ line, field, code, message }) => ({ line, field, code, message })),
  changedDates: changes.map(({ day }) => day.date),
  newEvents: events.length,
  needsReason,
});

const slugsIn = (rows: readonly CheckedRow[]): string[] => {
  const slugs = rows.flatMap((row) => (row.kind === 'day' ? [] : (row.values.ministry ?? [])));
  return [...new Set(slugs)];
};

const check = async (
  row: FileRow,
): Promise<{ readonly row: CheckedRow | null; readonly rejected: readonly Rejection[] }> => {
  const { line, kind } = row;
  try {
    return { row: await typed(row), rejected: [] };
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    const rejected = error.issues.map(({ field, message }) => ({
      line,
      field,
      code: 'field' as const,
      message: message.endsWith('should not exist') ? `A ${kind} has no field "${field}".` : message,
    }));
    return {
      row: null,
      rejected:
        rejected.length > 0
          ? rejected
          : [{ line, field: kind, code: 'field' as const, message: error.message }],
    };
  }
};

const typed = async ({ line, kind, values }: FileRow): Promise<CheckedRow> => {
  if (kind === 'day') return { line, kind, values: await valid(DayRow, values) };
  if (kind === 'target') return { line, kind, values: await valid(TargetRow, values) };
  return { line, kind, values: await valid(EventRow, values) };
};

const valid = async <Row extends object>(metatype: Type<Row>, values: object): Promise<Row> =>
  (await validation.transform(values, { type: 'body', metatype })) as Row;
