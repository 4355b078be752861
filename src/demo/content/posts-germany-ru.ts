import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in Russian. */
export const GERMANY_RU: readonly DemoPost[] = [];
