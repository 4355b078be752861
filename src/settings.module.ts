import { Module, type DynamicModule } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Clock } from './common/clock.js';

/** Gives everybody the settings and the clock of this process. */
@Module({})
export class SettingsModule {
  static with(config: Config, clock: Clock): DynamicModule {
    const providers = [
      { provide: Config, useValue: config },
      { provide: Clock, useValue: clock },
    ];
    return { module: SettingsModule, global: true, providers, exports: [Config, Clock] };
  }
}
