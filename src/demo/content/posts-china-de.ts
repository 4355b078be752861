import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in German. */
export const CHINA_DE: readonly DemoPost[] = [
  {
    angle: 'the accession of 2020',
    claims: ['status-china'],
    text: [
      '[China ist dem Waffenhandelsvertrag am 6. Juli 2020 beigetreten.|Am 6. Juli 2020 trat China dem Waffenhandelsvertrag bei.|Chinas Beitritt zum Waffenhandelsvertrag erfolgte am 6. Juli 2020.]',
      '[Ich habe diesen Schritt begrüßt.|Das war ein wichtiger Schritt.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Was hat sich seither in der Praxis geändert|Wie wird der Vertrag in China angewandt|Welche Vorschriften hat China angepasst]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'from abstention to accession',
    claims: ['china-abstained-2013', 'status-china'],
    text: [
      '[Im April 2013 enthielt sich China bei der Abstimmung über den Waffenhandelsvertrag, im Juli 2020 trat es ihm bei.|Von der Enthaltung 2013 zum Beitritt 2020: China kam auf eigenem Weg zum Waffenhandelsvertrag.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was hat China überzeugt|Welches Argument gab den Ausschlag|Was würden Sie Staaten sagen, die noch zögern|Teilt China diese Erfahrung mit zögernden Staaten]?',
      '[Eine Haltung zu überdenken zeugt von Stärke.|Ihre Antwort wäre für viele lehrreich.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Bis zum 31. Mai müssen die Vertragsstaaten des Waffenhandelsvertrags über ihre Aus- und Einfuhren berichten.|Artikel 13 Absatz 3 des Waffenhandelsvertrags verlangt bis zum 31. Mai einen Jahresbericht.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Wird Chinas nächster Bericht öffentlich sein|Wann erscheint Chinas nächster Bericht|Kann die Öffentlichkeit bis dahin mit Chinas nächstem Bericht rechnen]?|[Wird Chinas nächster Bericht öffentlich sein|Wann erscheint Chinas nächster Bericht|Kann die Öffentlichkeit bis dahin mit Chinas nächstem Bericht rechnen], {handle}?]',
      '[Offenheit schafft Vertrauen.|Ich möchte ihn lesen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Führt Chinas nächster Bericht nach dem Waffenhandelsvertrag jeden Posten auf|Wie genau wird Chinas nächster Bericht nach dem Waffenhandelsvertrag|Nennt China im nächsten Bericht Art, Zahl und Empfänger der Waffen]?|[Führt Chinas nächster Bericht nach dem Waffenhandelsvertrag jeden Posten auf|Wie genau wird Chinas nächster Bericht nach dem Waffenhandelsvertrag|Nennt China im nächsten Bericht Art, Zahl und Empfänger der Waffen], {handle}?]',
      '[Ein guter Bericht zeigt, wie viele Waffen welcher Art wohin gingen.|Je genauer ein Bericht, desto weniger Raum für Gerüchte.]',
      '[Genauigkeit würde China Ehre machen.|Ich würde ihn aufmerksam lesen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in Chinese, for Chinese readers',
    claims: ['article-13-3'],
    text: [
      '[Die Vertragsstaaten des Waffenhandelsvertrags müssen jedes Jahr berichten.|Der Waffenhandelsvertrag verlangt jedes Jahr einen Bericht.]',
      '[Solche Berichte sind auch im eigenen Land von Interesse.|Solche Berichte sind auch für Menschen in China wichtig.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Erscheint Chinas nächster Bericht auch auf Chinesisch|Wo wird man in China den nächsten Bericht finden|Erklärt China seinen Bericht auch in chinesischen Medien]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6', 'status-china'],
    text: [
      '[Als Vertragsstaat des Waffenhandelsvertrags darf China keine Waffen liefern, von denen es weiß, dass sie Kriegsverbrechen dienen würden.|Der Waffenhandelsvertrag verbietet seinen Vertragsstaaten, also auch China, Transfers, von denen sie wissen, dass sie Kriegsverbrechen dienen würden.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wie wird das geprüft|Wer prüft das in China|Welche Quellen zieht China heran|Was geschieht, wenn neue Tatsachen bekannt werden]?',
      '[Es geht um Menschenleben.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Bei einem überwiegenden Risiko ist eine Ausfuhr abzulehnen, so Artikel 7 Absatz 3 des Waffenhandelsvertrags.|Artikel 7 Absatz 3 des Waffenhandelsvertrags verlangt bei einem überwiegenden Risiko ein Nein.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Wie wendet China diesen Maßstab an|Hat China deshalb schon eine Ausfuhr abgelehnt|Was versteht China unter diesem Begriff]?',
      '[Ein Beispiel würde helfen.|Ihre Praxis würde viele interessieren.|Vor dieser Frage steht jeder Vertragsstaat.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Wie prüft China nach der Lieferung, wo exportierte Waffen sind|Was verlangt China von Waffenkäufern|Was tut China, wenn exportierte Waffen abhandenkommen]?|[Wie prüft China nach der Lieferung, wo exportierte Waffen sind|Was verlangt China von Waffenkäufern|Was tut China, wenn exportierte Waffen abhandenkommen], {handle}?]',
      '[Waffen können verloren gehen, gestohlen oder weiterverkauft werden.|Waffen für einen Staat landen mitunter bei bewaffneten Gruppen.|Waffen wandern weiter, als ihre Verkäufer ahnen.]',
      '[Gemeinsame Regeln schützen alle.|Das geht alle Exportländer an.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Genf, August 2026: CSP12, die Konferenz der Vertragsstaaten des Waffenhandelsvertrags.|CSP12, die Konferenz zum Waffenhandelsvertrag: Genf, 24. bis 28. August 2026.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Was hat China dort eingebracht|Welches Thema war China dort am wichtigsten|Was erwartet China von solchen Konferenzen|Wo kann man lesen, was China dort gesagt hat]?|[Was hat China dort eingebracht|Welches Thema war China dort am wichtigsten|Was erwartet China von solchen Konferenzen|Wo kann man lesen, was China dort gesagt hat], {handle}?]',
      '[Einige Zeilen dazu würden mich freuen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Von einer Waffenlieferung erfahren die Menschen vor Ort oft zuletzt.|Eine Familie in Gefahr fragt nicht, wo die Waffe gebaut wurde.|Jede Waffenausfuhr betrifft Menschen, die niemand gefragt hat.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Wie berücksichtigt China die Zivilbevölkerung vor einer Ausfuhr|Würde China eine Ausfuhr stoppen, um Zivilisten zu schützen|Wer in China beurteilt vor einer Ausfuhr die Gefahr für Zivilisten]?',
      '[Ihre Antwort würde mir viel bedeuten.|Das ist eine Frage an jedes Exportland.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia', 'status-china'],
    text: [
      '[China gehört dem Waffenhandelsvertrag an, die Vereinigten Staaten und Russland nicht.|Anders als die Vereinigten Staaten und Russland ist China Vertragsstaat des Waffenhandelsvertrags.]',
      '[Das gibt Chinas Stimme Gewicht.|Ihr Wort könnte andere überzeugen.]',
      '[{handle}, [lädt China beide zum Beitritt ein|spricht China mit beiden darüber|was würde China beiden sagen]?|[Lädt China beide zum Beitritt ein|Spricht China mit beiden darüber|Was würde China beiden sagen], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Für 2022 berichteten nur 69 Vertragsstaaten nach dem Waffenhandelsvertrag.|Nur 69 Vertragsstaaten haben für 2022 den Jahresbericht nach dem Waffenhandelsvertrag vorgelegt.]',
      '[Es sollten alle sein.|Da bleibt einiges zu tun.|]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Was kann China tun, damit es mehr werden|Ermutigt China andere Staaten, Bericht zu erstatten|Wie hält es China mit dem eigenen Bericht]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'an account since 2019',
    claims: ['china-account-2019', 'big-six-2012'],
    networks: ['x'],
    text: [
      '[Im Juni 2012 galt ein Tag des Tweet-a-thons China, doch ein Konto gab es noch nicht; Ihres besteht seit Dezember 2019.|Ihr Konto gibt es seit Dezember 2019, ein Tweet-a-thon vom Juni 2012 konnte Sie hier also nicht erreichen.]',
      '[Heute können wir fragen.|So kommt die Frage mit Verspätung.]',
      '[{handle}, [wie berichtet China nach dem Waffenhandelsvertrag über seine Ausfuhren|was bedeutet China der Waffenhandelsvertrag heute|veröffentlicht China seinen Jahresbericht nach dem Waffenhandelsvertrag]?|[Wie berichtet China nach dem Waffenhandelsvertrag über seine Ausfuhren|Was bedeutet China der Waffenhandelsvertrag heute|Veröffentlicht China seinen Jahresbericht nach dem Waffenhandelsvertrag], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'views of the public',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Könnten Sie Chinas Regeln für Waffenausfuhren in einfachen Worten erklären|Wo sind Chinas Regeln für Waffenausfuhren veröffentlicht|Wer hat in China bei einer Waffenausfuhr das letzte Wort]?|[Könnten Sie Chinas Regeln für Waffenausfuhren in einfachen Worten erklären|Wo sind Chinas Regeln für Waffenausfuhren veröffentlicht|Wer hat in China bei einer Waffenausfuhr das letzte Wort], {handle}?]',
      '[Klaren Regeln traut man eher, wenn sie erklärt werden.|Viele wüssten gern, wie China über Waffenausfuhren entscheidet.]',
      '[Danke für Ihre Zeit.|Ich frage aus ehrlichem Interesse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[Der Waffenhandelsvertrag fragt nicht nur nach Ausfuhren, sondern auch nach Einfuhren.|In den Jahresbericht nach dem Waffenhandelsvertrag gehören auch die Waffeneinfuhren.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wie berichtet China über seine Einfuhren|Enthält Chinas nächster Bericht auch diesen Teil|Wo kann man etwas über Chinas Waffeneinfuhren lesen]?',
      '[Zu einem Verkauf gehören zwei.|Erst beides zusammen ergibt ein Bild.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[Munition wird verbraucht und neu gekauft.|Munition ist schnell verteilt, und ihr Weg ist schwer nachzuverfolgen.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Welche Regeln gelten in China für die Ausfuhr von Munition|Wie berichtet China über die Ausfuhr von Munition|Würde China eine Lieferung von Munition stoppen, um Zivilisten zu schützen]?',
      '[Das betrifft alle Exportländer.|Ich habe dazu wenig gefunden.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Was geschieht in China, wenn sich die Lage nach der Genehmigung einer Waffenausfuhr ändert|Kann China eine Waffenausfuhr bei schlechten Nachrichten noch stoppen|Wer in China prüft eine genehmigte Waffenausfuhr ein zweites Mal]?|[Was geschieht in China, wenn sich die Lage nach der Genehmigung einer Waffenausfuhr ändert|Kann China eine Waffenausfuhr bei schlechten Nachrichten noch stoppen|Wer in China prüft eine genehmigte Waffenausfuhr ein zweites Mal], {handle}?]',
      '[Aus Frieden kann binnen Wochen Krieg werden.|Zwischen Vertrag und Lieferung kann viel geschehen.|Nachrichten sind schneller als Schiffe.]',
      '[Ein zweiter Blick kann Leben retten.|Die Frage stellt sich jedem Staat.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the meaning of membership',
    claims: ['entry-into-force', 'status-china'],
    text: [
      '[Der Waffenhandelsvertrag ist seit dem 24. Dezember 2014 in Kraft, und seit 2020 ist China dabei.|Seit 2020 gehört China dem Waffenhandelsvertrag an.]',
      '[Wer später hinzukommt, sieht manches klarer.|Jeder Vertragsstaat bringt eigene Erfahrungen mit.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Was bringt China in den Vertrag ein|Welche Pflicht aus dem Vertrag macht China am meisten Arbeit|Was würde China an der Umsetzung verbessern]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of 2012',
    claims: ['france-answered-2012'],
    text: [
      '[Im Juni 2012 fragten Menschen Außenministerien nach einem Waffenhandelsvertrag, und das französische antwortete.|Im Juni 2012 antwortete das französische Außenministerium auf einen Tweet-a-thon zum geplanten Waffenhandelsvertrag.]',
      '[Das ist nicht vergessen.|Eine Antwort ist eine Höflichkeit.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Was sagt China heute zum Vertrag|Was würde China heute antworten|Hat sich der Vertrag aus Ihrer Sicht bewährt]?|[Was sagt China heute zum Vertrag|Was würde China heute antworten|Hat sich der Vertrag aus Ihrer Sicht bewährt], {handle}?]',
      '[Ihre Antwort bewahren wir auf.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'children',
    claims: [],
    text: [
      '[Kinder wachsen auch dort auf, wo Waffen ankommen.|Kein Kind entscheidet, wohin Waffen gehen.|Kein Kind sollte in Reichweite von Waffen aufwachsen.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wie schwer wiegt vor einer Waffenausfuhr die Gefahr für Kinder|Was verlangt China von Waffenkäufern zum Schutz von Schulen|Würde China Waffen verweigern, wo Kinder zu Soldaten gemacht werden]?',
      '[Der Schutz von Kindern sollte alle einen.|Diese Frage geht jeden Staat an.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'who should know',
    claims: ['article-13-3'],
    text: [
      '[Ein Bericht nach dem Waffenhandelsvertrag nützt nur, wenn man ihn findet.|Der Jahresbericht nach dem Waffenhandelsvertrag verdient einen Platz im Netz.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Wo veröffentlicht China seine Berichte|Stellen Sie den nächsten Bericht auf Ihre Website|Könnte China den nächsten Bericht öffentlich ankündigen]?',
      '[Ein Link würde genügen.|Ich würde ihn gern weitergeben.|]',
      '{hashtags}',
    ],
  },
];
