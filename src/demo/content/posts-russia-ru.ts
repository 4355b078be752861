import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in Russian. */
export const RUSSIA_RU: readonly DemoPost[] = [];
