import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Coverage, CoverageService } from '../../actions/coverage.service.js';
import { COUNTED_STAGES } from '../../actions/stage.js';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { instantOf, todayIn } from '../../domain/campaign-day.js';
import { hoursOfStorm } from '../../domain/storm.js';
import { sleepers } from '../../domain/waking.js';
import { coverageChart, THIN_MARK } from '../../engagement/coverage-chart.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { SectionsService } from '../../sections/sections.service.js';
import { LOCALES, uiDirection } from '../locales/ui-language.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, textOf } from '../workspace/form.js';
import { sendPage } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { campaignHere } from './campaign-here.js';
import { coveragePage, type ShownHour } from './coverage.page.js';

@Controller('workspace/campaigns/:slug/coverage')
export class CoveragePageController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly coverage: CoverageService,
    private readonly sections: SectionsService,
    private readonly schedule: ScheduleService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('summary.read')
  async show(
    @Param('slug') slug: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const stage = COUNTED_STAGES.find((one) => one === textOf(query, 'stage')) ?? 'dealt';
    const coverage = await this.coverage.coverage(campaign, stage, this.clock.now());
    const isCounted = coverage.hours.some(({ counts }) => Object.values(counts).some(Boolean));
    await sendPage(
      reply,
      coveragePage(page, {
        campaign: campaignHere(campaign),
        stage,
        asOf: coverage.asOf,
        languages: coverage.languages,
        hours: await this.hours(campaign, coverage),
        chart: isCounted ? await chartOf(page, coverage) : null,
      }),
    );
  }

  private async hours(campaign: Campaign, { hours, asOf }: Coverage): Promise<ShownHour[]> {
    const taking = new Set(campaign.sections.map(({ sectionId }) => sectionId));
    const sections = (await this.sections.list()).filter(({ id }) => taking.has(id));
    const countries = [...new Set(sections.flatMap(({ country }) => country ?? []))];
    const today = todayIn(campaign.timeZone, asOf);
    const stormHours = await this.stormHours(campaign, asOf);
    return hours.map((hour) => {
      const at = instantOf(today, `${String(hour.hour).padStart(2, '0')}:00`, campaign.timeZone);
      const asleep = sleepers(countries, at);
      return {
        ...hour,
        isStorm: stormHours.has(hour.hour),
        awake: countries.filter((country) => !asleep.includes(country)),
      };
    });
  }

  /** The hours of the day into which the storm of any of the campaign's days falls. */
  private async stormHours(campaign: Campaign, now: Date): Promise<ReadonlySet<number>> {
    const storms = (await this.schedule.listDays(campaign, now)).map(({ stormStartsAt, stormEndsAt }) => ({
      startsAt: stormStartsAt,
      endsAt: stormEndsAt,
    }));
    return new Set(storms.flatMap((storm) => hoursOfStorm(storm, campaign.timeZone)));
  }
}

const chartOf = ({ t, formats, language }: WorkspacePage, { languages, hours }: Coverage): Promise<string> =>
  coverageChart({
    rows: languages.map((code) => ({
      label: formats.language(code),
      cells: hours.map(({ counts, thin }) => ({ count: counts[code] ?? null, isThin: thin.includes(code) })),
    })),
    hours: hours.map(({ hour }) => String(hour).padStart(2, '0')),
    words: {
      title: t('coverage.chart'),
      description: t('coverage.chartDescription', { mark: THIN_MARK }),
      hour: t('coverage.hour'),
    },
    language: LOCALES[language],
    direction: uiDirection(language),
  });
