import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in Russian. */
export const CHINA_RU: readonly DemoPost[] = [];
