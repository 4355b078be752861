import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Permit } from '../../common/permission.guard.js';
import { MinistriesService } from '../../ministries/ministries.service.js';
import { VarietyDto } from '../../suggested-posts/variety.dto.js';
import { VarietyService } from '../../suggested-posts/variety.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, numberOf, textIfAny } from '../workspace/form.js';
import { readDto, sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { varietyPage } from './variety.page.js';

@Controller('workspace/campaigns/:slug/variety')
export class VarietyPageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly variety: VarietyService,
    private readonly ministries: MinistriesService,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  async show(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const asked = { ministry: textIfAny(query, 'ministry'), crowd: numberOf(query, 'crowd') };
    const dto = await readDto(VarietyDto, asked);
    const [variety, ministries] = await Promise.all([
      this.variety.measure(campaign, dto, page.viewer),
      this.ministries.list(),
    ]);
    const view = { campaign: campaignHere(campaign), variety, ministries, ministry: dto.ministry ?? '' };
    await sendPage(reply, varietyPage(page, view));
  }
}
