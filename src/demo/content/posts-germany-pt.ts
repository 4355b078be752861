import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in Portuguese. */
export const GERMANY_PT: readonly DemoPost[] = [];
