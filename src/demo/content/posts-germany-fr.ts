import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in French. */
export const GERMANY_FR: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Tous les ans, au plus tard le 31 mai, le Traité sur le commerce des armes attend un rapport de chacun de ses États parties.|Le 31 mai est la date limite du rapport annuel que prévoit le Traité sur le commerce des armes.]',
      '[{handle},|Une question, {handle} :] [celui de l’Allemagne sera-t-il publié à temps|quand pourra-t-on lire le prochain rapport de l’Allemagne|le prochain rapport de l’Allemagne sera-t-il complet et à l’heure] ?',
      '[J’ai hâte de le lire.|Merci de nous le dire.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Une licence dit ce qui peut partir ; nous aimerions savoir ce qui est parti.|La valeur des licences n’est pas le nombre des armes livrées.|Un montant en euros ne distingue pas un fusil d’un radar.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] l’Allemagne [publiera-t-elle|pourrait-elle publier] [ses livraisons d’armes, pays par pays|le nombre, le type et la destination des armes livrées|un rapport détaillé, arme par arme] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Pas d’armes si l’État les sait destinées à des crimes de guerre : c’est l’article 6 du Traité sur le commerce des armes.|Si l’État sait que ses armes serviraient à des crimes de guerre, l’article 6 du Traité sur le commerce des armes interdit le transfert.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [que vous apprennent vos ambassades|interrogez-vous des associations locales avant une décision|que se passe-t-il quand on l’apprend après coup|comment une alerte parvient-elle à ceux qui décident] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Si un risque prépondérant demeure après l’évaluation, le Traité sur le commerce des armes impose de refuser.|Le risque prépondérant : voilà le critère du Traité sur le commerce des armes pour refuser une exportation.]',
      '[{handle},|Une question, {handle} :] [comment l’Allemagne le mesure-t-elle|que conseille votre ministère en pareil cas|quels risques pèsent le plus dans vos avis|pourriez-vous publier votre méthode] ?',
      '[Vos raisons éclaireraient le débat.|J’aimerais comprendre votre pratique.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-germany'],
    text: [
      '[L’Allemagne a ratifié le Traité sur le commerce des armes le 2 avril 2014, un an jour pour jour après son adoption.|Le 3 juin 2013, l’Allemagne signait le Traité sur le commerce des armes ; le 2 avril 2014, elle le ratifiait.]',
      '[C’était juste.|Je m’en félicite.|]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [qu’est-ce qui est devenu plus strict depuis|comment cela se voit-il dans vos décisions|le traité l’emporte-t-il quand les intérêts divergent] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Cinq jours à Genève, du 24 au 28 août 2026 : c’était la conférence du Traité sur le commerce des armes.|À Genève, en août 2026, les États parties au Traité sur le commerce des armes ont tenu leur douzième conférence.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [qu’y a apporté l’Allemagne|quel but l’Allemagne se fixe-t-elle pour la prochaine|comment l’Allemagne en rend-elle compte au public|qu’a fait l’Allemagne depuis] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[Le Bundestag ne devrait pas apprendre les exportations d’armes par la presse.|Un Bundestag bien informé décide mieux.|Les exportations d’armes méritent un débat public, au Bundestag aussi.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [présenterez-vous au Bundestag le rapport de l’Allemagne sur ses exportations d’armes|quand le Bundestag apprend-il les raisons d’une exportation|soutiendriez-vous un débat annuel sur les exportations d’armes] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Les gens en danger savent rarement qui a signé l’exportation.|Ce qui arrive dans une caisse finit parfois par un deuil.|Derrière un dossier d’exportation, il y a des gens qui ne le liront jamais.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [la voix des civils compte-t-elle dans vos avis|qui interrogez-vous sur le sort des civils avant un avis|comment apprenez-vous ce que les armes exportées font aux civils] ?',
      '{hashtags}',
    ],
  },
];
