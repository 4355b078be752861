import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Campaign } from '../../campaigns/campaign.entity.js';
import { CampaignsService } from '../../campaigns/campaigns.service.js';
import { Clock } from '../../common/clock.js';
import { Permit } from '../../common/permission.guard.js';
import { IdPipe } from '../../common/validation.js';
import { NotFound } from '../../domain/errors.js';
import { RecordSnapshotDto, TrackPostDto } from '../../engagement/engagement.dto.js';
import { EngagementService } from '../../engagement/engagement.service.js';
import { COUNTS, type Snapshot } from '../../engagement/snapshot.js';
import { TRACKED_POST_KINDS } from '../../domain/tracked-post-kind.js';
import { ScheduleService } from '../../schedule/schedule.service.js';
import { campaignHere } from '../coordinator/campaign-here.js';
import { CurrentPage } from '../workspace/current-page.js';
import { type FormBody, numberOrNull, textIfAny, textOf } from '../workspace/form.js';
import { type FormState, freshForm, refusedForm } from '../workspace/form-state.js';
import { after, readDto, sendPage, submit } from '../workspace/submit.js';
import { instantIn, instantValues } from '../workspace/time-fields.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { engagementPage, type SnapshotLine, type TrackedLine } from './engagement.page.js';
import { trackedPostPage } from './tracked-post.page.js';

const lineOf = ({ takenAt, engagement, rate: _, ...counts }: Snapshot): SnapshotLine => ({
  takenAt,
  engagement,
  counts,
});

@Controller('workspace/campaigns/:slug/engagement')
export class EngagementPagesController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly engagement: EngagementService,
    private readonly schedule: ScheduleService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Permit('workspace.read')
  async list(@Param('slug') slug: string, @CurrentPage() page: WorkspacePage, @Res() reply: FastifyReply) {
    const campaign = await this.campaigns.getBySlug(slug);
    const form = freshForm({ postedZone: campaign.timeZone, kind: 'announcement' });
    await sendPage(reply, await this.page(page, campaign, form));
  }

  @Post()
  @Permit('engagement.record')
  async track(
    @Param('slug') slug: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const [day, network, url, kind] = ['day', 'network', 'url', 'kind'].map((name) => textOf(form, name));
        const plain = { campaign: slug, day, network, url, kind, postedAt: instantIn(form, 'posted') };
        const dto = await readDto(TrackPostDto, plain);
        const { id } = await this.engagement.trackPost(campaign, dto, page.viewer, this.clock.now());
        return after(`/workspace/campaigns/${slug}/engagement/${id}`, 'added');
      },
      (refusal) => this.page(page, campaign, refusedForm(page, form, refusal)),
    );
  }

  @Get(':id')
  @Permit('workspace.read')
  async show(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Query() query: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    const form = freshForm(instantValues('taken', this.clock.now(), campaign.timeZone));
    await sendPage(reply, await this.post(page, campaign, id, form, textIfAny(query, 'cursor')));
  }

  @Post(':id')
  @Permit('engagement.record')
  async record(
    @Param('slug') slug: string,
    @Param('id', IdPipe) id: string,
    @Body() form: FormBody,
    @CurrentPage() page: WorkspacePage,
    @Res() reply: FastifyReply,
  ) {
    const campaign = await this.campaigns.getBySlug(slug);
    await submit(
      reply,
      async () => {
        const counts = Object.fromEntries(COUNTS.map((name) => [name, numberOrNull(form, name)]));
        const dto = await readDto(RecordSnapshotDto, { takenAt: instantIn(form, 'taken'), ...counts });
        await this.engagement.recordSnapshot(id, dto, page.viewer, this.clock.now());
        return after(`/workspace/campaigns/${slug}/engagement/${id}`, 'recorded');
      },
      (refusal) => this.post(page, campaign, id, refusedForm(page, form, refusal)),
    );
  }

  private async tracked(campaign: Campaign): Promise<TrackedLine[]> {
    const now = this.clock.now();
    const days = await this.schedule.listDays(campaign, now);
    const posts = await this.engagement.listTracked(campaign, now);
    return posts.map(({ campaignDayId, latest, ...post }) => ({
      ...post,
      day: days.find((day) => day.id === campaignDayId)?.date ?? campaign.startsOn,
      latest: latest && lineOf(latest),
    }));
  }

  private async page(page: WorkspacePage, campaign: Campaign, form: FormState): Promise<JSX.Element> {
    return engagementPage(page, {
      campaign: campaignHere(campaign),
      tracked: await this.tracked(campaign),
      days: await this.schedule.listDays(campaign, this.clock.now()),
      kinds: TRACKED_POST_KINDS,
      form,
    });
  }

  private async post(
    page: WorkspacePage,
    campaign: Campaign,
    id: string,
    form: FormState,
    cursor?: string,
  ): Promise<JSX.Element> {
    const post = (await this.tracked(campaign)).find((one) => one.id === id);
    if (!post) throw new NotFound('There is no such tracked post in this campaign.');
    const { items, nextCursor } = await this.engagement.listSnapshots(id, { cursor });
    const snapshots = items.map(lineOf);
    return trackedPostPage(page, {
      campaign: campaignHere(campaign),
      post,
      snapshots,
      next: nextCursor,
      form,
    });
  }
}
