import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in French. */
export const RUSSIA_FR: readonly DemoPost[] = [
  {
    angle: 'neither signed nor joined',
    claims: ['status-russia'],
    text: [
      '[La Russie n’a pas signé le Traité sur le commerce des armes et n’y a pas adhéré.|La Russie reste en dehors du Traité sur le commerce des armes : ni signature, ni adhésion.]',
      '[Je voudrais comprendre pourquoi.|La porte reste ouverte.|]',
      '[{handle},|Une question, {handle} :] [quelle disposition y fait obstacle|à quelles conditions la Russie adhérerait-elle|l’adhésion est-elle à l’étude] ?',
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
      '[La Chine s’était abstenue en 2013, comme la Russie ; elle a adhéré au Traité sur le commerce des armes le 6 juillet 2020.|Abstention en 2013, adhésion le 6 juillet 2020 : la Chine a rejoint le Traité sur le commerce des armes.]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [la Russie pourrait-elle en faire autant|qu’est-ce qui retient la Russie|en avez-vous parlé avec Pékin|que pensez-vous de ce choix] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Pas d’armes si l’État sait qu’elles serviraient à un génocide : ainsi le veut l’article 6 du Traité sur le commerce des armes.|L’article 6 du Traité sur le commerce des armes interdit un transfert dont l’État sait qu’il servirait à des crimes de guerre.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [la Russie peut-elle accepter cette règle|la Russie applique-t-elle cette règle|que dit le droit russe sur ce point] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Une arme égarée menace tous les pays.|Une arme perdue n’a plus de maître.|Aucun État ne gagne à voir ses armes passer à d’autres.]',
      '[{handle},|J’aimerais savoir, {handle} :|Une question pour vous, {handle} :] [comment suivez-vous les armes russes après leur livraison|que faites-vous quand des armes exportées sont détournées|des règles communes ne serviraient-elles pas aussi la Russie|publierez-vous le résultat de vos contrôles] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Les États parties au Traité sur le commerce des armes remettent chaque année un rapport sur leurs exportations.|Chaque année, les États parties au Traité sur le commerce des armes rendent compte de leurs exportations.]',
      '[La clarté rassure.|La confiance naît des faits.|]',
      '[{handle},|Une question, {handle} :|Dites-nous, {handle} :] [la Russie en ferait-elle autant|la Russie publierait-elle ses propres chiffres|qu’est-ce qui s’oppose à un tel rapport] ?',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States Parties',
    claims: ['states-parties-2025'],
    text: [
      '[En août 2025, 116 États étaient parties au Traité sur le commerce des armes.|Le Traité sur le commerce des armes comptait 116 États parties en août 2025.]',
      '[La Russie n’en était pas.|La Russie manquait à l’appel.]',
      '[{handle},|Puis-je vous demander, {handle} :|Une question, {handle} :] [quand prendra-t-elle sa place|que gagne-t-elle à rester dehors|que faudrait-il pour qu’elle les rejoigne] ?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[On parle d’exportations d’armes en chiffres ; les civils, eux, entendent les obus.|Là où des armes arrivent, des familles vivent.|Derrière chaque contrat d’armement, il y a des civils.]',
      '[{handle},|Une question, {handle} :] [que demande la Russie sur leur sort avant d’exporter|qui parle pour les civils quand la Russie décide|quand le sort des civils a-t-il arrêté une exportation russe] ?',
      '{hashtags}',
    ],
  },
];
