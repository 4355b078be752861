import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in Spanish. */
export const RUSSIA_ES: readonly DemoPost[] = [];
