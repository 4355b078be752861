import { Controller, Get, Query } from '@nestjs/common';
import { PageQuery } from '../common/page.js';
import { Permit } from '../common/permission.guard.js';
import { AuditService } from './audit.service.js';

@Controller('api/v1/audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Who did what to what, newest first. */
  @Get()
  @Permit('audit.read')
  list(@Query() query: PageQuery) {
    return this.audit.list(query);
  }
}
