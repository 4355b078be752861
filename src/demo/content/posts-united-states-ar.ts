import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in Arabic. */
export const UNITED_STATES_AR: readonly DemoPost[] = [];
