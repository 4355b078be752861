import { Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../config/config.js';
import { dataSourceOptions } from '../../config/data-source.js';
import { readEnv } from '../../config/env.js';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { waitUntil } from './postmaster.js';
import { PublicChanges } from './public-changes.js';

let database: TestDatabase;
let dataSource: DataSource;
let changes: PublicChanges;
let heard: string[];
/** Another replica. */
let elsewhere: DataSource;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase({ empty: true });
  dataSource = await new DataSource(await dataSourceOptions(database.url)).initialize();
  elsewhere = await new DataSource(await dataSourceOptions(database.url)).initialize();
});

afterAll(async () => {
  await Promise.all([dataSource.destroy(), elsewhere.destroy()]);
  await database.drop();
});

beforeEach(async () => {
  changes = new PublicChanges(new Config(readEnv({}), database.url, 'secret'), elsewhere);
  await changes.onApplicationBootstrap();
  heard = [];
  changes.onChange((campaignId) => heard.push(campaignId));
});

afterEach(() => changes.onApplicationShutdown());

const announce = (campaignId: string, outcome: () => void = () => undefined): Promise<void> =>
  dataSource.transaction(async (manager: EntityManager) => {
    await changes.announce(manager, campaignId);
    outcome();
  });

it('the replica on which it was changed knows it with the commit', async () => {
  const own = new PublicChanges(new Config(readEnv({}), database.url, 'secret'), dataSource);
  const known: string[] = [];
  own.onChange((campaignId) => known.push(campaignId));
  const announceThere = (campaignId: string) =>
    dataSource.transaction(async (manager) => {
      await manager.transaction((inner) => own.announce(inner, campaignId));
      expect(known).not.toContain(campaignId);
    });
  await announceThere('campaign-6');
  expect(known).toEqual(['campaign-6']);
  await announceThere('campaign-7');
  expect(known).toEqual(['campaign-6', 'campaign-7']);
});

const hears = (campaignId: string): Promise<boolean> =>
  waitUntil(() => Promise.resolve(heard.includes(campaignId)), 5_000);

it('a change is announced once its transaction is committed', async () => {
  await announce('campaign-1');
  expect(await hears('campaign-1')).toBe(true);
});

it('a change that is rolled back is not announced', async () => {
  const refuse = (): never => {
    throw new Error('rolled back');
  };
  await expect(announce('campaign-2', refuse)).rejects.toThrow('rolled back');
  await announce('campaign-3');
  await hears('campaign-3');
  expect(heard).toEqual(['campaign-3']);
});

it('a listener that has ended hears nothing more', async () => {
  const others: string[] = [];
  changes.onChange((campaignId) => others.push(campaignId))();
  await announce('campaign-4');
  await hears('campaign-4');
  expect(others).toEqual([]);
});

it('after its connection was lost, a replica is told that anything may have changed, and hears again', async () => {
  await dataSource.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'tweetathon changes'`,
  );
  expect(await hears('*')).toBe(true);
  await announce('campaign-5');
  expect(await hears('campaign-5')).toBe(true);
});
