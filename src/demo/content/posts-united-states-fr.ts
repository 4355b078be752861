import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in French. */
export const UNITED_STATES_FR: readonly DemoPost[] = [
  {
    angle: 'signed and not ratified',
    claims: ['status-united-states'],
    text: [
      '[Les États-Unis ont signé le Traité sur le commerce des armes le 25 septembre 2013 ; la ratification n’a pas suivi.|Le 25 septembre 2013, les États-Unis signaient le Traité sur le commerce des armes ; ils ne l’ont pas ratifié.]',
      '[{handle},|Une question, {handle} :] [quelle disposition y fait obstacle|que faudrait-il pour que vous souteniez la ratification|reste-t-il un chemin vers la ratification|quel serait le premier pas vers une ratification] ?',
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
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [quel est votre propre critère|appliqueriez-vous ce critère, même hors du traité|à partir de quel risque refusez-vous une exportation|votre critère est-il plus strict, ou moins] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Chaque année, les États parties au Traité sur le commerce des armes rendent compte de leurs exportations et de leurs importations.|Les États parties au Traité sur le commerce des armes remettent un rapport annuel, au plus tard le 31 mai.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [publieriez-vous le même rapport, de votre plein gré|feriez-vous de même, arme par arme et pays par pays|pourrait-on lire vos chiffres sous la même forme] ?',
      '[Ce serait un beau geste.|La confiance y gagnerait.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Une arme survit au certificat qui l’accompagnait.|Une promesse d’utilisation finale vaut ce que valent les contrôles.|Une arme change de mains plus vite qu’un dossier.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [comment contrôlez-vous les armes exportées, des années après|que faites-vous quand des armes exportées changent de mains|publierez-vous les résultats de vos contrôles après livraison|suspendez-vous les ventes quand des armes ont été détournées] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[En août 2026, les États parties au Traité sur le commerce des armes étaient réunis à Genève.|Du 24 au 28 août 2026, Genève accueillait la conférence des États parties au Traité sur le commerce des armes.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [que faudrait-il pour que vous y siégiez un jour comme partie|comment suivez-vous ces travaux|qu’en avez-vous retenu|y serez-vous la prochaine fois] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Chaque vente d’armes a un point d’arrivée, et des gens y vivent.|Loin des bureaux, des familles vivent à portée des armes vendues.|Une vente d’armes se signe ici et se subit ailleurs.]',
      '[{handle},|Une question, {handle} :] [que demandez-vous sur le sort des civils avant une vente|quand le risque pour les civils a-t-il arrêté une vente pour la dernière fois|quelles voix du terrain écoutez-vous avant une vente] ?',
      '[J’aimerais vraiment le savoir.|Merci de nous le dire.|]',
      '{hashtags}',
    ],
  },
];
