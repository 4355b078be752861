import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in German. */
export const FRANCE_DE: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Bis zum 31. Mai jedes Jahres müssen die Vertragsstaaten des Waffenhandelsvertrags über Ausfuhren und Einfuhren berichten.|Artikel 13 Absatz 3 des Waffenhandelsvertrags setzt für den Jahresbericht eine Frist: den 31. Mai.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Erscheint Frankreichs nächster Bericht rechtzeitig|Wird Frankreichs nächster Bericht bis dahin öffentlich sein|Wann wird Frankreichs nächster Bericht veröffentlicht]?',
      '[Pünktlichkeit schafft Vertrauen.|Ich möchte ihn lesen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Eine Summe in Euro sagt nicht, welche Waffen wohin gingen.|Eine einzige große Zahl verbirgt mehr, als sie zeigt.|Summen muss man glauben, Listen kann man prüfen.]',
      '[{handle}, [nennt Frankreichs nächster Bericht nach dem Waffenhandelsvertrag [Art, Zahl und Empfänger der Waffen|jede Lieferung einzeln]|gibt Frankreichs nächster Bericht nach dem Waffenhandelsvertrag [Land für Land|nach Waffenart und Empfänger] Auskunft]?|[Nennt Frankreichs nächster Bericht nach dem Waffenhandelsvertrag [Art, Zahl und Empfänger der Waffen|jede Lieferung einzeln]|Gibt Frankreichs nächster Bericht nach dem Waffenhandelsvertrag [Land für Land|nach Waffenart und Empfänger] Auskunft], {handle}?]',
      '[Das würde allen helfen, die ihn lesen.|Genauigkeit überzeugt.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Artikel 6 des Waffenhandelsvertrags verbietet Transfers, von denen ein Staat weiß, dass sie Kriegsverbrechen dienen würden.|Weiß ein Staat, dass seine Waffen Kriegsverbrechen dienen würden, verbietet Artikel 6 des Waffenhandelsvertrags den Transfer.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Wie erfährt Frankreich rechtzeitig davon|Welche Quellen zieht Frankreich vorher heran|Wer in Frankreich prüft das|Was geschieht, wenn die Lage unklar ist]?',
      '[Alles hängt an diesem Wissen.|Es geht um Menschenleben.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Eine Regel beschäftigt mich:|Einen Satz verstünde ich gern besser:]',
      '[Bleibt ein überwiegendes Risiko, so ist die Ausfuhr nach dem Waffenhandelsvertrag abzulehnen.|Bei einem überwiegenden Risiko verlangt der Waffenhandelsvertrag ein Nein zur Ausfuhr.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Wann hat Frankreich deshalb zuletzt Nein gesagt|Ab wann überwiegt ein Risiko für Sie|Wie prüft Frankreich das in der Praxis|Wo kann man nachlesen, wie oft das vorkommt]?',
      '[Schon ein Hinweis wäre hilfreich.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Wie prüft Frankreich nach der Lieferung, ob Waffen beim Käufer bleiben|Was tut Frankreich, wenn gelieferte Waffen in anderen Händen auftauchen|Erfährt die Öffentlichkeit, wenn gelieferte Waffen abgezweigt wurden]?|[Wie prüft Frankreich nach der Lieferung, ob Waffen beim Käufer bleiben|Was tut Frankreich, wenn gelieferte Waffen in anderen Händen auftauchen|Erfährt die Öffentlichkeit, wenn gelieferte Waffen abgezweigt wurden], {handle}?]',
      '[Waffen überdauern den Vertrag, mit dem sie verkauft wurden.|Eine Waffe kommt oft weiter als ihre Papiere.|Eine Genehmigung nennt einen Käufer; nicht jede Waffe bleibt bei ihm.]',
      '[Danke für Ihre Auskunft.|Mit einem Beispiel wäre mir geholfen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[Am 2. April 2013 stimmten 154 Staaten bei den Vereinten Nationen für den Waffenhandelsvertrag.|Mit 154 Stimmen nahmen die Vereinten Nationen am 2. April 2013 den Waffenhandelsvertrag an.]',
      '[Für mich war das ein Versprechen.|Eine Abstimmung misst man an dem, was folgt.|]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Was hat sich seither an Frankreichs Waffenausfuhren geändert|Was zählen Sie seither zu den Erfolgen|Was ist aus Ihrer Sicht noch offen]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-france'],
    text: [
      '[Frankreich hat den Waffenhandelsvertrag am 3. Juni 2013 unterzeichnet, am ersten möglichen Tag, und am 2. April 2014 ratifiziert.|Am 3. Juni 2013 unterzeichnet, am 2. April 2014 ratifiziert: Frankreich war beim Waffenhandelsvertrag früh dabei.]',
      '[Das war ein gutes Zeichen.|Dafür danke ich Ihnen.|Das verdient Respekt.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Sind Sie mit den Jahresberichten ebenso pünktlich|Wie prägt der Vertrag die Entscheidungen von heute|Womit geht Frankreich als Nächstes voran]?|[Sind Sie mit den Jahresberichten ebenso pünktlich|Wie prägt der Vertrag die Entscheidungen von heute|Womit geht Frankreich als Nächstes voran], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Genf, 24. bis 28. August 2026: CSP12, die Konferenz der Vertragsstaaten des Waffenhandelsvertrags.|CSP12, die zwölfte Konferenz zum Waffenhandelsvertrag: Genf, August 2026.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was hat Frankreich dort zu den Jahresberichten gesagt|Wofür setzt sich Frankreich auf solchen Konferenzen ein|Wo kann man nachlesen, was Frankreich dort gesagt hat|Welche Frage ist dort aus Ihrer Sicht offen geblieben]?',
      '[Die meisten von uns konnten nur von fern zusehen.|Einige Zeilen dazu würden mich freuen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[Ein Parlament kann nur abwägen, was es zu sehen bekommt.|Waffenausfuhren sind Politik und gehören in die öffentliche Debatte.|Wer die Zahlen kennt, stellt die besseren Fragen.]',
      '[{handle}, [wie früh erfährt Frankreichs Parlament von heiklen Waffenausfuhren|erfährt Frankreichs Parlament auch die Gründe einer Waffenausfuhr|bekommt Frankreichs Parlament Zeit für den Jahresbericht über Waffenausfuhren]?|[Wie früh erfährt Frankreichs Parlament von heiklen Waffenausfuhren|Erfährt Frankreichs Parlament auch die Gründe einer Waffenausfuhr|Bekommt Frankreichs Parlament Zeit für den Jahresbericht über Waffenausfuhren], {handle}?]',
      '[Eine Debatte macht Entscheidungen besser.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Wer spricht für die Zivilbevölkerung, wenn Frankreich über Waffenausfuhren entscheidet|Wie berücksichtigen Sie die Sicherheit der Menschen vor Ort, bevor Waffen ausgeführt werden|Hören Sie örtliche Menschenrechtsgruppen an, bevor Frankreich entscheidet]?|[Wer spricht für die Zivilbevölkerung, wenn Frankreich über Waffenausfuhren entscheidet|Wie berücksichtigen Sie die Sicherheit der Menschen vor Ort, bevor Waffen ausgeführt werden|Hören Sie örtliche Menschenrechtsgruppen an, bevor Frankreich entscheidet], {handle}?]',
      '[Hinter jeder Zahl zu Waffenausfuhren stehen Menschen, die mit den Folgen leben.|Jede Waffenlieferung kommt dort an, wo Menschen leben.|Gezählt werden Waffenausfuhren in Euro; bezahlt wird anderswo.]',
      '[Mir geht es um die Menschen dort.|Ihre Antwort wäre mir wichtig.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Für 2022 legten nur 69 Vertragsstaaten den Jahresbericht nach dem Waffenhandelsvertrag vor.|Nur 69 Vertragsstaaten haben für 2022 den Jahresbericht vorgelegt, den der Waffenhandelsvertrag verlangt.]',
      '[Schweigen macht Schule, wenn niemand nachfragt.|Das ist zu wenig, um Vertrauen zu schaffen.|]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Drängt Frankreich die übrigen, Bericht zu erstatten|Hilft Frankreich Staaten, denen das Berichten schwerfällt|Warum schweigen aus Ihrer Sicht so viele]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['states-parties-2025', 'status-united-states', 'status-russia'],
    text: [
      '[Im August 2025 gehörten dem Waffenhandelsvertrag 116 Staaten an, doch weder die Vereinigten Staaten noch Russland.|116 Vertragsstaaten zählte der Waffenhandelsvertrag im August 2025; die Vereinigten Staaten und Russland fehlten.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Wirbt Frankreich bei beiden für den Beitritt|Wann haben Sie das zuletzt angesprochen|Mit welchem Argument werben Sie für den Beitritt|Wen möchte Frankreich als Nächstes gewinnen]?',
      '[Leere Plätze schwächen eine gemeinsame Regel.|Es braucht jemanden, der beharrlich fragt.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of June 2012',
    claims: ['france-answered-2012'],
    text: [
      '[Im Juni 2012 schrieben Menschen Ihrem Ministerium zum Waffenhandel, und es antwortete positiv.|Im Juni 2012 beantwortete Ihr Ministerium einen Tweet-a-thon zum Waffenhandel mit einem positiven Tweet.]',
      '[Den Wortlaut kennen wir leider nicht.|Der Wortlaut liegt in keinem Archiv, das wir kennen.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Würden Sie heute wieder positiv antworten|Was würden Sie heute schreiben|Bekommen wir heute eine neue Antwort|Haben Sie den Text noch]?|[Würden Sie heute wieder positiv antworten|Was würden Sie heute schreiben|Bekommen wir heute eine neue Antwort|Haben Sie den Text noch], {handle}?]',
      '[Diesmal geht nichts verloren.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Kleinwaffen gelangen auch dorthin, wo keine Front verläuft.|Eine exportierte Pistole kann auch in einer Wohnung zur Drohung werden.|Nicht alle Opfer exportierter Waffen leben in der Nähe einer Front.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Wie gewichtet Frankreich vor einer Ausfuhr die Gefahr von Gewalt gegen Frauen|Wen fragen Sie vor einer Ausfuhr nach der Gefahr von Gewalt gegen Frauen|Wann würde Frankreich eine Ausfuhr ablehnen, um Frauen zu schützen]?',
      '[Davon ist selten die Rede.|Danke für eine Antwort.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Was wird aus einer Ausfuhrgenehmigung für Waffen, wenn sich die Lage ändert|Lässt sich eine genehmigte Waffenausfuhr noch stoppen, wenn schlechte Nachrichten kommen|Wer sieht sich eine Ausfuhrgenehmigung für Waffen später noch einmal an]?|[Was wird aus einer Ausfuhrgenehmigung für Waffen, wenn sich die Lage ändert|Lässt sich eine genehmigte Waffenausfuhr noch stoppen, wenn schlechte Nachrichten kommen|Wer sieht sich eine Ausfuhrgenehmigung für Waffen später noch einmal an], {handle}?]',
      '[Ein Land kann im Frühling ruhig sein und im Herbst im Krieg.|Zwischen Unterschrift und Lieferung kann viel geschehen.|Die Lage steht nicht still, während Kisten gepackt werden.]',
      '[Ich wüsste gern, wie Frankreich das handhabt.|Vor der Lieferung lässt sich Schaden noch verhindern.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[Im Jahresbericht nach dem Waffenhandelsvertrag stehen neben den Ausfuhren auch die Einfuhren.|Gern wird vergessen, dass der Waffenhandelsvertrag auch nach Einfuhren fragt.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wie vollständig ist dieser Teil in Frankreichs Bericht|Wird Frankreichs nächster Bericht hier so genau wie bei den Ausfuhren|Wo lässt sich nachlesen, welche Waffen Frankreich einführt]?',
      '[Auch wer kauft, trägt Verantwortung.|Erst beides zusammen ergibt ein Bild.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'a file that can be counted',
    claims: ['article-13-3'],
    text: [
      '[Zahlen in einem Bild muss man erst abtippen.|Offene Daten werden gelesen, geprüft und verglichen.|Wer forscht oder berichtet, braucht Tabellen.]',
      '[{handle}, [gibt es Frankreichs Bericht nach dem Waffenhandelsvertrag auch als Tabelle|stellt Frankreich seinen Bericht nach dem Waffenhandelsvertrag als offene Daten bereit|könnte Frankreich seinen Bericht nach dem Waffenhandelsvertrag auch maschinenlesbar veröffentlichen]?|[Gibt es Frankreichs Bericht nach dem Waffenhandelsvertrag auch als Tabelle|Stellt Frankreich seinen Bericht nach dem Waffenhandelsvertrag als offene Daten bereit|Könnte Frankreich seinen Bericht nach dem Waffenhandelsvertrag auch maschinenlesbar veröffentlichen], {handle}?]',
      '[Ein kleiner Schritt, der vielen hilft.|Das würde viel Arbeit ersparen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in transit',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Wer prüft Waffen, die nur durch Frankreich befördert werden|Kann Frankreich Waffen bei der Durchfuhr anhalten, die Verbrechen dienen würden|Was verlangt Frankreich, bevor Waffen einen seiner Häfen passieren]?|[Wer prüft Waffen, die nur durch Frankreich befördert werden|Kann Frankreich Waffen bei der Durchfuhr anhalten, die Verbrechen dienen würden|Was verlangt Frankreich, bevor Waffen einen seiner Häfen passieren], {handle}?]',
      '[Auch bei der Durchfuhr von Waffen sollte jemand hinsehen.|Für manche Waffen ist ein Land nur eine Station auf dem Weg.]',
      '[Diesen Teil des Handels sehen nur wenige.|Eine einfache Erklärung habe ich nicht gefunden.|Ein Halt unterwegs kann Leben retten.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[Ein Gewehr ohne Patronen ist ein Stück Metall.|Waffen halten Jahrzehnte; im Einsatz hält sie die Munition.|Munition ist schnell verschossen, und ihr Weg ist schwer nachzuverfolgen.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Prüft Frankreich die Ausfuhr von Munition so streng wie die von Waffen|Wie genau berichtet Frankreich über die Ausfuhr von Munition|Wann hat Frankreich zuletzt eine Ausfuhr von Munition abgelehnt]?',
      '[Dieser Teil des Handels wird leicht vergessen.|Munition verdient eine eigene Zeile im Jahresbericht.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'a treaty in force',
    claims: ['entry-into-force'],
    text: [
      '[Seit dem 24. Dezember 2014 ist der Waffenhandelsvertrag in Kraft.|Am 24. Dezember 2014 trat der Waffenhandelsvertrag in Kraft.]',
      '[Eine Regel lebt davon, dass man sie anwendet.|Man misst einen Vertrag auch an dem, was er verhindert.|Jahre der Praxis lehren einiges.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Hat Frankreich wegen des Vertrags schon Ausfuhren abgelehnt|Was hat Frankreich aus der Anwendung gelernt|Was würden Sie bei der Anwendung verbessern]?',
      '{hashtags}',
    ],
  },
];
