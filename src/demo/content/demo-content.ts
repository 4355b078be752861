/** The shapes of the demo's content: data only, so that whoever writes texts need not read code. */
import type { Network } from '../../domain/network.js';

/** A text by language code; English is always there. */
export type Texts = Readonly<Partial<Record<string, string>>> & { readonly en: string };

export interface DemoAccount {
  readonly network: 'x';
  /** Without `@`; empty where the ministry has none. */
  readonly handle: string;
  readonly language: string | null;
}

export interface DemoMinistry {
  readonly slug: MinistrySlug;
  readonly country: string;
  readonly timeZone: string;
  readonly name: string;
  readonly ownName: string;
  readonly ownLanguage: string;
  readonly names: Readonly<Record<string, string>>;
  readonly accounts: readonly DemoAccount[];
}

export type MinistrySlug = 'france' | 'united-states' | 'russia' | 'united-kingdom' | 'germany' | 'china';

export interface DemoClaim {
  readonly slug: string;
  /** Null where the claim is about the treaty at large. */
  readonly ministry: MinistrySlug | null;
  readonly texts: Texts;
  readonly source: string;
  readonly sourceUrl: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly isHistoric: boolean;
}

export interface DemoPost {
  /** What sets it apart from the ministry's other posts. */
  readonly angle: string;
  /** The claims that stand behind its dates, figures and rules; an edited one returns it to review. */
  readonly claims: readonly string[];
  /** Every network where it is left out. */
  readonly networks?: readonly Network[];
  /** The parts of the body in the notation, joined by spaces. */
  readonly text: readonly string[];
}

export interface DemoDay {
  readonly target: MinistrySlug | null;
  readonly theme: Texts;
  readonly note: Texts;
}

export interface DemoCampaign {
  readonly slug: string;
  readonly title: Texts;
  readonly ask: Texts;
  readonly conduct: Texts;
  readonly safety: Texts;
  readonly timeZone: string;
  readonly stormAt: string;
  readonly stormMinutes: number;
  readonly hashtags: readonly string[];
  readonly languages: readonly string[];
  readonly days: readonly DemoDay[];
}

/** "Read only, do not post": for readers in a country, and why. */
export interface DemoRestriction {
  readonly country: string;
  readonly note: Texts;
}
