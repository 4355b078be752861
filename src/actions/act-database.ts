import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type PoolClient, type QueryResult, type QueryResultRow } from 'pg';
import { Config } from '../../config/config.js';

/** A statement that each connection prepares once, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

// Deals and stages write in two lanes each; the rest is for reads.
const CONNECTIONS = 8;
const CONNECT_MS = 3_000;
const ANSWER_MS = 8_000;

/** The connections of the act path: without the ORM, and pipelined, so that a transaction is few round trips. */
@Injectable()
export class ActDatabase implements OnApplicationShutdown {
  private readonly logger = new Logger(ActDatabase.name);
  private readonly pool: Pool;

  constructor({ databaseUrl }: Config) {
    this.pool = new Pool({
      connectionString: databaseUrl,
      application_name: 'tweetathon act',
      options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: ANSWER_MS,
      query_timeout: ANSWER_MS + 1_000,
      idleTimeoutMillis: 60_000,
      pipeline: true,
    });
    this.pool.on('error', ({ message }) =>
      this.logger.warn(`A connection of the act path is lost: ${message}`),
    );
    // The pool listens to those that lie idle: one that is lost between two statements would end the process.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Runs one statement by itself. */
  async query<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ ...statement, values: [...values] });
    return rows;
  }

  /** Runs `work` on one connection; a failure drops the connection, and its transaction with it. */
  async use<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      const result = await work(new Connection(client));
      client.release();
      return result;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** One connection for the length of a transaction. */
export class Connection {
  constructor(private readonly client: PoolClient) {}

  /** Sends the statement without waiting for those before it. */
  send<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<QueryResult<Row>> {
    return this.client.query<Row>({ ...statement, values: [...values] });
  }
}
