import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource, type EntityManager, type EntitySubscriberInterface, type QueryRunner } from 'typeorm';
import { Config } from '../../config/config.js';

/** Told the id of a campaign whose public pages changed, or `*` where any of them may have. */
export type PublicChangeListener = (campaignId: string | '*') => void;

const CHANNEL = 'public_change';
const RECONNECT_MS = 1_000;
const PING_MS = 15_000;

/** Tells every replica which campaign's public pages changed, over Postgres' LISTEN and NOTIFY. */
@Injectable()
export class PublicChanges
  implements EntitySubscriberInterface, OnApplicationBootstrap, OnApplicationShutdown
{
  private readonly logger = new Logger(PublicChanges.name);
  private readonly listeners = new Set<PublicChangeListener>();
  /** What the transactions under way have announced. */
  private readonly announced = new WeakMap<QueryRunner, Set<string>>();
  private client: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(
    private readonly config: Config,
    dataSource: DataSource,
  ) {
    dataSource.subscribers.push(this);
  }

  /** Announces the change to all replicas when the transaction of `manager` commits; to this one before the commit is answered. */
  async announce(manager: EntityManager, campaignId: string): Promise<void> {
    await manager.query('SELECT pg_notify($1, $2)', [CHANNEL, campaignId]);
    const { queryRunner } = manager;
    if (!queryRunner) return;
    this.announced.set(queryRunner, (this.announced.get(queryRunner) ?? new Set()).add(campaignId));
  }

  /** Whoever changed something sees it on the next page, sooner than the database calls back. */
  afterTransactionCommit({ queryRunner }: { readonly queryRunner: QueryRunner }): void {
    if (queryRunner.isTransactionActive) return;
    for (const campaignId of this.announced.get(queryRunner) ?? []) this.tell(campaignId);
    this.announced.delete(queryRunner);
  }

  /** Calls the listener at every change from now on; answers how to end that. */
  onChange(listener: PublicChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private tell(campaignId: string): void {
    for (const listener of this.listeners) listener(campaignId);
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.config.databaseUrl,
      application_name: 'tweetathon changes',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    client.on('notification', ({ payload }) => this.tell(payload ?? '*'));
    client.once('end', () => this.lose(client));
    client.on('error', () => this.lose(client));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      // Whatever was announced while nobody listened is not repeated.
      this.tell('*');
      this.ping(client);
    } catch {
      this.lose(client);
    }
  }

  /** Asks now and then, since a connection that a firewall dropped makes no sound. */
  private ping(client: Client): void {
    if (this.isStopped || this.client !== client) return;
    this.timer = setTimeout(() => {
      client.query('SELECT 1').then(
        () => this.ping(client),
        () => this.lose(client),
      );
    }, PING_MS).unref();
  }

  private lose(client: Client): void {
    if (this.isStopped || this.client !== client) return;
    this.logger.warn('The connection that listens for changes is lost; trying again.');
    this.client = null;
    clearTimeout(this.timer);
    client.end().catch(() => undefined);
    this.timer = setTimeout(() => void this.connect(), RECONNECT_MS).unref();
  }
}
