import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in German. */
export const GERMANY_DE: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Der Waffenhandelsvertrag verlangt jedes Jahr bis zum 31. Mai einen Bericht über Aus- und Einfuhren.|Bis zum 31. Mai ist nach Artikel 13 Absatz 3 des Waffenhandelsvertrags der Jahresbericht fällig.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Liegt Deutschlands nächster Bericht bis dahin vor|Wird Deutschlands nächster Bericht vollständig und pünktlich sein|Wann wird Deutschlands nächster Bericht veröffentlicht]?',
      '[Ich möchte ihn lesen.|Verlässlichkeit schafft Vertrauen.|Ein gutes Beispiel findet Nachahmer.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Der Wert einer Genehmigung ist nicht die Zahl der gelieferten Waffen.|Genehmigungen sagen, was ausgeführt werden darf; wir wüssten gern, was ausgeführt wurde.|Ein Betrag in Euro unterscheidet nicht zwischen Gewehren und Raketen.]',
      '[{handle}, [nennt Deutschlands nächster Bericht nach dem Waffenhandelsvertrag Stückzahl, Art und Empfängerland|zeigt Deutschlands nächster Bericht nach dem Waffenhandelsvertrag jede Lieferung|wie genau wird Deutschlands nächster Bericht nach dem Waffenhandelsvertrag]?|[Nennt Deutschlands nächster Bericht nach dem Waffenhandelsvertrag Stückzahl, Art und Empfängerland|Zeigt Deutschlands nächster Bericht nach dem Waffenhandelsvertrag jede Lieferung|Wie genau wird Deutschlands nächster Bericht nach dem Waffenhandelsvertrag], {handle}?]',
      '[Je genauer, desto besser.|Ich würde ihn Zeile für Zeile lesen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Artikel 6 des Waffenhandelsvertrags verbietet Transfers, von denen ein Staat weiß, dass sie Kriegsverbrechen dienen würden.|Weiß ein Staat, dass Waffen Kriegsverbrechen dienen würden, so verbietet Artikel 6 des Waffenhandelsvertrags den Transfer.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was tragen Ihre Botschaften zu diesem Wissen bei|Wie erreichen Warnungen aus dem Ausland diejenigen, die entscheiden|Hören Sie vor einer Entscheidung auch Menschenrechtsgruppen an|Was geschieht, wenn Sie erst im Nachhinein davon erfahren]?',
      '[Hier geht es um Menschenleben.|Rechtzeitiges Wissen ist alles.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Bleibt nach der Prüfung ein überwiegendes Risiko, so verlangt der Waffenhandelsvertrag ein Nein.|„Überwiegendes Risiko“ heißt der Maßstab in Artikel 7 Absatz 3 des Waffenhandelsvertrags; wo es besteht, ist eine Ausfuhr abzulehnen.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Wie wird dieses Risiko in Deutschland bewertet|Was rät Ihr Haus in Zweifelsfällen|Wie oft haben Sie aus diesem Grund abgeraten|Welche Risiken wiegen für Sie am schwersten]?',
      '[Ich möchte Ihre Praxis verstehen.|Ihre Antwort würde der Debatte guttun.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Wie oft kontrolliert Deutschland, was aus gelieferten Waffen wird|Sind Kontrollen vor Ort die Regel oder die Ausnahme, wenn Waffen geliefert sind|Was droht einem Käufer, der Waffen aus Deutschland weitergibt]?|[Wie oft kontrolliert Deutschland, was aus gelieferten Waffen wird|Sind Kontrollen vor Ort die Regel oder die Ausnahme, wenn Waffen geliefert sind|Was droht einem Käufer, der Waffen aus Deutschland weitergibt], {handle}?]',
      '[Ein Gewehr ist schnell weitergegeben und schwer wiederzufinden.|Ein Versprechen ist so viel wert wie seine Kontrolle.|Was an eine Armee verkauft ist, kann an eine andere weiterverkauft werden.]',
      '[Ein Besuch vor Ort sagt mehr als ein Formular.|Danke für die Auskunft.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[Am 2. April 2013 wurde der Waffenhandelsvertrag mit 154 gegen 3 Stimmen angenommen.|154 Stimmen dafür, 3 dagegen, 23 Enthaltungen: So ging am 2. April 2013 die Abstimmung über den Waffenhandelsvertrag aus.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Was ist aus Ihrer Sicht noch unvollendet|Welcher Fortschritt seither ist für Sie der wichtigste|Wie wirbt Deutschland heute für den Vertrag|Wäre eine solche Mehrheit heute möglich]?|[Was ist aus Ihrer Sicht noch unvollendet|Welcher Fortschritt seither ist für Sie der wichtigste|Wie wirbt Deutschland heute für den Vertrag|Wäre eine solche Mehrheit heute möglich], {handle}?]',
      '[Ihre Einschätzung ist mir wichtig.|Es war ein guter Tag für die Diplomatie.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-germany', 'vote-2013'],
    text: [
      '[Deutschland hat den Waffenhandelsvertrag am 2. April 2014 ratifiziert, genau ein Jahr nach seiner Annahme.|Am ersten möglichen Tag, dem 3. Juni 2013, hat Deutschland den Waffenhandelsvertrag unterzeichnet; ratifiziert hat es ihn am 2. April 2014.]',
      '[Das war richtig.|Dafür bin ich dankbar.|Das verdient Anerkennung.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Was ist seither strenger geworden|Wie prägt der Vertrag die Entscheidungen von heute|Hat der Vertrag das letzte Wort, wenn Interessen kollidieren]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Fünf Tage in Genf, 24. bis 28. August 2026: die CSP12, die Konferenz zum Waffenhandelsvertrag.|Genf, August 2026: die zwölfte Konferenz der Vertragsstaaten des Waffenhandelsvertrags, die CSP12.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was hat Deutschland dort eingebracht|Welche Ziele verfolgt Deutschland auf solchen Konferenzen|Wie erfährt die Öffentlichkeit von den Ergebnissen|Wie setzt Deutschland um, was dort beschlossen wurde]?',
      '[Eine kurze Zusammenfassung würde helfen.|Wichtig ist, was danach kommt.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Erfährt der Bundestag auch, warum eine Waffenausfuhr genehmigt wurde|Stellen Sie Deutschlands Bericht nach dem Waffenhandelsvertrag im Bundestag vor|Würden Sie im Bundestag für Ihren Rat zu Waffenausfuhren einstehen]?|[Erfährt der Bundestag auch, warum eine Waffenausfuhr genehmigt wurde|Stellen Sie Deutschlands Bericht nach dem Waffenhandelsvertrag im Bundestag vor|Würden Sie im Bundestag für Ihren Rat zu Waffenausfuhren einstehen], {handle}?]',
      '[Eine gute Debatte im Bundestag braucht Zeit und Fakten.|Ein gut informierter Bundestag kann besser kontrollieren.|Waffenausfuhren brauchen eine Öffentlichkeit, die urteilen kann.]',
      '[Eine offene Debatte stärkt jede Entscheidung.|Viele würden zuhören.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Eine Waffenlieferung ist schnell vergessen; ihre Folgen sind es nicht.|Hinter jeder Exportakte stehen Menschen, die sie nie lesen werden.|Wer vor Waffen flieht, weiß selten, wer ihre Ausfuhr genehmigt hat.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Welches Gewicht hat die Sicherheit von Zivilisten in Ihrem Rat zu Waffenausfuhren|Wie erfahren Sie, was ausgeführte Waffen vor Ort bewirken|Auf wen hören Sie, bevor Sie eine Waffenausfuhr befürworten]?',
      '[Die Betroffenen können Sie selten selbst fragen.|Das ist die Frage, die mir am wichtigsten ist.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '{claim:reports-2022}',
      '[Deutschlands Stimme könnte hier helfen.|Vertrauen braucht Zahlen.|Das beunruhigt mich.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Was tun Sie, damit mehr Staaten berichten|Sprechen Sie die schweigenden Staaten darauf an|Wie unterstützt Deutschland Staaten, denen das schwerfällt]?|[Was tun Sie, damit mehr Staaten berichten|Sprechen Sie die schweigenden Staaten darauf an|Wie unterstützt Deutschland Staaten, denen das schwerfällt], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['states-parties-2025', 'status-united-states', 'status-russia'],
    text: [
      '[Im August 2025 hatte der Waffenhandelsvertrag 116 Vertragsstaaten; die Vereinigten Staaten und Russland waren nicht dabei.|116 Staaten gehörten dem Waffenhandelsvertrag im August 2025 an, die Vereinigten Staaten und Russland aber nicht.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Um wen wirbt Deutschland als Nächstes|Bringt Deutschland das in Washington zur Sprache|Was ist Ihr bestes Argument für einen Beitritt]?',
      '[Geduld gehört zur Diplomatie.|Jeder Beitritt macht die Regeln stärker.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the sixth of the Big Six',
    claims: ['big-six-2012', 'status-germany'],
    text: [
      '[Im Juni 2012 nannte Amnesty sechs große Waffenexporteure, darunter Deutschland.|Zu Amnestys „Big Six“ der Waffenexporteure gehörte im Juni 2012 auch Deutschland.]',
      '[2014 hat es den Waffenhandelsvertrag ratifiziert.|Seit 2014 gehört es dem Waffenhandelsvertrag an.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was ist heute anders, wenn Deutschland über Ausfuhren entscheidet|Welche Ausfuhr von damals würde Deutschland heute ablehnen|Was hat der Vertrag an Ihren Stellungnahmen zu Ausfuhren geändert]?',
      '[Ein Rückblick wäre viel wert.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'reasons for a refusal',
    claims: [],
    text: [
      '[Jede Genehmigung hat eine Geschichte, jede Ablehnung auch.|Eine Ablehnung sagt mehr über Werte als eine Rede.|Von Ausfuhren hören wir, von Ablehnungen selten.]',
      '[{handle}, [wo kann man nachlesen, warum Deutschland eine Waffenausfuhr abgelehnt hat|aus welchen Gründen hat Deutschland zuletzt Waffenausfuhren abgelehnt|welche Ablehnung einer Waffenausfuhr halten Sie für beispielhaft]?|[Wo kann man nachlesen, warum Deutschland eine Waffenausfuhr abgelehnt hat|Aus welchen Gründen hat Deutschland zuletzt Waffenausfuhren abgelehnt|Welche Ablehnung einer Waffenausfuhr halten Sie für beispielhaft], {handle}?]',
      '[Auch andere könnten daraus lernen.|Ein begründetes Nein verdient Anerkennung.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Was wird aus einer Ausfuhrgenehmigung für Waffen, wenn sich die Lage ändert|Wer sieht sich eine Ausfuhrgenehmigung für Waffen später noch einmal an|Kann Deutschland eine genehmigte Lieferung von Waffen noch aufhalten]?|[Was wird aus einer Ausfuhrgenehmigung für Waffen, wenn sich die Lage ändert|Wer sieht sich eine Ausfuhrgenehmigung für Waffen später noch einmal an|Kann Deutschland eine genehmigte Lieferung von Waffen noch aufhalten], {handle}?]',
      '[Zwischen Stempel und Lieferung kann ein Putsch liegen.|Ein Land ändert sich manchmal schneller als eine Akte.|Keine Genehmigung kann alles vorhersehen.]',
      '[Ein zweiter Blick kann Leben retten.|Die Regel zu kennen würde mich beruhigen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'which interest prevails',
    claims: [],
    text: [
      '[Arbeitsplätze, Bündnisse, Menschenrechte: Eine Waffenausfuhr berührt sie alle.|Für und gegen eine Waffenausfuhr sprechen oft ernste Gründe.|Bei mancher Waffenausfuhr haben alle Seiten ein wenig recht.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wer spricht für die Menschenrechte, wenn Deutschland entscheidet|Wann haben Menschenrechte zuletzt den Ausschlag gegen eine Ausfuhr gegeben|Was tut Ihr Haus, wenn es bei einer Ausfuhr überstimmt wird]?',
      '[Ich beneide niemanden um solche Entscheidungen.|Eine offene Antwort würde Sie ehren.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'women and children',
    claims: [],
    text: [
      '[Eine Drohung wiegt schwerer, wenn eine Waffe im Schrank liegt.|Kleinwaffen richten auch hinter verschlossenen Türen Leid an.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Wie beurteilen Sie vor einer Waffenausfuhr die Gefahr von Gewalt gegen Frauen|Hören Sie vor einer Waffenausfuhr auch Frauenorganisationen vor Ort an|Wann würde Deutschland zum Schutz von Frauen eine Waffenausfuhr ablehnen]?|[Wie beurteilen Sie vor einer Waffenausfuhr die Gefahr von Gewalt gegen Frauen|Hören Sie vor einer Waffenausfuhr auch Frauenorganisationen vor Ort an|Wann würde Deutschland zum Schutz von Frauen eine Waffenausfuhr ablehnen], {handle}?]',
      '[Häusliche Gewalt bleibt oft unsichtbar.|Das verdient eine klare Antwort.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[Eine Waffe braucht Munition, wieder und wieder.|Munition ist verbraucht, lange bevor eine Waffe verschleißt.|Wer Munition liefert, hält die Waffen im Einsatz.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Gilt für Munition in Deutschland derselbe Maßstab wie für Waffen|Wie genau berichtet Deutschland über Munition|Wann hat Deutschland zuletzt eine Ausfuhr von Munition abgelehnt]?',
      '[Dieser Teil des Handels wird leicht übersehen.|Im Jahresbericht wäre Munition eine eigene Seite wert.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'from the start',
    claims: ['france-answered-2012'],
    text: [
      '[Im Juni 2012 fragten Menschen Außenministerien nach einem Waffenhandelsvertrag, und das französische antwortete.|Im Juni 2012 antwortete das französische Außenministerium auf einen Tweet-a-thon zum geplanten Waffenhandelsvertrag.]',
      '[Das ist nicht vergessen.|Das war guter Stil.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was sagen Sie heute zum Vertrag|Wie würde Ihre Antwort heute lauten|Hat sich der Vertrag aus Ihrer Sicht bewährt]?',
      '[Ihre Antwort würden wir aufbewahren.|Danke im Voraus.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in plain language',
    claims: ['article-13-3'],
    text: [
      '[Der Waffenhandelsvertrag verlangt einen Jahresbericht, und Berichte werden geschrieben, um gelesen zu werden.|Ich möchte den Jahresbericht nach dem Waffenhandelsvertrag selbst lesen und verstehen.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Wird es Deutschlands nächsten Bericht auch in einfacher Sprache geben|Bekommt Deutschlands nächster Bericht eine kurze Zusammenfassung|An wen wende ich mich mit Fragen zu Deutschlands Bericht]?|[Wird es Deutschlands nächsten Bericht auch in einfacher Sprache geben|Bekommt Deutschlands nächster Bericht eine kurze Zusammenfassung|An wen wende ich mich mit Fragen zu Deutschlands Bericht], {handle}?]',
      '[Zahlen erklären sich nicht von selbst.|Das Thema geht viele an.|]',
      '{hashtags}',
    ],
  },
];
