import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in French. */
export const RUSSIA_FR: readonly DemoPost[] = [
  {
    angle: 'neither signed nor joined',
    claims: ['status-russia'],
    text: [
      '[La Russie n’a pas signé le Traité sur le commerce des armes et n’y a pas adhéré.|La Russie reste en dehors du Traité sur le commerce des armes : ni signature, ni adhésion.]',
      '[Je voudrais comprendre pourquoi.|La porte n’est pas fermée.|]',
      '[{handle},|Une question, {handle} :] [quelle disposition fait obstacle à l’adhésion|à quelles conditions la Russie adhérerait-elle|l’adhésion est-elle à l’étude] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the abstention of 2013',
    claims: ['russia-abstained-2013'],
    text: [
      '[Le 2 avril 2013, la Russie s’est abstenue lors du vote sur le Traité sur le commerce des armes.|La Russie s’est abstenue le 2 avril 2013, quand l’ONU a adopté le Traité sur le commerce des armes.]',
      '[S’abstenir, ce n’est pas dire non.|Bien du temps a passé.|]',
      '[{handle},|Une question, {handle} :] [comment la Russie voterait-elle aujourd’hui|votre analyse a-t-elle changé|le moment est-il venu d’en reparler] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'China as an example',
    claims: ['russia-abstained-2013', 'china-abstained-2013', 'status-china'],
    text: [
      '[Comme la Russie, la Chine s’était abstenue en 2013 ; elle a adhéré au Traité sur le commerce des armes le 6 juillet 2020.|Abstention en 2013, adhésion le 6 juillet 2020 : la Chine a rejoint le Traité sur le commerce des armes.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [la Russie pourrait-elle en faire autant|qu’est-ce qui retient la Russie|en avez-vous parlé avec Pékin|que pensez-vous de ce choix] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Pas d’armes si l’État sait qu’elles pourraient servir à un génocide : ainsi le veut l’article 6 du Traité sur le commerce des armes.|L’article 6 du Traité sur le commerce des armes interdit un transfert dont l’État sait qu’il pourrait servir à des crimes de guerre.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [la Russie peut-elle accepter cette règle|la Russie suit-elle d’elle-même cette règle|que dit le droit russe sur ce point] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Une arme égarée menace tous les pays.|Une arme perdue n’a plus de maître.|Aucun État ne gagne à voir ses armes passer en d’autres mains.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [comment la Russie suit-elle ses armes après leur livraison|que fait la Russie quand des armes exportées sont détournées|des règles communes ne serviraient-elles pas aussi la Russie|publieriez-vous le résultat des contrôles russes après livraison] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Les États parties au Traité sur le commerce des armes doivent remettre chaque année un rapport sur leurs exportations.|Chaque année, les États parties au Traité sur le commerce des armes doivent rendre compte de leurs exportations.]',
      '[La clarté rassure.|La confiance naît des faits.|]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [la Russie publierait-elle un rapport semblable|la Russie publierait-elle ses propres chiffres|qu’est-ce qui s’oppose à un tel rapport] ?',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States Parties',
    claims: ['outside-russia'],
    text: [
      '[En août 2025, 116 États étaient parties au Traité sur le commerce des armes.|Le Traité sur le commerce des armes comptait 116 États parties en août 2025.]',
      '[La Russie n’en était pas.|La Russie n’était pas du nombre.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [la Russie envisage-t-elle de les rejoindre|que gagne la Russie à rester en dehors|que faudrait-il pour que la Russie les rejoigne] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[On annonce les exportations d’armes en chiffres ; les civils, eux, entendent les obus.|Là où des armes arrivent, des familles vivent.|Derrière chaque contrat d’armement, il y a des civils.]',
      '[{handle},|Une question, {handle} :] [comment la Russie tient-elle compte de leur sort avant d’exporter|qui parle pour les civils quand la Russie décide|le sort des civils a-t-il déjà arrêté une exportation russe] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[En cas de risque prépondérant, un État partie au Traité sur le commerce des armes doit refuser l’exportation.|L’article 7 du Traité sur le commerce des armes impose un refus en cas de risque prépondérant.]',
      '[La Russie n’y est pas tenue.|Hors du traité, chacun fixe sa règle.|]',
      '{handle}, [quelle est la règle russe|à partir de quel risque la Russie refuse-t-elle une exportation|la Russie appliquerait-elle ce critère|quelle autorité russe apprécie ce risque] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '[Que pense aujourd’hui la Russie du Traité sur le commerce des armes|La Russie a-t-elle réexaminé sa position sur le Traité sur le commerce des armes|Quelles règles du Traité sur le commerce des armes la Russie suit-elle déjà|Que reproche la Russie au Traité sur le commerce des armes|La Russie suit-elle les conférences du Traité sur le commerce des armes] ?',
      'Ce traité est en vigueur depuis le 24 décembre 2014. [Je préfère vous le demander, {handle}.|Merci de votre réponse, {handle}.|Votre avis m’intéresse, {handle}.|Je lirai votre réponse avec intérêt, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Du 24 au 28 août 2026, à Genève : la douzième conférence du Traité sur le commerce des armes.|Douzième conférence des États parties au Traité sur le commerce des armes : Genève, août 2026.]',
      '[{handle}, que pense la Russie de ces travaux|{handle}, la Russie a-t-elle suivi ces travaux|{handle}, à quelles conditions la Russie siégerait-elle un jour à ces conférences|{handle}, la Russie y a-t-elle envoyé un observateur] ?',
      '[La voix de la Russie y compterait.|Votre avis m’intéresse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-china', 'status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[Des six grands exportateurs d’armes nommés par Amnesty en 2012, quatre sont parties au Traité sur le commerce des armes.|Quatre des six grands exportateurs d’armes cités par Amnesty en 2012 ont rejoint le Traité sur le commerce des armes.]',
      '{handle}, [la Russie sera-t-elle la cinquième|qu’est-ce qui distingue la Russie de ces quatre États|la Russie pourrait-elle les rejoindre|la Russie étudie-t-elle leur expérience] ?',
      '[Je vous écris avec respect.|Une réponse brève suffirait.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'common rules among exporters',
    claims: ['status-china', 'status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[L’Allemagne, la Chine, la France et le Royaume-Uni sont parties au Traité sur le commerce des armes.|Allemagne, Chine, France, Royaume-Uni : ces quatre exportateurs sont parties au Traité sur le commerce des armes.]',
      '[Des règles communes évitent la surenchère.|Il est plus juste que la règle vaille pour tous.|]',
      '{handle}, [que perdrait la Russie à suivre les mêmes règles|la Russie parle-t-elle du traité avec eux|qu’est-ce qui retient la Russie|que demanderait la Russie pour les rejoindre] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'a plain answer to citizens',
    claims: [],
    text: [
      '[Où peut-on lire les critères de la Russie pour ses exportations d’armes|Quels critères la Russie applique-t-elle à ses exportations d’armes|Qui a le dernier mot en Russie sur une exportation d’armes|Que vérifie la Russie avant une exportation d’armes] ?',
      '[Un État peut rester hors d’un traité et dire comment il décide.|Une règle connue inquiète moins qu’une règle inconnue.|La réponse intéresserait bien au-delà de la Russie.]',
      '[Merci de votre réponse, {handle}.|Je vous écris avec respect, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '[Tout exportateur d’armes doit parfois savoir refuser.|Les ventes d’armes refusées en disent autant sur une politique que les contrats signés.]',
      '[{handle},|Puis-je vous demander, {handle} :] [quelle vente la Russie a-t-elle refusée en dernier|pour quels motifs la Russie refuse-t-elle une vente|la Russie publierait-elle ses refus] ?',
      '[Un seul exemple aiderait à comprendre.|Je demande des raisons, non des secrets.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'small arms',
    claims: [],
    text: [
      '[Les armes légères passent de main en main pendant des décennies.|Un fusil d’assaut survit à plus d’une guerre.]',
      '{handle}, [comment la Russie retrouve-t-elle une arme légère qui a été revendue|la Russie aide-t-elle d’autres pays à retrouver des armes perdues|que demande la Russie à l’acheteur d’armes légères|la Russie contrôle-t-elle les armes légères après livraison] ?',
      '[Le trafic d’armes touche bien des pays.|La question vaut pour tous les exportateurs.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the contract',
    claims: [],
    text: [
      '[Un pays en paix le jour du contrat d’armement peut être en guerre le jour de la livraison.|Une commande d’armes peut mettre des années à arriver ; entre-temps, tout peut changer.]',
      '[{handle}, la Russie réexamine-t-elle alors la vente|{handle}, la Russie a-t-elle déjà suspendu une livraison pour cette raison|{handle}, qui en Russie peut arrêter une livraison|{handle}, la Russie prévoit-elle ce cas dans ses contrats] ?',
      '[La question n’a rien de théorique.|Je voudrais comprendre.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Les armes ne menacent pas que des soldats.|Une arme peut menacer longtemps après la guerre, jusque dans les maisons.]',
      '[{handle},|Une question, {handle} :] [le sort des femmes compte-t-il avant une exportation|que demande la Russie à l’acheteur sur les violences faites aux femmes|qui la Russie consulte-t-elle sur le danger pour les familles] ?',
      '[Merci de votre réponse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'figures of one’s own accord',
    claims: ['reports-2022'],
    text: [
      '[Pour 2022, 69 États parties ont remis un rapport annuel au titre du Traité sur le commerce des armes.|Remettre un rapport annuel : 69 États parties au Traité sur le commerce des armes l’ont fait pour 2022.]',
      '[Rien n’y oblige la Russie ; elle reste libre de le faire.|On peut le faire sans y être tenu.]',
      '{handle}, [la Russie publierait-elle des chiffres comparables|qu’est-ce qui s’oppose à une telle transparence|quels chiffres la Russie rend-elle déjà publics|la Russie verrait-elle un inconvénient à publier ses chiffres] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'children',
    claims: [],
    text: [
      '[Les enfants n’ont aucune part aux contrats d’armement ; ils en subissent parfois les suites.|Les enfants vivent longtemps avec les armes que d’autres ont achetées.|Un enfant n’a pas à payer le prix d’un contrat d’armement.]',
      '[{handle}, quelle autorité russe évalue le danger pour les enfants avant une exportation d’armes|{handle}, que sait la Russie du sort des enfants là où vont ses armes|{handle}, la Russie renoncerait-elle à une vente pour protéger des enfants] ?',
      '[Merci de votre réponse.|Je voudrais vraiment le savoir.|]',
      '{hashtags}',
    ],
  },
];
