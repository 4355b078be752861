import type { DemoPost } from './demo-content.js';

/** What supporters write to Germany's ministry in Portuguese. */
export const GERMANY_PT: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[O prazo do relatório anual que o Tratado sobre o Comércio de Armas prevê termina em 31 de maio.|Todos os anos, até 31 de maio, cada Estado Parte no Tratado sobre o Comércio de Armas deve apresentar um relatório.]',
      '[{handle},|Gostaria de saber, {handle}:] [o próximo relatório da Alemanha estará na internet|a Alemanha publicará a tempo o seu próximo relatório|como avança o próximo relatório da Alemanha]?',
      '[Um relatório pontual gera confiança.|Lerei com interesse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: [],
    text: [
      '[Uma pergunta, {handle}:|Gostaria de perguntar, {handle}:] [a Alemanha pode listar as armas entregues, e não só o valor das licenças|o relatório da Alemanha sobre o comércio de armas mostrará tipos, quantidades e destinos|quando teremos a lista das armas entregues, país por país]?',
      '[Um valor em euros não distingue uma pistola de um míssil.|Só se fiscaliza o que se conhece.|Um número global deixa de fora o essencial.]',
      '[Agradeço a resposta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[Nenhuma transferência se o Estado sabe que serviria para crimes de guerra, diz o artigo 6 do Tratado sobre o Comércio de Armas.|O artigo 6 do Tratado sobre o Comércio de Armas proíbe enviar armas quando o Estado sabe que serviriam para um genocídio.]',
      '[Saber a tempo é a parte difícil.|Quero entender como funciona.|]',
      '{handle}, [que papel têm as embaixadas da Alemanha|a quem perguntam antes de dar um parecer|o que fazem quando as informações divergem|como a Alemanha se mantém informada depois da licença]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Se permanece um risco preponderante, o artigo 7.3 do Tratado sobre o Comércio de Armas obriga a dizer não à exportação.|O artigo 7.3 do Tratado sobre o Comércio de Armas obriga a recusar a exportação em caso de risco preponderante.]',
      '[{handle},|Uma pergunta, {handle}:] [como a Alemanha mede esse risco|o que pesa mais no parecer do ministério|quais exportações recentes foram recusadas por esse motivo]?',
      '[Conhecer as razões ajuda a confiar.|Um caso concreto ajudaria.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-germany'],
    text: [
      '[A Alemanha assinou o Tratado sobre o Comércio de Armas em 3 de junho de 2013. A ratificação veio em 2 de abril de 2014.|Em 2 de abril de 2014, a Alemanha ratificou o Tratado sobre o Comércio de Armas, assinado em 3 de junho de 2013.]',
      '[Foi o passo certo.|Agradeço esse passo.|]',
      '{handle}, [o que ficou mais rigoroso desde então|em que decisões se nota o efeito do Tratado|o que prevalece quando interesses econômicos colidem com o Tratado]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'reasons for refusals',
    claims: [],
    text: [
      '[Fala-se das exportações de armas autorizadas; das recusadas, pouco se sabe.|Toda recusa de uma exportação de armas tem uma razão.|Recusar uma exportação de armas também é uma decisão política.]',
      '[{handle},|Gostaria de saber, {handle}:] [a Alemanha publicará as razões das suas recusas|quantas exportações a Alemanha recusou no ano passado, e por que motivos|quais são os motivos de recusa mais frequentes na Alemanha]?',
      '[Conhecer as razões cria confiança.|Agradeço a resposta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'States outside the treaty',
    claims: ['status-united-states', 'status-russia'],
    text: [
      '[Nem os Estados Unidos nem a Rússia são partes no Tratado sobre o Comércio de Armas.|Faltam dois grandes países no Tratado sobre o Comércio de Armas: os Estados Unidos e a Rússia.]',
      '[{handle},|Uma pergunta, {handle}:] [a Alemanha incentiva os dois a se tornarem partes|quando a Alemanha falou disso com eles pela última vez|com que argumentos a Alemanha defende o Tratado perante eles]?',
      '[É preciso paciência, e alguém que insista.|A voz da Alemanha conta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Com todo o respeito, {handle}:|Gostaria de perguntar, {handle}:] [como avaliam o perigo para os civis antes de uma exportação de armas|como a Alemanha acompanha o efeito das armas exportadas sobre os civis|quem leva a voz dos civis às decisões sobre armas]?',
      '[Quem corre perigo raramente sabe quem autorizou a exportação das armas.|Por trás de cada pedido de exportação de armas há pessoas que nunca o lerão.|Para quem vive ao alcance das armas, a pergunta não é abstrata.]',
      '[Essas pessoas merecem uma resposta.|]',
      '{hashtags}',
    ],
  },
];
