import type { AccountStatus } from '../../domain/account.js';
import type { DemoCampaign, MinistrySlug, Texts } from './demo-content.js';

const ONE_SOURCE: Texts = {
  en: 'Source: raum-und-zeit.com, “Weltweite Twitter-Demo”. Confidence: medium (one source). No response and no count of posts is on record.',
  de: 'Quelle: raum-und-zeit.com, „Weltweite Twitter-Demo“. Verlässlichkeit: mittel (eine Quelle). Weder eine Antwort noch eine Zahl der Beiträge ist bekannt.',
  fr: 'Source : raum-und-zeit.com, « Weltweite Twitter-Demo ». Fiabilité : moyenne (une source). On ne connaît ni réponse ni nombre de messages.',
  es: 'Fuente: raum-und-zeit.com, «Weltweite Twitter-Demo». Fiabilidad: media (una fuente). No consta ninguna respuesta ni ningún recuento de mensajes.',
  ar: 'المصدر: raum-und-zeit.com، «Weltweite Twitter-Demo». درجة الثقة: متوسطة (مصدر واحد). لا يوجد في السجل أي رد ولا أي عدد للرسائل.',
  ru: 'Источник: raum-und-zeit.com, «Weltweite Twitter-Demo». Достоверность: средняя (один источник). Ни ответ, ни число сообщений не зафиксированы.',
  zh: '来源：raum-und-zeit.com，“Weltweite Twitter-Demo”。可信度：中等（单一来源）。没有任何回应或发帖数量的记录。',
  pt: 'Fonte: raum-und-zeit.com, “Weltweite Twitter-Demo”. Confiança: média (uma fonte). Não se conhece nenhuma resposta, nem o número de publicações.',
};

const NO_THEME: Texts = { en: '' };

/** The tweet-a-thon of June 2012 as far as it is on record, and not a word beyond. */
export const ARCHIVED_CAMPAIGN: DemoCampaign & { readonly startsOn: string } = {
  slug: 'tweet-a-thon-2012',
  title: {
    en: 'Tweet-a-thon on the Arms Trade Treaty, 11–17 June 2012',
    de: 'Tweet-a-thon zum Vertrag über den Waffenhandel, 11.–17. Juni 2012',
    fr: 'Tweet-a-thon pour le Traité sur le commerce des armes, du 11 au 17 juin 2012',
    es: 'Maratón de tuits por el Tratado sobre el Comercio de Armas, del 11 al 17 de junio de 2012',
    ar: 'حملة التغريد بشأن معاهدة تجارة الأسلحة، 11–17 حزيران/يونيو 2012',
    ru: 'Акция в Твиттере за Договор о торговле оружием, 11–17 июня 2012 года',
    zh: '关于武器贸易条约的“推文马拉松”，2012年6月11日至17日',
    pt: 'Maratona de tuítes pelo Tratado sobre o Comércio de Armas, 11–17 de junho de 2012',
  },
  ask: {
    en: 'An Arms Trade Treaty. The exact wording of the ask of 2012 is not archived here.',
    de: 'Ein Vertrag über den Waffenhandel. Der genaue Wortlaut der Forderung von 2012 ist hier nicht archiviert.',
    fr: 'Un traité sur le commerce des armes. Le texte exact de la demande de 2012 n’est pas archivé ici.',
    es: 'Un tratado sobre el comercio de armas. El texto exacto de la petición de 2012 no está archivado aquí.',
    ar: 'معاهدة لتجارة الأسلحة. النص الدقيق لطلب عام 2012 غير محفوظ هنا.',
    ru: 'Договор о торговле оружием. Точная формулировка просьбы 2012 года здесь не сохранена.',
    zh: '一部武器贸易条约。2012年请求的确切措辞没有存档于此。',
    pt: 'Um tratado sobre o comércio de armas. O texto exato do pedido de 2012 não está arquivado aqui.',
  },
  conduct: { en: '' },
  safety: { en: '' },
  startsOn: '2012-06-11',
  timeZone: 'Europe/Berlin',
  stormAt: '17:30',
  stormMinutes: 60,
  hashtags: ['ArmsTreaty'],
  languages: ['en', 'fr'],
  days: [
    {
      target: 'france',
      theme: NO_THEME,
      note: {
        en: 'Sources: IANSA, member page of Amnesty’s International Secretariat; raum-und-zeit.com, “Weltweite Twitter-Demo”. Confidence: high. Whether the answer was a reply or a post of the ministry’s own is not on record, nor is any count of posts.',
        de: 'Quellen: IANSA, Mitgliedsseite des Internationalen Sekretariats von Amnesty; raum-und-zeit.com, „Weltweite Twitter-Demo“. Verlässlichkeit: hoch. Ob das Ministerium jemandem antwortete oder von sich aus schrieb, ist nicht überliefert, ebenso wenig eine Zahl der Beiträge.',
        fr: 'Sources : IANSA, page du Secrétariat international d’Amnesty ; raum-und-zeit.com, « Weltweite Twitter-Demo ». Fiabilité : élevée. On ignore si le ministère a répondu à quelqu’un ou publié de lui-même, ainsi que le nombre de messages.',
        es: 'Fuentes: IANSA, página del Secretariado Internacional de Amnistía; raum-und-zeit.com, «Weltweite Twitter-Demo». Fiabilidad: alta. No consta si la respuesta fue a alguien o una publicación propia del ministerio, ni cuántos mensajes hubo.',
        ar: 'المصدران: IANSA، صفحة الأمانة الدولية لمنظمة العفو الدولية؛ وموقع raum-und-zeit.com، «Weltweite Twitter-Demo». درجة الثقة: عالية. لا يُعرف هل كان الرد موجها إلى أحد أم منشورا للوزارة نفسها، ولا يوجد في السجل أي عدد للرسائل.',
        ru: 'Источники: IANSA, страница Международного секретариата «Международной амнистии»; raum-und-zeit.com, «Weltweite Twitter-Demo». Достоверность: высокая. Был ли это ответ кому-то или собственная запись министерства, неизвестно; число сообщений тоже не зафиксировано.',
        zh: '来源：IANSA，国际特赦组织国际秘书处的成员页面；raum-und-zeit.com，“Weltweite Twitter-Demo”。可信度：高。该部是答复他人，还是自行发文，没有记录；发帖数量也没有记录。',
        pt: 'Fontes: IANSA, página do Secretariado Internacional da Anistia Internacional; raum-und-zeit.com, “Weltweite Twitter-Demo”. Confiança: alta. Não se sabe se foi uma resposta a alguém ou uma publicação do próprio ministério, nem quantas publicações houve.',
      },
    },
    { target: 'united-states', theme: NO_THEME, note: ONE_SOURCE },
    { target: 'russia', theme: NO_THEME, note: ONE_SOURCE },
    { target: 'united-kingdom', theme: NO_THEME, note: ONE_SOURCE },
    { target: 'germany', theme: NO_THEME, note: ONE_SOURCE },
    { target: 'china', theme: NO_THEME, note: ONE_SOURCE },
    {
      target: null,
      theme: NO_THEME,
      note: {
        en: 'No ministry is listed for this day. Source: raum-und-zeit.com, “Weltweite Twitter-Demo”. Confidence: medium (one source).',
        de: 'Für diesen Tag ist kein Ministerium genannt. Quelle: raum-und-zeit.com, „Weltweite Twitter-Demo“. Verlässlichkeit: mittel (eine Quelle).',
        fr: 'Aucun ministère n’est indiqué pour ce jour. Source : raum-und-zeit.com, « Weltweite Twitter-Demo ». Fiabilité : moyenne (une source).',
        es: 'No figura ningún ministerio para este día. Fuente: raum-und-zeit.com, «Weltweite Twitter-Demo». Fiabilidad: media (una fuente).',
        ar: 'لا توجد وزارة مدرجة لهذا اليوم. المصدر: raum-und-zeit.com، «Weltweite Twitter-Demo». درجة الثقة: متوسطة (مصدر واحد).',
        ru: 'На этот день не назначено ни одного министерства. Источник: raum-und-zeit.com, «Weltweite Twitter-Demo». Достоверность: средняя (один источник).',
        zh: '这一天没有列出任何外交部。来源：raum-und-zeit.com，“Weltweite Twitter-Demo”。可信度：中等（单一来源）。',
        pt: 'Nenhum ministério está indicado para este dia. Fonte: raum-und-zeit.com, “Weltweite Twitter-Demo”. Confiança: média (uma fonte).',
      },
    },
  ],
};

export interface MinistryOf2012 {
  /** A description, because the archive does not hold what the ministry was called then. */
  readonly name: string;
  readonly ownName: string;
  readonly names: Readonly<Record<string, string>>;
  /** Only what is on record: an empty list says that no account is known. */
  readonly accounts: readonly { readonly handle: string; readonly status: AccountStatus }[];
}

/** The ministries as the archive can describe them. */
export const MINISTRIES_OF_2012: Readonly<Record<MinistrySlug, MinistryOf2012>> = {
  france: {
    name: 'Foreign ministry of France',
    ownName: 'Ministère français des affaires étrangères',
    names: {
      fr: 'Ministère français des affaires étrangères',
      de: 'Französisches Außenministerium',
      es: 'Ministerio de Asuntos Exteriores de Francia',
      ar: 'وزارة خارجية فرنسا',
      ru: 'Министерство иностранных дел Франции',
      zh: '法国外交部',
      pt: 'Ministério das Relações Exteriores da França',
    },
    accounts: [],
  },
  'united-states': {
    name: 'Foreign ministry of the United States',
    ownName: 'Foreign ministry of the United States',
    names: {
      fr: 'Ministère américain des affaires étrangères',
      de: 'Außenministerium der Vereinigten Staaten',
      es: 'Ministerio de Asuntos Exteriores de Estados Unidos',
      ar: 'وزارة خارجية الولايات المتحدة',
      ru: 'Министерство иностранных дел США',
      zh: '美国国务院',
      pt: 'Departamento de Estado dos Estados Unidos',
    },
    accounts: [],
  },
  russia: {
    name: 'Foreign ministry of Russia',
    ownName: 'Министерство иностранных дел России',
    names: {
      fr: 'Ministère russe des affaires étrangères',
      de: 'Russisches Außenministerium',
      es: 'Ministerio de Asuntos Exteriores de Rusia',
      ar: 'وزارة خارجية روسيا',
      ru: 'Министерство иностранных дел России',
      zh: '俄罗斯外交部',
      pt: 'Ministério das Relações Exteriores da Rússia',
    },
    accounts: [],
  },
  'united-kingdom': {
    name: 'Foreign ministry of the United Kingdom',
    ownName: 'Foreign ministry of the United Kingdom',
    names: {
      fr: 'Ministère britannique des affaires étrangères',
      de: 'Britisches Außenministerium',
      es: 'Ministerio de Asuntos Exteriores del Reino Unido',
      ar: 'وزارة خارجية المملكة المتحدة',
      ru: 'Министерство иностранных дел Великобритании',
      zh: '英国外交部',
      pt: 'Ministério das Relações Exteriores do Reino Unido',
    },
    accounts: [{ handle: 'foreignoffice', status: 'unchecked' }],
  },
  germany: {
    name: 'Foreign ministry of Germany',
    ownName: 'Deutsches Außenministerium',
    names: {
      fr: 'Ministère allemand des affaires étrangères',
      de: 'Deutsches Außenministerium',
      es: 'Ministerio de Asuntos Exteriores de Alemania',
      ar: 'وزارة خارجية ألمانيا',
      ru: 'Министерство иностранных дел Германии',
      zh: '德国外交部',
      pt: 'Ministério das Relações Exteriores da Alemanha',
    },
    accounts: [],
  },
  china: {
    name: 'Foreign ministry of China',
    ownName: '中国外交部',
    names: {
      fr: 'Ministère chinois des affaires étrangères',
      de: 'Chinesisches Außenministerium',
      es: 'Ministerio de Asuntos Exteriores de China',
      ar: 'وزارة خارجية الصين',
      ru: 'Министерство иностранных дел Китая',
      zh: '中国外交部',
      pt: 'Ministério das Relações Exteriores da China',
    },
    accounts: [{ handle: '', status: 'none' }],
  },
};

/** The one response on record: reported, its words lost. */
export const RESPONSE_OF_2012 = {
  ministry: 'france',
  date: '2012-06-11',
  channel: 'own-post',
  network: 'x',
  source: 'IANSA, member page of Amnesty’s International Secretariat',
  note: 'Reported as “a positive tweet” on the treaty; its wording is not archived. Not known: whether it was a reply or a post of the ministry’s own (recorded here as its own post), its address, its hour, its language, and when it was first seen. For coding: type unclear, stance supports (as reported), ask met unknown.',
} as const;
