import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in Russian. */
export const UNITED_STATES_RU: readonly DemoPost[] = [];
