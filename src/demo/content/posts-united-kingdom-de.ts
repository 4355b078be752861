import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in German. */
export const UNITED_KINGDOM_DE: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Artikel 13 Absatz 3 des Waffenhandelsvertrags ist klar: ein Jahresbericht über Aus- und Einfuhren bis zum 31. Mai.|Bis zum 31. Mai ist nach dem Waffenhandelsvertrag jedes Jahr ein Bericht über Aus- und Einfuhren fällig.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Ist der nächste britische Bericht bis dahin öffentlich|Liegt der nächste britische Bericht im Zeitplan|Wird der nächste britische Bericht pünktlich sein]?',
      '[Ein Bericht zur rechten Zeit schafft Vertrauen.|Ich freue mich auf die Lektüre.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Ein Betrag in Pfund verrät nicht, welche Waffen das Land verlassen haben.|Wer Berichte vergleichen will, braucht mehr als eine Gesamtsumme.|Genehmigt ist noch nicht geliefert.]',
      '[{handle}, [zeigt der nächste britische Bericht nach dem Waffenhandelsvertrag, was geliefert wurde|nennt der nächste britische Bericht nach dem Waffenhandelsvertrag Art, Zahl und Empfänger der Waffen|gibt der nächste britische Bericht nach dem Waffenhandelsvertrag Land für Land Auskunft]?|[Zeigt der nächste britische Bericht nach dem Waffenhandelsvertrag, was geliefert wurde|Nennt der nächste britische Bericht nach dem Waffenhandelsvertrag Art, Zahl und Empfänger der Waffen|Gibt der nächste britische Bericht nach dem Waffenhandelsvertrag Land für Land Auskunft], {handle}?]',
      '[Genaue Angaben lassen sich prüfen.|Andere könnten dem Beispiel folgen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Artikel 6 des Waffenhandelsvertrags verbietet Transfers, von denen ein Staat weiß, dass sie Kriegsverbrechen dienen würden.|Nach Artikel 6 des Waffenhandelsvertrags zählt, was ein Staat über drohende Kriegsverbrechen weiß.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Wer in London beurteilt das|Ab wann gelten Hinweise für Sie als Wissen|Wie rasch können neue Belege eine Lieferung stoppen]?',
      '[Rechtzeitig Bescheid zu wissen ist alles.|Das ist gewiss nicht leicht.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Der Waffenhandelsvertrag verlangt ein Nein, wenn ein überwiegendes Risiko besteht.|„Überwiegendes Risiko“ heißt der Maßstab, nach dem der Waffenhandelsvertrag eine Ausfuhr untersagt.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Wie bestimmen Sie ein solches Risiko|Gibt es dafür ein Beispiel aus der britischen Praxis|Wer in London trifft diese Entscheidung|Wie viele Anträge sind daran gescheitert]?',
      '[So viel hängt an wenigen Wörtern.|Das sollten alle verstehen können.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Prüft das Vereinigte Königreich nach der Lieferung, wo exportierte Waffen sind|Was geschieht, wenn britische Waffen in falsche Hände geraten|Wo lässt sich nachlesen, ob Waffen nach der Lieferung kontrolliert werden]?|[Prüft das Vereinigte Königreich nach der Lieferung, wo exportierte Waffen sind|Was geschieht, wenn britische Waffen in falsche Hände geraten|Wo lässt sich nachlesen, ob Waffen nach der Lieferung kontrolliert werden], {handle}?]',
      '[Genehmigt wird einmal; eine Waffe hält Jahrzehnte.|Der erste Käufer einer Waffe muss nicht ihr letzter Besitzer sein.|Papier hält keine Waffe auf.]',
      '[Für ein Beispiel wäre ich dankbar.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[154 Staaten sagten am 2. April 2013 bei den Vereinten Nationen Ja zum Waffenhandelsvertrag.|Als der Waffenhandelsvertrag am 2. April 2013 angenommen wurde, stimmten 154 Staaten für ihn.]',
      '[Davor lagen Jahre geduldiger Arbeit.|Viele schöpften an diesem Tag Hoffnung.|]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Was hat der Vertrag an der britischen Praxis geändert|Wie setzen Sie den Vertrag heute um|Was sagen Sie denen, die am Vertrag zweifeln]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-united-kingdom'],
    text: [
      '[Das Vereinigte Königreich hat den Waffenhandelsvertrag am 3. Juni 2013 unterzeichnet und am 2. April 2014 ratifiziert.|London unterzeichnete den Waffenhandelsvertrag am ersten möglichen Tag, dem 3. Juni 2013, und ratifizierte ihn am 2. April 2014.]',
      '[Sie gehörten zu den Ersten.|Ein guter Anfang.|Dafür meinen Respekt.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Wie gehen Sie heute voran|Was nehmen Sie sich als Nächstes vor|Wie sorgen Sie dafür, dass die Praxis dem Vertrag entspricht]?|[Wie gehen Sie heute voran|Was nehmen Sie sich als Nächstes vor|Wie sorgen Sie dafür, dass die Praxis dem Vertrag entspricht], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Genf, 24. bis 28. August 2026: CSP12, die Konferenz der Vertragsstaaten des Waffenhandelsvertrags.|CSP12, die zwölfte Konferenz zum Waffenhandelsvertrag: Genf, August 2026.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Was war dort das britische Anliegen|Haben Sie dort etwas zugesagt|Wofür setzen Sie sich auf solchen Konferenzen ein|Wo kann man nachlesen, was Sie dort gesagt haben]?',
      '[Nicht alle konnten im Saal sein.|Eine kurze Notiz würde genügen.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Wie früh erfahren die Abgeordneten von heiklen Waffenausfuhren|Wie oft stehen Minister dem Unterhaus zu heiklen Waffenausfuhren Rede und Antwort|Würden Sie eine jährliche Debatte über den Bericht nach dem Waffenhandelsvertrag begrüßen]?|[Wie früh erfahren die Abgeordneten von heiklen Waffenausfuhren|Wie oft stehen Minister dem Unterhaus zu heiklen Waffenausfuhren Rede und Antwort|Würden Sie eine jährliche Debatte über den Bericht nach dem Waffenhandelsvertrag begrüßen], {handle}?]',
      '[Ohne die nötigen Fakten können Abgeordnete kaum kontrollieren.|Nach der Lieferung kommt parlamentarische Kontrolle zu spät.|Gute Kontrolle führt zu besseren Entscheidungen.]',
      '[Wer gefragt wird, entscheidet sorgfältiger.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Wo Waffen ankommen, stehen auch Krankenhäuser, Märkte und Schulen.|Was hier ein Auftrag für Waffen ist, kann anderswo Krater hinterlassen.|Ich denke an die Familien, die dort wohnen, wo Waffen ankommen.]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wann würde London zum Schutz von Zivilisten eine Genehmigung aussetzen|Wie gewichten Sie die Gefahr für Zivilisten|Hören Sie vor einer Entscheidung auch Menschen von dort an]?',
      '[Die Frage liegt mir am Herzen.|Diese Menschen verdienen es, dass jemand fragt.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Nur 69 Vertragsstaaten haben für 2022 den Jahresbericht nach dem Waffenhandelsvertrag vorgelegt.|Der Waffenhandelsvertrag verlangt einen Jahresbericht; für 2022 gingen nur 69 ein.]',
      '[Regeln, die niemand prüfen kann, sind bald vergessen.|Diese Zahl ernüchtert mich.|]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Drängen Sie säumige Staaten, Bericht zu erstatten|Was tun Sie, damit mehr Staaten berichten|Sprechen Sie das bei Ihren Partnern an]?|[Drängen Sie säumige Staaten, Bericht zu erstatten|Was tun Sie, damit mehr Staaten berichten|Sprechen Sie das bei Ihren Partnern an], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the messages of July 2012',
    claims: ['messages-united-kingdom-2012'],
    text: [
      '[Im Juli 2012 erhielt die britische Regierung laut Amnesty UK mehr als 11.000 Nachrichten in 24 Stunden.|Mehr als 11.000 Nachrichten in 24 Stunden bekam die britische Regierung im Juli 2012, so Amnesty UK.]',
      '[Hier ist eine weitere, zum Waffenhandelsvertrag.|Meine kommt heute und gilt dem Waffenhandelsvertrag.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Was hat der Vertrag an britischen Entscheidungen geändert|Was können Sie denen, die damals schrieben, heute berichten|Was sollte heute wissen, wer damals geschrieben hat]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Weder die Vereinigten Staaten noch Russland gehören dem Waffenhandelsvertrag an.|Beim Waffenhandelsvertrag fehlen unter anderen die Vereinigten Staaten und Russland.]',
      '[Ein Wort aus London könnte helfen.|Auch leise Worte zählen.|]',
      '[{handle}, [sprechen Sie das in Washington an|was tun Sie, um beide zu gewinnen|wann haben Sie zuletzt für den Beitritt geworben]?|[Sprechen Sie das in Washington an|Was tun Sie, um beide zu gewinnen|Wann haben Sie zuletzt für den Beitritt geworben], {handle}?]',
      '{hashtags}',
    ],
  },
  {
    angle: 'one clear account',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Könnten Sie auf einer Seite erklären, wie über eine Waffenausfuhr entschieden wird|Wer hat bei einer Waffenausfuhr das letzte Wort, und wer berät dabei|Wo stehen die Gründe, wenn eine Waffenausfuhr abgelehnt wird]?|[Könnten Sie auf einer Seite erklären, wie über eine Waffenausfuhr entschieden wird|Wer hat bei einer Waffenausfuhr das letzte Wort, und wer berät dabei|Wo stehen die Gründe, wenn eine Waffenausfuhr abgelehnt wird], {handle}?]',
      '[Vertrauen wächst, wenn eine Entscheidung erklärt wird.|Die wenigsten könnten sagen, wer hier entscheidet.]',
      '[Eine kurze Antwort würde genügen.|Ein Link wäre schon viel.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'when the facts change',
    claims: [],
    text: [
      '[Wenn ein Krieg ausbricht, liegt manche Genehmigung schon in der Schublade.|Heute Frieden, in einem Jahr Krieg: So etwas gibt es.|Von der Unterschrift bis zur Lieferung können Monate vergehen.]',
      '[Meine Frage, {handle}:|Bitte sagen Sie uns, {handle}:] [Wer prüft eine Ausfuhrgenehmigung für Waffen erneut, wenn sich die Lage ändert|Wie schnell lässt sich eine Ausfuhrgenehmigung für Waffen aussetzen|Was geschieht mit einer Ausfuhrgenehmigung für Waffen, wenn schlechte Nachrichten kommen]?',
      '[Ein Beispiel wäre hilfreich.|Vor der Lieferung lässt sich Schaden noch verhindern.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[Der Jahresbericht nach dem Waffenhandelsvertrag umfasst auch die Einfuhren.|Nach dem Waffenhandelsvertrag gehören auch Waffeneinfuhren in den Jahresbericht.]',
      '[Auch ein Käufer trägt Verantwortung.|Von diesem Teil hört man weniger.|]',
      '[Eine Frage, {handle}:|Darf ich fragen, {handle}:|Ich wüsste gern, {handle}:] [Wie vollständig sind die britischen Angaben dazu|Wo kann man britische Waffeneinfuhren nachschlagen|Was sollte man über britische Waffeneinfuhren wissen]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'as a table',
    claims: ['article-13-3'],
    text: [
      '[Wer Waffenausfuhren zusammenzählen will, braucht Zahlen, keine Bilder von Zahlen.|Gute Zahlen laden zum Nachrechnen ein.|Eine Tabelle sagt manchmal mehr als eine Rede.]',
      '{handle}, [gibt es den britischen Bericht nach dem Waffenhandelsvertrag auch als Tabelle|ließe sich der britische Bericht nach dem Waffenhandelsvertrag als offene Daten veröffentlichen|lässt sich der britische Bericht nach dem Waffenhandelsvertrag gut mit anderen vergleichen]?',
      '[Ich würde das nutzen.|Die Forschung würde es Ihnen danken.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'embassies',
    claims: [],
    text: [
      '[[Guten Tag, {handle}. Eine Frage:|Guten Tag, {handle}. Darf ich fragen:] [Was berichten britische Botschaften über den Einsatz exportierter Waffen|Sprechen britische Botschaften mit örtlichen Menschenrechtsgruppen über gelieferte Waffen|Wie erreicht die Warnung einer Botschaft jene, die über Waffenausfuhren entscheiden]?|[Was berichten britische Botschaften über den Einsatz exportierter Waffen|Sprechen britische Botschaften mit örtlichen Menschenrechtsgruppen über gelieferte Waffen|Wie erreicht die Warnung einer Botschaft jene, die über Waffenausfuhren entscheiden], {handle}?]',
      '[Eine Botschaft sieht, was in keinem Formular steht.|Wer in einem Land lebt, hört, was in den Akten fehlt.]',
      '[Solche Beobachtungen sollten zählen.|Aus der Ferne bleibt vieles unsichtbar.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of 2012',
    claims: ['france-answered-2012'],
    text: [
      '[Im Juni 2012 fragten Menschen Außenministerien nach einem Waffenhandelsvertrag, und das französische antwortete.|Im Juni 2012 antwortete das französische Außenministerium auf einen Tweet-a-thon zum geplanten Waffenhandelsvertrag.]',
      '[So beginnt ein Gespräch.|Das war ein guter Anfang.]',
      '[[Eine Frage, {handle}:|Darf ich fragen, {handle}:] [Was sagen Sie heute zum Vertrag|Was würde London heute antworten|Hat sich der Vertrag aus Ihrer Sicht bewährt]?|[Was sagen Sie heute zum Vertrag|Was würde London heute antworten|Hat sich der Vertrag aus Ihrer Sicht bewährt], {handle}?]',
      '[Ihre Antwort wird aufbewahrt.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'ammunition',
    claims: [],
    text: [
      '[Munition ist leicht zu verschiffen, und ihr Weg ist schwer nachzuverfolgen.|Eine Waffe schweigt, bis ihre Munition eintrifft.]',
      '[Eine Frage an Sie, {handle}:|Mich interessiert, {handle}:] [Wird die Ausfuhr von Munition so streng geprüft wie die von Waffen|Wann hat London zuletzt eine Ausfuhr von Munition abgelehnt|Was wird geprüft, bevor Munition ausgeführt wird]?',
      '[Auch kleine Kaliber richten großes Leid an.|Munition wird leicht vergessen.|]',
      '{hashtags}',
    ],
  },
];
