import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { PostCountsService } from '../../suggested-posts/post-counts.service.js';
import { CurrentPage } from '../workspace/current-page.js';
import { sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { postCoveragePage } from './post-coverage.page.js';

@Controller('workspace/campaigns/:slug/post-coverage')
export class PostCoverageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly schedule: ScheduleService,
    private readonly counts: PostCountsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('suggested-post.read')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    const days = await this.schedule.listDays(campaign, this.clock.now());
    const countFor = await this.counts.of(campaign, page.viewer);
    const own = page.viewer.languages;
    const languages = campaign.languages.filter((one) => own?.includes(one) ?? true);
    const rows = days.flatMap(({ date, state, targets }) =>
      targets.map(({ ministry }) => ({
        ...{ date, ministry, isOver: state === 'closed' },
        cells: languages.map((language) => ({ language, ...countFor(ministry.id, language) })),
      })),
    );
    const needed = campaign.approvedPostsNeeded;
    await sendPage(
      reply,
      postCoveragePage(page, { campaign: campaignHere(campaign), languages, rows, needed }),
    );
  }
}
