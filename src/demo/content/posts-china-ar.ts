import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in Arabic. */
export const CHINA_AR: readonly DemoPost[] = [];
