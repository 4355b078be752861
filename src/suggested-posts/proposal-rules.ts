/** When a campaign takes proposals, and in which languages: what its page shows and what its service refuses alike. */
import type { Campaign } from '../campaigns/campaign.entity.js';
import { todayIn } from '../domain/campaign-day.js';
import { LANGUAGES, type Language } from '../domain/language.js';

type Proposable = Pick<Campaign, 'status' | 'isHistory' | 'pausedAt' | 'timeZone' | 'endsOn'>;

/** Whether supporters can propose posts: the campaign is out, goes on, and its last day is not over. */
export const takesProposals = (campaign: Proposable, now: Date): boolean =>
  campaign.status === 'published' &&
  !campaign.isHistory &&
  campaign.pausedAt === null &&
  todayIn(campaign.timeZone, now) <= campaign.endsOn;

interface Spoken {
  readonly languages: readonly string[];
  readonly restrictions: readonly { readonly kind: string; readonly value: string }[];
}

/** The languages in which posts can be proposed: the campaign's and the ministries', without those in which posting is dangerous. */
export const proposalLanguages = (
  { languages, restrictions }: Spoken,
  ministries: readonly { readonly ownLanguage: string }[],
): Language[] => {
  const own = ministries.map(({ ownLanguage }) => ownLanguage.split('-')[0]);
  const closed = restrictions
    .filter(({ kind }) => kind === 'language')
    .map(({ value }) => value.toLowerCase());
  return LANGUAGES.filter(
    (language) => (languages.includes(language) || own.includes(language)) && !closed.includes(language),
  );
};
