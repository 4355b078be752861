import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Campaign } from '../campaigns/campaign.entity.js';
import { attribute } from '../domain/attribution.js';
import { dayBounds, todayIn } from '../domain/campaign-day.js';
import { Invalid, type Issue } from '../domain/errors.js';
import { parseInstant } from '../domain/instant.js';
import { maskHandles, maskRecipient, type OfficialHandles } from '../domain/masking.js';
import type { Ministry } from '../ministries/ministry.entity.js';
import { MinistriesService } from '../ministries/ministries.service.js';
import type { DayView } from '../schedule/day-view.js';
import { ScheduleService } from '../schedule/schedule.service.js';
import { OfficialAccounts, refuseStrangers } from './official-accounts.service.js';
import type { MinistryResponse } from './ministry-response.entity.js';
import type { EditResponseDto } from './response.dto.js';

/** The columns of a response that its recorder fills, as they are stored: masked, hashed, with its day. */
export type ResponseDraft = Pick<
  MinistryResponse,
  | 'ministryId'
  | 'campaignDayId'
  | 'attribution'
  | 'channel'
  | 'network'
  | 'url'
  | 'postedAt'
  | 'postedAtIsDayOnly'
  | 'seenAt'
  | 'text'
  | 'wordingNotArchived'
  | 'language'
  | 'translation'
  | 'toWhom'
  | 'note'
  | 'source'
  | 'sourceUrl'
  | 'sha256'
>;

/** What a draft is made of before it is masked and given its day. */
type Given = Omit<ResponseDraft, 'campaignDayId' | 'attribution' | 'sha256'>;

const EMPTY = {
  network: null,
  url: null,
  postedAtIsDayOnly: false,
  text: null,
  wordingNotArchived: false,
  translation: null,
  toWhom: '',
  note: '',
  source: '',
  sourceUrl: null,
} as const;

/** Turns what a recorder typed into what is stored: nothing unmasked gets further than here. */
@Injectable()
export class ResponseDrafts {
  constructor(
    private readonly ministries: MinistriesService,
    private readonly schedule: ScheduleService,
    private readonly accounts: OfficialAccounts,
  ) {}

  /** The response to store; `current` is the one that is edited. Throws Invalid with every issue. */
  async compose(
    campaign: Campaign,
    dto: EditResponseDto,
    current: MinistryResponse | null,
    now: Date,
  ): Promise<ResponseDraft> {
    const [ministries, days, official] = await Promise.all([
      this.ministries.list(),
      this.schedule.listDays(campaign, now),
      this.accounts.handles(campaign, now),
    ]);
    const given = dated(
      { ...EMPTY, ...(current ?? { seenAt: now }), ...givenBy(dto, ministries) } as Given,
      campaign,
    );
    refuseContradictions(given, now);
    refuseStrangers({ url: given.url, sourceUrl: given.sourceUrl }, official);
    const masked = mask(given, official);
    return {
      ...masked,
      sha256: masked.text && sha256(masked.text),
      ...dayOf(campaign, masked, days, current),
    };
  }
}

const instant = (field: string, text: string): Date => {
  const read = parseInstant(text);
  if (!read) throw Invalid.field(field, `${text} is not an instant such as 2026-06-11T15:30:00Z.`);
  return read;
};

/** The fields that the form or program sent, in the columns' terms. */
const givenBy = (dto: EditResponseDto, ministries: readonly Ministry[]): Partial<Given> => {
  const { ministry: slug, postedAt, seenAt, textArchived, screenshot: _, ...same } = dto;
  return defined({
    ...same,
    ministryId: slug === undefined ? undefined : idOf(slug, ministries),
    postedAt: postedAt === undefined ? undefined : instant('postedAt', postedAt),
    seenAt: typeof seenAt === 'string' ? instant('seenAt', seenAt) : seenAt,
    wordingNotArchived: textArchived === undefined ? undefined : !textArchived,
  });
};

const defined = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;

const idOf = (slug: string, ministries: readonly Ministry[]): string => {
  const ministry = ministries.find((one) => one.slug === slug);
  if (!ministry) throw Invalid.field('ministry', `There is no ministry "${slug}".`);
  return ministry.id;
};

/** Where only the date is known, the date's opening stands for it. */
const dated = (given: Given, { timeZone }: Campaign): Given =>
  given.postedAtIsDayOnly
    ? { ...given, postedAt: dayBounds(todayIn(timeZone, given.postedAt), timeZone).opensAt }
    : given;

const refuseContradictions = ({ text, wordingNotArchived, postedAt, seenAt }: Given, now: Date): void => {
  const issues: Issue[] = [];
  if (text === null && !wordingNotArchived) {
    issues.push({ field: 'text', message: 'Give the ministry’s words, or say that they are not archived.' });
  }
  if (text !== null && wordingNotArchived) {
    issues.push({
      field: 'text',
      message: 'Words that are not archived cannot be given: leave the text out.',
    });
  }
  if (postedAt > now) issues.push({ field: 'postedAt', message: 'This lies in the future.' });
  if (seenAt && seenAt > now) issues.push({ field: 'seenAt', message: 'This lies in the future.' });
  if (seenAt && seenAt < postedAt && postedAt <= now) {
    issues.push({ field: 'seenAt', message: 'It cannot be seen before it is posted.' });
  }
  if (issues.length > 0) throw new Invalid(issues);
};

const mask = (given: Given, official: OfficialHandles): Given => {
  const masked = (text: string): string => maskHandles(text, official);
  return {
    ministryId: given.ministryId,
    channel: given.channel,
    network: given.network,
    url: given.url,
    postedAt: given.postedAt,
    postedAtIsDayOnly: given.postedAtIsDayOnly,
    seenAt: given.seenAt,
    text: given.text && masked(given.text),
    wordingNotArchived: given.wordingNotArchived,
    language: given.language,
    translation: given.translation && masked(given.translation),
    toWhom: maskRecipient(given.toWhom, official),
    note: masked(given.note),
    source: masked(given.source),
    sourceUrl: given.sourceUrl,
  };
};

/** SHA-256 of the text in UTF-8, in hexadecimal. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** An analyst's decision stays while the ministry does; else the rules decide anew. */
const dayOf = (
  campaign: Campaign,
  { ministryId, postedAt }: Given,
  days: readonly DayView[],
  current: MinistryResponse | null,
): Pick<ResponseDraft, 'campaignDayId' | 'attribution'> => {
  if (current?.attribution === 'by-analyst' && current.ministryId === ministryId) {
    return { campaignDayId: current.campaignDayId, attribution: 'by-analyst' };
  }
  const { day, rule } = attribute({
    postedAt,
    ministryDays: days.filter(({ targets }) => targets.some(({ ministry }) => ministry.id === ministryId)),
    windowDays: campaign.responseWindowDays,
    zone: campaign.timeZone,
  });
  return { campaignDayId: day?.id ?? null, attribution: rule };
};
