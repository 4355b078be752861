import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in Spanish. */
export const GERMANY_ES: readonly DemoPost[] = [];
