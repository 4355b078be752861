import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in Portuguese. */
export const CHINA_PT: readonly DemoPost[] = [];
