import type { DemoMinistry } from './demo-content.js';

/** The six ministries under their names of today; nobody has looked at their accounts for this demo. */
export const MINISTRIES: readonly DemoMinistry[] = [
  {
    slug: 'france',
    country: 'FR',
    timeZone: 'Europe/Paris',
    name: 'Ministry for Europe and Foreign Affairs',
    ownName: 'Ministère de l’Europe et des Affaires étrangères',
    ownLanguage: 'fr',
    names: {
      fr: 'Ministère de l’Europe et des Affaires étrangères',
      de: 'Ministerium für Europa und auswärtige Angelegenheiten',
      es: 'Ministerio para Europa y de Asuntos Exteriores',
      ar: 'وزارة أوروبا والشؤون الخارجية',
    },
    accounts: [
      { network: 'x', handle: 'francediplo', language: 'fr' },
      { network: 'x', handle: 'francediplo_EN', language: 'en' },
    ],
  },
  {
    slug: 'united-states',
    country: 'US',
    timeZone: 'America/New_York',
    name: 'Department of State',
    ownName: 'Department of State',
    ownLanguage: 'en',
    names: {
      fr: 'Département d’État',
      de: 'Außenministerium der Vereinigten Staaten',
      es: 'Departamento de Estado',
      ar: 'وزارة الخارجية الأمريكية',
    },
    accounts: [{ network: 'x', handle: 'StateDept', language: 'en' }],
  },
  {
    slug: 'russia',
    country: 'RU',
    timeZone: 'Europe/Moscow',
    name: 'Ministry of Foreign Affairs of the Russian Federation',
    ownName: 'Министерство иностранных дел Российской Федерации',
    ownLanguage: 'ru',
    names: {
      fr: 'Ministère des Affaires étrangères de la Fédération de Russie',
      de: 'Außenministerium der Russischen Föderation',
      es: 'Ministerio de Asuntos Exteriores de la Federación de Rusia',
      ru: 'Министерство иностранных дел Российской Федерации',
    },
    accounts: [
      { network: 'x', handle: 'MID_RF', language: 'ru' },
      { network: 'x', handle: 'mfa_russia', language: 'en' },
    ],
  },
  {
    slug: 'united-kingdom',
    country: 'GB',
    timeZone: 'Europe/London',
    name: 'Foreign, Commonwealth & Development Office',
    ownName: 'Foreign, Commonwealth & Development Office',
    ownLanguage: 'en',
    names: {
      fr: 'Ministère des Affaires étrangères, du Commonwealth et du Développement',
      de: 'Außenministerium des Vereinigten Königreichs',
      es: 'Ministerio de Asuntos Exteriores, Commonwealth y Desarrollo',
      ar: 'وزارة الخارجية والكومنولث والتنمية',
    },
    accounts: [{ network: 'x', handle: 'FCDOGovUK', language: 'en' }],
  },
  {
    slug: 'germany',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    name: 'Federal Foreign Office',
    ownName: 'Auswärtiges Amt',
    ownLanguage: 'de',
    names: {
      fr: 'Ministère fédéral des Affaires étrangères',
      es: 'Ministerio Federal de Relaciones Exteriores',
      de: 'Auswärtiges Amt',
    },
    accounts: [
      { network: 'x', handle: 'AuswaertigesAmt', language: 'de' },
      { network: 'x', handle: 'GermanyDiplo', language: 'en' },
    ],
  },
  {
    slug: 'china',
    country: 'CN',
    timeZone: 'Asia/Shanghai',
    name: 'Ministry of Foreign Affairs of the People’s Republic of China',
    ownName: '中华人民共和国外交部',
    ownLanguage: 'zh',
    names: {
      fr: 'Ministère des Affaires étrangères de la République populaire de Chine',
      de: 'Außenministerium der Volksrepublik China',
      es: 'Ministerio de Relaciones Exteriores de la República Popular China',
      zh: '中华人民共和国外交部',
    },
    accounts: [{ network: 'x', handle: 'MFA_China', language: null }],
  },
];
