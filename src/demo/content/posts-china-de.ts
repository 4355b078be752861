import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in German. */
export const CHINA_DE: readonly DemoPost[] = [];
