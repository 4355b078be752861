import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in French. */
export const FRANCE_FR: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Au plus tard le 31 mai : telle est l’échéance du rapport annuel, selon l’article 13, paragraphe 3, du Traité sur le commerce des armes.|Le Traité sur le commerce des armes demande chaque année, pour le 31 mai au plus tard, un rapport sur les exportations et les importations.]',
      '[{handle},|Une question, {handle} :] [le prochain rapport de la France sera-t-il public à cette date|la France publiera-t-elle le sien à temps|pourra-t-on lire celui de la France dès ce jour-là|le prochain rapport de la France est-il en bonne voie] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Le Traité sur le commerce des armes demande un rapport annuel ; un montant en euros y dit peu de choses.|Le Traité sur le commerce des armes demande un rapport annuel ; une somme ne dit rien des armes elles-mêmes.|Dans un rapport annuel au titre du Traité sur le commerce des armes, un total ne suffit pas.]',
      '{handle}, le rapport de la France [indiquera-t-il|pourrait-il indiquer] [le type, le nombre et le destinataire des armes|les livraisons arme par arme et pays par pays|ce qui a été livré, et pas seulement sa valeur] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[L’article 6 du Traité sur le commerce des armes interdit tout transfert dont l’État sait qu’il pourrait servir à des crimes de guerre.|Quand un État sait que ses armes pourraient servir à un génocide, l’article 6 du Traité sur le commerce des armes interdit le transfert.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [comment la France s’assure-t-elle d’être informée à temps|qui la France consulte-t-elle avant de décider|que vous apprennent vos ambassades à ce sujet|que se passe-t-il lorsqu’un fait nouveau apparaît après l’autorisation] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[En cas de risque prépondérant, le Traité sur le commerce des armes impose de refuser l’exportation.|L’article 7 du Traité sur le commerce des armes impose un refus dès qu’un risque est jugé prépondérant.]',
      '[Je ne suis pas juriste, mais je voudrais comprendre.|Tant de vies en dépendent.|Cette règle est lourde de conséquences.]',
      '{handle}, [à quoi reconnaissez-vous un tel risque|combien d’exportations la France a-t-elle refusées en raison d’un tel risque|pourriez-vous donner un exemple de refus|qui apprécie un tel risque en France] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-france'],
    text: [
      '[La France a signé le Traité sur le commerce des armes le 3 juin 2013, premier jour possible, et l’a ratifié le 2 avril 2014.|Signature le 3 juin 2013, ratification le 2 avril 2014 : la France a rejoint tôt le Traité sur le commerce des armes.]',
      '[Le signal était fort.|C’était un bel exemple.|Je m’en réjouis.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [comment cet engagement guide-t-il vos décisions aujourd’hui|sur quel point la France veut-elle montrer l’exemple|quelle sera la prochaine étape|la France met-elle la même énergie dans ses rapports annuels] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Du 24 au 28 août 2026, à Genève : la douzième conférence du Traité sur le commerce des armes.|Douzième conférence des États parties au Traité sur le commerce des armes : Genève, du 24 au 28 août 2026.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [qu’y a proposé la France pour plus de transparence|quel engagement la France y a-t-elle pris|où lire les interventions de la France|que retient la France de cette conférence, en quelques mots] ?',
      '[Tout le monde ne pouvait pas y être.|Je vous lirai avec attention.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of June 2012',
    claims: ['france-answered-2012'],
    text: [
      '[En juin 2012, votre ministère a répondu par un tweet positif à une campagne sur un futur traité sur le commerce des armes.|En juin 2012, un tweet positif de votre ministère répondait à une campagne pour un traité sur le commerce des armes.]',
      '[Nous n’en avons pas gardé le texte.|Aucune archive connue n’en garde les mots.|Nous n’en retrouvons plus les termes.]',
      '[{handle},|Une question, {handle} :] [vos archives en portent-elles la trace|qu’écririez-vous aujourd’hui|voulez-vous bien nous répondre encore une fois] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[Le Parlement ne peut juger que de ce qu’on lui montre.|Les exportations d’armes méritent un vrai débat au Parlement.|Députés et sénateurs posent de meilleures questions quand ils disposent des chiffres.]',
      '{handle}, [le rapport annuel de la France sur ses transferts d’armes sera-t-il débattu au Parlement|expliquerez-vous au Parlement les exportations d’armes les plus sensibles|le Parlement saura-t-il pourquoi une exportation d’armes a été autorisée] ?',
      '[Merci de votre réponse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Au bout de chaque contrat d’armement, il y a une rue où des gens habitent.|On compte les exportations d’armes en euros ; d’autres les comptent en vies.|Je pense à celles et ceux qui vivent là où les armes arrivent.]',
      '[{handle},|Une question, {handle} :] [qui parle pour les civils quand la France décide|quelle place le risque pour les civils tient-il dans vos avis|écoutez-vous les associations des pays concernés avant de rendre un avis|quelles garanties demandez-vous pour les civils avant une exportation] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Une arme exportée peut changer de mains bien après la livraison.|Le dernier détenteur d’une arme n’est pas toujours celui qui l’a achetée.|Un certificat d’utilisateur final vaut ce que valent les contrôles.]',
      '[{handle}, qui contrôle les armes livrées, et à quel rythme|{handle}, la France va-t-elle vérifier sur place|{handle}, que fait la France quand une arme qu’elle a exportée réapparaît ailleurs|{handle}, que révèlent les contrôles français après livraison] ?',
      '[Un exemple récent aiderait à comprendre.|Je lirai votre réponse avec attention.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[Le 2 avril 2013, à l’ONU, 154 États votaient pour le Traité sur le commerce des armes.|Par 154 voix contre 3, l’ONU a adopté le Traité sur le commerce des armes le 2 avril 2013.]',
      '[Un vote n’a de sens que par ses suites.|Une telle majorité oblige.|J’y vois une promesse.]',
      '{handle}, [qu’est-ce qui a changé depuis dans les décisions de la France|que feriez-vous autrement si ce traité n’existait pas|quelle décision récente porte la marque de ce traité|quels résultats la France peut-elle montrer] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '[Quel bilan la France tire-t-elle du Traité sur le commerce des armes|Que reste-t-il à améliorer dans l’application française du Traité sur le commerce des armes|Quelle leçon la France retient-elle du Traité sur le commerce des armes|Publierez-vous un bilan de l’application du Traité sur le commerce des armes|Quels résultats du Traité sur le commerce des armes la France peut-elle montrer], {handle} ?',
      'Ce traité est en vigueur depuis le 24 décembre 2014. [Le recul ne manque plus.|L’expérience permet d’en juger.|Je vous lirai avec intérêt.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Pour 2022, seuls 69 États parties ont remis leur rapport annuel au titre du Traité sur le commerce des armes.|Seuls 69 États parties au Traité sur le commerce des armes, soit 63 %, ont remis leur rapport annuel pour 2022.]',
      '[{handle},|Puis-je vous demander, {handle} :] [que fait la France pour que les autres suivent|la France aide-t-elle ceux qui manquent de moyens|la France en parle-t-elle aux États concernés|comment la France peut-elle entraîner les autres] ?',
      '[Chaque rapport manquant laisse un blanc.|La transparence est l’affaire de tous.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-france', 'status-united-states', 'status-russia'],
    text: [
      '[Ni les États-Unis ni la Russie ne sont parties au Traité sur le commerce des armes.|Deux grands absents parmi les parties au Traité sur le commerce des armes : les États-Unis et la Russie.]',
      '[La France connaît ce traité de l’intérieur.|La parole de la France compte.|]',
      '[{handle}, quand en avez-vous parlé à Washington ou à Moscou pour la dernière fois|{handle}, les invitez-vous à rejoindre le traité|{handle}, quels arguments employez-vous auprès de ces deux États|{handle}, que vous répond-on quand vous en parlez] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012'],
    text: [
      '[En juin 2012, Amnesty comptait la France parmi les six grands exportateurs d’armes.|La France figurait en juin 2012 parmi les « Big Six » d’Amnesty, six grands exportateurs d’armes.]',
      '[Un grand exportateur est aussi très observé.|Un tel rang crée des devoirs.|]',
      '[Quel exemple voulez-vous donner aujourd’hui, {handle}|{handle}, que peuvent apprendre de vous les autres exportateurs|{handle}, quelle règle française conseilleriez-vous aux autres exportateurs|{handle}, qu’attendez-vous des autres grands exportateurs] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Les armes exportées ne restent pas toutes aux mains des soldats.|Une arme exportée peut finir dans une maison, loin de tout front.|La violence armée franchit aussi le seuil des maisons.|Un pistolet exporté ne sert pas qu’à la guerre.]',
      '[{handle},|J’aimerais savoir, {handle} :] [le risque de violences faites aux femmes est-il examiné avant chaque exportation|quelles organisations de femmes sont consultées avant une exportation|comment évaluez-vous, avant une exportation, le danger pour les femmes et les enfants] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the authorisation',
    claims: [],
    text: [
      '[Que se passe-t-il si une guerre éclate avant une livraison d’armes déjà autorisée|Qui peut encore arrêter une livraison d’armes autorisée|Une autorisation d’exporter des armes peut-elle être suspendue quand [la situation change|un conflit éclate]] ?',
      '[J’aimerais comprendre.|Le public devrait le savoir.|Un contrat dure ; la paix, pas toujours.]',
      'Merci de [nous éclairer|votre réponse], {handle}.',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[Le rapport annuel prévu par le Traité sur le commerce des armes porte aussi sur les importations.|Exportations et importations : le rapport annuel prévu par le Traité sur le commerce des armes couvre les deux.]',
      '[On parle peu des importations.|Les importations sont l’autre moitié du tableau.|]',
      '{handle}, [que nous apprendra le prochain rapport de la France sur ses achats d’armes|d’où viennent les armes que la France importe|les importations de la France seront-elles détaillées elles aussi|la France contrôle-t-elle aussi strictement ce qu’elle importe] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '[On connaît les contrats d’armement signés ; on connaît moins les refus.|Refuser un contrat d’armement peut demander du courage.|Refuser d’exporter des armes est aussi un choix politique.]',
      '{handle}, [combien d’exportations la France a-t-elle refusées l’an dernier, et pour quels motifs|la France publiera-t-elle ses refus avec leurs raisons|quels motifs de refus reviennent le plus souvent en France] ?',
      '[La confiance naît de telles réponses.|Merci d’avance.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '[Pourriez-vous dire en trois phrases comment la France décide d’une exportation d’armes|Où trouver une explication simple des critères français d’exportation d’armes|Que répondez-vous à un élève qui demande à qui la France vend des armes|Qui, en France, a le dernier mot sur une exportation d’armes], {handle} ?',
      '[Une politique bien expliquée peut être discutée.|Les règles sont techniques ; leurs effets ne le sont pas.|On peut être rigoureux et rester clair.|Une réponse brève suffirait.|Merci de votre réponse.]',
      '{hashtags}',
    ],
  },
];
