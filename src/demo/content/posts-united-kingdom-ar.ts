import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in Arabic. */
export const UNITED_KINGDOM_AR: readonly DemoPost[] = [];
