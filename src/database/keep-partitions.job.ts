import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource, type EntityManager } from 'typeorm';

const MONTHS_AHEAD = 2;
// Who waits for a lock on a busy table keeps everybody behind waiting: better another time.
const LOCK_TIMEOUT = '2s';

interface Partitioned {
  readonly table: string;
  readonly key: string;
  readonly options: string;
  /** The bound that an instant is, in the table's partition key. */
  bound(instant: DateTime): string;
}

interface Month {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** The smallest uuid v7 of an instant: its first 48 bits are milliseconds. */
const uuidBound = (instant: DateTime): string =>
  instant
    .toMillis()
    .toString(16)
    .padStart(12, '0')
    .replace(/(.{8})(.{4})/, '$1-$2-0000-0000-000000000000');

const PARTITIONED: readonly Partitioned[] = [
  { table: 'actions', key: 'id', options: 'WITH (fillfactor = 70)', bound: uuidBound },
  { table: 'engagement_snapshots', key: 'taken_at', options: '', bound: (instant) => instant.toISO() ?? '' },
];

const monthOf = ({ table, bound }: Partitioned, first: DateTime): Month => ({
  name: `${table}_${first.toFormat('yyyy_LL')}`,
  from: bound(first),
  to: bound(first.plus({ months: 1 })),
});

/** Keeps a partition ready for each coming month of the big tables, and drops past ones that are empty. */
@Injectable()
export class KeepPartitionsJob {
  constructor(private readonly dataSource: DataSource) {}

  /** Answers how many partitions it made or dropped. */
  async run(now: Date): Promise<number> {
    const thisMonth = DateTime.fromJSDate(now, { zone: 'utc' }).startOf('month');
    let changed = 0;
    for (const partitioned of PARTITIONED) {
      const names = await this.listPartitions(partitioned.table);
      for (let ahead = 0; ahead <= MONTHS_AHEAD; ahead += 1) {
        const month = monthOf(partitioned, thisMonth.plus({ months: ahead }));
        if (!names.includes(month.name) && (await this.make(partitioned, month))) changed += 1;
      }
      const current = monthOf(partitioned, thisMonth).name;
      for (const name of names.filter((one) => /_\d{4}_\d{2}$/.test(one) && one < current))
        if (await this.dropEmpty(name)) changed += 1;
    }
    return changed;
  }

  private async listPartitions(table: string): Promise<string[]> {
    const rows: { name: string }[] = await this.dataSource.query(
      `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = $1::regclass ORDER BY 1`,
      [table],
    );
    return rows.map(({ name }) => name);
  }

  /** Rows of that month that came too early stay in the default partition, where they are found as well. */
  private make({ table, key, options }: Partitioned, { name, from, to }: Month): Promise<boolean> {
    return this.alone(async (manager) => {
      const [{ early } = { early: true }]: { early: boolean }[] = await manager.query(
        `SELECT EXISTS (SELECT FROM ${table}_default WHERE ${key} >= '${from}' AND ${key} < '${to}') AS early`,
      );
      if (early) return false;
      await manager.query(
        `CREATE TABLE ${name} PARTITION OF ${table} FOR VALUES FROM ('${from}') TO ('${to}') ${options}`,
      );
      return true;
    });
  }

  private dropEmpty(name: string): Promise<boolean> {
    return this.alone(async (manager) => {
      const [{ filled } = { filled: true }]: { filled: boolean }[] = await manager.query(
        `SELECT EXISTS (SELECT FROM ${name}) AS filled`,
      );
      if (!filled) await manager.query(`DROP TABLE ${name}`);
      return !filled;
    });
  }

  private alone(work: (manager: EntityManager) => Promise<boolean>): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
      return work(manager);
    });
  }
}
