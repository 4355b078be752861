import { Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { DataSource } from 'typeorm';

/** Whether the database has the schema that this version needs. */
@Injectable()
export class SchemaHealth {
  private isCurrent = false;

  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly dataSource: DataSource,
  ) {}

  /** Asks until the answer is yes: a schema does not grow old under a running process. */
  async check(key: string): Promise<HealthIndicatorResult> {
    this.isCurrent ||= !(await this.dataSource.showMigrations().catch(() => true));
    const indicator = this.indicators.check(key);
    return this.isCurrent ? indicator.up() : indicator.down('Migrations are missing.');
  }
}
