/** A campaign as programs read it. */
import type { Campaign } from './campaign.entity.js';

/** The line of a campaign in a list. */
export const campaignLine = (campaign: Campaign) => ({
  slug: campaign.slug,
  title: campaign.title,
  status: campaign.status,
  timeZone: campaign.timeZone,
  startsOn: campaign.startsOn,
  endsOn: campaign.endsOn,
  languages: campaign.languages,
  hashtags: campaign.hashtags,
  isDemo: campaign.isDemo,
});

/** All that is set about a campaign, without its days. */
export const campaignView = (campaign: Campaign) => ({
  ...campaignLine(campaign),
  ask: campaign.ask,
  stormAt: campaign.stormAt.slice(0, 5),
  stormMinutes: campaign.stormMinutes,
  link: campaign.link,
  conduct: campaign.conduct,
  safety: campaign.safety,
  translations: campaign.translations,
  restrictions: campaign.restrictions.map(({ kind, value, note, translations }) => ({
    kind,
    value,
    note,
    translations,
  })),
  paused: campaign.pausedAt && { at: campaign.pausedAt, reason: campaign.pauseReason },
  approvedPostsNeeded: campaign.approvedPostsNeeded,
  responseWindowDays: campaign.responseWindowDays,
  retentionDays: campaign.retentionDays,
  isHistory: campaign.isHistory,
  publishedAt: campaign.publishedAt,
  version: campaign.version,
});
