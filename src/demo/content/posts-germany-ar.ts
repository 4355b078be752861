import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in Arabic. */
export const GERMANY_AR: readonly DemoPost[] = [];
