import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in French. */
export const UNITED_KINGDOM_FR: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Le Traité sur le commerce des armes attend de chaque État partie un rapport annuel, au plus tard le 31 mai.|Le rapport annuel prévu par le Traité sur le commerce des armes est dû le 31 mai au plus tard.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [celui du Royaume-Uni sera-t-il publié à temps|quand paraîtra le prochain rapport britannique|le prochain rapport britannique sera-t-il complet et à l’heure] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Le Traité sur le commerce des armes demande un rapport ; la valeur d’une licence ne dit pas ce qui a été livré.|Dans un rapport au titre du Traité sur le commerce des armes, un total en livres sterling dit peu de choses.|Dans un rapport au titre du Traité sur le commerce des armes, une somme ne remplace pas une liste.]',
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
      '{handle}, [comment le Royaume-Uni mesure-t-il un tel risque|quel exemple pourriez-vous donner|combien de licences le Royaume-Uni a-t-il refusées en raison d’un tel risque] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-united-kingdom'],
    text: [
      '[Le Royaume-Uni a signé le Traité sur le commerce des armes le 3 juin 2013 et l’a ratifié le 2 avril 2014.|Signé par le Royaume-Uni le 3 juin 2013, ratifié le 2 avril 2014 : le Traité sur le commerce des armes vous engage.]',
      '[Vous étiez parmi les premiers.|Les deux en moins d’un an : c’était rapide.|]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [où en est aujourd’hui l’application du traité|quelle sera la prochaine étape|que reste-t-il à faire pour bien appliquer le traité] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Une licence s’accorde une fois ; une arme dure des décennies.|Le premier acheteur d’une arme n’en est pas forcément le dernier.|Une arme peut être revendue, perdue ou volée.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [le Royaume-Uni contrôle-t-il les armes exportées après livraison|que faites-vous quand des armes britanniques sont détournées|publieriez-vous les résultats de contrôles après livraison|faut-il plus de contrôles après livraison] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Du 24 au 28 août 2026, à Genève : la douzième conférence du Traité sur le commerce des armes.|Douzième conférence des États parties au Traité sur le commerce des armes : Genève, août 2026.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [qu’y a défendu le Royaume-Uni|quel engagement le Royaume-Uni y a-t-il pris|qu’attendez-vous des autres États parties|publiez-vous vos interventions] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Ni les États-Unis ni la Russie ne sont parties au Traité sur le commerce des armes.|Deux grands États manquent parmi les parties au Traité sur le commerce des armes : les États-Unis et la Russie.]',
      '[Un mot du Royaume-Uni pourrait compter.|Il faut bien que quelqu’un en parle.|]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [en parlez-vous à Washington|les encouragerez-vous à devenir parties|que faites-vous pour les convaincre] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Un hôpital, un marché, une école : voilà où peut arriver une arme exportée à tort.|Ce qui n’est ici qu’un contrat d’armement peut devenir ailleurs un danger.|Je pense aux familles qui vivent là où des armes sont envoyées.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [quelle place le risque pour les civils tient-il dans vos avis sur les licences|pour protéger des civils, demanderiez-vous la suspension d’une licence|les civils en danger sont-ils entendus avant l’octroi d’une licence] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[L’article 6 du Traité sur le commerce des armes interdit un transfert dont l’État sait qu’il pourrait servir à des crimes de guerre.|Savoir oblige : pas d’armes si l’État sait qu’elles pourraient servir à un génocide, dit l’article 6 du Traité sur le commerce des armes.]',
      '[{handle},|Une question, {handle} :] [comment vos ambassades vous renseignent-elles|écoutez-vous les associations sur place|que faites-vous d’une alerte crédible] ?',
      '[J’aimerais comprendre.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the messages of July 2012',
    claims: ['messages-united-kingdom-2012'],
    text: [
      '[En juillet 2012, selon Amnesty UK, votre gouvernement a reçu plus de 11 000 messages en 24 heures.|Plus de 11 000 messages en 24 heures : c’est ce que votre gouvernement a reçu en juillet 2012, selon Amnesty UK.]',
      '[Voici un message de plus, sur le commerce des armes.|J’y ajoute le mien, sur le commerce des armes.|D’autres voix s’y ajoutent, sur le commerce des armes.]',
      '{handle}, [votre prochain rapport sur les transferts d’armes sera-t-il complet|qu’avez-vous fait depuis pour la transparence des ventes d’armes|que dites-vous à ceux que les ventes d’armes inquiètent|publierez-vous, arme par arme, ce qui a été livré] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[Le 2 avril 2013, l’ONU adoptait le Traité sur le commerce des armes avec 154 voix pour.|À l’ONU, 154 États ont voté pour le Traité sur le commerce des armes le 2 avril 2013.]',
      '[{handle},|Puis-je vous demander, {handle} :] [qu’a changé ce traité dans les décisions britanniques|quel est à vos yeux son plus grand mérite|où ce traité reste-t-il mal appliqué] ?',
      '[Un vote se juge à ses suites.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '[Quel bilan faites-vous du Traité sur le commerce des armes|Qu’avez-vous appris de l’application du Traité sur le commerce des armes|Que changeriez-vous dans votre application du Traité sur le commerce des armes|Publierez-vous un bilan de l’application du Traité sur le commerce des armes] ?',
      'Ce traité est en vigueur depuis le 24 décembre 2014. [L’expérience ne manque pas, {handle}.|Merci de votre réponse, {handle}.|Votre expérience compte, {handle}.|Je vous lirai avec intérêt, {handle}.|Une réponse brève suffirait, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Seuls 69 États parties au Traité sur le commerce des armes ont remis leur rapport annuel pour 2022.|Rapport annuel pour 2022 : seuls 69 États parties au Traité sur le commerce des armes (63 %) l’ont remis.]',
      '[La transparence a besoin d’alliés.|C’est peu.|]',
      '{handle}, [que faites-vous pour relever ce chiffre|aidez-vous ceux qui peinent à remettre ce rapport|en parlez-vous à vos partenaires du Commonwealth|comment convaincre les autres de rendre ce rapport] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-united-kingdom'],
    text: [
      '[En juin 2012, Amnesty citait le Royaume-Uni parmi six grands exportateurs d’armes.|Le Royaume-Uni figurait en 2012 sur la liste d’Amnesty des six grands exportateurs d’armes.]',
      '[{handle}, que vous a appris le Traité sur le commerce des armes|{handle}, en quoi le Royaume-Uni exporte-t-il autrement depuis le Traité sur le commerce des armes|{handle}, quel exemple donnez-vous aux autres exportateurs|{handle}, que conseilleriez-vous aux exportateurs qui restent hors du traité] ?',
      '[Je lirai votre réponse avec intérêt.|Une réponse courte suffirait.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Parliament',
    claims: [],
    text: [
      '[Westminster débat mieux quand il dispose des faits.|Les députés ne jugent que de ce qu’on leur montre.|Les licences d’exportation d’armes intéressent aussi les électeurs.]',
      '{handle}, [votre rapport annuel sur les exportations d’armes sera-t-il débattu au Parlement|répondrez-vous aux députés sur les exportations d’armes les plus sensibles|les raisons d’une licence d’exportation d’armes seront-elles connues du Parlement|les députés sauront-ils quelles armes ont été livrées] ?',
      '[La démocratie y gagnerait.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'development and arms',
    claims: [],
    text: [
      '[Votre ministère est aussi chargé du développement.|L’aide au développement et les ventes d’armes relèvent d’un même gouvernement.]',
      '[{handle}, vos experts du développement sont-ils consultés avant une exportation d’armes|{handle}, que pèse le développement d’un pays avant une vente d’armes|{handle}, comment conciliez-vous aide au développement et licences d’exportation d’armes|{handle}, vos équipes du développement peuvent-elles s’opposer à une licence d’exportation d’armes] ?',
      '[Une réponse franche serait précieuse.|Sur le terrain, les deux se rencontrent.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '[Le Royaume-Uni expliquera-t-il au public ses refus de licences d’exportation d’armes|Quel motif revient le plus souvent quand une licence d’exportation d’armes est refusée|Quel refus récent d’une licence d’exportation d’armes pourriez-vous expliquer|Combien de licences d’exportation d’armes ont été refusées l’an dernier pour protéger des civils] ?',
      '[On parle des licences accordées, bien moins des refus.|Un refus, avec ses raisons, éclaire toute une politique.|]',
      '[Merci de votre réponse, {handle}.|Je vous le demande, {handle}, pour comprendre.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the licence',
    claims: [],
    text: [
      '[Une licence d’exportation d’armes accordée en temps de paix peut servir en temps de guerre.|Les circonstances changent ; une licence d’exportation d’armes doit pouvoir changer avec elles.]',
      '{handle}, [le Royaume-Uni revoit-il les licences en cours quand un conflit éclate|qui peut suspendre une licence, et en combien de temps|quel fait nouveau suffit à faire suspendre une licence|les licences en cours sont-elles réexaminées chaque année] ?',
      '[Des vies peuvent en dépendre.|Je cherche à comprendre.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Une arme exportée peut menacer une femme chez elle.|La violence armée ne s’arrête pas au seuil des maisons.]',
      '[{handle},|Une question, {handle} :] [ce risque est-il pesé avant l’octroi d’une licence d’exportation|consultez-vous des organisations de femmes avant une exportation d’armes|comment évaluez-vous ce danger avant une exportation d’armes] ?',
      '[La question mérite une réponse.|Merci de nous répondre.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '[Quand le Royaume-Uni dit-il oui à une exportation d’armes, et quand dit-il non|Où trouver vos critères d’exportation d’armes expliqués en mots simples|Qui a le dernier mot sur une licence d’exportation d’armes|Que vérifie le Royaume-Uni avant d’accorder une licence d’exportation d’armes], {handle} ?',
      '[On devrait pouvoir comprendre une licence sans être juriste.|Une phrase claire vaut mieux que dix pages.|Les règles sont longues ; ma question est courte.|Quelques mots me suffiraient.|Merci de votre réponse.]',
      '{hashtags}',
    ],
  },
];
