/** What the page of one ministry shows. */
import type { AccountView } from '../../ministries/ministry-view.js';
import type { OutdatedCampaign } from '../../schedule/shown-ministries.service.js';
import type { FormState } from '../workspace/form-state.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

export interface MinistryPageView {
  readonly form: FormState;
  readonly accountForm: FormState;
  /** Null for a new one. */
  readonly ministry: {
    readonly slug: string;
    readonly name: string;
    readonly names: Readonly<Record<string, string>>;
    readonly accounts: readonly (AccountView & { readonly version: number })[];
  } | null;
  /** The public campaigns that do not show it as it is now. */
  readonly outdated: readonly OutdatedCampaign[];
  readonly zones: readonly string[];
  readonly countries: readonly string[];
  /** The parts of its country that have holidays of their own, by code. */
  readonly regions: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** What each part of the page is given. */
export type MinistryProps = MinistryPageView & { readonly page: WorkspacePage };
