import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in Arabic. */
export const FRANCE_AR: readonly DemoPost[] = [];
