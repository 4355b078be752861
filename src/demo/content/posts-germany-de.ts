import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in German. */
export const GERMANY_DE: readonly DemoPost[] = [];
