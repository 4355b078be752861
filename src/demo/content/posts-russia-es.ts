import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in Spanish. */
export const RUSSIA_ES: readonly DemoPost[] = [
  {
    angle: 'neither signed nor joined',
    claims: ['status-russia'],
    text: [
      '[Rusia no ha firmado el Tratado sobre el Comercio de Armas ni se ha adherido a él.|Rusia sigue fuera del Tratado sobre el Comercio de Armas: ni firma ni adhesión.]',
      '[Quisiera entender por qué.|La puerta está abierta.|]',
      '[{handle},|Una pregunta, {handle}:] ¿[qué disposición del Tratado lo impide|con qué condiciones se adheriría Rusia|se estudia la adhesión]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the abstention of 2013',
    claims: ['russia-abstained-2013'],
    text: [
      '[El 2 de abril de 2013 Rusia se abstuvo en la votación del Tratado sobre el Comercio de Armas.|Cuando la ONU aprobó el Tratado sobre el Comercio de Armas, el 2 de abril de 2013, Rusia se abstuvo.]',
      '[Abstenerse no es decir que no.|Ha pasado mucho desde aquel día.|]',
      '{handle}, ¿[cómo votaría Rusia hoy|ha cambiado su análisis|es buen momento para volver a hablar de ello|qué convertiría esa abstención en adhesión]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'China as an example',
    claims: ['russia-abstained-2013', 'china-abstained-2013', 'status-china'],
    text: [
      '[China se abstuvo en 2013, como Rusia, y se adhirió al Tratado sobre el Comercio de Armas el 6 de julio de 2020.|Abstención en 2013, adhesión el 6 de julio de 2020: ese fue el camino de China al Tratado sobre el Comercio de Armas.]',
      '[¿Podría Rusia dar el mismo paso, {handle}|{handle}, ¿qué frena a Rusia|{handle}, ¿han hablado de ello con Pekín|¿Qué piensa Rusia de esa decisión, {handle}|{handle}, ¿le interesa a Rusia ese ejemplo]?',
      '[También se llega por caminos largos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[El artículo 6 del Tratado sobre el Comercio de Armas prohíbe enviar armas si el Estado sabe que servirían para un genocidio.|Ni un arma si el Estado sabe que serviría para crímenes de guerra: lo dice el artículo 6 del Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[puede Rusia aceptar esa regla|aplica Rusia esa regla|qué dice el derecho ruso al respecto|tiene Rusia alguna objeción a esa regla]?',
      '[Lo pregunto por los civiles.|Quisiera saberlo.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3', 'status-russia'],
    text: [
      '[Ante un riesgo manifiesto, un Estado parte en el Tratado sobre el Comercio de Armas debe denegar la exportación.|El artículo 7.3 del Tratado sobre el Comercio de Armas manda denegar una exportación si hay un riesgo manifiesto.]',
      '[Rusia no está obligada a ello.|Fuera del Tratado, cada cual fija su regla.|]',
      '{handle}, ¿[cuál es la regla rusa|ante qué riesgo deniega Rusia una exportación|aplicaría Rusia ese criterio|quién juzga ese riesgo en Rusia]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Un arma extraviada es un peligro para cualquier país.|Un arma perdida puede acabar en cualquier parte.|Ningún Estado gana cuando sus armas acaban en otras manos.]',
      '[{handle},|Una duda, {handle}:] ¿[cómo sigue Rusia el rastro de sus armas tras la entrega|qué hace Rusia cuando se desvían armas exportadas|no le serían útiles a Rusia unas reglas comunes|publicará Rusia lo que revelan sus controles]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Los Estados partes en el Tratado sobre el Comercio de Armas deben presentar cada año un informe de sus exportaciones.|Una vez al año, los Estados partes en el Tratado sobre el Comercio de Armas han de informar de lo que exportan.]',
      '[La claridad tranquiliza.|La confianza nace de los datos.|]',
      '{handle}, ¿[estaría Rusia dispuesta a presentar un informe así|publicaría Rusia sus propias cifras|qué impediría a Rusia publicar un informe así|qué cifras publica ya Rusia]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[La duodécima conferencia del Tratado sobre el Comercio de Armas: Ginebra, del 24 al 28 de agosto de 2026.|Ginebra, agosto de 2026: conferencia de los Estados partes en el Tratado sobre el Comercio de Armas.]',
      '[¿Sigue Rusia estas conferencias, {handle}|{handle}, ¿qué piensa Rusia de estas conferencias|{handle}, ¿con qué condiciones se sentaría Rusia a esa mesa|{handle}, ¿participó Rusia como observadora]?',
      '[Una voz más contaría.|Basta una respuesta breve.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[De las exportaciones de armas se habla en cifras; los civiles oyen las explosiones.|Donde llegan armas viven familias.|Para quien vive donde llegan las armas, un contrato no es solo un papel.]',
      '[{handle},|Con todo respeto, {handle}:] ¿[qué pregunta Rusia sobre los civiles antes de exportar|quién habla por los civiles cuando Rusia decide|ha frenado Rusia alguna exportación para proteger a civiles|qué sabe Rusia del daño que causan las armas que exporta]?',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States Parties',
    claims: ['states-parties-2025', 'status-russia'],
    text: [
      '[En agosto de 2025, 116 Estados eran partes en el Tratado sobre el Comercio de Armas.|El Tratado sobre el Comercio de Armas contaba con 116 Estados partes en agosto de 2025.]',
      '[Rusia no estaba entre ellos.|Faltaba Rusia.]',
      '{handle}, ¿[cuándo ocupará Rusia su lugar|qué gana Rusia quedándose fuera|qué haría falta para que se sume|qué ve Rusia en el Tratado que esos Estados no ven]?',
      '[Lo pregunto con respeto.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force'],
    text: [
      '¿[Qué piensa hoy Rusia del Tratado sobre el Comercio de Armas|Ha revisado Rusia su posición sobre el Tratado sobre el Comercio de Armas|Qué reglas del Tratado sobre el Comercio de Armas sigue ya Rusia|Qué objeta Rusia al Tratado sobre el Comercio de Armas|Sigue Rusia los trabajos del Tratado sobre el Comercio de Armas]?',
      'El Tratado está en vigor desde el 24 de diciembre de 2014. [Prefiero preguntarlo a suponerlo, {handle}.|Gracias por su respuesta, {handle}.|Me interesa su opinión, {handle}.|Leeré su respuesta con interés, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-china', 'status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[Cuatro de los seis grandes exportadores de armas que Amnistía nombró en 2012 son partes en el Tratado sobre el Comercio de Armas.|De los seis grandes exportadores de armas de la lista de Amnistía de 2012, cuatro están en el Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[será Rusia el quinto|qué distingue a Rusia de esos cuatro|cuándo se unirá Rusia a ellos|estudia Rusia el ejemplo de esos cuatro]?',
      '[Escribo con respeto.|Una respuesta breve bastaría.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'common rules among exporters',
    claims: ['status-china', 'status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[Alemania, China, Francia y el Reino Unido son partes en el Tratado sobre el Comercio de Armas.|Cuatro exportadores, Alemania, China, Francia y el Reino Unido, son partes en el Tratado sobre el Comercio de Armas.]',
      '[Es más justo que la regla valga para todos.|Las reglas comunes dan seguridad a todos.|]',
      '{handle}, ¿[qué perdería Rusia con las mismas reglas|habla Rusia con ellos del Tratado|qué impide a Rusia unirse a ellos|qué pediría Rusia para sumarse]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'a plain answer to citizens',
    claims: [],
    text: [
      '¿[Dónde se pueden leer los criterios de Rusia para exportar armas|Qué criterios aplica Rusia a sus exportaciones de armas|Quién tiene en Rusia la última palabra sobre una exportación de armas|Dónde explica Rusia cómo decide una exportación de armas]?',
      '[Un Estado puede quedarse fuera de un tratado y explicar cómo decide.|Una regla conocida inspira más confianza.|Somos muchos los que quisiéramos saberlo.]',
      '[Gracias por su respuesta, {handle}.|Lo pregunto con respeto, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '[Todo exportador de armas dice que no alguna vez.|Las ventas de armas denegadas dicen tanto como los contratos firmados.]',
      '{handle}, ¿[cuándo denegó Rusia una venta por última vez|por qué motivos deniega Rusia una venta|publicaría Rusia sus denegaciones|quién puede denegar una venta en Rusia]?',
      '[Un solo ejemplo ayudaría.|No pido secretos, solo razones.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'small arms',
    claims: [],
    text: [
      '[Las armas ligeras pasan de mano en mano durante decenios.|Un fusil de asalto puede sobrevivir a más de una guerra.]',
      '{handle}, ¿[cómo sigue Rusia el rastro de un arma ligera revendida|ayuda Rusia a otros países a localizar armas perdidas|qué exige Rusia a quien compra armas ligeras|controla Rusia las armas ligeras tras la entrega]?',
      '[Es asunto de todos.|Todos los países tienen interés en ello.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the contract',
    claims: [],
    text: [
      '[Un país en paz el día del contrato puede estar en guerra el día en que llegan las armas.|Un pedido de armas puede tardar años; mientras tanto, todo puede cambiar.]',
      '[¿Revisa Rusia entonces la venta, {handle}|{handle}, ¿ha suspendido Rusia alguna entrega por ello|{handle}, ¿quién decide en Rusia si se para una entrega|{handle}, ¿prevén ese caso los contratos rusos]?',
      '[No es una pregunta teórica.|Quisiera entenderlo.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[Las armas no amenazan solo a soldados.|Un arma puede amenazar mucho después de la guerra, también dentro de casa.]',
      '[{handle},|Una pregunta, {handle}:] ¿[se tiene en cuenta el peligro para las mujeres antes de una exportación|qué pregunta Rusia al comprador sobre la violencia contra las mujeres|a quién consulta Rusia sobre el peligro para las familias]?',
      '[Gracias por su respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'figures of one’s own accord',
    claims: ['reports-2022', 'status-russia'],
    text: [
      '[El Tratado sobre el Comercio de Armas dio lugar a 69 informes anuales sobre 2022.|Sobre 2022, 69 Estados partes presentaron su informe anual en virtud del Tratado sobre el Comercio de Armas.]',
      '[El Tratado no obliga a Rusia a informar, pero tampoco se lo impide.|Se puede informar sin estar obligado a ello.]',
      '{handle}, ¿[publicaría Rusia cifras comparables|podría Rusia presentar un informe voluntario|qué cifras hace ya públicas Rusia|vería Rusia algún inconveniente en hacerlo]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'children',
    claims: [],
    text: [
      '[Ningún niño ha firmado un contrato de armas.|Los niños viven mucho tiempo con las armas que otros compraron.|Un niño no debería pagar el precio de un contrato de armas.]',
      '[{handle}, ¿quién valora el peligro para los niños cuando Rusia exporta armas|{handle}, ¿qué sabe Rusia de los niños que viven donde llegan sus armas|{handle}, ¿renunciaría Rusia a una venta para proteger a niños]?',
      '[Gracias por responder.|De verdad quisiera saberlo.|]',
      '{hashtags}',
    ],
  },
];
