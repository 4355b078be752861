import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in Arabic. */
export const RUSSIA_AR: readonly DemoPost[] = [];
