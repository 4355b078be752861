import { Injectable } from '@nestjs/common';
import type { PageQuery } from '../common/page.js';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { NotFound } from '../domain/errors.js';
import { may } from '../domain/role.js';
import { silencesOf } from '../domain/silence.js';
import type { Viewer } from '../domain/viewer.js';
import { type MinistryView, ministryView } from '../ministries/ministry-view.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { DayView } from '../schedule/day-view.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import type { EvidenceFile } from './evidence-file.entity.js';
import type { Ledger, LedgerEntry, MinistrySilence, TargetOutcome } from './ledger-view.js';
import type { MinistryResponse } from './ministry-response.entity.js';
import { type PlaceRow, ResponsesQueries, type Sight, type TallyRow } from './responses.queries.js';

/** Reads what ministries responded, and how long they have not: the public sees what was made public. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly queries: ResponsesQueries,
    private readonly schedule: ScheduleService,
    private readonly ministries: MinistriesService,
  ) {}

  /** The campaign's ledger as the viewer may see it, the newest response first. */
  async ledger(campaign: Campaign, viewer: Viewer | null, now: Date, query: PageQuery = {}): Promise<Ledger> {
    const [page, contacts, days] = await Promise.all([
      this.queries.page(campaign.id, sightOf(viewer), query),
      this.contacts(campaign, viewer),
      this.schedule.listDays(campaign, now),
    ]);
    return {
      items: await this.entries(page.items, days),
      nextCursor: page.nextCursor,
      contacts: await this.placed(contacts, days),
      silent: await this.silences(campaign, days, viewer, now),
      asOf: now,
    };
  }

  /** One response of the campaign, where the viewer may see it. */
  async getEntry(campaign: Campaign, id: string, viewer: Viewer | null, now: Date): Promise<LedgerEntry> {
    const response = await this.queries.find(campaign.id, id, sightOf(viewer));
    const [entry] = response
      ? await this.entries([response], await this.schedule.listDays(campaign, now))
      : [];
    if (!entry) throw new NotFound('There is no such response in this campaign.');
    return entry;
  }

  /** The response's screenshot with its bytes, where the viewer may see it. */
  async getScreenshot(campaign: Campaign, id: string, viewer: Viewer | null): Promise<EvidenceFile> {
    const response = await this.queries.find(campaign.id, id, sightOf(viewer));
    const file = response?.evidenceFileId ? await this.queries.screenshot(response.evidenceFileId) : null;
    if (!file) throw new NotFound('There is no such screenshot.');
    return file;
  }

  /** What came of each target of those days, by the target's id. */
  async outcomes(
    campaign: Campaign,
    days: readonly DayView[],
    viewer: Viewer | null,
    now: Date,
  ): Promise<ReadonlyMap<string, TargetOutcome>> {
    const dayIds = days.map(({ id }) => id);
    const [seen, contacts] = await Promise.all([
      this.queries.ofDays(campaign.id, dayIds, sightOf(viewer)),
      this.contacts(campaign, viewer),
    ]);
    const entries = await this.entries(seen, days);
    return new Map(
      days.flatMap((day) =>
        day.targets.map((target) => [target.id, outcomeOf(day, target, entries, contacts, now)]),
      ),
    );
  }

  /** What the responses to each target come to, all of them counted. */
  tallies(campaign: Campaign): Promise<TallyRow[]> {
    return this.queries.tallies(campaign.id);
  }

  /** How many responses wait for an analyst to say which of the campaign's days they answer. */
  countUnassigned(campaign: Campaign): Promise<number> {
    return this.queries.countUnassigned(campaign);
  }

  /** Inside, every response is read in full. */
  private async contacts(campaign: Campaign, viewer: Viewer | null): Promise<readonly PlaceRow[]> {
    return isInside(viewer) ? [] : this.queries.contacts(campaign.id);
  }

  private async silences(
    campaign: Campaign,
    days: readonly DayView[],
    viewer: Viewer | null,
    now: Date,
  ): Promise<MinistrySilence[]> {
    const heard = await this.queries.lastHeard(campaign.id, sightOf(viewer));
    const addressed = days.flatMap(({ opensAt, targets }) =>
      targets.map(({ ministry }) => ({ ministry: ministry.id, opensAt })),
    );
    const answers = heard.map(({ ministryId, campaignDayId, postedAt }) => ({
      ministry: ministryId,
      postedAt,
      dayOpensAt: days.find(({ id }) => id === campaignDayId)?.opensAt ?? null,
    }));
    const views = plannedMinistries(days);
    return silencesOf(addressed, answers, now).flatMap(({ ministry, since }) => {
      const view = views.get(ministry);
      return view ? [{ ministry: view, since }] : [];
    });
  }

  private async entries(
    responses: readonly MinistryResponse[],
    days: readonly DayView[],
  ): Promise<LedgerEntry[]> {
    const ids = responses.flatMap(({ evidenceFileId }) => evidenceFileId ?? []);
    const [places, screenshots] = await Promise.all([
      this.placed(responses, days),
      this.queries.screenshots(ids),
    ]);
    return places.map(({ row: response, ministry, day }) => {
      const screenshot = screenshots.get(response.evidenceFileId ?? '') ?? null;
      return { response, ministry, day, screenshot };
    });
  }

  /** The rows with their ministry, as the plan has it or as it is now, and the date of their day. */
  private async placed<Row extends PlaceRow>(
    rows: readonly Row[],
    days: readonly DayView[],
  ): Promise<{ row: Row; ministry: MinistryView; day: string | null }[]> {
    const planned = plannedMinistries(days);
    const unplanned = rows.map(({ ministryId }) => ministryId).filter((id) => !planned.has(id));
    const others = await this.ministries.byIds([...new Set(unplanned)]);
    return rows.flatMap((row) => {
      const other = others.get(row.ministryId);
      const ministry = planned.get(row.ministryId) ?? (other && ministryView(other));
      const day = days.find(({ id }) => id === row.campaignDayId)?.date ?? null;
      return ministry ? [{ row, ministry, day }] : [];
    });
  }
}

/** Whether the viewer is of the workspace, where all responses are read. */
export const isInside = (viewer: Viewer | null): boolean =>
  viewer !== null && may(viewer.role, 'workspace.read');

const sightOf = (viewer: Viewer | null): Sight => (isInside(viewer) ? 'all' : 'public');

/** The ministries of the plan by id, as they were when it was published. */
const plannedMinistries = (days: readonly DayView[]): ReadonlyMap<string, MinistryView> =>
  new Map(days.flatMap(({ targets }) => targets.map(({ ministry }) => [ministry.id, ministry])));

const outcomeOf = (
  day: DayView,
  target: DayView['targets'][number],
  entries: readonly LedgerEntry[],
  contacts: readonly PlaceRow[],
  now: Date,
): TargetOutcome => {
  const isAbout = ({ campaignDayId, ministryId }: PlaceRow): boolean =>
    campaignDayId === day.id && ministryId === target.ministry.id;
  const responses = entries.filter(({ response }) => isAbout(response));
  const hadContact = contacts.some(isAbout);
  const isSilent = responses.length === 0 && !hadContact && day.opensAt <= now;
  return { responses, hadContact, silentSince: isSilent ? day.opensAt : null };
};
