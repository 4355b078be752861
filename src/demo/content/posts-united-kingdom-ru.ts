import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in Russian. */
export const UNITED_KINGDOM_RU: readonly DemoPost[] = [];
