import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in French. */
export const UNITED_STATES_FR: readonly DemoPost[] = [
  {
    angle: 'signed and not ratified',
    claims: ['status-united-states'],
    text: [
      '[Les États-Unis ont signé le Traité sur le commerce des armes le 25 septembre 2013 ; la ratification n’a pas suivi.|Le 25 septembre 2013, les États-Unis signaient le Traité sur le commerce des armes ; ils ne l’ont pas ratifié.]',
      '[{handle},|Une question, {handle} :] [quelle disposition fait obstacle à la ratification|que faudrait-il pour que vous souteniez la ratification|reste-t-il un chemin vers la ratification|quel serait le premier pas vers une ratification] ?',
      '[Merci de votre réponse.|Je voudrais comprendre.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the letter of July 2019',
    claims: ['status-united-states'],
    text: [
      '[Le 18 juillet 2019, les États-Unis ont informé le dépositaire qu’ils n’entendaient pas devenir parties au Traité sur le commerce des armes.|En juillet 2019, les États-Unis ont fait savoir à l’ONU qu’ils n’entendaient pas devenir parties au Traité sur le commerce des armes.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [est-ce toujours votre position|reviendrez-vous sur cette décision|qu’est-ce qui vous ferait changer d’avis|le dossier peut-il être rouvert] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'partners inside the treaty',
    claims: ['status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[La France, l’Allemagne et le Royaume-Uni ont ratifié le Traité sur le commerce des armes le 2 avril 2014.|Le 2 avril 2014, trois de vos partenaires ratifiaient le Traité sur le commerce des armes : l’Allemagne, la France et le Royaume-Uni.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [que vous disent-ils de leur expérience|en sont-ils affaiblis, à votre avis|pourquoi ne pas les rejoindre|des règles communes ne vous seraient-elles pas utiles] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Le Traité sur le commerce des armes impose à ses États parties de refuser une exportation en cas de risque prépondérant.|Risque prépondérant : c’est le critère qui impose un refus aux États parties au Traité sur le commerce des armes.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [quel est votre propre critère|appliqueriez-vous ce critère, même hors du traité|à partir de quel risque refusez-vous une exportation|votre critère est-il plus strict ou moins strict] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Chaque année, les États parties au Traité sur le commerce des armes doivent rendre compte de leurs exportations et de leurs importations.|Les États parties au Traité sur le commerce des armes doivent remettre un rapport annuel, au plus tard le 31 mai.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [publieriez-vous le même rapport, de votre plein gré|publieriez-vous vos exportations, arme par arme et pays par pays|pourrait-on lire vos chiffres sous la même forme] ?',
      '[Ce serait un beau geste.|La confiance y gagnerait.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Une arme survit au certificat qui l’accompagnait.|Une promesse d’utilisation finale vaut ce que valent les contrôles.|Une arme voyage plus vite qu’un dossier.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [comment contrôlez-vous les armes exportées, des années après|que faites-vous quand des armes exportées changent de mains|que vous apprennent vos contrôles après livraison|suspendez-vous les ventes quand des armes ont été détournées] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Du 24 au 28 août 2026, à Genève : la douzième conférence du Traité sur le commerce des armes.|Douzième conférence des États parties au Traité sur le commerce des armes : Genève, août 2026.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [que faudrait-il pour que vous siégiez un jour à ces conférences comme partie|comment avez-vous suivi ces travaux|quels sujets vous intéressent le plus|qu’attendez-vous de telles conférences] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Chaque vente d’armes a un point d’arrivée, et des gens y vivent.|Loin des bureaux, des familles vivent à portée des armes vendues.|Une vente d’armes se signe dans un bureau et se vit ailleurs.]',
      '[{handle},|Une question, {handle} :] [quelles garanties demandez-vous pour les civils avant une vente|quand le risque pour les civils a-t-il arrêté une vente pour la dernière fois|quelles voix du terrain écoutez-vous avant une vente] ?',
      '[J’aimerais vraiment le savoir.|Merci de nous le dire.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[L’article 6 du Traité sur le commerce des armes interdit un transfert dont l’État sait qu’il pourrait servir à des crimes de guerre.|Pas d’armes si l’État sait qu’elles pourraient servir à un génocide : c’est l’article 6 du Traité sur le commerce des armes.]',
      '[On peut suivre cette règle sans être partie au traité.|La règle est simple.|]',
      '[{handle},|Une question, {handle} :] [les États-Unis s’y tiennent-ils d’eux-mêmes|la loi américaine contient-elle une règle semblable|qui vérifie ce point avant une vente] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[Par 154 voix contre 3, l’ONU a adopté le Traité sur le commerce des armes le 2 avril 2013.|Le 2 avril 2013, 154 États votaient à l’ONU pour le Traité sur le commerce des armes.]',
      '[{handle}, que reste-t-il de cet élan à Washington|{handle}, comment jugez-vous ce vote aujourd’hui|{handle}, cette majorité pèse-t-elle encore dans vos réflexions|{handle}, qu’attendez-vous aujourd’hui de ce traité] ?',
      '[Je vous le demande avec respect.|Votre réponse serait lue bien au-delà de vos frontières.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '[Avez-vous évalué l’application du Traité sur le commerce des armes|Quelles craintes le Traité sur le commerce des armes a-t-il confirmées, et lesquelles non|Votre jugement sur le Traité sur le commerce des armes a-t-il évolué|Publierez-vous votre analyse du Traité sur le commerce des armes|Que faudrait-il changer au Traité sur le commerce des armes pour vous convaincre] ?',
      'Ce traité est en vigueur depuis le 24 décembre 2014. [Je vous lirai avec intérêt, {handle}.|Merci de votre réponse, {handle}.|On peut le juger sur pièces, {handle}.|Votre avis nous intéresse, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States Parties',
    claims: ['outside-united-states'],
    text: [
      '[En août 2025, 116 États étaient parties au Traité sur le commerce des armes ; les États-Unis n’en étaient pas.|Le Traité sur le commerce des armes réunissait 116 États parties en août 2025, sans les États-Unis.]',
      '[Une grande voix y manque.|Votre absence se remarque.|]',
      '[{handle}, que faudrait-il pour que vous les rejoigniez|{handle}, que gagneriez-vous à les rejoindre, et que perdriez-vous|{handle}, que répondez-vous aux États parties qui vous en parlent|{handle}, en débattez-vous encore] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-china', 'status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[Amnesty nommait en juin 2012 six grands exportateurs d’armes ; quatre sont aujourd’hui parties au Traité sur le commerce des armes.|Des six grands exportateurs d’armes nommés par Amnesty en 2012, quatre sont devenus parties au Traité sur le commerce des armes.]',
      '[{handle},|Puis-je vous demander, {handle} :] [serez-vous le cinquième|qu’est-ce qui vous sépare de ces quatre États|réexaminerez-vous votre position] ?',
      '[Vos raisons m’intéressent.|Je pose la question sans détour.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'China inside the treaty',
    claims: ['status-china'],
    text: [
      '[La Chine a adhéré au Traité sur le commerce des armes le 6 juillet 2020.|Le 6 juillet 2020, la Chine rejoignait le Traité sur le commerce des armes.]',
      '[{handle},|Une question, {handle} :] [n’est-ce pas une raison de plus de le ratifier|des règles communes aux deux pays vous seraient-elles utiles|comment voyez-vous cette adhésion|en avez-vous parlé avec Pékin] ?',
      '[Une règle vaut mieux quand elle lie tout le monde.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Congress and the public',
    claims: [],
    text: [
      '[Une vente d’armes mérite d’être expliquée au Congrès et au public.|Un Congrès bien informé décide mieux.|Le débat public gagne à connaître les raisons d’une vente d’armes.]',
      '{handle}, [expliquerez-vous au Congrès votre position sur le Traité sur le commerce des armes|soutiendriez-vous un examen du Traité sur le commerce des armes par le Sénat|que dites-vous au Congrès du risque pour les civils avant une vente d’armes|publieriez-vous ce qui motive vos ventes d’armes] ?',
      '[Merci de votre réponse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '[Combien de ventes d’armes avez-vous refusées pour protéger des civils|Publiez-vous vos refus de vendre des armes, avec leurs motifs|Quel motif revient le plus souvent quand vous refusez une vente d’armes|Quand avez-vous refusé pour la dernière fois une vente d’armes au nom des droits humains] ?',
      '[On annonce les ventes ; on parle moins des refus.|Un refus en dit long sur une politique.|Un seul exemple m’aiderait à comprendre.]',
      '[Merci, {handle}.|{handle}, je vous remercie d’avance de votre réponse.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the sale',
    claims: [],
    text: [
      '[Une situation change plus vite qu’un contrat d’armement.|Entre l’accord sur une vente d’armes et la livraison, un pays peut basculer.]',
      '[{handle}, réexaminez-vous alors l’autorisation|{handle}, qu’est-ce qui suffit à suspendre une livraison|{handle}, qui donne alors l’alerte|{handle}, une vente approuvée peut-elle encore être arrêtée] ?',
      '[Des vies en dépendent.|Merci de votre réponse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Une arme vendue à une armée peut un jour menacer une famille.|Les armes exportées ne menacent pas que des soldats.|Loin du front, des femmes aussi vivent sous la menace d’une arme.]',
      '[{handle}, quelles garanties demandez-vous sur ce point avant une vente|{handle}, consultez-vous des organisations de femmes sur place|{handle}, le risque de violences faites aux femmes peut-il faire échouer une vente|{handle}, vos ambassades vous renseignent-elles sur les violences faites aux femmes] ?',
      '[Votre réponse compterait beaucoup.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'small arms',
    claims: [],
    text: [
      '[Les armes légères passent les frontières sans bruit.|Un fusil vendu légalement peut refaire surface bien loin de son acheteur.]',
      '[{handle},|Une question, {handle} :] [comment retrouvez-vous la trace des armes légères exportées|que faites-vous avec vos voisins contre le trafic d’armes légères|des règles communes sur les armes légères ne vous aideraient-elles pas] ?',
      '[Le sujet concerne tous les pays.|Bien des familles sont concernées.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '[Selon quels critères dites-vous oui ou non à une vente d’armes|Où lire vos critères d’exportation d’armes en langage clair|À ceux qui vivent là où arrivent les armes vendues, comment expliqueriez-vous vos choix|Qui a le dernier mot sur une vente d’armes], {handle} ?',
      '[Une bonne règle s’explique en peu de mots.|Chacun devrait pouvoir comprendre pourquoi une arme part et une autre non.|Je préfère l’apprendre de vous.|Quelques lignes me suffiraient.|Merci de votre réponse.]',
      '{hashtags}',
    ],
  },
];
