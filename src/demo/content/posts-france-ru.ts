import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in Russian. */
export const FRANCE_RU: readonly DemoPost[] = [];
