import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in Spanish. */
export const UNITED_STATES_ES: readonly DemoPost[] = [
  {
    angle: 'signed and not ratified',
    claims: ['status-united-states'],
    text: [
      '[Estados Unidos firmó el Tratado sobre el Comercio de Armas el 25 de septiembre de 2013 y no lo ha ratificado.|El 25 de septiembre de 2013, Estados Unidos firmaba el Tratado sobre el Comercio de Armas; la ratificación no ha llegado.]',
      '[{handle},|Una pregunta, {handle}:] ¿[qué disposición del Tratado es el obstáculo|qué haría falta para que apoyaran la ratificación|queda algún camino hacia la ratificación]?',
      '[Quisiera entenderlo.|Gracias por responder.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the letter of July 2019',
    claims: ['status-united-states'],
    text: [
      '[El 18 de julio de 2019 Estados Unidos comunicó al depositario que no se proponía ser parte en el Tratado sobre el Comercio de Armas.|En julio de 2019 Estados Unidos hizo saber a la ONU que no pensaba ser parte en el Tratado sobre el Comercio de Armas.]',
      '[{handle}, ¿sigue siendo esa su posición|{handle}, ¿qué les haría cambiar de opinión|¿Puede revisarse esa decisión, {handle}|¿Qué tendría que cambiar en el Tratado, {handle}|{handle}, ¿se ha vuelto a estudiar esa decisión]?',
      '[Lo pregunto con respeto.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'partners inside the treaty',
    claims: ['status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[Alemania, Francia y el Reino Unido ratificaron el Tratado sobre el Comercio de Armas el 2 de abril de 2014.|Tres de sus socios, Alemania, Francia y el Reino Unido, ratificaron el Tratado sobre el Comercio de Armas el 2 de abril de 2014.]',
      '{handle}, ¿[qué les cuentan de su experiencia|creen que eso ha debilitado a esos países|por qué no unirse a ellos|no serían útiles para Estados Unidos unas reglas comunes]?',
      '[Me interesa su punto de vista.|Gracias por responder.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3', 'status-united-states'],
    text: [
      '[Si existe un riesgo manifiesto, los Estados partes en el Tratado sobre el Comercio de Armas deben denegar la exportación.|Riesgo manifiesto: ese es el umbral que obliga a los Estados partes en el Tratado sobre el Comercio de Armas a decir que no.]',
      '[{handle},|Una duda, {handle}:] ¿[cuál es su propio umbral|aplicarían esa regla aun fuera del Tratado|ante qué riesgo deniegan ustedes una venta|es su criterio más estricto o menos]?',
      '[Quisiera comprender su práctica.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Los Estados partes en el Tratado sobre el Comercio de Armas deben informar cada año de lo que exportan e importan.|Cada año, a más tardar el 31 de mayo, los Estados partes en el Tratado sobre el Comercio de Armas deben presentar un informe.]',
      '{handle}, ¿[publicarían un informe así por voluntad propia|harían lo mismo, arma por arma y país por país|podríamos leer sus datos en un formato comparable|publican ya un informe parecido]?',
      '[Unos datos comparables inspirarían confianza.|Gracias por responder.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Un arma sobrevive al certificado que la acompañaba.|El compromiso de no revender un arma vale lo que valen los controles.|Un arma cambia de manos más deprisa que un expediente.]',
      '[{handle},|Me gustaría saber una cosa, {handle}:] ¿[cómo controlan las armas exportadas años después|qué hacen cuando un arma exportada aparece en otras manos|publicarán con más detalle lo que encuentran sus controles|suspenden las ventas cuando hay armas desviadas]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Ginebra, del 24 al 28 de agosto de 2026: conferencia de los Estados partes en el Tratado sobre el Comercio de Armas.|La duodécima conferencia del Tratado sobre el Comercio de Armas: Ginebra, agosto de 2026.]',
      '[¿Cómo siguen ustedes estas conferencias, {handle}|{handle}, ¿qué interés tienen para ustedes esos debates|{handle}, ¿qué haría falta para que un día asistan como Estado parte|¿Participaron ustedes como observadores, {handle}]?',
      '[Una voz más contaría.|Basta una respuesta breve.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Toda venta de armas tiene un punto de llegada, y allí vive gente.|Lejos de los despachos hay familias al alcance de las armas vendidas.|Una venta de armas se firma en un lugar y se sufre en otro.]',
      '{handle}, ¿[qué preguntan sobre los civiles antes de una venta|cuándo fue la última vez que el peligro para los civiles frenó una venta|a quién escuchan sobre el terreno antes de una venta|quién mide el peligro para los civiles antes de una venta]?',
      '[De verdad quisiera saberlo.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[El artículo 6 del Tratado sobre el Comercio de Armas prohíbe una transferencia si el Estado sabe que serviría para crímenes de guerra.|No enviar armas si se sabe que servirían para un genocidio: así dice el artículo 6 del Tratado sobre el Comercio de Armas.]',
      '[Esa regla se puede seguir sin ser parte.|La regla es sencilla.|]',
      '{handle}, ¿[sigue Estados Unidos esa regla por decisión propia|hay una regla parecida en la ley estadounidense|quién lo comprueba antes de una venta|podría Estados Unidos hacer suya esa regla]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[La ONU aprobó el Tratado sobre el Comercio de Armas el 2 de abril de 2013: 154 votos a favor, 3 en contra.|El 2 de abril de 2013, 154 Estados votaron a favor del Tratado sobre el Comercio de Armas.]',
      '[¿Cómo ven hoy ese voto, {handle}|{handle}, ¿qué piensa hoy Washington de aquel resultado|{handle}, ¿pesa todavía esa mayoría en sus reflexiones|{handle}, ¿votarían ustedes hoy como entonces]?',
      '[Lo pregunto con respeto.|Su respuesta se leería mucho más allá de sus fronteras.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '¿[Han evaluado la aplicación del Tratado sobre el Comercio de Armas|Qué temores ha confirmado el Tratado sobre el Comercio de Armas, y cuáles no|Ha cambiado su valoración del Tratado sobre el Comercio de Armas|Publicarán su análisis del Tratado sobre el Comercio de Armas|Qué habría que cambiar en el Tratado sobre el Comercio de Armas para convencerlos]?',
      'El Tratado está en vigor desde el 24 de diciembre de 2014. [Leeré su respuesta con interés, {handle}.|Gracias por responder, {handle}.|Ya hay práctica que estudiar, {handle}.|Me interesa su opinión, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States Parties',
    claims: ['outside-united-states'],
    text: [
      '[En agosto de 2025, 116 Estados eran partes en el Tratado sobre el Comercio de Armas; Estados Unidos, no.|El Tratado sobre el Comercio de Armas reunía a 116 Estados en agosto de 2025, sin Estados Unidos.]',
      '[Falta una voz importante.|En esa mesa queda una silla libre.|]',
      '[{handle}, ¿qué haría falta para que se sumen ustedes|{handle}, ¿qué ganarían y qué perderían con sumarse|{handle}, ¿qué responden cuando esos Estados les preguntan por qué|{handle}, ¿siguen debatiendo el asunto]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-china', 'status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[De los seis grandes exportadores de armas que Amnistía nombró en 2012, cuatro son hoy partes en el Tratado sobre el Comercio de Armas.|Amnistía nombró en 2012 a seis grandes exportadores de armas; cuatro ya están en el Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[serán ustedes el quinto|qué los separa de esos cuatro|cuándo volverán a estudiar el Tratado|qué dirían a esos cuatro]?',
      '[Me interesan sus razones.|Lo pregunto sin rodeos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'China inside the treaty',
    claims: ['status-china'],
    text: [
      '[China se adhirió al Tratado sobre el Comercio de Armas el 6 de julio de 2020.|El 6 de julio de 2020, China se sumó al Tratado sobre el Comercio de Armas.]',
      '[{handle},|Una pregunta, {handle}:] ¿[no es una razón más para sumarse|servirían a los dos países unas reglas comunes|cómo valoran esa adhesión|han hablado de ello con Pekín]?',
      '[Una regla vale más cuando obliga a todos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Congress and the public',
    claims: [],
    text: [
      '[Las ventas de armas merecen un debate abierto.|Sobre armas, un Congreso bien informado decide mejor.|El comercio de armas es un asunto público.]',
      '{handle}, ¿[explicarán al Congreso su posición sobre el Tratado sobre el Comercio de Armas|verían con buenos ojos un debate del Tratado sobre el Comercio de Armas en el Senado|qué dicen al Congreso del peligro para los civiles antes de una venta|podrían publicarse las razones de las ventas más delicadas]?',
      '[Gracias por responder.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '¿[Cuántas ventas de armas han denegado para proteger a civiles|Publican las ventas de armas que deniegan, con los motivos|Qué motivo se repite más cuando deniegan una venta de armas|Cuándo denegaron por última vez una venta de armas por motivos de derechos humanos]?',
      '[Las ventas se anuncian; las denegaciones, menos.|Una denegación dice mucho de una política.|Un solo ejemplo me ayudaría a entender.]',
      '[Gracias, {handle}.|Se lo pregunto con interés, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the sale',
    claims: [],
    text: [
      '[La situación de un país cambia más rápido que un contrato de armas.|Entre el acuerdo y la entrega de las armas, un país puede venirse abajo.]',
      '[¿Revisan entonces la autorización, {handle}|{handle}, ¿qué basta para suspender una entrega|{handle}, ¿quién da entonces la alarma|{handle}, ¿todavía se puede parar una venta aprobada]?',
      '[Hay vidas que dependen de ello.|Gracias por su franqueza.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Un arma vendida a un ejército puede amenazar un día a una familia.|Las armas exportadas no alcanzan solo a soldados.|Lejos del frente también hay mujeres que viven bajo la amenaza de un arma.]',
      '[¿Qué preguntan sobre esto antes de una venta, {handle}|{handle}, ¿consultan a organizaciones de mujeres del país de destino|{handle}, ¿puede la violencia contra las mujeres frenar una venta|{handle}, ¿qué les cuentan sus embajadas sobre la violencia armada contra las mujeres]?',
      '[Su respuesta contaría mucho.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'small arms',
    claims: [],
    text: [
      '[Las armas ligeras cruzan fronteras sin hacer ruido.|Un fusil vendido legalmente puede reaparecer muy lejos de su comprador.|Un fusil desmontado cabe en una mochila.]',
      '{handle}, ¿[cómo siguen el rastro de las armas ligeras exportadas|qué hacen con sus vecinos contra el tráfico de armas|no ayudarían unas reglas comunes a sus vecinos]?',
      '[El problema no conoce fronteras.|Muchas familias esperan una respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '¿[Con qué criterios dicen sí o no a una venta de armas|Dónde se pueden leer sus criterios de exportación de armas en lenguaje claro|Qué comprueban antes de aprobar una venta de armas|Quién tiene la última palabra sobre una venta de armas], {handle}?',
      '[Una buena regla se explica en pocas palabras.|Cualquiera debería poder entender por qué un arma sale y otra no.|Prefiero sus palabras a las de otros.|Me bastarían unas líneas.|Gracias por responder.]',
      '{hashtags}',
    ],
  },
];
