import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in Portuguese. */
export const UNITED_KINGDOM_PT: readonly DemoPost[] = [];
