import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { Permit } from '../common/permission.guard.js';
import { PlannerService } from './planner.service.js';
import type { Proposal } from './proposal.js';
import { ProposePlanDto } from './propose-plan.dto.js';

@Controller('api/v1/campaigns/:slug/plan')
export class PlannerController {
  constructor(
    private readonly planner: PlannerService,
    private readonly clock: Clock,
  ) {}

  /** Proposes the best plan that the hard rules allow, with a reason for each placement; nothing is stored. 409 `no-plan` names the rules that conflict. */
  @Post()
  @HttpCode(200)
  @Permit('plan.edit')
  propose(@Param('slug') slug: string, @Body() dto: ProposePlanDto): Promise<Proposal> {
    return this.planner.propose(slug, dto, this.clock.now());
  }
}
