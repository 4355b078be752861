import type { DemoPost } from './demo-content.js';

/** What supporters write to the United Kingdom's ministry in Portuguese. */
export const UNITED_KINGDOM_PT: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Gostaria de perguntar, {handle}:|Uma pergunta, {handle}:] [o próximo relatório do Reino Unido sobre o comércio de armas sairá a tempo|onde estará disponível o próximo relatório do Reino Unido sobre o comércio de armas|o próximo relatório do Reino Unido sobre o comércio de armas será público]?',
      '[O prazo previsto no Tratado sobre o Comércio de Armas é 31 de maio.|O Tratado sobre o Comércio de Armas dá prazo até 31 de maio de cada ano.]',
      '[Um relatório pontual inspira confiança.|Lerei o relatório com interesse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'delivered, not only licensed',
    claims: ['article-13-3'],
    text: [
      '[O Tratado sobre o Comércio de Armas pede um relatório anual; uma licença não diz quais armas saíram.|O Tratado sobre o Comércio de Armas pede um relatório anual, e autorizar não é entregar.|O Tratado sobre o Comércio de Armas pede um relatório anual; o valor das licenças não diz quantas armas chegaram.]',
      '[{handle},|Gostaria de saber, {handle}:] [o relatório do Reino Unido mostrará as entregas item por item|o Reino Unido publicará quais países receberam quais armas|o próximo relatório distinguirá entre o entregue e o autorizado]?',
      '[A diferença pode ser grande.|O quadro completo interessa.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[O Tratado sobre o Comércio de Armas traça uma linha no artigo 6: nenhuma transferência se o Estado sabe que serviria para crimes de guerra.|Se o Estado sabe que as armas serviriam para um genocídio, o artigo 6 do Tratado sobre o Comércio de Armas proíbe o envio.]',
      '{handle}, [como o Reino Unido se informa antes de conceder uma licença|o que acontece quando chegam notícias graves depois da licença|que fontes pesam mais na decisão|o que fazem quando as informações se contradizem]?',
      '[Quero entender como funciona.|Vidas dependem disso.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Permanecendo um risco preponderante, o artigo 7.3 do Tratado sobre o Comércio de Armas manda recusar a exportação.|O artigo 7.3 do Tratado sobre o Comércio de Armas não permite a exportação quando permanece um risco preponderante.]',
      '[{handle},|Uma pergunta, {handle}:] [quem, no Reino Unido, avalia esse risco|quais exportações recentes foram recusadas por esse motivo|como se avalia esse risco na prática|as razões da avaliação são publicadas]?',
      '[Uma resposta breve bastaria.|Pergunto sem ser especialista.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-united-kingdom'],
    text: [
      '[O Reino Unido assinou o Tratado sobre o Comércio de Armas em 3 de junho de 2013, o primeiro dia possível. A ratificação veio em 2 de abril de 2014.|Em 2 de abril de 2014, o Reino Unido ratificou o Tratado sobre o Comércio de Armas, assinado em 3 de junho de 2013.]',
      '[Foi um bom exemplo.|Começar cedo cria expectativas.|]',
      '{handle}, [o que fazem hoje para manter esse compromisso|que decisões de exportação mudaram com o Tratado|onde se vê hoje esse empenho]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'over 11,000 messages in 2012',
    claims: ['messages-united-kingdom-2012'],
    text: [
      '[Em julho de 2012, o governo britânico recebeu mais de 11 mil mensagens em 24 horas, segundo a Anistia Internacional Reino Unido.|Mais de 11 mil mensagens em 24 horas chegaram ao governo britânico em julho de 2012, segundo a Anistia Internacional Reino Unido.]',
      '[Hoje envio mais uma, pelo Tratado sobre o Comércio de Armas.|Esta é a minha, pelo Tratado sobre o Comércio de Armas.]',
      '{handle}, [o que mudou desde então|que resultados do Tratado podem mostrar|qual será o próximo passo do Reino Unido]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'parliament',
    claims: [],
    text: [
      '[Um parlamento só fiscaliza o que consegue ver.|As exportações de armas são um assunto público.|O debate aberto melhora as decisões sobre armas.]',
      '[{handle},|Gostaria de saber, {handle}:] [o relatório anual sobre o comércio de armas será debatido no Parlamento|o Parlamento conhece as razões das exportações de armas mais sensíveis|o Parlamento é ouvido antes das maiores exportações de armas]?',
      '[Agradeço a atenção.|Muita gente acompanharia esse debate.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Uma pergunta, {handle}:|Gostaria de perguntar, {handle}:] [que informações pedem sobre os civis antes de uma licença de exportação de armas|consultam organizações locais de direitos humanos antes de uma exportação de armas|o Reino Unido pode suspender entregas de armas quando os civis correm perigo]?',
      '[Nas contas, as armas exportadas valem libras; em certas ruas, custam vidas.|Nos lugares aonde as armas chegam, moram famílias.|Muitas casas ficam ao alcance dessas armas.]',
      '[Pergunto pensando em quem vive lá.|Agradeço a resposta.|]',
      '{hashtags}',
    ],
  },
];
