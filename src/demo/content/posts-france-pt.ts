import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in Portuguese. */
export const FRANCE_PT: readonly DemoPost[] = [];
