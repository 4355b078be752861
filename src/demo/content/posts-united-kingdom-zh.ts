import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in Chinese. */
export const UNITED_KINGDOM_ZH: readonly DemoPost[] = [];
