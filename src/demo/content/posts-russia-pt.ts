import type { DemoPost } from './demo-content.js';

/** What supporters write to Russia's ministry in Portuguese. */
export const RUSSIA_PT: readonly DemoPost[] = [
  {
    angle: 'neither signed nor joined',
    claims: ['status-russia'],
    text: [
      '[A Rússia não assinou o Tratado sobre o Comércio de Armas nem aderiu a ele.|O Tratado sobre o Comércio de Armas continua sem a Rússia, que não o assinou nem aderiu a ele.]',
      '[Prefiro perguntar a adivinhar as razões.|A porta está aberta.|]',
      '[{handle},|Uma pergunta, {handle}:] [que disposição do Tratado é o obstáculo|em que condições a Rússia aderiria|a adesão está em estudo|qual é a principal objeção da Rússia]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the abstention of 2013',
    claims: ['russia-abstained-2013'],
    text: [
      '[A Rússia se absteve quando a ONU adotou o Tratado sobre o Comércio de Armas, em 2 de abril de 2013.|Em 2 de abril de 2013 a ONU adotou o Tratado sobre o Comércio de Armas, com a abstenção da Rússia.]',
      '[Abster-se não é dizer não.|Muita coisa mudou desde então.|Uma abstenção deixa espaço para outra resposta.]',
      '{handle}, [como a Rússia votaria hoje|as dúvidas de então continuam|o que transformaria essa abstenção em adesão|a Rússia reavaliou o Tratado]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'China as an example',
    claims: ['russia-abstained-2013', 'china-abstained-2013', 'status-china'],
    text: [
      '[Em 2013, a China e a Rússia se abstiveram na votação do Tratado sobre o Comércio de Armas. A China aderiu em 6 de julho de 2020.|A China, que em 2013 se absteve como a Rússia, aderiu ao Tratado sobre o Comércio de Armas em 6 de julho de 2020.]',
      '[{handle},|Gostaria de saber, {handle}:] [a Rússia poderia dar o mesmo passo|o que a Rússia pensa dessa decisão|conversaram com Pequim sobre essa experiência]?',
      '[A experiência de um vizinho interessa.|Uma posição pode ser revista.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6'],
    text: [
      '[O artigo 6 do Tratado sobre o Comércio de Armas proíbe transferências quando o Estado sabe que serviriam para um genocídio.|Nenhuma arma quando o Estado sabe que serviria para crimes de guerra: é o artigo 6 do Tratado sobre o Comércio de Armas.]',
      '{handle}, [a Rússia aceita essa regra|a Rússia aplica essa regra às suas exportações|existe uma regra parecida na lei russa|a Rússia tem alguma objeção a essa regra]?',
      '[É uma regra que protege a todos.|Pergunto pensando nas vítimas.|]',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States Parties',
    claims: ['outside-russia'],
    text: [
      '[Gostaria de perguntar, {handle}:|Uma pergunta, {handle}:] [que garantias a Rússia pediria para aderir ao Tratado sobre o Comércio de Armas|o que a Rússia mudaria no Tratado sobre o Comércio de Armas|quando a Rússia voltará a examinar o Tratado sobre o Comércio de Armas]?',
      '[Em agosto de 2025, 116 Estados eram partes, sem a Rússia.|Eram 116 Estados Partes em agosto de 2025; a Rússia não estava entre eles.]',
      '[Um lugar vazio também se nota.|Uma regra comum precisa de todos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3', 'status-russia'],
    text: [
      '[Os Estados Partes no Tratado sobre o Comércio de Armas devem apresentar um relatório anual; a Rússia não é parte.|A Rússia não é parte no Tratado sobre o Comércio de Armas e não tem de apresentar o relatório anual que ele exige.]',
      '[Publicar cria confiança.|Onde faltam números, sobram boatos.|]',
      '{handle}, [a Rússia publicaria um relatório assim por vontade própria|a Rússia poderia publicar as exportações de armas item por item|onde o público encontra os números das exportações da Rússia]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Uma arma perdida não é leal a ninguém.|Armas que ninguém vigia são um perigo para qualquer país.|Quando uma arma cai em mãos erradas, nenhum Estado ganha.]',
      '[{handle},|Gostaria de saber, {handle}:] [como a Rússia verifica o destino das armas que exporta|o que a Rússia faz quando armas exportadas aparecem em outras mãos|regras comuns contra o desvio não serviriam também à Rússia]?',
      '[Ninguém resolve isso sem os outros.|A resposta interessa a muitos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Uma pergunta, {handle}:|Com todo o respeito, {handle}:] [que peso tem o perigo para os civis quando a Rússia decide exportar armas|quem fala pelos civis antes de uma exportação de armas|como a Rússia acompanha o efeito das armas que exporta|a Rússia já recusou uma exportação de armas para proteger civis]?',
      '[Toda vida tem o mesmo valor.|O contrato termina, e o perigo da arma fica.|Quem vive ao alcance das armas raramente pode perguntar.]',
      '[Agradeço a leitura.|]',
      '{hashtags}',
    ],
  },
];
