/** The ledger as its readers meet it: responses with evidence, contacts without words, and silences. */
import { isConfidential } from '../domain/channel.js';
import type { MinistryView } from '../ministries/ministry-view.js';
import type { EvidenceFile } from './evidence-file.entity.js';
import type { MinistryResponse } from './ministry-response.entity.js';

export interface LedgerEntry {
  readonly response: MinistryResponse;
  readonly ministry: MinistryView;
  /** The date of the campaign day that it answers; null while unassigned. */
  readonly day: string | null;
  readonly screenshot: EvidenceFile | null;
}

/** That a ministry was in contact by a confidential channel, and no more. */
export interface Contact {
  readonly ministry: MinistryView;
  readonly day: string | null;
}

export interface MinistrySilence {
  readonly ministry: MinistryView;
  /** None was observed from then to now. */
  readonly since: Date;
}

export interface Ledger {
  readonly items: readonly LedgerEntry[];
  readonly nextCursor: string | null;
  readonly contacts: readonly Contact[];
  readonly silent: readonly MinistrySilence[];
  readonly asOf: Date;
}

/** What came of a target by now. */
export interface TargetOutcome {
  /** The responses to it that the reader may see, the first one first. */
  readonly responses: readonly LedgerEntry[];
  /** The ministry was in contact, about which the reader learns no more. */
  readonly hadContact: boolean;
  /** None observed since then; null where one was, and before the day opened. */
  readonly silentSince: Date | null;
}

/** Where the response's screenshot is to be had, as a path on our own site. */
export const screenshotPath = (campaignSlug: string, responseId: string): string =>
  `/api/v1/campaigns/${campaignSlug}/responses/${responseId}/screenshot`;

const evidenceOf = ({ response, screenshot }: LedgerEntry, campaignSlug: string) => ({
  sha256: response.sha256,
  screenshot: screenshot && {
    url: screenshotPath(campaignSlug, response.id),
    sha256: screenshot.sha256,
    mediaType: screenshot.mediaType,
    width: screenshot.width,
    height: screenshot.height,
  },
});

/** The entry as everybody may read it. */
export const publicEntry = (entry: LedgerEntry, campaignSlug: string) => {
  const { response, ministry, day } = entry;
  return {
    id: response.id,
    ministry: ministry.slug,
    ministryName: ministry.name,
    day,
    attribution: response.attribution,
    channel: response.channel,
    network: response.network,
    url: response.url,
    postedAt: response.postedAt,
    postedAtIsDayOnly: response.postedAtIsDayOnly,
    text: response.text,
    textArchived: !response.wordingNotArchived,
    language: response.language,
    translation: response.translation,
    toWhom: response.toWhom,
    source: response.source,
    sourceUrl: response.sourceUrl,
    evidence: evidenceOf(entry, campaignSlug),
  };
};

/** The entry as the workspace reads it. */
export const workspaceEntry = (entry: LedgerEntry, campaignSlug: string) => ({
  ...publicEntry(entry, campaignSlug),
  isPublic: entry.response.isPublic,
  isConfidential: isConfidential(entry.response.channel),
  seenAt: entry.response.seenAt,
  note: entry.response.note,
  recordedBy: entry.response.recordedBy,
  version: entry.response.version,
});

/** The ledger as programs read it. */
export const ledgerJson = (ledger: Ledger, campaignSlug: string, isWorkspace: boolean) => ({
  items: ledger.items.map((entry) => (isWorkspace ? workspaceEntry : publicEntry)(entry, campaignSlug)),
  nextCursor: ledger.nextCursor,
  contacts: ledger.contacts.map(({ ministry, day }) => ({ ministry: ministry.slug, day })),
  silent: ledger.silent.map(({ ministry, since }) => ({ ministry: ministry.slug, since })),
});
