import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in French. */
export const UNITED_KINGDOM_FR: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Le Traité sur le commerce des armes attend de chaque État partie un rapport annuel, au plus tard le 31 mai.|Le rapport annuel prévu par le Traité sur le commerce des armes est dû le 31 mai au plus tard.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [celui du Royaume-Uni sera-t-il publié à temps|quand paraîtra le prochain rapport britannique|le prochain rapport britannique sera-t-il complet et ponctuel] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[La valeur d’une licence ne dit pas quelles armes ont été livrées.|Des livres sterling ne disent rien du nombre d’armes livrées.|Une somme ne remplace pas une liste.]',
      '{handle}, le rapport annuel britannique [donnera-t-il|pourrait-il donner] [les livraisons, pays par pays|le type et le nombre des armes livrées|la liste des armes et de leurs destinataires] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Le Traité sur le commerce des armes impose un refus en cas de risque prépondérant.|En cas de risque prépondérant, l’article 7 du Traité sur le commerce des armes impose un refus.]',
      '[Bien des vies dépendent de ces mots.|J’aimerais savoir ce que cela veut dire en pratique.|]',
      '{handle}, [comment mesurez-vous un tel risque|quel exemple pourriez-vous donner|combien de licences avez-vous refusées pour cette raison] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-united-kingdom'],
    text: [
      '[Le Royaume-Uni a signé le Traité sur le commerce des armes le 3 juin 2013 et l’a ratifié le 2 avril 2014.|Signé par le Royaume-Uni le 3 juin 2013, ratifié le 2 avril 2014 : le Traité sur le commerce des armes vous engage.]',
      '[Vous étiez parmi les premiers.|C’était un bel élan.|]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [où en êtes-vous aujourd’hui|quelle est la suite|que reste-t-il à faire] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Une licence s’accorde une fois ; une arme dure des décennies.|Le premier acheteur d’une arme n’en est pas forcément le dernier.|Une arme peut être revendue, perdue ou volée.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [contrôlez-vous les armes exportées après livraison|que faites-vous quand des armes britanniques sont détournées|publierez-vous les résultats de vos contrôles|faut-il plus de contrôles après livraison] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[La conférence du Traité sur le commerce des armes s’est tenue à Genève du 24 au 28 août 2026.|Genève, août 2026 : les États parties au Traité sur le commerce des armes tenaient leur douzième conférence.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [qu’y a défendu le Royaume-Uni|quel engagement y avez-vous pris|que ferez-vous d’ici à la prochaine|publierez-vous vos interventions] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Ni les États-Unis ni la Russie ne sont parties au Traité sur le commerce des armes.|Deux grands États manquent au Traité sur le commerce des armes : les États-Unis et la Russie.]',
      '[Une voix amie peut compter.|Il faut bien que quelqu’un en parle.|]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [en parlez-vous à Washington|les inviterez-vous à adhérer|que faites-vous pour les convaincre] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Un hôpital, un marché, une école : voilà où arrive une arme exportée à tort.|Pour l’un c’est un contrat, pour l’autre un cratère.|Je pense aux familles qui vivent là où ces armes sont envoyées.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [comment pesez-vous le risque pour les civils avant d’accorder une licence|pour protéger des civils, suspendriez-vous une licence|les civils en danger sont-ils entendus avant l’octroi d’une licence] ?',
      '{hashtags}',
    ],
  },
];
