import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in French. */
export const GERMANY_FR: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Le Traité sur le commerce des armes attend de chaque État partie un rapport annuel, pour le 31 mai au plus tard.|Le 31 mai est la date limite du rapport annuel que prévoit le Traité sur le commerce des armes.]',
      '[{handle},|Une question, {handle} :] [celui de l’Allemagne sera-t-il publié à temps|quand paraîtra le prochain rapport de l’Allemagne|le prochain rapport de l’Allemagne sera-t-il complet et à l’heure] ?',
      '[Je compte le lire.|Merci de nous le dire.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Le Traité sur le commerce des armes demande un rapport ; la valeur des licences ne dit pas ce qui est parti.|Dans un rapport au titre du Traité sur le commerce des armes, un montant en euros ne distingue pas un fusil d’un missile.|Un bon rapport au titre du Traité sur le commerce des armes dit ce qui est parti, et pas seulement ce qui peut partir.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] l’Allemagne [publiera-t-elle|pourrait-elle publier] [ses livraisons d’armes, pays par pays|le nombre, le type et la destination des armes livrées|un rapport détaillé, arme par arme] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Pas d’armes si l’État sait qu’elles pourraient servir à des crimes de guerre : c’est l’article 6 du Traité sur le commerce des armes.|Si l’État sait que ses armes pourraient servir à des crimes de guerre, l’article 6 du Traité sur le commerce des armes interdit le transfert.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [que vous apprennent vos ambassades à ce sujet|consultez-vous des associations locales avant une décision|que se passe-t-il quand on l’apprend après l’autorisation|comment une alerte parvient-elle à ceux qui décident] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Si un risque prépondérant demeure après l’évaluation, le Traité sur le commerce des armes impose de refuser l’exportation.|Le risque prépondérant : voilà ce qui impose un refus, selon l’article 7 du Traité sur le commerce des armes.]',
      '[{handle},|Une question, {handle} :] [comment l’Allemagne mesure-t-elle un tel risque|que conseille votre ministère en pareil cas|quels risques pèsent le plus dans vos avis|pourriez-vous publier votre méthode] ?',
      '[Votre réponse éclairerait le débat.|J’aimerais comprendre votre pratique.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-germany', 'vote-2013'],
    text: [
      '[L’Allemagne a ratifié le Traité sur le commerce des armes le 2 avril 2014, un an jour pour jour après son adoption.|Le 3 juin 2013, l’Allemagne signait le Traité sur le commerce des armes ; le 2 avril 2014, elle le ratifiait.]',
      '[C’était le bon choix.|Je m’en réjouis.|]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [qu’est-ce qui est devenu plus strict depuis|comment cela se voit-il dans les décisions allemandes|le traité l’emporte-t-il quand les intérêts divergent] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Du 24 au 28 août 2026, à Genève : la douzième conférence du Traité sur le commerce des armes.|Douzième conférence des États parties au Traité sur le commerce des armes : Genève, août 2026.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [qu’y a apporté l’Allemagne|quel but l’Allemagne s’y était-elle fixé|comment l’Allemagne en rend-elle compte au public|où lire les interventions de l’Allemagne] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[Un bon débat au Bundestag demande du temps et des faits.|Un Bundestag bien informé décide mieux.|Les exportations d’armes méritent un débat public, au Bundestag aussi.]',
      '[{handle},|Une question, {handle} :|Puis-je vous demander, {handle} :] [présenterez-vous au Bundestag votre rapport au titre du Traité sur le commerce des armes|quand le Bundestag apprend-il les raisons d’une exportation d’armes|soutiendriez-vous un débat annuel sur les exportations d’armes] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Ceux qu’une arme menace savent rarement qui en a autorisé l’exportation.|Ce qui commence par une livraison d’armes peut finir par un deuil.|Derrière un dossier d’exportation d’armes, il y a des gens qui ne le liront jamais.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [la voix des civils compte-t-elle dans vos avis|qui interrogez-vous sur le sort des civils avant de rendre un avis|comment apprenez-vous ce que les armes exportées font aux civils] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Une arme perdue de vue finit rarement entre de bonnes mains.|Le contrôle d’une arme ne devrait pas s’arrêter à la livraison.]',
      '[{handle},|Puis-je vous demander, {handle} :] [l’Allemagne vérifie-t-elle sur place ce que deviennent ses armes|que fait l’Allemagne quand des armes exportées réapparaissent ailleurs|combien de contrôles l’Allemagne mène-t-elle après livraison] ?',
      '[Les résultats intéresseraient beaucoup de monde.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[Le Traité sur le commerce des armes a recueilli 154 voix à l’ONU, le 2 avril 2013.|Le 2 avril 2013, l’ONU a adopté le Traité sur le commerce des armes ; 154 États ont voté pour.]',
      '[Un tel vote est une promesse.|Bien des espoirs sont nés ce jour-là.|]',
      '{handle}, [qu’en reste-t-il en Allemagne|quelles décisions allemandes portent la marque du traité|que répondez-vous à ceux qui doutent du traité|que ferait l’Allemagne autrement sans le traité] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '[Le 24 décembre 2014, le Traité sur le commerce des armes est entré en vigueur.|En vigueur depuis le 24 décembre 2014, le Traité sur le commerce des armes peut être jugé sur ses effets.]',
      '[{handle},|J’aimerais savoir, {handle} :] [que retient l’Allemagne de son application|quels progrès l’Allemagne observe-t-elle depuis|quelles lacunes l’Allemagne y voit-elle encore|quels effets l’Allemagne lui reconnaît-elle] ?',
      '[Un bilan public serait utile.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Au titre du Traité sur le commerce des armes, seuls 69 États parties ont remis un rapport annuel pour 2022.|Seuls 69 États parties au Traité sur le commerce des armes, soit 63 %, ont remis leur rapport annuel pour 2022.]',
      '[Les autres ont peut-être besoin d’aide.|Un rappel amical aiderait peut-être.|]',
      '{handle}, [l’Allemagne propose-t-elle son appui à ceux qui peinent|l’Allemagne en parle-t-elle avec ses partenaires|que peut faire l’Allemagne pour que ce nombre augmente|que dit l’Allemagne à ceux qui n’ont rien remis] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Les États-Unis ont signé le Traité sur le commerce des armes sans le ratifier ; la Russie ne l’a pas signé.|Ni les États-Unis ni la Russie n’ont ratifié le Traité sur le commerce des armes.]',
      '[{handle},|Puis-je vous demander, {handle} :] [l’Allemagne plaide-t-elle auprès d’eux pour le traité|quels arguments l’Allemagne leur présente-t-elle|quand l’Allemagne en a-t-elle parlé avec eux] ?',
      '[Un traité gagne à être défendu par ceux qui l’appliquent.|Leur participation changerait bien des choses.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-germany'],
    text: [
      '[L’Allemagne était, en juin 2012, l’un des six grands exportateurs d’armes nommés par Amnesty.|Amnesty, en juin 2012, comptait l’Allemagne parmi six grands exportateurs d’armes.]',
      '[Le pays est aujourd’hui partie au Traité sur le commerce des armes.|Le pays a ensuite ratifié le Traité sur le commerce des armes.]',
      '{handle}, [l’Allemagne exporte-t-elle autrement depuis|qu’est-ce que cela a changé pour les acheteurs|quel progrès l’Allemagne peut-elle montrer|quel exemple l’Allemagne veut-elle donner] ?',
      '[Merci de votre réponse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '[Combien d’exportations d’armes l’Allemagne a-t-elle refusées l’an dernier|Publieriez-vous les motifs de vos avis défavorables à une exportation d’armes|Quels motifs font refuser une exportation d’armes en Allemagne|Quelle exportation d’armes l’Allemagne a-t-elle refusée récemment, et pourquoi] ?',
      '[Les raisons d’un refus méritent d’être connues, autant que celles d’un accord.|Le public comprendrait mieux de tels choix.|Un refus bien expliqué peut faire école.]',
      '[Merci de votre réponse, {handle}.|Je vous lirai avec attention, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the authorisation',
    claims: [],
    text: [
      '[Une autorisation d’exporter des armes repose sur la situation d’un jour.|Ce qui semblait sûr au moment d’autoriser une exportation d’armes peut ne plus l’être à la livraison.]',
      '{handle}, [l’Allemagne revoit-elle ses autorisations quand un conflit éclate|qui peut suspendre une autorisation déjà donnée|quand l’Allemagne a-t-elle suspendu une livraison pour la dernière fois|que prévoit l’Allemagne quand l’acheteur entre en guerre] ?',
      '[Réagir à temps peut sauver des vies.|Je voudrais savoir comment cela fonctionne.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Pour bien des femmes, une arme dans la maison est la menace la plus proche.|Les armes exportées ne restent pas toutes à la caserne.]',
      '[{handle}, comment tenez-vous compte des violences faites aux femmes avant de rendre un avis|{handle}, consultez-vous des organisations de femmes avant une exportation|{handle}, les violences faites aux femmes sont-elles un motif de refus en Allemagne|{handle}, que vous apprennent vos ambassades sur les violences faites aux femmes] ?',
      '[J’aimerais le savoir.|Merci de votre réponse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[Au plus tard le 31 mai, chaque État partie au Traité sur le commerce des armes doit rendre compte aussi de ses importations.|Le rapport annuel prévu par le Traité sur le commerce des armes ne traite pas que des exportations : il couvre aussi les importations.]',
      '{handle}, [l’Allemagne sera-t-elle aussi précise sur ce qu’elle achète|à qui l’Allemagne achète-t-elle ses armes|que lira-t-on sur les importations de l’Allemagne|les importations sont-elles contrôlées en Allemagne avec la même rigueur] ?',
      '[Les importations comptent aussi.|On en parle peu.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'small arms',
    claims: [],
    text: [
      '[Un pistolet tient dans une poche et dure des générations.|Les armes légères sont les plus difficiles à suivre.]',
      '[{handle},|Une question, {handle} :] [quelles règles particulières l’Allemagne applique-t-elle aux armes légères|les pistolets et les fusils figureront-ils dans le rapport annuel de l’Allemagne|comment l’Allemagne suit-elle les armes légères qu’elle exporte] ?',
      '[Ces armes font bien des victimes.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '[Comment l’Allemagne choisit-elle à qui livrer des armes|Quel est le rôle de votre ministère avant une exportation d’armes|Où peut-on lire en termes simples ce que l’Allemagne exige d’un acheteur d’armes|Qui décide en Allemagne d’une exportation d’armes], {handle} ?',
      '[Un bon critère s’explique.|On fait plus facilement confiance à une décision dont on connaît la raison.|Derrière les mots techniques, il y a un choix.|Quelques phrases suffiraient.|Merci de votre réponse.]',
      '{hashtags}',
    ],
  },
];
