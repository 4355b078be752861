import { CLAIMS_ON_MINISTRIES } from './claims-on-ministries.js';
import { CLAIMS_ON_THE_TREATY } from './claims-on-the-treaty.js';
import type { DemoClaim } from './demo-content.js';

/** The facts that posts and target pages quote, each with its source. */
export const CLAIMS: readonly DemoClaim[] = [...CLAIMS_ON_MINISTRIES, ...CLAIMS_ON_THE_TREATY];
