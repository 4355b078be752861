import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in Spanish. */
export const UNITED_STATES_ES: readonly DemoPost[] = [];
