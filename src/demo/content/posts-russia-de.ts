import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in German. */
export const RUSSIA_DE: readonly DemoPost[] = [
  {
    angle: 'neither signed nor joined',
    claims: ['status-russia'],
    text: [
      '[Russland hat den Waffenhandelsvertrag weder unterzeichnet noch ist es ihm beigetreten.|Beim Waffenhandelsvertrag fehlt Russland: Es hat ihn weder unterzeichnet noch ist es ihm beigetreten.]',
      '[Lieber frage ich nach den Gründen, als zu rätseln.|Die Tür steht offen.|]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Welche Bestimmung steht dem Beitritt im Weg|Was müsste sich für einen Beitritt ändern|Wird ein Beitritt derzeit geprüft]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the abstention of 2013',
    claims: ['russia-abstained-2013'],
    text: [
      '[Russland enthielt sich, als die UN den Waffenhandelsvertrag am 2. April 2013 annahmen.|Am 2. April 2013 nahmen die UN den Waffenhandelsvertrag an, und Russland enthielt sich.]',
      '[Eine Enthaltung ist kein Nein.|Das ist lange her.|]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Wie würde Russland heute stimmen|Hat sich Ihr Urteil seither geändert|Was würde aus der Enthaltung einen Beitritt machen]?|[Wie würde Russland heute stimmen|Hat sich Ihr Urteil seither geändert|Was würde aus der Enthaltung einen Beitritt machen], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'China as an example',
    claims: ['russia-abstained-2013', 'china-abstained-2013', 'status-china'],
    text: [
      '[China enthielt sich 2013 wie Russland bei der Abstimmung über den Waffenhandelsvertrag und trat ihm am 6. Juli 2020 bei.|Russland und China enthielten sich 2013 bei der Abstimmung über den Waffenhandelsvertrag; China trat ihm am 6. Juli 2020 bei.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Wäre das auch für Russland ein Weg|Was halten Sie von Chinas Entscheidung|Was hindert Russland an demselben Schritt|Haben Sie mit Peking darüber gesprochen]?',
      '[Eine Haltung lässt sich überdenken.|Die Erfahrung eines Nachbarn lohnt einen Blick.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Artikel 6 des Waffenhandelsvertrags verbietet Transfers, von denen ein Staat weiß, dass sie Kriegsverbrechen dienen würden.|Keine Waffen, wenn ein Staat weiß, dass sie einem Völkermord dienen würden: Das steht in Artikel 6 des Waffenhandelsvertrags.]',
      '[{handle}, [kann Russland diese Regel annehmen|hält sich Russland von sich aus an diese Regel|was spricht gegen diese Regel]?|[Kann Russland diese Regel annehmen|Hält sich Russland von sich aus an diese Regel|Was spricht gegen diese Regel], {handle}?]',
      '[Eine kurze Antwort würde genügen.|Diese Regel schützt alle.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Bei einem überwiegenden Risiko müssen die Vertragsstaaten des Waffenhandelsvertrags eine Ausfuhr ablehnen.|Artikel 7 Absatz 3 des Waffenhandelsvertrags: Wo ein überwiegendes Risiko bleibt, ist eine Ausfuhr abzulehnen.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Welchen Maßstab legt Russland an|Bei welchem Risiko sagt Russland Nein|Wer in Russland beurteilt das|Wo steht Russlands eigene Regel]?',
      '[Jeder Staat sollte seinen Maßstab erklären können.|Ich frage aus Sorge um die Zivilbevölkerung.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Wie prüft Russland nach der Lieferung, wo exportierte Waffen sind|Was tut Russland, wenn exportierte Waffen in falschen Händen auftauchen|Wären gemeinsame Regeln gegen die Abzweigung von Waffen nicht auch in Russlands Interesse]?|[Wie prüft Russland nach der Lieferung, wo exportierte Waffen sind|Was tut Russland, wenn exportierte Waffen in falschen Händen auftauchen|Wären gemeinsame Regeln gegen die Abzweigung von Waffen nicht auch in Russlands Interesse], {handle}?]',
      '[Eine verlorene Waffe kann jeder gegen jeden richten.|Kein Staat gewinnt, wenn seine Waffen bei bewaffneten Gruppen landen.|Waffen außer Kontrolle sind für alle Staaten eine Gefahr.]',
      '[Das kann niemand allein lösen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Die Vertragsstaaten des Waffenhandelsvertrags müssen jedes Jahr über ihre Waffenausfuhren und -einfuhren berichten.|Der Waffenhandelsvertrag verlangt von seinen Vertragsstaaten jedes Jahr einen Bericht über Aus- und Einfuhren.]',
      '[Offenheit schafft Vertrauen zwischen Staaten.|Wo Zahlen fehlen, wachsen Gerüchte.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Würde Russland von sich aus berichten|Was spricht gegen einen russischen Bericht|Könnte Russland seine Zahlen offenlegen]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Die Konferenz zum Waffenhandelsvertrag, CSP12: Genf, 24. bis 28. August 2026.|Genf, August 2026: CSP12, die Konferenz der Vertragsstaaten des Waffenhandelsvertrags.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Hat Russland die Debatten verfolgt|Was hätte Russland dort gesagt|Welche Themen dort waren Russland wichtig|Was brächte Russland als Vertragsstaat in solche Konferenzen ein]?|[Hat Russland die Debatten verfolgt|Was hätte Russland dort gesagt|Welche Themen dort waren Russland wichtig|Was brächte Russland als Vertragsstaat in solche Konferenzen ein], {handle}?]',
      '[Ein anderer Blick kann einer Debatte nützen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Wo Waffen ankommen, ist ein Waffengeschäft keine abstrakte Sache.|Von Waffenausfuhren hören wir in Zahlen; andere hören die Einschläge.|Eine Waffe bleibt gefährlich, lange nachdem sie bezahlt ist.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was prüft Russland zum Schutz der Zivilbevölkerung, bevor es Waffen ausführt|Wann hat die Sorge um Zivilisten zuletzt eine Ausfuhr verhindert|Wie erfährt Russland, was exportierte Waffen anrichten]?',
      '[Jedes Leben zählt gleich viel.|Das Thema lässt mich nicht los.|]',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States Parties',
    claims: ['states-parties-2025', 'outside-russia'],
    text: [
      '[Im August 2025 hatte der Waffenhandelsvertrag 116 Vertragsstaaten.|116 Staaten gehörten dem Waffenhandelsvertrag im August 2025 an.|Der Waffenhandelsvertrag: 116 Vertragsstaaten im August 2025, und Russland war nicht dabei.]',
      '[{handle}, [was sieht Russland anders als diese Staaten|was gewinnt Russland, wenn es draußen bleibt|was würde Russland zum nächsten Vertragsstaat machen]?|[Was sieht Russland anders als diese Staaten|Was gewinnt Russland, wenn es draußen bleibt|Was würde Russland zum nächsten Vertragsstaat machen], {handle}?]',
      '[Ich frage mit Respekt.|Mit jedem Beitritt gelten dieselben Regeln für mehr Staaten.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '[Seit dem 24. Dezember 2014 ist der Waffenhandelsvertrag in Kraft.|Am 24. Dezember 2014 trat der Waffenhandelsvertrag in Kraft.]',
      '[Man kann ihn an seiner Praxis messen.|Jahre der Erfahrung liegen vor.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wie beurteilt Russland den Vertrag heute|Welche Regeln des Vertrags befolgt Russland von sich aus|Hat Russland seine Haltung seither überprüft]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-russia', 'status-united-states', 'status-china'],
    text: [
      '[Amnestys Liste der großen Waffenexporteure von 2012 hatte sechs Namen; vier davon sind heute Vertragsstaaten des Waffenhandelsvertrags.|Vier der sechs großen Waffenexporteure auf Amnestys Liste von 2012 gehören heute dem Waffenhandelsvertrag an.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Könnte Russland folgen|Was würde Russland zum fünften machen|Warum gehört Russland noch nicht dazu]?|[Könnte Russland folgen|Was würde Russland zum fünften machen|Warum gehört Russland noch nicht dazu], {handle}?]',
      '[Selbst Konkurrenten teilen diese Regeln.|Ein Beitritt wäre ein Zeichen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'common rules among exporters',
    claims: ['status-france', 'status-germany', 'status-united-kingdom', 'status-china'],
    text: [
      '[China, Deutschland, Frankreich und das Vereinigte Königreich gehören dem Waffenhandelsvertrag an.|Zu den Vertragsstaaten des Waffenhandelsvertrags zählen China, Deutschland, Frankreich und das Vereinigte Königreich.]',
      '[Gleiche Regeln für alle sind die gerechtesten.|Für Konkurrenten gelten hier dieselben Regeln.|]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Lägen gleiche Regeln nicht auch in Russlands Interesse|Was hindert Russland, die Regeln des Vertrags anzunehmen|Welche Regel des Vertrags würde Russland ändern]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'a plain answer to citizens',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Könnten Sie Russlands Kriterien für Waffenausfuhren in einfachen Worten erklären|Wo veröffentlicht Russland seine Kriterien für Waffenausfuhren|Wer in Russland überprüft Entscheidungen über Waffenausfuhren]?|[Könnten Sie Russlands Kriterien für Waffenausfuhren in einfachen Worten erklären|Wo veröffentlicht Russland seine Kriterien für Waffenausfuhren|Wer in Russland überprüft Entscheidungen über Waffenausfuhren], {handle}?]',
      '[Man kann einem Vertrag fernbleiben und trotzdem erklären, wie man entscheidet.|Viele möchten verstehen, wie ein Staat entscheidet, wohin Waffen gehen.]',
      '[Schon ein Link wäre hilfreich.|Ich werde die Antwort aufmerksam lesen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the United States outside as well',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Weder Russland noch die Vereinigten Staaten gehören dem Waffenhandelsvertrag an.|Beim Waffenhandelsvertrag haben Moskau und Washington eines gemeinsam: Beide stehen draußen.]',
      '[So könnte jeder ewig auf den anderen warten.|Jemand muss den Anfang machen.|]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Könnte Russland vorangehen|Haben Sie mit Washington je darüber gesprochen|Würde Russland gemeinsam mit den Vereinigten Staaten beitreten]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'neighbours',
    claims: [],
    text: [
      '[Waffenschmuggel macht an keiner Grenze halt.|Waffen, die abhandenkommen, überqueren leicht die nächste Grenze.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Mit welchen Staaten sprechen Sie über Regeln gegen Waffenschmuggel|Welche gemeinsamen Regeln gegen Waffenschmuggel würde Russland mittragen|Würde Russland teilen, was es über geschmuggelte Waffen weiß]?',
      '[Das liegt im Interesse aller.|Dieses Thema sollte eher verbinden als trennen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Welche Regeln gelten in Russland für die Ausfuhr von Munition|Wann würde Russland eine Lieferung von Munition stoppen|Veröffentlicht Russland Zahlen zur Ausfuhr von Munition]?|[Welche Regeln gelten in Russland für die Ausfuhr von Munition|Wann würde Russland eine Lieferung von Munition stoppen|Veröffentlicht Russland Zahlen zur Ausfuhr von Munition], {handle}?]',
      '[Ein Gewehr hält Jahrzehnte, seine Patronen sind an einem Tag verbraucht.|Ohne Munition schweigen die Gewehre.]',
      '[Das ist eine Frage an jedes Exportland.|Ich habe dazu wenig gefunden.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'hospitals and schools',
    claims: [],
    text: [
      '[Ein Krankenhaus sollte überall der sicherste Ort sein.|In einem Liefervertrag kommt keine Schule vor.|Schulen und Krankenhäuser dürfen keine Ziele sein.]',
      '[{handle}, [was verlangt Russland von Waffenkäufern zum Schutz von Schulen und Kliniken|würde Russland eine Waffenausfuhr stoppen, wenn ein Käufer Kliniken angreift|zählt der Schutz von Schulen, wenn Russland über Waffenausfuhren entscheidet]?|[Was verlangt Russland von Waffenkäufern zum Schutz von Schulen und Kliniken|Würde Russland eine Waffenausfuhr stoppen, wenn ein Käufer Kliniken angreift|Zählt der Schutz von Schulen, wenn Russland über Waffenausfuhren entscheidet], {handle}?]',
      '[Ich frage aus Sorge um die Menschen dort.|Eine klare Regel könnte Leben retten.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of 2012',
    claims: ['france-answered-2012'],
    text: [
      '[Im Juni 2012 fragten Menschen Außenministerien nach einem Waffenhandelsvertrag, und das französische antwortete.|Im Juni 2012 antwortete das französische Außenministerium auf einen Tweet-a-thon zum geplanten Waffenhandelsvertrag.]',
      '[Eine Antwort ist ein Anfang.|Eine Antwort zeigt Respekt.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Hat sich der Vertrag aus Ihrer Sicht bewährt|Was würden Sie heute antworten|Wie sehen Sie den Vertrag heute]?|[Hat sich der Vertrag aus Ihrer Sicht bewährt|Was würden Sie heute antworten|Wie sehen Sie den Vertrag heute], {handle}?]',
      '[Auch Skepsis ist willkommen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the first step',
    claims: ['status-russia'],
    text: [
      '[Zwischen Fernbleiben und Beitritt liegen beim Waffenhandelsvertrag viele kleine Schritte.|Ein Beitritt zum Waffenhandelsvertrag braucht Zeit; erste Schritte sind schon vorher möglich.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Könnte Russland von sich aus über seine Ausfuhren berichten|Nimmt Russland als Beobachter an der nächsten Konferenz der Vertragsstaaten teil|Könnte Russland genauer darlegen, was es am Text stört]?',
      '[Kein Schritt ist zu klein.|Auch das wäre ein Anfang.|]',
      '{hashtags}',
    ],
  },
];
