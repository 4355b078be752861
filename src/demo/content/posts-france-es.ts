import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in Spanish. */
export const FRANCE_ES: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Cada año, a más tardar el 31 de mayo: ese es el plazo del informe que pide el Tratado sobre el Comercio de Armas.|El artículo 13.3 del Tratado sobre el Comercio de Armas pide un informe anual, a más tardar el 31 de mayo.]',
      '[{handle},|Una pregunta, {handle}:] ¿[publicará Francia el suyo a tiempo|podremos leer el de Francia para entonces|va por buen camino el próximo informe de Francia]?',
      '[Gracias por responder.|Lo leeré con interés.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[El Tratado sobre el Comercio de Armas pide un informe anual; una suma en euros dice poco.|El Tratado sobre el Comercio de Armas pide un informe anual; los millones no distinguen un fusil de un misil.|Para entender un informe anual del Tratado sobre el Comercio de Armas hace falta algo más que un total.]',
      '{handle}, ¿[indicará el próximo informe de Francia|podría indicar el informe de Francia] [cuántas armas de cada tipo fueron a cada país|qué armas se entregaron, y no solo por cuánto dinero|el tipo, el número y el destino de las armas|qué países recibieron qué armas]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[El artículo 6 del Tratado sobre el Comercio de Armas prohíbe enviar armas si el Estado sabe que servirían para un genocidio.|Si un Estado sabe que sus armas servirían para crímenes de guerra, el artículo 6 del Tratado sobre el Comercio de Armas prohíbe enviarlas.]',
      '[{handle},|Permítanme una pregunta, {handle}:] ¿[cómo se informa Francia antes de decidir|consulta Francia a sus embajadas antes de decidir|qué ocurre si aparece un hecho nuevo después de la autorización|a quién escucha Francia cuando hay dudas|qué fuentes consulta Francia]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Si hay un riesgo manifiesto, el Tratado sobre el Comercio de Armas obliga a denegar la exportación.|Ante un riesgo manifiesto, el artículo 7.3 del Tratado sobre el Comercio de Armas exige decir que no.]',
      '[De esa regla dependen muchas vidas.|Es una regla fácil de enunciar y difícil de aplicar.|]',
      '{handle}, ¿[cuándo considera Francia que un riesgo es manifiesto|cuántas exportaciones ha denegado Francia por ese motivo|podrían dar un ejemplo de denegación|quién decide en Francia que un riesgo es manifiesto]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-france'],
    text: [
      '[Francia firmó el Tratado sobre el Comercio de Armas el primer día posible, el 3 de junio de 2013. Lo ratificó el 2 de abril de 2014.|Firma el 3 de junio de 2013 y ratificación el 2 de abril de 2014: Francia llegó pronto al Tratado sobre el Comercio de Armas.]',
      '[Gracias por ello.|Fue un buen ejemplo.|Me alegro de ello.]',
      '[{handle}, ¿qué queda por hacer|{handle}, ¿en qué quiere ir por delante Francia ahora|¿Publicarán sus informes con la misma prontitud, {handle}|{handle}, ¿cómo guía ese compromiso sus decisiones]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[La duodécima conferencia del Tratado sobre el Comercio de Armas: Ginebra, del 24 al 28 de agosto de 2026.|Ginebra, agosto de 2026: duodécima conferencia de los Estados partes en el Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[qué propuso Francia para mejorar la transparencia|qué papel quiere tener Francia en estas conferencias|dónde se publican las intervenciones de Francia|anunció Francia algún compromiso]?',
      '[Muchos seguimos los debates desde lejos.|Bastaría una respuesta breve.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of June 2012',
    claims: ['france-answered-2012'],
    text: [
      '[En junio de 2012 su ministerio respondió con un tuit positivo a una campaña por un tratado sobre el comercio de armas.|Un tuit positivo: así respondió su ministerio en junio de 2012 a una campaña por un tratado sobre el comercio de armas.]',
      '[No hemos encontrado el texto.|Que sepamos, el texto no está archivado.]',
      '¿[Qué escribirían hoy, {handle}|Conservan ustedes ese tuit, {handle}|Nos responderían otra vez, {handle}]?',
      '[Leeríamos su respuesta con gusto.|Esta vez guardaremos la respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[Un Parlamento solo puede juzgar lo que se le muestra.|Las exportaciones de armas merecen un debate, no solo un informe.|Con buenos datos, diputados y senadores hacen mejores preguntas.]',
      '{handle}, ¿[se debatirá en el Parlamento el informe anual de Francia sobre el comercio de armas|sabrá el Parlamento francés por qué se autorizó una exportación de armas|explicarán ustedes al Parlamento las exportaciones de armas más delicadas|qué datos sobre exportaciones de armas recibirá el Parlamento, y cuándo]?',
      '[Gracias por su respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Al final de cada contrato de armas hay una calle donde vive gente.|Las exportaciones de armas se cuentan en euros; sus consecuencias, en vidas.|Pienso en quienes viven donde llegan las armas.]',
      '[{handle},|Con todo respeto, {handle}:] ¿[quién habla por los civiles cuando Francia decide|qué preguntan sobre la población civil antes de una exportación|cuánto pesa en sus dictámenes el peligro para los civiles|se escucha a organizaciones del país de destino]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[El comprador de un arma no siempre es su último dueño.|Un arma exportada puede durar más que el gobierno que la compró.|Un certificado de uso final no acompaña al arma toda su vida.]',
      '{handle}, ¿[comprueba Francia dónde están, años después, las armas que exportó|qué hace Francia cuando un arma que exportó aparece en otras manos|contará Francia al público qué revelan sus controles]?',
      '[Sería bueno saberlo.|Gracias por su respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[El 2 de abril de 2013, en la ONU, 154 Estados votaron a favor del Tratado sobre el Comercio de Armas.|Con 154 votos a favor y 3 en contra, la ONU aprobó el Tratado sobre el Comercio de Armas el 2 de abril de 2013.]',
      '[Un voto se mide por lo que viene después.|Veo en ese voto una promesa.|Fue una mayoría muy amplia.]',
      '{handle}, ¿[qué ha cambiado desde entonces en las decisiones de Francia|qué harían de otro modo si el Tratado no existiera|qué decisión reciente lleva la huella del Tratado|qué resultados puede mostrar Francia]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '¿[Qué balance hacen ustedes del Tratado sobre el Comercio de Armas|Qué pueden mejorar al aplicar el Tratado sobre el Comercio de Armas|Qué lección sacan del Tratado sobre el Comercio de Armas|Publicarán ustedes un balance del Tratado sobre el Comercio de Armas|Qué resultados del Tratado sobre el Comercio de Armas pueden mostrar], {handle}?',
      'El Tratado está en vigor desde el 24 de diciembre de 2014. [Experiencia no falta.|Ya se puede juzgar por los hechos.|Leeré su respuesta con interés.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Solo 69 Estados partes presentaron el informe anual sobre 2022 que pide el Tratado sobre el Comercio de Armas.|Sobre 2022, solo 69 Estados partes en el Tratado sobre el Comercio de Armas (63 %) presentaron su informe anual.]',
      '[El silencio se contagia.|La transparencia también se enseña.|]',
      '{handle}, ¿[qué hace Francia para que los demás informen|ayuda Francia a quienes no tienen medios para elaborarlo|habla Francia de ello con los que faltan|cómo puede Francia animar a los demás]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Ni Estados Unidos ni Rusia son partes en el Tratado sobre el Comercio de Armas.|Al Tratado sobre el Comercio de Armas le faltan dos grandes: Estados Unidos y Rusia.]',
      '[Francia puede hablar por experiencia.|La palabra de Francia cuenta.|]',
      '[{handle}, ¿los invitan ustedes a sumarse|{handle}, ¿cuándo lo trataron por última vez con Washington o con Moscú|¿Qué argumentos usan con cada uno, {handle}|{handle}, ¿qué les responden cuando les hablan de ello]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012'],
    text: [
      '[En junio de 2012, Amnistía situaba a Francia entre los seis grandes exportadores de armas.|Francia estaba en 2012 en la lista de Amnistía de los seis grandes exportadores de armas.]',
      '[A un gran exportador se le mira con atención.|Un lugar así conlleva responsabilidad.|]',
      '[{handle}, ¿qué ejemplo quiere dar Francia hoy|{handle}, ¿qué pueden aprender de Francia los demás exportadores|{handle}, ¿qué norma francesa recomendarían a otros exportadores|{handle}, ¿qué espera Francia de los demás exportadores]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[No todas las armas exportadas se quedan en un campo de batalla.|Un arma exportada puede acabar en una casa, lejos de cualquier frente.|La violencia armada también cruza la puerta de las casas.|Una pistola exportada no se usa solo en la guerra.]',
      '{handle}, ¿[se examina el riesgo de violencia contra las mujeres antes de cada exportación|a qué organizaciones de mujeres consultan antes de una exportación|cómo valoran el peligro para mujeres y niños antes de una exportación]?',
      '[Es una pregunta que me importa.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the authorisation',
    claims: [],
    text: [
      '¿[Qué ocurre si estalla una guerra antes de entregar armas ya autorizadas|Quién puede parar una entrega de armas ya autorizada|Se puede suspender una autorización para exportar armas si cambia la situación]?',
      '[Quisiera entenderlo.|El público debería saberlo.|Un contrato dura; la paz, no siempre.]',
      '[Gracias por su respuesta|Gracias por aclararlo|Leeré su respuesta con atención|Su respuesta me interesa], {handle}.',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[El informe anual del Tratado sobre el Comercio de Armas incluye también las importaciones.|Exportaciones e importaciones: el informe anual del Tratado sobre el Comercio de Armas abarca las dos.]',
      '[Se habla poco de ello.|Es la otra cara del comercio.|]',
      '{handle}, ¿[qué dirá el próximo informe de Francia sobre sus compras|de dónde vienen las armas que importa Francia|se detallarán las importaciones de Francia tanto como las exportaciones|se controlan las importaciones de Francia igual que sus exportaciones]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '¿[Cuántas exportaciones de armas denegó Francia el año pasado, y por qué|Publicará Francia las exportaciones de armas que deniega, con los motivos|Qué motivos se repiten más cuando Francia deniega una exportación de armas]?',
      '[Conocemos los contratos firmados; las denegaciones, mucho menos.|Decir que no también exige valor.|Una denegación también es una decisión política.]',
      '[Gracias de antemano, {handle}.|Se lo pregunto con interés, {handle}.|Leeré su respuesta con atención, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '¿[Podrían decir en tres frases cómo decide Francia una exportación de armas|Dónde se explican con sencillez los criterios franceses de exportación de armas|Qué responden a un alumno que pregunta a quién vende armas Francia|Quién tiene en Francia la última palabra sobre una exportación de armas], {handle}?',
      '[Una política bien explicada se puede discutir mejor.|Las normas son técnicas; sus efectos, no.|Son decisiones que nos interesan a todos.|Unas palabras bastarían.|Gracias por responder.]',
      '{hashtags}',
    ],
  },
];
