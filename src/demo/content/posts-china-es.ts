import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in Spanish. */
export const CHINA_ES: readonly DemoPost[] = [];
