import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in Chinese. */
export const CHINA_ZH: readonly DemoPost[] = [];
