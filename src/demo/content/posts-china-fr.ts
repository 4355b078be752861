import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in French. */
export const CHINA_FR: readonly DemoPost[] = [
  {
    angle: 'the accession of 2020',
    claims: ['status-china'],
    text: [
      '[Le 6 juillet 2020, la Chine a adhéré au Traité sur le commerce des armes.|La Chine a rejoint le Traité sur le commerce des armes le 6 juillet 2020.]',
      '[C’était un pas important.|J’y ai vu une bonne nouvelle.|Ce choix était le bienvenu.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [qu’est-ce qui a changé dans la pratique|quelles règles ont été adaptées|quelle est la prochaine étape] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'from abstention to accession',
    claims: ['china-abstained-2013', 'status-china'],
    text: [
      '[Abstention en 2013, adhésion en 2020 : la Chine a suivi son propre chemin jusqu’au Traité sur le commerce des armes.|La Chine s’était abstenue en 2013 ; en 2020, elle a adhéré au Traité sur le commerce des armes.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [qu’est-ce qui a convaincu la Chine|que diriez-vous à ceux qui hésitent|partagerez-vous cette expérience avec d’autres États] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Le Traité sur le commerce des armes demande un rapport annuel, au plus tard le 31 mai.|Un rapport par an, au plus tard le 31 mai : le Traité sur le commerce des armes le demande.]',
      '[{handle},|Une question, {handle} :] [celui de la Chine sera-t-il public|quand paraîtra celui de la Chine|pourra-t-on lire celui de la Chine à temps] ?',
      '[Un rapport public inspire confiance.|Je le lirai avec intérêt.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Un bon rapport au titre du Traité sur le commerce des armes dit quelles armes sont parties, et vers quels pays.|Plus un rapport au titre du Traité sur le commerce des armes est précis, plus il inspire confiance.|Un rapport précis au titre du Traité sur le commerce des armes inspire confiance.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [le prochain rapport de la Chine sera-t-il détaillé|la Chine indiquera-t-elle types, quantités et destinations|la Chine indiquera-t-elle les livraisons arme par arme] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Pas d’armes si l’État sait qu’elles pourraient servir à des crimes de guerre : c’est l’article 6 du Traité sur le commerce des armes.|L’article 6 du Traité sur le commerce des armes interdit les transferts dont l’État sait qu’ils pourraient servir à des crimes de guerre.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [qui veille en Chine au respect de cette règle|comment respectez-vous cette règle en pratique|que faites-vous si des faits nouveaux apparaissent] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[En cas de risque prépondérant, le Traité sur le commerce des armes impose un refus.|Un risque prépondérant, donc un refus : c’est la règle du Traité sur le commerce des armes.]',
      '[Un exemple m’aiderait à comprendre.|Votre pratique intéresse beaucoup de monde.|]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [comment appliquez-vous cette règle|la Chine a-t-elle déjà refusé d’exporter pour ce motif|quels risques examinez-vous d’abord] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Du 24 au 28 août 2026, à Genève : la douzième conférence du Traité sur le commerce des armes.|Douzième conférence des États parties au Traité sur le commerce des armes : Genève, août 2026.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [qu’y a proposé la Chine|quel sujet comptait le plus pour vous|qu’en retient la Chine] ?',
      '[Quelques lignes suffiraient.|Je vous lirai volontiers.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Là où arrivent des armes exportées vivent aussi des familles.|Les civils n’ont pas leur mot à dire sur les armes qui arrivent chez eux.|Une exportation d’armes touche des gens qui n’ont signé aucun contrat.]',
      '[{handle},|Une question, {handle} :] [comment la Chine tient-elle compte des civils avant d’exporter|quelle autorité chinoise évalue le danger pour les civils|la Chine renoncerait-elle à une exportation pour protéger des civils] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Une arme peut être perdue, volée ou revendue.|Les armes qu’un État achète, un groupe armé les possède parfois un jour.]',
      '{handle}, [comment la Chine suit-elle les armes qu’elle exporte|que demande la Chine à l’acheteur pour éviter cela|que fait la Chine quand des armes exportées disparaissent|la Chine vérifie-t-elle sur place après la livraison] ?',
      '[Tous les exportateurs sont concernés.|Votre expérience serait utile à d’autres.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-china', 'status-united-states', 'status-russia'],
    text: [
      '[La Chine est partie au Traité sur le commerce des armes ; ni les États-Unis ni la Russie ne le sont.|La Chine a rejoint le Traité sur le commerce des armes ; la Russie et les États-Unis, non.]',
      '[Cela donne du poids à votre parole.|Vous pouvez en parler d’expérience.|]',
      '{handle}, [en parlez-vous avec Moscou et Washington|que leur conseillez-vous|les encouragerez-vous à vous suivre|quels arguments leur présentez-vous] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Pour 2022, seuls 69 États parties au Traité sur le commerce des armes ont remis leur rapport annuel.|Seuls 69 États parties au Traité sur le commerce des armes, soit 63 %, ont remis leur rapport annuel pour 2022.]',
      '[{handle},|Une question, {handle} :] [la Chine encourage-t-elle les autres à le remettre|que propose la Chine pour y remédier|comment la Chine remplit-elle ce devoir] ?',
      '[Chaque rapport compte.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force', 'status-china'],
    text: [
      '[Le Traité sur le commerce des armes est en vigueur depuis le 24 décembre 2014 ; la Chine y a adhéré en 2020.|Depuis 2020, la Chine est partie au Traité sur le commerce des armes, en vigueur depuis le 24 décembre 2014.]',
      '{handle}, [quelles dispositions ont demandé le plus de travail|quels enseignements en tirez-vous|que voudriez-vous y voir mieux appliqué|qu’avez-vous appris de son application] ?',
      '[Votre point de vue m’intéresse.|Une réponse courte suffirait.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-china'],
    text: [
      '[En 2012, Amnesty nommait la Chine parmi six grands exportateurs d’armes.|La Chine était en 2012 l’un des six grands exportateurs d’armes nommés par Amnesty.]',
      '[En 2020, le pays a adhéré au Traité sur le commerce des armes.|Depuis, le pays a rejoint le Traité sur le commerce des armes.]',
      '{handle}, [en quoi la Chine exporte-t-elle désormais autrement|quels progrès la Chine peut-elle montrer|quel exemple la Chine veut-elle donner|que conseille la Chine aux autres exportateurs] ?',
      '[Merci d’avance.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '[Dans quels cas la Chine refuse-t-elle de vendre des armes|La Chine publierait-elle ses refus de vendre des armes|Quel motif conduit la Chine à refuser une vente d’armes|Quand la Chine a-t-elle refusé une vente d’armes pour la dernière fois] ?',
      '[Une réponse claire inspirerait confiance.|La question intéresse bien au-delà de la Chine.|Un refus en dit long sur une politique.]',
      '[Merci de votre réponse, {handle}.|Je vous pose la question avec respect, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the authorisation',
    claims: [],
    text: [
      '[Un contrat d’armement dure ; la paix, pas toujours.|Entre une commande d’armes et la livraison, la situation peut changer.]',
      '[{handle}, la Chine revoit-elle sa décision si un conflit éclate|{handle}, la Chine peut-elle encore suspendre une livraison|{handle}, qui suit à Pékin la situation du pays acheteur|{handle}, la Chine a-t-elle déjà suspendu une livraison d’armes] ?',
      '[Je voudrais comprendre.|C’est une question de prudence.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Loin des combats, une arme exportée peut mettre en danger toute une famille.|Une arme peut menacer une femme dans sa propre maison.]',
      '[{handle},|Une question, {handle} :] [la Chine examine-t-elle ce risque avant d’exporter|quelle autorité chinoise évalue ce risque|que demande la Chine à l’acheteur sur ce point] ?',
      '[Merci de votre attention.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[Le rapport annuel prévu par le Traité sur le commerce des armes couvre aussi les importations.|Ce qu’un pays achète intéresse aussi : le rapport annuel prévu par le Traité sur le commerce des armes en rend compte.]',
      '[C’est l’autre moitié du tableau.|On y pense moins.|]',
      '{handle}, [la Chine détaillera-t-elle ses importations|que dira le rapport de la Chine sur ses achats|le prochain rapport chinois sera-t-il complet sur ce point|d’où viennent les armes que la Chine importe] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'for readers in China',
    claims: ['article-13-3'],
    text: [
      '[Un rapport annuel sur les transferts d’armes intéresse d’abord les habitants du pays.|Le Traité sur le commerce des armes demande un rapport annuel ; encore faut-il pouvoir le lire.]',
      '[{handle}, celui de la Chine sera-t-il publié en chinois|{handle}, où les lecteurs chinois trouveront-ils celui de la Chine|{handle}, celui de la Chine sera-t-il expliqué simplement|{handle}, celui de la Chine sera-t-il facile à trouver] ?',
      '[Chacun y gagnerait.|Un rapport n’est utile que s’il est lu.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'small arms',
    claims: [],
    text: [
      '[Les armes légères sont les plus faciles à cacher.|Un fusil peut durer plus longtemps que le gouvernement qui l’a acheté.]',
      '{handle}, [les armes légères figurent-elles dans le rapport annuel de la Chine|comment la Chine retrouve-t-elle une arme légère égarée|que fait la Chine contre le trafic d’armes légères|que demande la Chine à l’acheteur d’armes légères] ?',
      '[Aucune région n’échappe au problème.|Une arme bien suivie s’égare moins facilement.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '[Qui décide en Chine d’une exportation d’armes|Selon quels critères la Chine décide-t-elle d’une exportation d’armes|Où lire les règles chinoises sur l’exportation d’armes|Que vérifie la Chine avant une exportation d’armes], {handle} ?',
      '[Une règle bien expliquée inspire confiance.|Peu de gens le savent.|Quelques mots simples suffiraient.|Merci de m’éclairer.|Merci de votre réponse.]',
      '{hashtags}',
    ],
  },
];
