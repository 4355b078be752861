/** What the slots of a post stand for: the ministry's name and handle in the reader's language, and the campaign's own. */
import type { Network } from '../domain/network.js';
import type { SlotValues } from '../domain/variants.js';
import type { AccountView, MinistryView } from '../ministries/ministry-view.js';

/** A campaign as far as it is linked to. */
export interface LinkedCampaign {
  readonly slug: string;
  /** Null for the campaign's page here. */
  readonly link: string | null;
}

export interface SlotSources {
  readonly campaign: LinkedCampaign & { readonly hashtags: readonly string[] };
  /** The address of this installation, without a slash at its end. */
  readonly site: string;
  /** The link of the supporter's section; null for the campaign's own. */
  readonly sectionLink?: string | null;
  readonly ministry: Pick<
    MinistryView,
    'name' | 'names' | 'ownName' | 'ownLanguage' | 'country' | 'accounts'
  >;
  /** The campaign day. */
  readonly date: string;
  readonly language: string;
  readonly network: Network;
  /** The words of the claims, by slug. */
  readonly claims: Readonly<Record<string, string>>;
}

/** The address that the campaign's posts link to: its own, or its page here. */
export const linkOf = ({ link, slug }: LinkedCampaign, site: string): string => link ?? `${site}/c/${slug}`;

/** The values of all slots for one day, ministry, language and network. */
export function slotValues(sources: SlotSources): SlotValues {
  const { campaign, ministry, language, network } = sources;
  const name = nameIn(ministry, language);
  return {
    ministry: name,
    handle: findHandle(ministry.accounts, network, language) ?? name,
    country: countryName(ministry.country, language),
    hashtags: campaign.hashtags.map((hashtag) => `#${hashtag}`).join(' '),
    link: sources.sectionLink ?? linkOf(campaign, sources.site),
    day: dayName(sources.date, language),
    claims: sources.claims,
  };
}

const nameIn = ({ name, names, ownName, ownLanguage }: SlotSources['ministry'], language: string): string =>
  names[language] ?? (ownLanguage.split('-')[0] === language ? ownName : name);

/** The handle to address on the network, preferring accounts in use, then the language; null where there is none. */
export function findHandle(
  accounts: readonly AccountView[],
  network: Network,
  language: string,
): string | null {
  const rank = (account: AccountView): number =>
    (account.status === 'dormant' ? 4 : 0) +
    (account.language === language ? 0 : account.language === 'en' ? 1 : 2);
  const [best] = accounts
    .filter((account) => account.network === network && account.handle !== '')
    .filter(({ status }) => status !== 'none' && status !== 'suspended')
    .toSorted((one, other) => rank(one) - rank(other));
  return best ? `@${best.handle}` : null;
}

// Making one costs a hundred times what it does.
const countryNames = new Map<string, Intl.DisplayNames>();
const dayNames = new Map<string, Intl.DateTimeFormat>();

function countryName(country: string, language: string): string {
  let names = countryNames.get(language);
  if (!names) countryNames.set(language, (names = new Intl.DisplayNames(language, { type: 'region' })));
  return country === '' ? '{country}' : (names.of(country) ?? country);
}

function dayName(date: string, language: string): string {
  let names = dayNames.get(language);
  if (!names) {
    names = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    dayNames.set(language, names);
  }
  return names.format(new Date(`${date}T00:00:00Z`));
}
