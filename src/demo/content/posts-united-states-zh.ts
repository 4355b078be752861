import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in Chinese. */
export const UNITED_STATES_ZH: readonly DemoPost[] = [];
