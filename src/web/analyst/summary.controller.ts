import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import type { CampaignSummary } from '../../engagement/summary.js';
import { summaryChart } from '../../engagement/summary-chart.js';
import { SummaryService } from '../../engagement/summary.service.js';
import { campaignHere } from '../coordinator/campaign-here.js';
import { LOCALES, uiDirection } from '../locales/ui-language.js';
import { CurrentPage } from '../workspace/current-page.js';
import { sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { summaryPage } from './summary.page.js';

@Controller('workspace/campaigns/:slug/summary')
export class SummaryPageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly summaries: SummaryService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('summary.read')
  async show(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    const summary = await this.summaries.summary(campaign, this.clock.now());
    const chart = summary.totals.counts === null ? null : await chartOf(page, summary);
    await sendPage(reply, summaryPage(page, { campaign: campaignHere(campaign), summary, chart }));
  }
}

const chartOf = ({ t, formats, language }: WorkspacePage, { days }: CampaignSummary): Promise<string> =>
  summaryChart({
    days: days.map(({ date, counts, responses }) => ({
      label: formats.shortDate(date).replace(/^[^\s]+\s/, ''),
      counts,
      responses,
    })),
    words: {
      title: t('summary.chart'),
      description: t('summary.chartDescription'),
      stages: {
        dealt: t('stage.dealt'),
        clicked: t('stage.clicked'),
        reported: t('stage.reported'),
        linked: t('stage.linked'),
      },
      responses: t('summary.responses'),
    },
    language: LOCALES[language],
    direction: uiDirection(language),
  });
