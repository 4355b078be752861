import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in Chinese. */
export const FRANCE_ZH: readonly DemoPost[] = [];
