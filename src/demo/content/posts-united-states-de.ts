import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in German. */
export const UNITED_STATES_DE: readonly DemoPost[] = [
  {
    angle: 'signed and not ratified',
    claims: ['status-united-states'],
    text: [
      '[Die Vereinigten Staaten haben den Waffenhandelsvertrag am 25. September 2013 unterzeichnet, aber nicht ratifiziert.|Seit dem 25. September 2013 trägt der Waffenhandelsvertrag die Unterschrift der Vereinigten Staaten; ratifiziert haben sie ihn nicht.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Was müsste für eine Ratifizierung geschehen|Was am Vertrag steht einer Ratifizierung im Weg|Was wäre der erste Schritt zur Ratifizierung]?',
      '[Eine kurze Antwort würde genügen.|Eine Unterschrift weckt Erwartungen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the letter of July 2019',
    claims: ['status-united-states'],
    text: [
      '[Am 18. Juli 2019 teilten die Vereinigten Staaten mit, dass sie nicht Vertragspartei des Waffenhandelsvertrags werden wollen.|Im Juli 2019 erklärten die Vereinigten Staaten dem Verwahrer, dass sie nicht Vertragspartei des Waffenhandelsvertrags werden wollen.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Gilt das noch|Was könnte Sie umstimmen|Werden Sie diese Entscheidung überprüfen|Wie sehen Sie das heute]?',
      '[Jede Entscheidung darf man überdenken.|Eine kurze Antwort würde mir viel bedeuten.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'partners inside the treaty',
    claims: ['status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[Deutschland, Frankreich und das Vereinigte Königreich haben den Waffenhandelsvertrag am 2. April 2014 ratifiziert.|Am 2. April 2014 ratifizierten drei Ihrer Verbündeten den Waffenhandelsvertrag: Deutschland, Frankreich und das Vereinigte Königreich.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Was hören Sie von ihnen darüber|Hat sie das in Ihren Augen geschwächt|Warum gehen Sie nicht denselben Weg|Was ließe sich aus ihrer Erfahrung lernen]?|[Was hören Sie von ihnen darüber|Hat sie das in Ihren Augen geschwächt|Warum gehen Sie nicht denselben Weg|Was ließe sich aus ihrer Erfahrung lernen], {handle}?]',
      '[Alle drei exportieren weiterhin Waffen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Artikel 7 Absatz 3 des Waffenhandelsvertrags verlangt bei einem überwiegenden Risiko, die Ausfuhr abzulehnen.|Wo ein überwiegendes Risiko bleibt, müssen die Vertragsstaaten des Waffenhandelsvertrags eine Ausfuhr ablehnen.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Würden Sie diesen Maßstab auch ohne Beitritt anlegen|Ist Ihr eigener Maßstab strenger oder milder|Bei welchem Risiko sagen Sie Nein]?',
      '[Von dieser Regel hängen Menschenleben ab.|Ich möchte Ihre Praxis verstehen.|Eine kurze Antwort würde genügen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Artikel 6 des Waffenhandelsvertrags verbietet Transfers, von denen ein Staat weiß, dass sie Völkermord oder Kriegsverbrechen dienen würden.|Keine Waffen, von denen ein Staat weiß, dass sie Kriegsverbrechen dienen würden: So will es Artikel 6 des Waffenhandelsvertrags.]',
      '[{handle}, [können Sie dieser Regel zustimmen|halten Sie sich heute schon daran|steht das auch in Ihren eigenen Regeln]?|[Können Sie dieser Regel zustimmen|Halten Sie sich heute schon daran|Steht das auch in Ihren eigenen Regeln], {handle}?]',
      '[Es scheint mir das Mindeste.|Wenige Sätze sind so wichtig.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Die Vertragsstaaten des Waffenhandelsvertrags müssen jedes Jahr über ihre Waffenausfuhren und -einfuhren berichten.|Bis zum 31. Mai jedes Jahres haben die Vertragsstaaten des Waffenhandelsvertrags über Aus- und Einfuhren zu berichten.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Könnten die Vereinigten Staaten freiwillig ebenso berichten|Würden Sie einen solchen Bericht Posten für Posten vorlegen|Was spricht dagegen, freiwillig ebenso zu berichten]?',
      '[Dafür braucht es keine Ratifizierung.|Offenheit steht einer Demokratie gut an.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Wie oft prüfen Sie, wo exportierte Waffen Jahre später sind|Was geschieht, wenn exportierte Waffen in falschen Händen auftauchen|Wo lässt sich nachlesen, was Ihre Endverbleibskontrollen ergeben]?|[Wie oft prüfen Sie, wo exportierte Waffen Jahre später sind|Was geschieht, wenn exportierte Waffen in falschen Händen auftauchen|Wo lässt sich nachlesen, was Ihre Endverbleibskontrollen ergeben], {handle}?]',
      '[Eine Endverbleibserklärung allein hält keine Waffe fest.|Ein Versprechen ist so gut wie die Kontrolle, die ihm folgt.|Manche Waffe wechselt den Besitzer, lange nachdem die Akte geschlossen ist.]',
      '[Das geht viele an.|Danke für Ihre Zeit.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[Nur drei Staaten stimmten am 2. April 2013 gegen den Waffenhandelsvertrag: Iran, Nordkorea und Syrien.|Am 2. April 2013 stimmten 154 Staaten für den Waffenhandelsvertrag, nur Iran, Nordkorea und Syrien dagegen.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Was hält die Vereinigten Staaten von der Ratifizierung ab|Wie blicken Sie heute auf diese Abstimmung|Was würden Sie den Vertragsstaaten heute sagen]?|[Was hält die Vereinigten Staaten von der Ratifizierung ab|Wie blicken Sie heute auf diese Abstimmung|Was würden Sie den Vertragsstaaten heute sagen], {handle}?]',
      '[Es war eine breite Mehrheit.|Die Tür steht offen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'a treaty in force',
    claims: ['entry-into-force', 'states-parties-2025'],
    text: [
      '[Der Waffenhandelsvertrag ist seit dem 24. Dezember 2014 in Kraft und zählte im August 2025 schon 116 Vertragsstaaten.|Seit Dezember 2014 gilt der Waffenhandelsvertrag, und im August 2025 hatte er 116 Vertragsstaaten.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Wie arbeiten Sie beim Waffenhandel mit diesen Staaten zusammen|Wer prägt die Vertragspraxis ohne die Vereinigten Staaten|Läge ein Platz am Tisch nicht auch in Ihrem Interesse]?',
      '[Gemeinsame Regeln schützen alle.|Über einige Zeilen würde ich mich freuen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Genf, August 2026: CSP12, die Konferenz der Vertragsstaaten des Waffenhandelsvertrags.|CSP12, die Konferenz zum Waffenhandelsvertrag: Genf, 24. bis 28. August 2026.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wie verfolgen Sie solche Konferenzen|Welche Themen dort betreffen auch Sie|Was bräuchte es, damit die Vereinigten Staaten dort als Vertragsstaat sitzen]?',
      '[Ihre Erfahrung würde dort zählen.|Manche Themen dort gehen alle an.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Congress',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Wie früh erfährt der Kongress von menschenrechtlichen Bedenken gegen einen Waffenverkauf|Erfährt der Kongress, ob und warum ein Waffenverkauf abgelehnt wurde|Würden Sie eine Debatte im Senat über den Waffenhandelsvertrag begrüßen]?|[Wie früh erfährt der Kongress von menschenrechtlichen Bedenken gegen einen Waffenverkauf|Erfährt der Kongress, ob und warum ein Waffenverkauf abgelehnt wurde|Würden Sie eine Debatte im Senat über den Waffenhandelsvertrag begrüßen], {handle}?]',
      '[Der Kongress kann nur abwägen, was man ihm vorlegt.|Waffenverkäufe gehören in die öffentliche Debatte.|Was nie debattiert wurde, muss am Ende niemand verantworten.]',
      '[Offene Debatten machen Entscheidungen besser.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Wo verkaufte Waffen eingesetzt werden, wohnen auch Familien.|Am anderen Ende eines Waffengeschäfts leben Menschen.|Die Folgen eines Waffenverkaufs tragen oft Unbeteiligte.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Was prüfen Sie zum Schutz der Zivilbevölkerung vor einem Verkauf|Wen aus dem Empfängerland hören Sie vor einem Verkauf an|Wann hat die Sorge um Zivilisten zuletzt einen Verkauf verhindert]?',
      '[Das Thema lässt mich nicht los.|Ihre Antwort wäre mir wichtig.|Die Betroffenen sitzen nicht mit am Tisch.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-united-states', 'status-russia', 'status-china'],
    text: [
      '[Von den sechs großen Waffenexporteuren, die Amnesty 2012 nannte, gehören vier heute dem Waffenhandelsvertrag an.|2012 nannte Amnesty sechs große Waffenexporteure; vier von ihnen gehören heute dem Waffenhandelsvertrag an.]',
      '[Die Vereinigten Staaten sind nicht darunter.|Die Vereinigten Staaten fehlen noch.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Was spricht dafür, draußen zu bleiben|Wird darüber noch einmal beraten|Was würde Ihre Meinung ändern|Wen müsste man noch überzeugen]?|[Was spricht dafür, draußen zu bleiben|Wird darüber noch einmal beraten|Was würde Ihre Meinung ändern|Wen müsste man noch überzeugen], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the signature itself',
    claims: ['status-united-states'],
    text: [
      '[Am 25. September 2013 haben die Vereinigten Staaten den Waffenhandelsvertrag unterzeichnet.|Im September 2013 setzten die Vereinigten Staaten ihren Namen unter den Waffenhandelsvertrag.]',
      '[Das war damals ein Signal an andere.|Das hat damals Hoffnungen geweckt.|]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Was bedeutet Ihnen diese Unterschrift heute|Hat diese Unterschrift für Ihre Entscheidungen noch Gewicht|Welche Regeln des Vertrags befolgen Sie von sich aus]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'China has joined',
    claims: ['status-china', 'status-united-states'],
    text: [
      '[China ist dem Waffenhandelsvertrag am 6. Juli 2020 beigetreten; die Vereinigten Staaten stehen noch draußen.|Am 6. Juli 2020 trat China dem Waffenhandelsvertrag bei; die Vereinigten Staaten haben ihn bis heute nicht ratifiziert.]',
      '[{handle}, [wie erklären Sie das Ihren Partnern|ändert das Ihren Blick auf den Vertrag|ist das ein Grund, neu nachzudenken]?|[Wie erklären Sie das Ihren Partnern|Ändert das Ihren Blick auf den Vertrag|Ist das ein Grund, neu nachzudenken], {handle}?]',
      '[Die Tür steht offen.|Ihre Stimme fehlt unter den Vertragsstaaten.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition and parts',
    claims: [],
    text: [
      '[Ohne Munition und Ersatzteile schweigt früher oder später jede Waffe.|Eine Waffe wird einmal verkauft, Munition immer wieder.|Wie lange ein Gefecht dauert, hängt auch vom Nachschub an Munition ab.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Prüfen Sie den Verkauf von Munition so streng wie den von Waffen|Wann haben Sie zuletzt Munition zurückgehalten, um Zivilisten zu schützen|Wie verfolgen Sie nach, was aus verkaufter Munition wird]?',
      '[Diesen Teil des Handels übersieht man leicht.|Ich habe dazu wenig gefunden.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Was wird aus einem genehmigten Waffenverkauf, wenn sich die Lage vor Ort ändert|Lässt sich ein Waffenverkauf nach der Genehmigung noch stoppen|Wer prüft einen genehmigten Waffenverkauf ein zweites Mal]?|[Was wird aus einem genehmigten Waffenverkauf, wenn sich die Lage vor Ort ändert|Lässt sich ein Waffenverkauf nach der Genehmigung noch stoppen|Wer prüft einen genehmigten Waffenverkauf ein zweites Mal], {handle}?]',
      '[Aus einem friedlichen Kunden kann eine Kriegspartei werden.|Zwischen Genehmigung und Lieferung können Jahre liegen.|Regierungen wechseln und mit ihnen die Absichten.]',
      '[Ein Beispiel würde mir helfen.|Vor der Lieferung lässt sich Schaden noch verhindern.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'children',
    claims: [],
    text: [
      '[Kinder können nichts dafür, wohin Waffen verkauft werden.|Wer zwischen Waffen aufwächst, hat sie sich nicht ausgesucht.|Ein Kind fragt nicht, woher eine Kugel kommt.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Wie schwer wiegt vor einem Waffenverkauf die Gefahr für Kinder|Was verlangen Sie von Käufern zum Schutz von Schulen|Stoppen Sie einen Waffenverkauf, wenn der Käufer Kinder als Soldaten einsetzt]?',
      '[Ich denke an diese Kinder, wenn ich Nachrichten lese.|Irgendwo muss eine Grenze sein.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'an answer like that of 2012',
    claims: ['france-answered-2012'],
    text: [
      '[Im Juni 2012 fragten Menschen Außenministerien nach einem Waffenhandelsvertrag, und das französische antwortete.|Im Juni 2012 antwortete das französische Außenministerium auf einen Tweet-a-thon zum geplanten Waffenhandelsvertrag.]',
      '[Das war ein gutes Zeichen.|So beginnt ein Gespräch.|Das hat mir gefallen.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Was sagen Sie heute zum Vertrag|Wie würde Ihre Antwort heute lauten|Hat sich der Vertrag aus Ihrer Sicht bewährt]?',
      '[Was Sie antworten, bewahren wir auf.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'sixty percent in 2013',
    claims: ['abuses-2013'],
    text: [
      '[Im April 2013 gab Amnesty UK an, dass bei 60 % der von Amnesty dokumentierten Menschenrechtsverletzungen Waffen im Spiel waren.|Bei 60 % der Menschenrechtsverletzungen, die Amnesty dokumentierte, waren Waffen im Spiel, sagte Amnesty UK im April 2013.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was tun Sie, um Waffen von Tätern fernzuhalten|Wie fließen solche Befunde in Ihre Entscheidungen ein|Würde ein Beitritt zum Waffenhandelsvertrag helfen]?',
      '[Die Zahl ist alt, die Frage nicht.|Hinter jedem Fall steht ein Mensch.|]',
      '{hashtags}',
    ],
  },
];
