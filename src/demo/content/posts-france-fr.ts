import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in French. */
export const FRANCE_FR: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Le 31 mai au plus tard : telle est la date du rapport annuel, selon l’article 13, paragraphe 3, du Traité sur le commerce des armes.|Chaque année, au plus tard le 31 mai, le Traité sur le commerce des armes demande un rapport sur les exportations et les importations.]',
      '[{handle},|Une question, {handle} :] [le prochain rapport de la France sera-t-il public à cette date|la France publiera-t-elle le sien à temps|pourra-t-on lire celui de la France dès ce jour-là|le prochain rapport de la France est-il en bonne voie] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Un montant en euros ne dit pas quelles armes sont parties, ni vers où.|Des milliards ou des millions : une somme ne dit rien des armes elles-mêmes.|Pour comprendre des exportations d’armes, il faut plus qu’un total.]',
      '{handle}, le rapport de la France [indiquera-t-il|pourrait-il indiquer] [le type, le nombre et le destinataire des armes|les livraisons arme par arme et pays par pays|ce qui a été livré, et non le seul montant] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[L’article 6 du Traité sur le commerce des armes interdit tout transfert dont l’État sait qu’il servirait à des crimes de guerre.|Quand un État sait que ses armes serviraient à des crimes de guerre, l’article 6 du Traité sur le commerce des armes interdit le transfert.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [comment la France s’assure-t-elle de savoir à temps|qui la France consulte-t-elle avant de décider|que vous apprennent vos ambassades|que se passe-t-il lorsqu’un fait nouveau apparaît après l’autorisation] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[En cas de risque prépondérant, le Traité sur le commerce des armes impose de refuser l’exportation.|L’article 7 du Traité sur le commerce des armes impose un refus dès qu’un risque est jugé prépondérant.]',
      '[Je ne suis pas juriste, mais je voudrais comprendre.|Deux mots, et tant de vies en dépendent.|Ce mot pèse lourd.]',
      '{handle}, [à quoi reconnaissez-vous un tel risque|combien d’exportations la France a-t-elle refusées pour cette raison|pourriez-vous en donner un exemple|qui, en France, en juge] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-france'],
    text: [
      '[La France a signé le Traité sur le commerce des armes le 3 juin 2013, premier jour possible, et l’a ratifié le 2 avril 2014.|Signature le 3 juin 2013, ratification le 2 avril 2014 : la France s’est engagée tôt dans le Traité sur le commerce des armes.]',
      '[Merci.|C’était un bel exemple.|Je m’en réjouis.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [comment cet engagement guide-t-il vos décisions aujourd’hui|où la France veut-elle montrer l’exemple à présent|quelle sera la prochaine étape|la France est-elle aussi prompte à publier ses rapports] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Les États parties au Traité sur le commerce des armes se sont réunis à Genève du 24 au 28 août 2026.|La douzième conférence du Traité sur le commerce des armes s’est tenue à Genève du 24 au 28 août 2026.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [qu’y a proposé la France pour plus de transparence|quel engagement la France y a-t-elle pris|que fera la France avant la prochaine conférence|qu’en retenez-vous, en quelques mots] ?',
      '[Tout le monde ne pouvait pas y être.|Je vous lirai avec attention.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of June 2012',
    claims: ['france-answered-2012'],
    text: [
      '[En juin 2012, votre ministère a répondu par un tweet positif à des internautes au sujet du traité sur le commerce des armes.|En juin 2012, un tweet positif de votre ministère répondait à une campagne pour le traité sur le commerce des armes.]',
      '[Personne n’en a gardé les mots.|Ses mots n’ont pas été conservés.|Nous n’en retrouvons plus le texte.]',
      '[{handle},|Une question, {handle} :] [le rediriez-vous aujourd’hui|qu’écririez-vous aujourd’hui|voulez-vous bien nous répondre encore une fois] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[Le Parlement ne peut juger que de ce qu’on lui montre.|Les exportations d’armes méritent un vrai débat au Parlement.|Députés et sénateurs posent de meilleures questions quand ils disposent des chiffres.]',
      '{handle}, [le rapport annuel de la France sur ses transferts d’armes sera-t-il débattu au Parlement|expliquerez-vous au Parlement les raisons des exportations les plus sensibles|le Parlement saura-t-il pourquoi une exportation d’armes a été autorisée] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Au bout de chaque contrat d’armement, il y a une rue où des gens habitent.|On compte les exportations d’armes en euros ; d’autres les comptent en vies.|Je pense à celles et ceux qui vivent là où les armes arrivent.]',
      '[{handle},|Une question, {handle} :] [qui parle pour les civils quand la France décide|quelle place le risque pour les civils tient-il dans vos avis|écoutez-vous les associations locales avant de rendre un avis|que demandez-vous sur le sort des civils avant une exportation] ?',
      '{hashtags}',
    ],
  },
];
