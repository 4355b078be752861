import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in French. */
export const CHINA_FR: readonly DemoPost[] = [
  {
    angle: 'the accession of 2020',
    claims: ['status-china'],
    text: [
      '[Le 6 juillet 2020, la Chine a adhéré au Traité sur le commerce des armes.|La Chine a rejoint le Traité sur le commerce des armes le 6 juillet 2020.]',
      '[C’était un pas important.|J’y ai vu une bonne nouvelle.|Ce choix fut le bienvenu.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [qu’est-ce qui a changé en pratique|quelles règles ont été adaptées|quelle est la prochaine étape] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'from abstention to accession',
    claims: ['china-abstained-2013', 'status-china'],
    text: [
      '[Abstention en 2013, adhésion en 2020 : la Chine est venue au Traité sur le commerce des armes par son propre chemin.|La Chine s’était abstenue en 2013 ; en 2020, elle a adhéré au Traité sur le commerce des armes.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [qu’est-ce qui vous a convaincus|que diriez-vous à ceux qui hésitent|partagerez-vous cette expérience] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Le Traité sur le commerce des armes demande un rapport annuel, au plus tard le 31 mai.|Un rapport par an, au plus tard le 31 mai : le Traité sur le commerce des armes le demande.]',
      '[{handle},|Une question, {handle} :] [celui de la Chine sera-t-il public|quand paraîtra celui de la Chine|pourra-t-on lire celui de la Chine à temps] ?',
      '[La clarté inspire confiance.|Je le lirai avec intérêt.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Un bon rapport dit combien d’armes sont parties, lesquelles et vers où.|Plus un rapport est précis, moins il laisse de place aux rumeurs.|Des chiffres précis inspirent confiance.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [le rapport de la Chine sera-t-il détaillé|la Chine indiquera-t-elle types, nombres et destinations|le prochain rapport de la Chine ira-t-il arme par arme] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Pas d’armes si l’État sait qu’elles serviraient à des crimes de guerre : c’est l’article 6 du Traité sur le commerce des armes.|L’article 6 du Traité sur le commerce des armes interdit les transferts dont l’État sait qu’ils serviraient à des crimes de guerre.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [qui le vérifie en Chine|comment le vérifiez-vous|que faites-vous si des faits nouveaux apparaissent] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[En cas de risque prépondérant, le Traité sur le commerce des armes impose un refus.|Un risque prépondérant, donc un refus : c’est la règle du Traité sur le commerce des armes.]',
      '[Un exemple aiderait.|Votre pratique intéresse beaucoup de monde.|]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [comment appliquez-vous cette règle|la Chine a-t-elle déjà refusé pour cette raison|quels risques examinez-vous d’abord] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Les États parties au Traité sur le commerce des armes étaient à Genève du 24 au 28 août 2026.|En août 2026, la conférence du Traité sur le commerce des armes se tenait à Genève.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [qu’y a proposé la Chine|quel sujet comptait le plus pour vous|que ferez-vous avant la prochaine] ?',
      '[Quelques lignes suffiraient.|Je vous lirai volontiers.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Une famille en danger ne demande pas d’où vient l’arme.|Là où les armes arrivent, on veut la paix.|Une exportation d’armes touche des gens qui n’ont signé aucun contrat.]',
      '[{handle},|Une question, {handle} :] [comment tenez-vous compte des civils avant d’exporter|qui évalue le danger pour les civils|renonceriez-vous à une exportation pour protéger des civils] ?',
      '{hashtags}',
    ],
  },
];
