import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in Chinese. */
export const GERMANY_ZH: readonly DemoPost[] = [];
