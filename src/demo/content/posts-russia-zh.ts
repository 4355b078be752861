import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in Chinese. */
export const RUSSIA_ZH: readonly DemoPost[] = [];
