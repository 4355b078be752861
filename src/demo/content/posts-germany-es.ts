import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in Spanish. */
export const GERMANY_ES: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Todos los años, a más tardar el 31 de mayo, cada Estado parte en el Tratado sobre el Comercio de Armas debe presentar un informe.|El 31 de mayo es el último día para el informe anual que prevé el Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[se publicará a tiempo el de Alemania|cuándo saldrá el próximo informe de Alemania|será completo y puntual el próximo informe de Alemania|estará el de Alemania al alcance de todos]?',
      '[Tengo interés en leerlo.|Gracias por decírnoslo.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Una licencia dice qué armas pueden salir; quisiéramos saber cuáles han salido.|El valor de las licencias no revela cuántas armas se entregaron.|Un importe en euros no distingue una pistola de un misil.]',
      '[{handle},|Una pregunta, {handle}:] ¿[publicará|podría publicar] Alemania [sus entregas de armas, país por país|el número, el tipo y el destino de las armas entregadas|un informe detallado, arma por arma]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Ninguna transferencia si el Estado sabe que serviría para crímenes de guerra: así lo exige el artículo 6 del Tratado sobre el Comercio de Armas.|El artículo 6 del Tratado sobre el Comercio de Armas prohíbe enviar armas si el Estado sabe que servirían para un genocidio.]',
      '{handle}, ¿[qué información les llega de sus embajadas|a quién preguntan en el país de destino|qué ocurre cuando se sabe demasiado tarde|cómo llega una alerta a quienes deciden]?',
      '[Quisiera entenderlo.|Me importa la respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Si tras la evaluación hay un riesgo manifiesto, el Tratado sobre el Comercio de Armas obliga a denegar la exportación.|Riesgo manifiesto: ese criterio, según el Tratado sobre el Comercio de Armas, obliga a denegar una exportación.]',
      '[{handle},|Una duda, {handle}:] ¿[cómo mide Alemania ese riesgo|qué aconseja su ministerio en esos casos|qué riesgos pesan más en sus dictámenes|podrían publicar su método]?',
      '[Su respuesta aportaría luz al debate.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-germany'],
    text: [
      '[Alemania firmó el Tratado sobre el Comercio de Armas el 3 de junio de 2013 y lo ratificó el 2 de abril de 2014.|El 2 de abril de 2014, Alemania ratificó el Tratado sobre el Comercio de Armas, que había firmado el 3 de junio de 2013.]',
      '[Fue lo correcto.|Me alegro de ello.|]',
      '[{handle}, ¿qué es más estricto desde entonces|{handle}, ¿cómo se nota en sus decisiones|¿Prevalece el Tratado cuando chocan los intereses, {handle}|{handle}, ¿en qué decisión reciente pesó el Tratado]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[Cinco días en Ginebra, del 24 al 28 de agosto de 2026: la conferencia del Tratado sobre el Comercio de Armas.|Ginebra, agosto de 2026: duodécima conferencia del Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[qué aportó Alemania|qué meta se puso Alemania|cómo informa Alemania al público de lo tratado|qué quiere impulsar Alemania en estas conferencias]?',
      '[Un resumen ayudaría.|Muchos seguimos los debates desde lejos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[Un buen debate en el Bundestag sobre exportaciones de armas necesita tiempo y datos.|Un Bundestag bien informado juzga mejor las exportaciones de armas.|Las exportaciones de armas merecen un debate público, también en el Bundestag.]',
      '{handle}, ¿[presentarán al Bundestag el informe de Alemania en virtud del Tratado sobre el Comercio de Armas|cuándo conoce el Bundestag las razones de una exportación|apoyarían un debate anual|con cuánto detalle informan al Bundestag]?',
      '[Gracias por responder.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Quien teme un arma rara vez sabe quién autorizó su exportación.|Una exportación de armas se decide en un despacho y se nota en calles lejanas.|Detrás de cada expediente de exportación de armas hay personas que nunca lo leerán.]',
      '[{handle},|Con todo respeto, {handle}:] ¿[cuenta la voz de los civiles en sus dictámenes|a quién consultan sobre el peligro para los civiles antes de un dictamen|cómo averiguan qué daño causan las armas exportadas|qué preguntan a sus embajadas sobre los civiles]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Un arma que se pierde de vista rara vez acaba en buenas manos.|El control de un arma no debería terminar con la entrega.]',
      '{handle}, ¿[comprueba Alemania sobre el terreno qué ha sido de sus armas|qué hace Alemania cuando sus armas reaparecen en otro lugar|cuántos controles hace Alemania tras la entrega|publicará Alemania lo que revelan sus controles]?',
      '[La respuesta interesaría a muchos.|Lo pregunto con interés.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the vote of 2013',
    claims: ['vote-2013'],
    text: [
      '[El 2 de abril de 2013, el Tratado sobre el Comercio de Armas obtuvo en la ONU 154 votos a favor.|El 2 de abril de 2013 la ONU aprobó el Tratado sobre el Comercio de Armas; 154 Estados votaron a favor.]',
      '[Un voto así crea expectativas.|Aquel día nacieron muchas esperanzas.|]',
      '{handle}, ¿[qué ha cambiado desde entonces en Alemania|qué decisiones alemanas llevan la huella del Tratado|qué responden a quienes dudan del Tratado|qué haría Alemania de otro modo sin el Tratado]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '[El 24 de diciembre de 2014 entró en vigor el Tratado sobre el Comercio de Armas.|Vigente desde el 24 de diciembre de 2014, el Tratado sobre el Comercio de Armas ya puede juzgarse por sus resultados.]',
      '{handle}, ¿[qué balance hace Alemania|qué avances observa Alemania|qué quiere mejorar Alemania|cómo valoran su aplicación]?',
      '[Un balance público sería útil.|Me basta una respuesta breve.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Solo 69 Estados partes en el Tratado sobre el Comercio de Armas presentaron su informe anual sobre 2022.|Sobre 2022, solo 69 Estados partes en el Tratado sobre el Comercio de Armas (63 %) presentaron su informe anual.]',
      '[Quizá los demás necesiten ayuda.|Los demás también se comprometieron.|]',
      '{handle}, ¿[ofrece Alemania apoyo a los que faltan|lo trata Alemania con sus socios|qué puede hacer Alemania para que la cifra suba|qué dice Alemania a los que callan]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Ni Estados Unidos ni Rusia son partes en el Tratado sobre el Comercio de Armas.|Al Tratado sobre el Comercio de Armas le falta la ratificación de Estados Unidos; Rusia no lo ha firmado.]',
      '[{handle},|Permítanme una pregunta, {handle}:] ¿[defiende Alemania el Tratado ante ellos|qué argumentos les presenta Alemania|cuándo habló Alemania con ellos por última vez del asunto]?',
      '[Se convence mejor con el ejemplo.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-germany'],
    text: [
      '[Alemania era en junio de 2012 uno de los seis grandes exportadores de armas que nombraba Amnistía.|Amnistía contaba en junio de 2012 a Alemania entre los seis grandes exportadores de armas.]',
      '[En 2014, el país ratificó el Tratado sobre el Comercio de Armas.|Hoy el país es parte en el Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[exporta Alemania ahora de otra manera|qué ha cambiado eso para los compradores|de qué avance puede hablar Alemania|qué ejemplo quiere dar Alemania]?',
      '[Gracias por responder.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '¿[Cuántas exportaciones de armas denegó Alemania el año pasado|Publicarían los motivos de sus dictámenes negativos sobre exportaciones de armas|Por qué motivos se deniega en Alemania una exportación de armas|Qué exportación de armas denegó Alemania hace poco, y por qué]?',
      '[Las razones de una denegación merecen conocerse, tanto como las de una autorización.|Una respuesta ayudaría a entender esas decisiones.|Una denegación bien explicada orienta a todos los exportadores.]',
      '[Gracias por su respuesta, {handle}.|Leeré su respuesta con atención, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the authorisation',
    claims: [],
    text: [
      '[Una autorización para exportar armas se basa en la situación de un momento dado.|Lo que parecía seguro al autorizar una exportación de armas puede no serlo el día de la entrega.]',
      '{handle}, ¿[revisa Alemania sus autorizaciones cuando estalla un conflicto|quién puede suspender una autorización ya concedida|cuándo suspendió Alemania una entrega por última vez|qué prevé Alemania si el comprador entra en guerra]?',
      '[Una revisión a tiempo puede salvar vidas.|Me gustaría saber cómo funciona.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Para muchas mujeres, un arma en casa es la amenaza más cercana.|No todas las armas exportadas llegan a un cuartel.]',
      '[{handle}, ¿cómo tienen en cuenta la violencia contra las mujeres antes de un dictamen|{handle}, ¿consultan a organizaciones de mujeres antes de una exportación|{handle}, ¿es la violencia contra las mujeres un motivo de denegación en Alemania|{handle}, ¿qué les cuentan sus embajadas sobre la violencia contra las mujeres]?',
      '[Quisiera saberlo.|Gracias por su respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[A más tardar el 31 de mayo, cada Estado parte en el Tratado sobre el Comercio de Armas debe informar también de sus importaciones.|El informe anual del Tratado sobre el Comercio de Armas no trata solo de exportaciones: incluye las importaciones.]',
      '{handle}, ¿[será Alemania igual de precisa con lo que compra|a quién compra Alemania sus armas|qué leeremos sobre las importaciones de Alemania|se controlan por igual las armas importadas y exportadas]?',
      '[Lo que se compra completa el cuadro.|Se habla poco de ello.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'small arms',
    claims: [],
    text: [
      '[Una pistola cabe en un bolsillo y dura generaciones.|Las armas ligeras son las más difíciles de seguir.]',
      '[{handle},|Una pregunta, {handle}:] ¿[qué reglas propias tiene Alemania para las armas ligeras|figurarán pistolas y fusiles en el informe anual de Alemania|cómo sigue Alemania el rastro de las armas ligeras que exporta]?',
      '[Las armas ligeras pueden causar un daño inmenso.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '¿[Cómo elige Alemania a quién entregar armas|Qué papel tiene su ministerio en las decisiones sobre exportación de armas|Dónde se explica con sencillez qué exige Alemania a quien compra armas|Quién decide en Alemania una exportación de armas], {handle}?',
      '[Un buen criterio se puede explicar.|Es más fácil confiar en una decisión cuando se conoce la razón.|Detrás de los términos técnicos hay decisiones políticas.|Unas frases bastarían.|Gracias por su respuesta.]',
      '{hashtags}',
    ],
  },
];
