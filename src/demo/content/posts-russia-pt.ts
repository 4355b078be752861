import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in Portuguese. */
export const RUSSIA_PT: readonly DemoPost[] = [];
