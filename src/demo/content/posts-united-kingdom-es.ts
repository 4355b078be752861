import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in Spanish. */
export const UNITED_KINGDOM_ES: readonly DemoPost[] = [];
