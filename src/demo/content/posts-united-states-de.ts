import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in German. */
export const UNITED_STATES_DE: readonly DemoPost[] = [];
