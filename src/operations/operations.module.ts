import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { TerminusModule } from '@nestjs/terminus';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';
import { MetricsController } from './metrics.controller.js';
import { RecurringService } from './recurring.service.js';
import { SchemaHealth } from './schema-health.js';

/** What whoever runs us looks at, health and metrics, and what runs by itself. */
@Module({
  imports: [ScheduleModule.forRoot(), TerminusModule.forRoot({ errorLogStyle: 'json', logger: false })],
  controllers: [HealthController, MetricsController],
  providers: [Metrics, SchemaHealth, RecurringService],
  exports: [Metrics],
})
export class OperationsModule {}
