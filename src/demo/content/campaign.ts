import type { DemoCampaign, DemoRestriction } from './demo-content.js';

/** The Global Week of Action of 2012, replayed: day 1 is the day on which the software is first started. */
export const REPLAYED_CAMPAIGN: DemoCampaign = {
  slug: 'global-week-of-action',
  title: {
    en: 'Global Week of Action on the Arms Trade Treaty, 2012',
    de: 'Globale Aktionswoche zum Vertrag über den Waffenhandel, 2012',
    fr: 'Semaine mondiale d’action pour le Traité sur le commerce des armes, 2012',
    es: 'Semana Mundial de Acción por el Tratado sobre el Comercio de Armas, 2012',
    ar: 'أسبوع العمل العالمي بشأن معاهدة تجارة الأسلحة، 2012',
  },
  ask: {
    en: 'We ask each ministry for an annual report, on time and item by item, and for a no at every overriding risk. States that are still outside the treaty we ask to join.',
    de: 'Wir bitten jedes Ministerium um einen Jahresbericht, pünktlich und Posten für Posten, und um ein Nein bei jedem überwiegenden Risiko. Staaten, die dem Vertrag noch nicht angehören, bitten wir um den Beitritt.',
    fr: 'Nous demandons à chaque ministère un rapport annuel, à temps et arme par arme, et un refus à chaque risque prépondérant. Aux États encore en dehors du traité, nous demandons d’y adhérer.',
    es: 'Pedimos a cada ministerio un informe anual, a tiempo y arma por arma, y que diga que no ante todo riesgo manifiesto. A los Estados que siguen fuera del Tratado les pedimos que se adhieran.',
    ar: 'نطلب من كل وزارة تقريرا سنويا مفصلا في موعده، ورفضا للتصدير كلما وُجد خطر راجح. ونطلب من الدول التي لا تزال خارج المعاهدة أن تنضم إليها.',
  },
  conduct: {
    en: 'One account per person. Your own words are welcome. Stay courteous: no abuse, no threats. Write to the ministry’s official accounts, never to private persons or junior staff. No bots.',
    de: 'Ein Konto pro Person. Ihre eigenen Worte sind willkommen. Bleiben Sie höflich: keine Beschimpfungen, keine Drohungen. Schreiben Sie an die offiziellen Konten des Ministeriums, nie an Privatpersonen oder einfache Beschäftigte. Keine Bots.',
    fr: 'Un compte par personne. Vos propres mots sont les bienvenus. Restez courtois : ni injures ni menaces. Écrivez aux comptes officiels du ministère, jamais à des particuliers ni à de simples agents. Pas de robots.',
    es: 'Una cuenta por persona. Sus propias palabras son bienvenidas. Sean corteses: ni insultos ni amenazas. Escriban a las cuentas oficiales del ministerio, nunca a particulares ni a simples funcionarios. Nada de bots.',
    ar: 'حساب واحد لكل شخص. كلماتكم الخاصة موضع ترحيب. حافظوا على اللياقة: لا إساءة ولا تهديد. اكتبوا إلى الحسابات الرسمية للوزارة، لا إلى أفراد ولا إلى صغار الموظفين. لا حسابات آلية.',
  },
  safety: {
    en: 'Think of where you are before you post. Russia declared Amnesty “undesirable” in 2025: sharing its material there is prosecuted. If you are in Russia, read along and do not post.',
    de: 'Denken Sie daran, wo Sie sind, bevor Sie etwas veröffentlichen. Russland hat Amnesty 2025 für „unerwünscht“ erklärt: Wer dort Inhalte von Amnesty teilt, wird strafrechtlich verfolgt. Wenn Sie in Russland sind, lesen Sie mit und veröffentlichen Sie nichts.',
    fr: 'Avant de publier, pensez au pays où vous êtes. En 2025, la Russie a déclaré Amnesty « indésirable » : y partager ses contenus expose à des poursuites. Si vous êtes en Russie, lisez, mais ne publiez pas.',
    es: 'Antes de publicar, piensen en el país donde están. En 2025, Rusia declaró a Amnistía organización «indeseable»: compartir allí su material expone a un proceso judicial. Si están en Rusia, lean, pero no publiquen.',
    ar: 'قبل أن تنشروا، فكروا في المكان الذي أنتم فيه. في عام 2025 أعلنت روسيا منظمة العفو الدولية «غير مرغوب فيها»، ومشاركة موادها هناك تعرّض للملاحقة. إن كنتم في روسيا فاقرؤوا ولا تنشروا.',
  },
  timeZone: 'Europe/Berlin',
  stormAt: '17:30',
  stormMinutes: 60,
  hashtags: ['ArmsTreaty'],
  languages: ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'de', 'pt'],
  days: [
    {
      target: 'france',
      theme: {
        en: 'The ministry that answered in 2012',
        de: 'Das Ministerium, das 2012 antwortete',
        fr: 'Le ministère qui a répondu en 2012',
        es: 'El ministerio que respondió en 2012',
        ar: 'الوزارة التي ردّت في 2012',
      },
      note: {
        en: 'France opened the week of 2012, and its ministry answered. Nobody kept the text: this time we will.',
        de: 'Frankreich eröffnete die Woche von 2012, und sein Ministerium antwortete. Niemand bewahrte den Text auf: Diesmal tun wir es.',
        fr: 'La France ouvrait la semaine de 2012, et son ministère a répondu. Personne n’a gardé ce texte : cette fois, nous le garderons.',
        es: 'Francia abrió la semana de 2012, y su ministerio respondió. Nadie guardó el texto: esta vez lo guardaremos.',
        ar: 'افتتحت فرنسا أسبوع 2012، وردّت وزارتها. لم يحفظ أحد النص: هذه المرة سنحفظه.',
      },
    },
    {
      target: 'united-states',
      theme: {
        en: 'A signature without ratification',
        de: 'Eine Unterschrift ohne Ratifizierung',
        fr: 'Une signature sans ratification',
        es: 'Una firma sin ratificación',
        ar: 'توقيع بلا تصديق',
      },
      note: {
        en: 'The ask today: look again at the decision of 2019, and show each export item by item meanwhile.',
        de: 'Die Bitte von heute: die Entscheidung von 2019 überdenken und bis dahin jede Ausfuhr Posten für Posten offenlegen.',
        fr: 'La demande du jour : revoir la décision de 2019 et, d’ici là, publier les exportations arme par arme.',
        es: 'Lo que pedimos hoy: reconsiderar la decisión de 2019 y, entretanto, publicar las exportaciones arma por arma.',
        ar: 'طلب اليوم: إعادة النظر في قرار عام 2019، وحتى ذلك الحين نشر الصادرات مفصلة.',
      },
    },
    {
      target: 'russia',
      theme: {
        en: 'The open door',
        de: 'Die offene Tür',
        fr: 'La porte ouverte',
        es: 'La puerta abierta',
        ar: 'الباب المفتوح',
      },
      note: {
        en: 'The ask today: join the treaty. If you are in Russia, read along and do not post.',
        de: 'Die Bitte von heute: dem Vertrag beitreten. Wenn Sie in Russland sind, lesen Sie mit und veröffentlichen Sie nichts.',
        fr: 'La demande du jour : adhérer au traité. Si vous êtes en Russie, lisez, mais ne publiez pas.',
        es: 'Lo que pedimos hoy: adherirse al Tratado. Si están en Rusia, lean, pero no publiquen.',
        ar: 'طلب اليوم: الانضمام إلى المعاهدة. إن كنتم في روسيا فاقرؤوا ولا تنشروا.',
      },
    },
    {
      target: 'united-kingdom',
      theme: {
        en: 'What was delivered, not only licensed',
        de: 'Was geliefert, nicht nur genehmigt wurde',
        fr: 'Ce qui est livré, pas seulement autorisé',
        es: 'Lo entregado, no solo lo autorizado',
        ar: 'ما سُلّم فعلا، لا ما رُخّص به فقط',
      },
      note: {
        en: 'The ask today: an annual report on time and item by item, and a no at an overriding risk.',
        de: 'Die Bitte von heute: ein Jahresbericht, pünktlich und Posten für Posten, und ein Nein bei überwiegendem Risiko.',
        fr: 'La demande du jour : un rapport annuel à temps et arme par arme, et un refus en cas de risque prépondérant.',
        es: 'Lo que pedimos hoy: un informe anual a tiempo y arma por arma, y un no ante un riesgo manifiesto.',
        ar: 'طلب اليوم: تقرير سنوي في موعده ومفصل، ورفض التصدير عند وجود خطر راجح.',
      },
    },
    {
      target: 'germany',
      theme: {
        en: 'Reasons in the open',
        de: 'Gründe offenlegen',
        fr: 'Des raisons au grand jour',
        es: 'Razones a la luz pública',
        ar: 'الأسباب في العلن',
      },
      note: {
        en: 'The ask today: publish what was delivered, and the reasons for what was refused.',
        de: 'Die Bitte von heute: veröffentlichen, was geliefert wurde, und die Gründe für das, was abgelehnt wurde.',
        fr: 'La demande du jour : publier ce qui a été livré, et les raisons de ce qui a été refusé.',
        es: 'Lo que pedimos hoy: publicar lo que se entregó y las razones de lo que se denegó.',
        ar: 'طلب اليوم: نشر ما سُلّم، وأسباب ما رُفض.',
      },
    },
    {
      target: 'china',
      theme: {
        en: 'After joining',
        de: 'Nach dem Beitritt',
        fr: 'Après l’adhésion',
        es: 'Después de la adhesión',
        ar: 'بعد الانضمام',
      },
      note: {
        en: 'China joined in 2020. The ask today: report in public, and say what has changed.',
        de: 'China trat 2020 bei. Die Bitte von heute: öffentlich berichten und sagen, was sich geändert hat.',
        fr: 'La Chine a adhéré en 2020. La demande du jour : un rapport public, et dire ce qui a changé.',
        es: 'China se adhirió en 2020. Lo que pedimos hoy: un informe público, y decir qué ha cambiado.',
        ar: 'انضمت الصين في عام 2020. طلب اليوم: تقرير علني، وبيان ما تغيّر.',
      },
    },
    {
      target: null,
      theme: {
        en: 'Whoever has not answered yet',
        de: 'Wer noch nicht geantwortet hat',
        fr: 'Qui n’a pas encore répondu',
        es: 'Quien aún no ha respondido',
        ar: 'من لم يردّ بعد',
      },
      note: {
        en: 'In 2012 no ministry was listed for the last day. Choose a ministry from which no answer has been observed yet.',
        de: '2012 war für den letzten Tag kein Ministerium genannt. Wählen Sie ein Ministerium, von dem noch keine Antwort beobachtet wurde.',
        fr: 'En 2012, aucun ministère n’était prévu le dernier jour. Choisissez un ministère dont aucune réponse n’a encore été observée.',
        es: 'En 2012 no figuraba ningún ministerio para el último día. Elijan uno del que todavía no se haya observado respuesta.',
        ar: 'في عام 2012 لم تُدرج أي وزارة لليوم الأخير. اختاروا وزارة لم نرصد منها ردا بعد.',
      },
    },
  ],
};

/** Where readers are asked to read and not to post. */
export const RESTRICTIONS: readonly DemoRestriction[] = [
  {
    country: 'RU',
    note: {
      en: 'Read only, do not post. Russia declared Amnesty “undesirable” in 2025: sharing its material there is prosecuted.',
      de: 'Nur lesen, nichts veröffentlichen. Russland hat Amnesty 2025 für „unerwünscht“ erklärt: Wer dort Inhalte von Amnesty teilt, wird strafrechtlich verfolgt.',
      fr: 'Lisez, mais ne publiez pas. En 2025, la Russie a déclaré Amnesty « indésirable » : y partager ses contenus expose à des poursuites.',
      es: 'Lean, pero no publiquen. En 2025, Rusia declaró a Amnistía organización «indeseable»: compartir allí su material expone a un proceso judicial.',
      ar: 'للقراءة فقط، لا تنشروا. أعلنت روسيا منظمة العفو الدولية «غير مرغوب فيها» في عام 2025، ومشاركة موادها هناك تعرّض للملاحقة.',
    },
  },
];
