import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in German. */
export const FRANCE_DE: readonly DemoPost[] = [];
