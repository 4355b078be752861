import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in German. */
export const CHINA_DE: readonly DemoPost[] = [
  {
    angle: 'the accession of 2020',
    claims: ['status-china'],
    text: [
      '[China ist dem Waffenhandelsvertrag am 6. Juli 2020 beigetreten.|Am 6. Juli 2020 trat China dem Waffenhandelsvertrag bei.|Chinas Beitritt zum Waffenhandelsvertrag kam am 6. Juli 2020.]',
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
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was hat China überzeugt|Welches Argument gab den Ausschlag|Was würden Sie Staaten sagen, die noch zögern|Teilt China diese Erfahrung mit anderen]?',
      '[Neu nachzudenken zeugt von Stärke.|Andere könnten davon lernen.|]',
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
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Berichtet China nach dem Waffenhandelsvertrag künftig Posten für Posten|Wie genau wird Chinas nächster Bericht nach dem Waffenhandelsvertrag|Nennt China im nächsten Bericht Art, Zahl und Empfänger der Waffen]?|[Berichtet China nach dem Waffenhandelsvertrag künftig Posten für Posten|Wie genau wird Chinas nächster Bericht nach dem Waffenhandelsvertrag|Nennt China im nächsten Bericht Art, Zahl und Empfänger der Waffen], {handle}?]',
      '[Ein guter Bericht zeigt, wie viele Waffen welcher Art wohin gingen.|Je genauer ein Bericht, desto weniger Raum für Gerüchte.]',
      '[Ein genauer Bericht würde China Ehre machen.|Ich würde ihn aufmerksam lesen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in Chinese, for Chinese readers',
    claims: ['article-13-3'],
    text: [
      '[Die Vertragsstaaten des Waffenhandelsvertrags müssen jedes Jahr berichten.|Der Waffenhandelsvertrag verlangt jedes Jahr einen Bericht.]',
      '[Solche Berichte sind auch im eigenen Land von Interesse.|Auch in China würde man solche Berichte gern lesen.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Erscheint Chinas nächster Bericht auf Chinesisch|Wo findet man in China den nächsten Bericht|Erklärt China seinen Bericht auch in chinesischen Medien]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
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
      '[Bei einem überwiegenden Risiko ist eine Ausfuhr abzulehnen: Artikel 7 Absatz 3 des Waffenhandelsvertrags.|Artikel 7 Absatz 3 des Waffenhandelsvertrags verlangt bei einem überwiegenden Risiko ein Nein.]',
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
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Was hat China dort vorgeschlagen|Welches Thema war China dort am wichtigsten|Wie sieht China diese Konferenzen|Wo kann man lesen, was China dort gesagt hat]?|[Was hat China dort vorgeschlagen|Welches Thema war China dort am wichtigsten|Wie sieht China diese Konferenzen|Wo kann man lesen, was China dort gesagt hat], {handle}?]',
      '[Einige Zeilen dazu würden mich freuen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Wo Waffen ankommen, wünschen sich die Menschen Frieden.|Eine Familie in Gefahr fragt nicht, wo die Waffe gebaut wurde.|Jede Waffenausfuhr betrifft Menschen, die keinen Vertrag unterschrieben haben.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Wie berücksichtigt China die Zivilbevölkerung vor einer Ausfuhr|Würde China eine Ausfuhr zum Schutz von Zivilisten stoppen|Wer beurteilt in China die Gefahr für Zivilisten]?',
      '[Ihre Antwort würde mir viel bedeuten.|Das ist eine Frage an jedes Exportland.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia', 'status-china'],
    text: [
      '[China gehört dem Waffenhandelsvertrag an, die Vereinigten Staaten und Russland nicht.|Anders als die Vereinigten Staaten und Russland ist China Vertragsstaat des Waffenhandelsvertrags.]',
      '[Das gibt China eine Stimme.|Ihr Wort hat dort Gewicht.]',
      '[{handle}, [lädt China beide zum Beitritt ein|spricht China mit beiden darüber|was würde China beiden sagen]?|[Lädt China beide zum Beitritt ein|Spricht China mit beiden darüber|Was würde China beiden sagen], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Für 2022 berichteten nur 69 Vertragsstaaten nach dem Waffenhandelsvertrag.|Nur 69 Vertragsstaaten haben für 2022 den Jahresbericht nach dem Waffenhandelsvertrag vorgelegt.]',
      '[Es sollten alle sein.|Da gibt es zu tun.|]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Was kann China tun, damit es mehr werden|Ermutigt China andere zum Bericht|Wie hält es China mit dem eigenen Bericht]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'an account since 2019',
    claims: ['china-account-2019', 'big-six-2012'],
    networks: ['x'],
    text: [
      '[Im Juni 2012 galt ein Tag des Tweet-a-thons China, doch ein Konto gab es noch nicht; Ihres besteht seit Dezember 2019.|Ihr Konto gibt es seit Dezember 2019, ein Tweet-a-thon vom Juni 2012 konnte Sie hier also nicht erreichen.]',
      '[Heute können wir fragen.|So kommt die Frage spät, aber sie kommt.]',
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
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wie berichtet China über seine Einfuhren|Enthält Chinas nächster Bericht beides|Wo kann man etwas über Chinas Waffeneinfuhren lesen]?',
      '[Zu einem Verkauf gehören zwei.|Erst beides ergibt ein Bild.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[Munition wird verbraucht und neu gekauft.|Munition ist leicht zu tragen und schwer zu verfolgen.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Welche Regeln gelten in China für die Ausfuhr von Munition|Wie berichtet China über die Ausfuhr von Munition|Würde China eine Lieferung von Munition zum Schutz von Zivilisten stoppen]?',
      '[Das betrifft alle Exportländer.|Ich habe dazu wenig gefunden.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Was geschieht in China, wenn sich die Lage nach der Genehmigung einer Waffenausfuhr ändert|Kann China eine Waffenausfuhr bei schlechten Nachrichten noch stoppen|Wer in China prüft eine genehmigte Waffenausfuhr ein zweites Mal]?|[Was geschieht in China, wenn sich die Lage nach der Genehmigung einer Waffenausfuhr ändert|Kann China eine Waffenausfuhr bei schlechten Nachrichten noch stoppen|Wer in China prüft eine genehmigte Waffenausfuhr ein zweites Mal], {handle}?]',
      '[Aus Frieden kann in Wochen Krieg werden.|Zwischen Vertrag und Lieferung kann viel geschehen.|Nachrichten sind schneller als Schiffe.]',
      '[Ein zweiter Blick kann Leben retten.|Die Frage stellt sich jedem Staat.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the meaning of membership',
    claims: ['entry-into-force', 'status-china'],
    text: [
      '[Der Waffenhandelsvertrag ist seit dem 24. Dezember 2014 in Kraft, und seit 2020 ist China dabei.|China gehört seit 2020 zu den jüngeren Vertragsstaaten des Waffenhandelsvertrags.]',
      '[Wer neu hinzukommt, sieht manches klarer.|Neue Vertragsstaaten bringen neue Ideen.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Was bringt China in den Vertrag ein|Welche Pflicht aus dem Vertrag macht am meisten Arbeit|Was würde China an seiner Umsetzung verbessern]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of 2012',
    claims: ['france-answered-2012'],
    text: [
      '[Im Juni 2012 fragten Menschen Außenministerien nach einem Waffenhandelsvertrag, und das französische antwortete.|Das französische Außenministerium hat im Juni 2012 einen Tweet-a-thon zum Waffenhandel beantwortet.]',
      '[Eine kleine Geste, an die man sich erinnert.|Eine Antwort ist eine Höflichkeit.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Antwortet auch China|Was würde China heute sagen|Können wir auf eine Zeile hoffen]?|[Antwortet auch China|Was würde China heute sagen|Können wir auf eine Zeile hoffen], {handle}?]',
      '[Wir bewahren jede Antwort auf.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'children',
    claims: [],
    text: [
      '[Kinder wachsen auch dort auf, wo Waffen ankommen.|Kein Kind hat je eine Waffe bestellt.|Ein Kind sollte nichts Lauteres fürchten müssen als Donner.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Zählt die Gefahr für Kinder vor einer Waffenausfuhr|Was verlangt China von Waffenkäufern zum Schutz von Schulen|Würde China Waffen verweigern, wo Kinder zu Soldaten gemacht werden]?',
      '[Ich hoffe, darin sind wir uns einig.|Das würde jede Familie fragen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'who should know',
    claims: ['article-13-3'],
    text: [
      '[Ein Bericht nach dem Waffenhandelsvertrag nützt am meisten, wenn man ihn findet.|Der Jahresbericht nach dem Waffenhandelsvertrag verdient einen Platz im Netz.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Wo veröffentlicht China seine Berichte|Stellt China den nächsten Bericht auf die eigene Website|Könnte China den nächsten Bericht öffentlich ankündigen]?',
      '[Ein Link würde genügen.|Ich würde ihn gern weitergeben.|]',
      '{hashtags}',
    ],
  },
];
