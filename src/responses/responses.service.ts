import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { KeptPicture } from '../database/kept-picture.js';
import { PublicChanges } from '../database/public-changes.js';
import { refuseStale } from '../database/refuse-stale.js';
import { Invalid, NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import { AuditService } from '../people/audit.service.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { EvidenceFile } from './evidence-file.entity.js';
import { MinistryResponse } from './ministry-response.entity.js';
import type { EditResponseDto, RecordResponseDto, ScreenshotDto } from './response.dto.js';
import { ResponseDrafts } from './response-draft.service.js';
import { prepareScreenshot } from './screenshot.js';

/** Keeps what ministries responded: internal until somebody makes it public. */
@Injectable()
export class ResponsesService {
  constructor(
    @InjectRepository(MinistryResponse) private readonly responses: Repository<MinistryResponse>,
    private readonly drafts: ResponseDrafts,
    private readonly schedule: ScheduleService,
    private readonly audit: AuditService,
    private readonly changes: PublicChanges,
  ) {}

  /** Records a response with its evidence and gives it its campaign day by the rules. */
  async record(
    campaign: Campaign,
    dto: RecordResponseDto,
    viewer: Viewer,
    now: Date,
  ): Promise<MinistryResponse> {
    const screenshot = await prepared(dto.screenshot);
    const response = this.responses.create({
      ...(await this.drafts.compose(campaign, dto, null, now)),
      id: v7({ msecs: now.getTime() }),
      campaignId: campaign.id,
      evidenceFileId: null,
      recordedBy: viewer.personId,
      isPublic: false,
      createdAt: now,
      updatedAt: now,
    });
    await this.responses.manager.transaction(async (manager) => {
      response.evidenceFileId = await keepScreenshot(manager, screenshot, viewer, now);
      await manager.save(response);
      await this.note(manager, viewer, 'response.record', null, response, now);
    });
    return response;
  }

  /** The response of that id, whoever may read it; null where the campaign has none. */
  find(campaign: Campaign, id: string): Promise<MinistryResponse | null> {
    return this.responses.findOneBy({ id, campaignId: campaign.id });
  }

  /** Changes a response; its hash, and its day where no analyst decided it, follow. */
  async edit(
    campaign: Campaign,
    id: string,
    dto: EditResponseDto,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<MinistryResponse> {
    const screenshot = await prepared(dto.screenshot);
    const current = await this.get(campaign, id);
    refuseStale(current, expectedVersion);
    const draft = await this.drafts.compose(campaign, dto, current, now);
    return this.change(
      campaign,
      id,
      'response.edit',
      viewer,
      now,
      current.version,
      async (response, manager) => {
        Object.assign(response, draft);
        if (dto.screenshot === undefined) return;
        response.evidenceFileId = await keepScreenshot(manager, screenshot, viewer, now);
      },
    );
  }

  /** Lets an analyst decide which of the campaign's days the response answers; null for none. */
  async assignDay(
    campaign: Campaign,
    id: string,
    date: string | null,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
  ): Promise<MinistryResponse> {
    const days = date === null ? [] : await this.schedule.listDays(campaign, now);
    const day = days.find((one) => one.date === date);
    if (date !== null && !day) throw Invalid.field('day', `${date} is not a day of this campaign.`);
    return this.change(campaign, id, 'response.assign-day', viewer, now, expectedVersion, (response) => {
      Object.assign(response, { campaignDayId: day?.id ?? null, attribution: 'by-analyst' });
    });
  }

  /** Makes the response public; of a confidential channel the public learns only that there was contact. */
  publish(campaign: Campaign, id: string, viewer: Viewer, now: Date): Promise<MinistryResponse> {
    return this.setPublic(campaign, id, true, viewer, now);
  }

  /** Makes the response internal again. */
  withdraw(campaign: Campaign, id: string, viewer: Viewer, now: Date): Promise<MinistryResponse> {
    return this.setPublic(campaign, id, false, viewer, now);
  }

  private async setPublic(
    campaign: Campaign,
    id: string,
    isPublic: boolean,
    viewer: Viewer,
    now: Date,
  ): Promise<MinistryResponse> {
    const current = await this.get(campaign, id);
    if (current.isPublic === isPublic) return current;
    const action = isPublic ? 'response.publish' : 'response.withdraw';
    return this.change(campaign, id, action, viewer, now, null, (response) => {
      response.isPublic = isPublic;
    });
  }

  private async get(campaign: Campaign, id: string): Promise<MinistryResponse> {
    const response = await this.find(campaign, id);
    if (!response) throw notThere();
    return response;
  }

  private async change(
    campaign: Campaign,
    id: string,
    action: string,
    viewer: Viewer,
    now: Date,
    expectedVersion: number | null,
    apply: (response: MinistryResponse, manager: EntityManager) => void | Promise<void>,
  ): Promise<MinistryResponse> {
    return this.responses.manager.transaction(async (manager) => {
      const response = await getLocked(manager, campaign, id);
      refuseStale(response, expectedVersion);
      const before = { ...response };
      await apply(response, manager);
      await manager.save(Object.assign(response, { updatedAt: now }));
      await dropReplaced(manager, before, response);
      await this.note(manager, viewer, action, before, response, now);
      return response;
    });
  }

  private async note(
    manager: EntityManager,
    viewer: Viewer,
    action: string,
    before: MinistryResponse | null,
    after: MinistryResponse,
    now: Date,
  ): Promise<void> {
    const subject = { kind: 'response', id: after.id };
    await this.audit.record(manager, viewer, action, subject, before, { ...after }, now);
    if (before?.isPublic || after.isPublic) await this.changes.announce(manager, after.campaignId);
  }
}

const notThere = (): NotFound => new NotFound('There is no such response in this campaign.');

const getLocked = async (
  manager: EntityManager,
  campaign: Campaign,
  id: string,
): Promise<MinistryResponse> => {
  const response = await manager.findOne(MinistryResponse, {
    where: { id, campaignId: campaign.id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!response) throw notThere();
  return response;
};

/** Decoded before the transaction begins: a picture takes its time. */
const prepared = async (screenshot: ScreenshotDto | null | undefined): Promise<KeptPicture | null> =>
  screenshot ? prepareScreenshot(Buffer.from(screenshot.data, 'base64')) : null;

const keepScreenshot = async (
  manager: EntityManager,
  screenshot: KeptPicture | null,
  viewer: Viewer,
  now: Date,
): Promise<string | null> => {
  if (!screenshot) return null;
  const id = v7({ msecs: now.getTime() });
  const confirmation = { blackedOutConfirmedBy: viewer.personId, createdAt: now };
  await manager.insert(EvidenceFile, { ...screenshot, ...confirmation, id });
  return id;
};

/** A picture that was not blacked out well must be possible to be rid of: what is replaced is deleted. */
const dropReplaced = async (
  manager: EntityManager,
  before: MinistryResponse,
  after: MinistryResponse,
): Promise<void> => {
  if (before.evidenceFileId === null || before.evidenceFileId === after.evidenceFileId) return;
  await manager.delete(EvidenceFile, before.evidenceFileId);
};
