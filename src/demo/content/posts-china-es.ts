import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in Spanish. */
export const CHINA_ES: readonly DemoPost[] = [
  {
    angle: 'the accession of 2020',
    claims: ['status-china'],
    text: [
      '[El 6 de julio de 2020 China se adhirió al Tratado sobre el Comercio de Armas.|China se sumó al Tratado sobre el Comercio de Armas el 6 de julio de 2020.]',
      '[Fue un paso importante.|Fue una buena noticia.|Muchos nos alegramos de ello.]',
      '{handle}, ¿[qué ha cambiado en la práctica|qué normas se adaptaron|cuál es el siguiente paso|cómo se aplica el Tratado en China]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'from abstention to accession',
    claims: ['china-abstained-2013', 'status-china'],
    text: [
      '[Abstención en 2013, adhesión en 2020: China llegó al Tratado sobre el Comercio de Armas por su propio camino.|China se abstuvo en 2013 y en 2020 se adhirió al Tratado sobre el Comercio de Armas.]',
      '[¿Qué los convenció, {handle}|{handle}, ¿qué dirían a quienes dudan|{handle}, ¿compartirán esa experiencia con otros|{handle}, ¿qué argumentos pesaron más]?',
      '[Otros países podrían aprender de ello.|Gracias por su respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[El Tratado sobre el Comercio de Armas pide un informe anual, a más tardar el 31 de mayo.|Un informe al año, a más tardar el 31 de mayo: eso pide el Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[será público el de China|cuándo saldrá el de China|podremos leer para entonces el de China|estará el de China al alcance de todos]?',
      '[La claridad inspira confianza.|Lo leeré con interés.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[Un buen informe anual del Tratado sobre el Comercio de Armas dice cuántas armas salieron, cuáles y hacia dónde.|Cuanto más preciso es un informe anual del Tratado sobre el Comercio de Armas, menos margen deja a los rumores.|El Tratado sobre el Comercio de Armas pide un informe anual, y las cifras precisas inspiran confianza.]',
      '[{handle},|Una pregunta, {handle}:] ¿[será detallado el próximo informe de China|indicará China tipos, cantidades y destinos|será el informe de China una lista arma por arma|qué grado de detalle tendrá el informe de China]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[El artículo 6 del Tratado sobre el Comercio de Armas prohíbe enviar armas si el Estado sabe que servirían para crímenes de guerra.|No enviar armas si se sabe que servirían para un genocidio: es el artículo 6 del Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[quién lo comprueba en China|cómo lo comprueba China|qué hace China si aparecen hechos nuevos|qué fuentes consulta China]?',
      '[Quisiera saber cómo funciona.|Me importa la respuesta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Si existe un riesgo manifiesto, el Tratado sobre el Comercio de Armas exige denegar la exportación.|Ante un riesgo manifiesto, la respuesta es no: es la regla del Tratado sobre el Comercio de Armas.]',
      '[Valorar un riesgo no es fácil.|La práctica de China interesa a muchos.|]',
      '[{handle},|Una duda, {handle}:] ¿[cómo aplican esa regla|ha denegado China alguna exportación por ello|qué riesgos examinan primero]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[La conferencia de los Estados partes en el Tratado sobre el Comercio de Armas: Ginebra, del 24 al 28 de agosto de 2026.|Ginebra, agosto de 2026: duodécima conferencia del Tratado sobre el Comercio de Armas.]',
      '[¿Qué propuso China, {handle}|{handle}, ¿qué asunto le importó más a China|{handle}, ¿qué papel quiere tener China en estas conferencias|{handle}, ¿dónde se pueden leer las intervenciones de China]?',
      '[Bastaría una respuesta breve.|Es un tema que sigo con interés.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Una familia en peligro no pregunta de dónde viene el arma.|Allí adonde llega un arma exportada hay casas y escuelas.|Una exportación de armas alcanza a personas que no firmaron ningún contrato.]',
      '{handle}, ¿[cómo tiene China en cuenta a los civiles antes de exportar|quién valora el peligro para los civiles|renunciaría China a una exportación para proteger a civiles|qué pregunta China sobre los civiles antes de decidir]?',
      '[Lo pregunto por ellos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Un arma puede perderse, robarse o revenderse.|Las armas que compra un Estado acaban a veces en manos de un grupo armado.]',
      '{handle}, ¿[cómo sigue China el rastro de las armas que exporta|qué exige China al comprador para evitarlo|qué hace China si desaparecen armas exportadas|hace China controles sobre el terreno tras la entrega]?',
      '[Es asunto de todos los exportadores.|La experiencia de China serviría a otros.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-china', 'status-united-states', 'status-russia'],
    text: [
      '[China es parte en el Tratado sobre el Comercio de Armas; ni Estados Unidos ni Rusia lo son.|Al Tratado sobre el Comercio de Armas se sumó China; Estados Unidos y Rusia, no.]',
      '[Eso da peso a su palabra.|Pueden hablar por experiencia.|]',
      '{handle}, ¿[hablan de ello con Moscú y Washington|qué dirían a ambos países|animarán a ambos a sumarse|qué argumentos les presentan]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Solo 69 Estados partes en el Tratado sobre el Comercio de Armas informaron sobre 2022.|Sobre 2022, solo 69 Estados partes (63 %) presentaron el informe anual del Tratado sobre el Comercio de Armas.]',
      '[{handle},|Una pregunta, {handle}:] ¿[anima China a los demás a informar|qué propone China para remediarlo|cómo prepara China su propio informe]?',
      '[La transparencia es tarea de todos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'in force since 2014',
    claims: ['entry-into-force', 'status-china'],
    text: [
      '[El Tratado sobre el Comercio de Armas está en vigor desde el 24 de diciembre de 2014; China se adhirió en 2020.|El 24 de diciembre de 2014 entró en vigor el Tratado sobre el Comercio de Armas; en 2020 se adhirió China.]',
      '{handle}, ¿[qué disposiciones les ha costado más aplicar|qué experiencia han reunido|qué debería aplicarse mejor|qué han aprendido al aplicarlo]?',
      '[Me interesa su punto de vista.|Una respuesta breve bastaría.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'the Big Six of 2012',
    claims: ['big-six-2012', 'status-china'],
    text: [
      '[En 2012, Amnistía nombró a China entre los seis grandes exportadores de armas.|China era en 2012 uno de los seis grandes exportadores de armas que nombraba Amnistía.]',
      '[En 2020, China se adhirió al Tratado sobre el Comercio de Armas.|Después, China se sumó al Tratado sobre el Comercio de Armas.]',
      '{handle}, ¿[qué ha cambiado en las exportaciones de China|qué avances puede mostrar China|qué ejemplo quiere dar China|qué aconseja China a los demás exportadores]?',
      '[Gracias de antemano.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'refusals',
    claims: [],
    text: [
      '¿[En qué casos se niega China a vender armas|Publicaría China las ventas de armas que deniega|Qué motivo lleva a China a denegar una venta de armas|Cuándo denegó China una venta de armas por última vez]?',
      '[Desde fuera es difícil saberlo.|Un ejemplo ya ayudaría.|Decir que no también es una decisión responsable.]',
      '[Gracias por su respuesta, {handle}.|Se lo pregunto con respeto, {handle}.]',
      '{hashtags}',
    ],
  },
  {
    angle: 'after the authorisation',
    claims: [],
    text: [
      '[Un contrato de armas dura; la paz, no siempre.|Entre un pedido de armas y la entrega, la situación puede cambiar.]',
      '[¿Vuelve China a examinar su decisión, {handle}|{handle}, ¿puede China suspender todavía la entrega|{handle}, ¿quién vigila en China esos cambios|{handle}, ¿ha suspendido China alguna entrega de armas]?',
      '[Es una cuestión de prudencia.|Quisiera saberlo.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'violence at home and in the street',
    claims: [],
    text: [
      '[A menudo son familias las que viven al alcance de las armas exportadas.|Un arma puede amenazar a una mujer en su propia casa.]',
      '{handle}, ¿[examina China ese riesgo antes de exportar|quién valora ese riesgo en China|qué pregunta China al comprador sobre ello|puede ese riesgo frenar una exportación china]?',
      '[Gracias por su atención.|Lo pregunto con respeto.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'imports too',
    claims: ['article-13-3'],
    text: [
      '[El informe anual del Tratado sobre el Comercio de Armas abarca también las importaciones.|Lo que un país compra también cuenta en el informe anual del Tratado sobre el Comercio de Armas.]',
      '[Es la otra cara del comercio.|Se piensa menos en ello.|]',
      '{handle}, ¿[detallará China sus importaciones|qué dirá el informe de China sobre sus compras|abarcará ambas cosas el próximo informe chino|de dónde vienen las armas que importa China]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'for readers in China',
    claims: ['article-13-3'],
    text: [
      '[Un informe anual sobre armas interesa, ante todo, a los ciudadanos del país que lo presenta.|El Tratado sobre el Comercio de Armas pide un informe anual; importa que la gente pueda leerlo.]',
      '[¿Se publicará en chino el de China, {handle}|{handle}, ¿dónde encontrarán el de China los lectores chinos|{handle}, ¿se explicará el de China con palabras sencillas|{handle}, ¿será fácil de encontrar el de China]?',
      '[Sería bueno para los lectores.|La claridad empieza en casa.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'small arms',
    claims: [],
    text: [
      '[Las armas ligeras son las más fáciles de esconder.|Un fusil puede durar más que el gobierno que lo compró.]',
      '{handle}, ¿[figuran las armas ligeras en el informe anual de China|cómo rastrea China un arma ligera perdida|qué hace China contra el tráfico de armas ligeras|qué exige China a quien compra armas ligeras]?',
      '[Ninguna región está a salvo.|Cada arma recuperada cuenta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'plain words',
    claims: [],
    text: [
      '¿[Quién decide en China una exportación de armas|Con qué criterios decide China una exportación de armas|Dónde se pueden leer las reglas de China para exportar armas|Qué comprueba China antes de exportar armas], {handle}?',
      '[Una regla que se entiende se respeta mejor.|Poca gente lo sabe.|Bastarían unas palabras sencillas.|Gracias por aclararlo.|Gracias por su respuesta.]',
      '{hashtags}',
    ],
  },
];
