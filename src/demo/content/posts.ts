import type { Language } from '../../domain/language.js';
import type { DemoPost, MinistrySlug } from './demo-content.js';
import { CHINA_AR } from './posts-china-ar.js';
import { CHINA_DE } from './posts-china-de.js';
import { CHINA_EN } from './posts-china-en.js';
import { CHINA_ES } from './posts-china-es.js';
import { CHINA_FR } from './posts-china-fr.js';
import { CHINA_PT } from './posts-china-pt.js';
import { CHINA_RU } from './posts-china-ru.js';
import { CHINA_ZH } from './posts-china-zh.js';
import { FRANCE_AR } from './posts-france-ar.js';
import { FRANCE_DE } from './posts-france-de.js';
import { FRANCE_EN } from './posts-france-en.js';
import { FRANCE_ES } from './posts-france-es.js';
import { FRANCE_FR } from './posts-france-fr.js';
import { FRANCE_PT } from './posts-france-pt.js';
import { FRANCE_RU } from './posts-france-ru.js';
import { FRANCE_ZH } from './posts-france-zh.js';
import { GERMANY_AR } from './posts-germany-ar.js';
import { GERMANY_DE } from './posts-germany-de.js';
import { GERMANY_EN } from './posts-germany-en.js';
import { GERMANY_ES } from './posts-germany-es.js';
import { GERMANY_FR } from './posts-germany-fr.js';
import { GERMANY_PT } from './posts-germany-pt.js';
import { GERMANY_RU } from './posts-germany-ru.js';
import { GERMANY_ZH } from './posts-germany-zh.js';
import { RUSSIA_AR } from './posts-russia-ar.js';
import { RUSSIA_DE } from './posts-russia-de.js';
import { RUSSIA_EN } from './posts-russia-en.js';
import { RUSSIA_ES } from './posts-russia-es.js';
import { RUSSIA_FR } from './posts-russia-fr.js';
import { RUSSIA_PT } from './posts-russia-pt.js';
import { RUSSIA_RU } from './posts-russia-ru.js';
import { RUSSIA_ZH } from './posts-russia-zh.js';
import { UNITED_KINGDOM_AR } from './posts-united-kingdom-ar.js';
import { UNITED_KINGDOM_DE } from './posts-united-kingdom-de.js';
import { UNITED_KINGDOM_EN } from './posts-united-kingdom-en.js';
import { UNITED_KINGDOM_ES } from './posts-united-kingdom-es.js';
import { UNITED_KINGDOM_FR } from './posts-united-kingdom-fr.js';
import { UNITED_KINGDOM_PT } from './posts-united-kingdom-pt.js';
import { UNITED_KINGDOM_RU } from './posts-united-kingdom-ru.js';
import { UNITED_KINGDOM_ZH } from './posts-united-kingdom-zh.js';
import { UNITED_STATES_AR } from './posts-united-states-ar.js';
import { UNITED_STATES_DE } from './posts-united-states-de.js';
import { UNITED_STATES_EN } from './posts-united-states-en.js';
import { UNITED_STATES_ES } from './posts-united-states-es.js';
import { UNITED_STATES_FR } from './posts-united-states-fr.js';
import { UNITED_STATES_PT } from './posts-united-states-pt.js';
import { UNITED_STATES_RU } from './posts-united-states-ru.js';
import { UNITED_STATES_ZH } from './posts-united-states-zh.js';

/** The posts of one ministry by language: a language without any is left out of the campaign. */
export type PostsByLanguage = Readonly<Partial<Record<Language, readonly DemoPost[]>>>;

/** The suggested posts by ministry and language. */
export const POSTS: Readonly<Record<MinistrySlug, PostsByLanguage>> = {
  france: {
    en: FRANCE_EN,
    fr: FRANCE_FR,
    es: FRANCE_ES,
    ar: FRANCE_AR,
    ru: FRANCE_RU,
    zh: FRANCE_ZH,
    de: FRANCE_DE,
    pt: FRANCE_PT,
  },
  'united-states': {
    en: UNITED_STATES_EN,
    fr: UNITED_STATES_FR,
    es: UNITED_STATES_ES,
    ar: UNITED_STATES_AR,
    ru: UNITED_STATES_RU,
    zh: UNITED_STATES_ZH,
    de: UNITED_STATES_DE,
    pt: UNITED_STATES_PT,
  },
  russia: {
    en: RUSSIA_EN,
    fr: RUSSIA_FR,
    es: RUSSIA_ES,
    ar: RUSSIA_AR,
    ru: RUSSIA_RU,
    zh: RUSSIA_ZH,
    de: RUSSIA_DE,
    pt: RUSSIA_PT,
  },
  'united-kingdom': {
    en: UNITED_KINGDOM_EN,
    fr: UNITED_KINGDOM_FR,
    es: UNITED_KINGDOM_ES,
    ar: UNITED_KINGDOM_AR,
    ru: UNITED_KINGDOM_RU,
    zh: UNITED_KINGDOM_ZH,
    de: UNITED_KINGDOM_DE,
    pt: UNITED_KINGDOM_PT,
  },
  germany: {
    en: GERMANY_EN,
    fr: GERMANY_FR,
    es: GERMANY_ES,
    ar: GERMANY_AR,
    ru: GERMANY_RU,
    zh: GERMANY_ZH,
    de: GERMANY_DE,
    pt: GERMANY_PT,
  },
  china: {
    en: CHINA_EN,
    fr: CHINA_FR,
    es: CHINA_ES,
    ar: CHINA_AR,
    ru: CHINA_RU,
    zh: CHINA_ZH,
    de: CHINA_DE,
    pt: CHINA_PT,
  },
};
