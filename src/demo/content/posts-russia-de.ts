import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in German. */
export const RUSSIA_DE: readonly DemoPost[] = [];
