import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in German. */
export const UNITED_KINGDOM_DE: readonly DemoPost[] = [];
