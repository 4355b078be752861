import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in Spanish. */
export const UNITED_KINGDOM_ES: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[El Tratado sobre el Comercio de Armas pide a cada Estado parte un informe anual, a más tardar el 31 de mayo.|El plazo del informe anual que pide el Tratado sobre el Comercio de Armas vence el 31 de mayo.]',
      '[{handle},|Una pregunta, {handle}:] ¿[se publicará a tiempo el del Reino Unido|cuándo saldrá el próximo informe británico|será completo y puntual el próximo informe británico]?',
      '[Lo leeré con interés.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[El Tratado sobre el Comercio de Armas pide un informe anual; el valor de una licencia no dice qué se entregó.|En el informe anual del Tratado sobre el Comercio de Armas, un importe en libras dice poco.|El Tratado sobre el Comercio de Armas pide un informe anual, y autorizar no es entregar.]',
      '{handle}, ¿[incluirá|podría incluir] el informe anual británico [las entregas, país por país|el tipo y el número de las armas entregadas|la lista de armas y destinatarios|las armas que recibió cada país]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[El Tratado sobre el Comercio de Armas obliga a denegar la exportación cuando hay un riesgo manifiesto.|Cuando hay un riesgo manifiesto, el artículo 7.3 del Tratado sobre el Comercio de Armas obliga a decir que no.]',
      '[Me gustaría saber cómo se aplica.|Las palabras son claras; la práctica se conoce menos.|]',
      '{handle}, ¿[cómo miden ustedes ese riesgo|podrían dar un ejemplo|cuántas licencias ha denegado el Reino Unido por esa razón|quién juzga ese riesgo en el Reino Unido]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-united-kingdom'],
    text: [
      '[El Reino Unido firmó el Tratado sobre el Comercio de Armas el 3 de junio de 2013. Lo ratificó el 2 de abril de 2014.|El Reino Unido firmó el Tratado sobre el Comercio de Armas el 3 de junio de 2013, el primer día posible.]',
      '[Estuvieron entre los primeros.|Fue un buen comienzo.|]',
      '[{handle}, ¿en qué punto están hoy|{handle}, ¿qué queda por hacer|¿Cuál es el siguiente paso, {handle}|¿Cómo guía ese compromiso sus decisiones, {handle}]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Una licencia se concede una vez; un arma dura decenios.|El primer comprador de un arma no siempre es el último.|Un arma puede revenderse, perderse o robarse.]',
      '[{handle},|Una duda, {handle}:] ¿[controla el Reino Unido las armas exportadas después de la entrega|qué hace el Reino Unido cuando se desvían armas exportadas|se publicará lo que revelan los controles|hacen falta más controles tras la entrega]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[La conferencia del Tratado sobre el Comercio de Armas: Ginebra, del 24 al 28 de agosto de 2026.|Ginebra, agosto de 2026: duodécima conferencia de los Estados partes en el Tratado sobre el Comercio de Armas.]',
      '[{handle}, ¿qué defiende el Reino Unido en estas conferencias|{handle}, ¿anunció el Reino Unido algún compromiso|¿Cuál es su prioridad, {handle}|¿Publican sus intervenciones, {handle}]?',
      '[Bastaría una respuesta breve.|Muchos seguimos los debates desde lejos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Al Tratado sobre el Comercio de Armas le faltan dos grandes Estados: Estados Unidos y Rusia.|Estados Unidos firmó el Tratado sobre el Comercio de Armas y no lo ha ratificado; Rusia no lo ha firmado.]',
      '[La palabra de un Estado parte cuenta.|Alguien tiene que hablar de ello.|]',
      '{handle}, ¿[lo tratan ustedes con Washington|los animarán a sumarse|qué hacen para convencerlos|qué les responden cuando lo plantean]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Para unos es un contrato de armas; para otros, el miedo en su propia calle.|Pienso en las familias que viven donde llegan las armas exportadas.|Una exportación de armas mal decidida puede acabar en un ataque a un mercado o a una escuela.]',
      '[{handle},|Una pregunta, {handle}:] ¿[cómo valoran el peligro para los civiles antes de una licencia de exportación de armas|pedirían suspender una licencia para proteger a civiles|se escucha a los civiles en peligro antes de conceder una licencia|quién informa a su ministerio del peligro para los civiles]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[El artículo 6 del Tratado sobre el Comercio de Armas prohíbe una transferencia si el Estado sabe que serviría para crímenes de guerra.|Saber obliga: el artículo 6 del Tratado sobre el Comercio de Armas prohíbe armar a sabiendas un genocidio.]',
      '{handle}, ¿[qué información les dan sus embajadas|escuchan a las organizaciones del país de destino|qué hacen con una alerta creíble|a quién preguntan cuando hay dudas]?',
      '[Quisiera entenderlo.|Me importa la respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the messages of July 2012',
    claims: ['messages-united-kingdom-2012'],
    text: [
      '[En julio de 2012 su Gobierno recibió más de 11 000 mensajes en 24 horas, según Amnistía en el Reino Unido.|Más de 11 000 mensajes en 24 horas recibió su Gobierno en julio de 2012, según Amnistía en el Reino Unido.]',
      '[Este es uno más, sobre el comercio de armas.|Sumo el mío, sobre el comercio de armas.|Hoy se suman otros, sobre el comercio de armas.]',
      '{handle}, ¿[será completo su próximo informe sobre transferencias de armas|qué han hecho desde entonces por la transparencia en este ámbito|qué dicen a quienes se preocupan por las ventas de armas|publicarán, partida por partida, las armas entregadas]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[El 2 de abril de 2013 la ONU aprobaba el Tratado sobre el Comercio de Armas con 154 votos a favor.|En la ONU, 154 Estados votaron a favor del Tratado sobre el Comercio de Armas el 2 de abril de 2013.]',
      '[{handle}, ¿qué ha cambiado ese Tratado en sus decisiones|{handle}, ¿cuál es el mayor mérito de ese Tratado|¿Qué queda por aplicar de ese Tratado, {handle}|{handle}, ¿qué harían de otro modo sin ese Tratado]?',
      '[Un voto se mide por sus consecuencias.|Me interesa su respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '¿[Qué balance hacen del Tratado sobre el Comercio de Armas|Qué han aprendido al aplicar el Tratado sobre el Comercio de Armas|Qué cambiarían en su manera de aplicar el Tratado sobre el Comercio de Armas|Publicarán un balance del Tratado sobre el Comercio de Armas]?',
      'El Tratado está en vigor desde el 24 de diciembre de 2014. [Experiencia no falta, {handle}.|Gracias por responder, {handle}.|Su experiencia cuenta, {handle}.|Leeré su respuesta con interés, {handle}.|Bastaría una respuesta breve, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Solo 69 Estados partes en el Tratado sobre el Comercio de Armas presentaron su informe anual sobre 2022.|Sobre 2022, solo 69 Estados partes (63 %) presentaron el informe anual del Tratado sobre el Comercio de Armas.]',
      '[La transparencia necesita aliados.|Es poco.|]',
      '{handle}, ¿[qué hacen para que esa cifra suba|ayudan a los Estados que tienen dificultades para presentarlo|lo hablan con sus socios de la Commonwealth|cómo animan a los demás a informar]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-united-kingdom'],
    text: [
      '[En junio de 2012, Amnistía citaba al Reino Unido entre los seis grandes exportadores de armas.|El Reino Unido figuraba en 2012 entre los seis grandes exportadores de armas de la lista de Amnistía.]',
      '[¿Qué les ha enseñado el Tratado sobre el Comercio de Armas, {handle}|{handle}, ¿qué ha cambiado desde entonces en las exportaciones del Reino Unido|{handle}, ¿qué ejemplo dan a otros exportadores|{handle}, ¿qué aconsejarían a los exportadores que están fuera del Tratado sobre el Comercio de Armas]?',
      '[Leeré su respuesta con interés.|Bastarían unas líneas.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Parliament',
    claims: [],
    text: [
      '[Sobre armas, Westminster pregunta mejor cuando dispone de los datos.|Los diputados solo pueden juzgar las exportaciones de armas si conocen los datos.|Las exportaciones de armas más delicadas merecen un debate antes, y no solo después.]',
      '{handle}, ¿[se debatirá en el Parlamento su informe anual sobre el comercio de armas|responderán a los diputados sobre las licencias más discutidas|conocerá el Parlamento las razones de una licencia|sabrán los diputados qué se ha entregado]?',
      '[La democracia saldría ganando.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'development and arms',
    claims: [],
    text: [
      '[Su ministerio lleva el desarrollo en el nombre.|La ayuda al desarrollo y las ventas de armas dependen de un mismo Gobierno.]',
      '[{handle}, ¿consultan a sus expertos en desarrollo antes de una exportación de armas|{handle}, ¿cuánto pesa el desarrollo de un país antes de venderle armas|{handle}, ¿cómo concilian la ayuda al desarrollo y las licencias de exportación de armas|{handle}, ¿pueden sus equipos de desarrollo oponerse a una licencia de exportación de armas]?',
      '[Sobre el terreno, una cosa afecta a la otra.|Agradecería una respuesta franca.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '¿[Podrían explicar mejor por qué se deniega una licencia de exportación de armas|Qué motivo se repite más cuando se deniega una licencia de exportación de armas|Qué denegación reciente de una licencia de exportación de armas podrían explicar|Cuántas licencias de exportación de armas denegó el Reino Unido el año pasado]?',
      '[Las licencias concedidas hacen ruido; las denegadas, no.|Una denegación, con sus razones, explica toda una política.|]',
      '[Gracias por su respuesta, {handle}.|Lo pregunto para entenderlo, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the licence',
    claims: [],
    text: [
      '[Una licencia de exportación de armas concedida en tiempos de paz puede servir en tiempos de guerra.|Las circunstancias cambian; una licencia de exportación de armas debería poder cambiar con ellas.]',
      '{handle}, ¿[se revisan las licencias vigentes cuando estalla un conflicto|quién puede suspender una licencia, y en cuánto tiempo|qué hecho nuevo basta para suspender una licencia|se revisa cada año una licencia de exportación de armas concedida]?',
      '[Puede haber vidas en juego.|Es una pregunta sencilla.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Un arma exportada puede amenazar a una mujer en su propia casa.|La violencia armada no se detiene en la puerta de las casas.]',
      '{handle}, ¿[se tiene en cuenta esa amenaza antes de conceder una licencia|se consulta a organizaciones de mujeres antes de conceder una licencia|cómo se valora ese peligro antes de conceder una licencia|qué les cuentan sus embajadas sobre ese peligro]?',
      '[La pregunta merece una respuesta.|Gracias por responder.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '¿[Cuándo se dice que sí a una exportación de armas, y cuándo que no|Dónde se explican con palabras sencillas los criterios británicos de exportación de armas|Quién tiene la última palabra sobre una licencia de exportación de armas|Qué se comprueba antes de conceder una licencia de exportación de armas], {handle}?',
      '[Cualquiera debería poder entender por qué se concede una licencia.|Una frase clara vale más que diez páginas.|Las normas son largas; mi pregunta es corta.|Me bastarían unas palabras.|Gracias por responder.]',
      '{hashtags}',
    ],
  },
];
