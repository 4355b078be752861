/** What the frame of a page needs to know of the campaign at hand. */
import type { Campaign } from '../../campaigns/campaign.entity.js';
import type { CampaignHere } from '../workspace/navigation.js';

/** The campaign as every page of it shows it. */
export const campaignHere = (
  campaign: Campaign,
): CampaignHere & Pick<Campaign, 'timeZone' | 'languages' | 'stormAt' | 'stormMinutes' | 'isHistory'> => ({
  slug: campaign.slug,
  title: campaign.title,
  status: campaign.status,
  paused: campaign.pausedAt !== null,
  timeZone: campaign.timeZone,
  languages: campaign.languages,
  stormAt: campaign.stormAt,
  stormMinutes: campaign.stormMinutes,
  isHistory: campaign.isHistory,
});
