import type { DemoClaim } from './demo-content.js';

const TREATY_COLLECTION = 'https://treaties.un.org/';
const CONTROL_ARMS = 'https://controlarms.org/';

/** What is claimed about the treaty at large. */
export const CLAIMS_ON_THE_TREATY: readonly DemoClaim[] = [
  {
    slug: 'vote-2013',
    ministry: null,
    texts: {
      en: 'On 2 April 2013 the UN General Assembly adopted the Arms Trade Treaty: 154 votes for, 3 against (Iran, North Korea, Syria), 23 abstentions.',
      fr: 'Le 2 avril 2013, l’Assemblée générale de l’ONU a adopté le Traité sur le commerce des armes : 154 voix pour, 3 contre (Corée du Nord, Iran, Syrie), 23 abstentions.',
      ar: 'في 2 نيسان/أبريل 2013 اعتمدت الجمعية العامة للأمم المتحدة معاهدة تجارة الأسلحة: 154 صوتا مؤيدا، و3 أصوات معارضة (إيران وسوريا وكوريا الشمالية)، وامتناع 23 دولة عن التصويت.',
    },
    source: 'United Nations General Assembly, resolution 67/234 B',
    sourceUrl: null,
    asOf: '2013-04-02',
    isHistoric: false,
  },
  {
    slug: 'entry-into-force',
    ministry: null,
    texts: {
      en: 'The Arms Trade Treaty has been in force since 24 December 2014.',
      fr: 'Le Traité sur le commerce des armes est en vigueur depuis le 24 décembre 2014.',
      ar: 'معاهدة تجارة الأسلحة نافذة منذ 24 كانون الأول/ديسمبر 2014.',
    },
    source: 'United Nations Treaty Collection',
    sourceUrl: TREATY_COLLECTION,
    asOf: '2014-12-24',
    isHistoric: false,
  },
  {
    slug: 'states-parties-2025',
    ministry: null,
    texts: {
      en: 'As of August 2025, 116 States were party to the Arms Trade Treaty.',
      fr: 'En août 2025, 116 États étaient parties au Traité sur le commerce des armes.',
      ar: 'حتى آب/أغسطس 2025 بلغ عدد الدول الأطراف في معاهدة تجارة الأسلحة 116 دولة.',
    },
    source: 'Control Arms',
    sourceUrl: CONTROL_ARMS,
    asOf: '2025-08',
    isHistoric: false,
  },
  {
    slug: 'article-6',
    ministry: null,
    texts: {
      en: 'Article 6 of the Arms Trade Treaty forbids transfers that a State knows would serve genocide, crimes against humanity or war crimes.',
      fr: 'L’article 6 du Traité sur le commerce des armes interdit les transferts dont l’État sait qu’ils serviraient à un génocide, à des crimes contre l’humanité ou à des crimes de guerre.',
      ar: 'تحظر المادة 6 من معاهدة تجارة الأسلحة أي نقل لأسلحة تعلم الدولة أنها ستُستخدم في إبادة جماعية أو جرائم ضد الإنسانية أو جرائم حرب.',
    },
    source: 'Arms Trade Treaty, Article 6',
    sourceUrl: TREATY_COLLECTION,
    asOf: '2013-04-02',
    isHistoric: false,
  },
  {
    slug: 'article-7-3',
    ministry: null,
    texts: {
      en: 'Article 7(3) of the Arms Trade Treaty requires a State Party to refuse an export where an overriding risk remains.',
      fr: 'L’article 7, paragraphe 3, du Traité sur le commerce des armes impose de refuser une exportation lorsqu’un risque prépondérant demeure.',
      ar: 'توجب الفقرة 3 من المادة 7 من معاهدة تجارة الأسلحة رفض التصدير إذا بقي خطر راجح (overriding risk).',
    },
    source: 'Arms Trade Treaty, Article 7(3)',
    sourceUrl: TREATY_COLLECTION,
    asOf: '2013-04-02',
    isHistoric: false,
  },
  {
    slug: 'article-13-3',
    ministry: null,
    texts: {
      en: 'Article 13(3) of the Arms Trade Treaty requires each State Party to report its arms exports and imports every year by 31 May.',
      fr: 'L’article 13, paragraphe 3, du Traité sur le commerce des armes demande à chaque État partie un rapport annuel sur ses exportations et importations d’armes, au plus tard le 31 mai.',
      ar: 'توجب الفقرة 3 من المادة 13 من معاهدة تجارة الأسلحة على كل دولة طرف تقديم تقرير سنوي عن صادراتها ووارداتها من الأسلحة بحلول 31 أيار/مايو.',
    },
    source: 'Arms Trade Treaty, Article 13(3)',
    sourceUrl: TREATY_COLLECTION,
    asOf: '2013-04-02',
    isHistoric: false,
  },
  {
    slug: 'reports-2022',
    ministry: null,
    texts: {
      en: 'For 2022, only 69 States Parties (63%) sent the annual report that the Arms Trade Treaty requires.',
      fr: 'Pour 2022, seuls 69 États parties (63 %) ont remis le rapport annuel qu’exige le Traité sur le commerce des armes.',
      ar: 'عن عام 2022 لم تقدم سوى 69 دولة طرفا (63%) التقرير السنوي الذي تطلبه معاهدة تجارة الأسلحة.',
    },
    source: 'ATT Monitor, 2024 report',
    sourceUrl: 'https://attmonitor.org/',
    asOf: '2024',
    isHistoric: false,
  },
  {
    slug: 'csp12',
    ministry: null,
    texts: {
      en: 'CSP12, the twelfth Conference of States Parties to the Arms Trade Treaty: Geneva, 24 to 28 August 2026.',
      fr: 'Douzième Conférence des États parties au Traité sur le commerce des armes (CSP12) : Genève, du 24 au 28 août 2026.',
      ar: 'المؤتمر الثاني عشر للدول الأطراف في معاهدة تجارة الأسلحة (CSP12): جنيف، من 24 إلى 28 آب/أغسطس 2026.',
    },
    source: 'Control Arms',
    sourceUrl: CONTROL_ARMS,
    asOf: '2026-08',
    isHistoric: false,
  },
  {
    slug: 'golden-rule',
    ministry: null,
    texts: {
      en: 'Amnesty’s Golden Rule speaks of a substantial risk. The treaty’s own test is another one: an overriding risk.',
      fr: 'La règle d’or d’Amnesty parle d’un risque substantiel. Le critère du traité est différent : un risque prépondérant.',
      ar: 'تتحدث القاعدة الذهبية لمنظمة العفو الدولية عن خطر جوهري (substantial risk). أما معيار المعاهدة نفسها فمختلف: خطر راجح (overriding risk).',
    },
    source: 'Amnesty International; Arms Trade Treaty, Article 7(3)',
    sourceUrl: null,
    asOf: '2013-04-02',
    isHistoric: false,
  },
  {
    slug: 'big-six-2012',
    ministry: null,
    texts: {
      en: 'Amnesty’s “Big Six” arms exporters of June 2012: China, France, Germany, Russia, the United Kingdom and the United States.',
      fr: 'Les « Big Six », les six grands exportateurs d’armes selon Amnesty en juin 2012 : Allemagne, Chine, États-Unis, France, Royaume-Uni et Russie.',
      ar: '«الستة الكبار» من مصدّري الأسلحة بحسب منظمة العفو الدولية في حزيران/يونيو 2012: ألمانيا وروسيا والصين وفرنسا والمملكة المتحدة والولايات المتحدة.',
    },
    source: 'Amnesty International, June 2012',
    sourceUrl: null,
    asOf: '2012-06',
    isHistoric: true,
  },
  {
    slug: 'abuses-2013',
    ministry: null,
    texts: {
      en: 'In April 2013 Amnesty UK stated that 60% of the abuses documented by Amnesty involved arms.',
      fr: 'En avril 2013, Amnesty UK indiquait que 60 % des violations recensées par Amnesty impliquaient des armes.',
      ar: 'في نيسان/أبريل 2013 ذكرت منظمة العفو الدولية في المملكة المتحدة أن 60% من الانتهاكات التي وثقتها المنظمة استُخدمت فيها أسلحة.',
    },
    source: 'Amnesty International UK, April 2013',
    sourceUrl: null,
    asOf: '2013-04',
    isHistoric: true,
  },
];
