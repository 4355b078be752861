import type { DemoPost } from './demo-content.js';

/** What supporters write to France's ministry in Portuguese. */
export const FRANCE_PT: readonly DemoPost[] = [
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[O artigo 13.3 do Tratado sobre o Comércio de Armas pede a cada Estado Parte um relatório anual até 31 de maio.|Até 31 de maio de cada ano, os Estados Partes no Tratado sobre o Comércio de Armas devem apresentar um relatório sobre exportações e importações.|Um relatório anual até 31 de maio, sobre exportações e importações: é o que prevê o Tratado sobre o Comércio de Armas.]',
      '[{handle},|Uma pergunta, {handle}:] [o próximo relatório da França será público nessa data|a França publicará o seu próximo relatório a tempo|quando sairá o próximo relatório da França|podem confirmar que o da França será público]?',
      '[Pretendo lê-lo com atenção.|Agradeço a resposta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3'],
    text: [
      '[O Tratado sobre o Comércio de Armas pede um relatório anual; uma soma em euros não diz quais armas saíram.|O Tratado sobre o Comércio de Armas pede um relatório anual; um total esconde mais do que mostra.|No relatório anual do Tratado sobre o Comércio de Armas, um valor global diz pouco.]',
      '[{handle},|Uma pergunta, {handle}:] o próximo relatório da França [indicará o tipo, a quantidade e o destino das armas|poderia detalhar as entregas de armas, país por país|mostrará as armas entregues, e não só o seu valor]?',
      '[Os detalhes criam confiança.|Uma lista pode ser conferida.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[O artigo 6 do Tratado sobre o Comércio de Armas proíbe transferências quando o Estado sabe que serviriam para crimes de guerra.|Quando o Estado sabe que as armas serviriam para um genocídio, o artigo 6 do Tratado sobre o Comércio de Armas proíbe a transferência.]',
      '[A palavra-chave é conhecimento.|Muitas vidas dependem disso.|]',
      '[{handle},|Gostaria de saber, {handle}:] [como a França procura saber a tempo|a quem a França recorre antes de decidir|o que acontece se a situação mudar mais tarde|que fontes a França consulta em caso de dúvida]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Havendo risco preponderante, o artigo 7.3 do Tratado sobre o Comércio de Armas obriga a recusar a exportação.|O Tratado sobre o Comércio de Armas é claro no artigo 7.3: se houver um risco preponderante, a exportação deve ser recusada.]',
      '[Não tenho formação jurídica, mas quero entender.|Dessa regra dependem vidas.|]',
      '{handle}, [como a França reconhece um risco assim|quais exportações a França já recusou por esse motivo|quem decide quando as opiniões divergem|podem dar um exemplo]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'signature and ratification',
    claims: ['status-france'],
    text: [
      '[Em 3 de junho de 2013 a França assinou o Tratado sobre o Comércio de Armas; a ratificação veio em 2 de abril de 2014.|Assinatura em 3 de junho de 2013, ratificação em 2 de abril de 2014: a França chegou cedo ao Tratado sobre o Comércio de Armas.]',
      '[Foi um bom começo.|Foi uma boa notícia.|Foi um bom exemplo.]',
      '[{handle},|Uma pergunta, {handle}:] [como esse compromisso orienta hoje as decisões da França|que passo a França dará a seguir|como a França presta contas desse compromisso]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the answer of June 2012',
    claims: ['france-answered-2012'],
    text: [
      '[Em junho de 2012, o seu ministério respondeu com um tuíte positivo a mensagens sobre um tratado de comércio de armas.|Em junho de 2012, um tuíte positivo do seu ministério respondeu a uma campanha sobre um tratado de comércio de armas.]',
      '[Não encontramos o texto.|O texto não está arquivado, que saibamos.|]',
      '{handle}, [o que escreveriam hoje|aceitariam responder mais uma vez|ainda têm uma cópia dessa resposta]?',
      '[Desta vez, guardaremos a resposta.|Foi um bom gesto.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Gostaria de perguntar, {handle}:|Uma pergunta, {handle}:] [quem fala pelos civis quando a França decide exportar armas|o que perguntam sobre os civis antes de uma exportação de armas|a França escuta organizações locais antes de exportar armas]?',
      '[Nos lugares aonde as armas chegam, vive gente.|As exportações de armas se contam em euros; o custo, em vidas.|No fim de cada contrato de armas há uma rua onde alguém mora.]',
      '[Pergunto por quem não pode perguntar.|Agradeço a leitura.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'those who do not report',
    claims: ['reports-2022'],
    text: [
      '[Sobre 2022, só 69 Estados Partes apresentaram o relatório anual que o Tratado sobre o Comércio de Armas exige.|Sobre 2022, só 69 Estados Partes (63%) apresentaram o relatório anual do Tratado sobre o Comércio de Armas.]',
      '[É pouco para criar confiança.|Cada relatório que falta deixa uma pergunta sem resposta.|]',
      '[{handle},|Gostaria de saber, {handle}:] [a França pede aos outros que apresentem o seu|a França ajuda quem tem dificuldades com o seu|o que a França faz para que esse número cresça]?',
      '{hashtags}',
    ],
  },
];
