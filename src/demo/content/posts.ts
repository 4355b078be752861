import type { DemoPost, MinistrySlug } from './demo-content.js';
import { CHINA_EN } from './posts-china-en.js';
import { CHINA_FR } from './posts-china-fr.js';
import { FRANCE_EN } from './posts-france-en.js';
import { FRANCE_FR } from './posts-france-fr.js';
import { GERMANY_EN } from './posts-germany-en.js';
import { GERMANY_FR } from './posts-germany-fr.js';
import { RUSSIA_EN } from './posts-russia-en.js';
import { RUSSIA_FR } from './posts-russia-fr.js';
import { UNITED_KINGDOM_EN } from './posts-united-kingdom-en.js';
import { UNITED_KINGDOM_FR } from './posts-united-kingdom-fr.js';
import { UNITED_STATES_EN } from './posts-united-states-en.js';
import { UNITED_STATES_FR } from './posts-united-states-fr.js';

/** The suggested posts by ministry and language. */
export const POSTS: Readonly<Record<MinistrySlug, Readonly<Record<'en' | 'fr', readonly DemoPost[]>>>> = {
  france: { en: FRANCE_EN, fr: FRANCE_FR },
  'united-states': { en: UNITED_STATES_EN, fr: UNITED_STATES_FR },
  russia: { en: RUSSIA_EN, fr: RUSSIA_FR },
  'united-kingdom': { en: UNITED_KINGDOM_EN, fr: UNITED_KINGDOM_FR },
  germany: { en: GERMANY_EN, fr: GERMANY_FR },
  china: { en: CHINA_EN, fr: CHINA_FR },
};
