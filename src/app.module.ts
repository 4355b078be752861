import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '../config/config.js';
import type { Clock } from './common/clock.js';
import { SettingsModule } from './common/settings.module.js';
import { DatabaseModule } from './database/database.module.js';
import { OperationsModule } from './operations/operations.module.js';

/** The whole application: one line a room of the house. */
@Module({
  imports: [DatabaseModule, OperationsModule],
})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return { module: AppModule, imports: [SettingsModule.with(config, clock)] };
  }
}
