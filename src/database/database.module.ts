import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../../config/config.js';
import { dataSourceOptions } from '../../config/data-source.js';
import { KeepPartitionsJob } from './keep-partitions.job.js';
import { PublicChanges } from './public-changes.js';

/** The one connection pool of the process. Entities come from the modules that own them. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: async ({ databaseUrl }: Config) => ({
        ...(await dataSourceOptions(databaseUrl)),
        autoLoadEntities: true,
        retryAttempts: 3,
        retryDelay: 1_000,
        verboseRetryLog: false,
      }),
    }),
  ],
  providers: [PublicChanges, KeepPartitionsJob],
  exports: [PublicChanges],
})
export class DatabaseModule {}
