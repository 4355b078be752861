import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in Spanish. */
export const FRANCE_ES: readonly DemoPost[] = [];
