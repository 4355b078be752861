import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in Portuguese. */
export const UNITED_STATES_PT: readonly DemoPost[] = [];
