import type { DemoPost } from './demo-content.js';

/** What supporters write to the Department of State in Portuguese. */
export const UNITED_STATES_PT: readonly DemoPost[] = [
  {
    angle: 'signed and not ratified',
    claims: ['status-united-states'],
    text: [
      '[Os Estados Unidos assinaram o Tratado sobre o Comércio de Armas em 25 de setembro de 2013 e não o ratificaram.|Desde 25 de setembro de 2013, o Tratado sobre o Comércio de Armas tem a assinatura dos Estados Unidos, mas não a ratificação.]',
      '[Uma assinatura é só metade do caminho.|Gostaria de entender a razão.|]',
      '[{handle},|Uma pergunta, {handle}:] [o que seria preciso para que apoiassem a ratificação|qual seria o primeiro passo para ratificar|que parte do Tratado causa dificuldade|apoiariam um debate sobre a ratificação]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'the letter of July 2019',
    claims: ['status-united-states'],
    text: [
      '[Em 18 de julho de 2019, os Estados Unidos comunicaram que não pretendiam ser parte no Tratado sobre o Comércio de Armas.|Os Estados Unidos comunicaram ao depositário, em 18 de julho de 2019, que não pretendiam ser parte no Tratado sobre o Comércio de Armas.]',
      '{handle}, [essa ainda é a posição dos Estados Unidos|pensam em rever essa decisão|o que poderia mudar essa decisão|essa decisão foi reavaliada desde então]?',
      '[Sempre é possível voltar ao assunto.|Basta uma resposta breve.|Pergunto com esperança.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'partners inside the treaty',
    claims: ['status-france', 'status-germany', 'status-united-kingdom'],
    text: [
      '[No mesmo dia, 2 de abril de 2014, a Alemanha, a França e o Reino Unido ratificaram o Tratado sobre o Comércio de Armas.|A Alemanha, a França e o Reino Unido ratificaram o Tratado sobre o Comércio de Armas em 2 de abril de 2014.]',
      '[São aliados e também exportam armas.|São três aliados próximos.|]',
      '[{handle},|Gostaria de saber, {handle}:] [que lição tiram da experiência deles|por que seguir outro caminho|conversam com eles sobre o Tratado]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: ['article-13-3', 'status-united-states'],
    text: [
      '[Os Estados Partes no Tratado sobre o Comércio de Armas devem apresentar um relatório anual; os Estados Unidos, fora dele, não têm esse dever.|Fora do Tratado sobre o Comércio de Armas, os Estados Unidos não têm de apresentar o relatório anual que ele exige.]',
      '[Nada impede um gesto voluntário.|A transparência não precisa de obrigação.|]',
      '{handle}, [poderiam publicar as exportações de armas item por item|poderiam publicar o tipo, o número e o destino das armas|onde estão hoje os dados das exportações dos Estados Unidos]?',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Havendo risco preponderante, os Estados Partes no Tratado sobre o Comércio de Armas devem recusar a exportação (artigo 7.3).|No Tratado sobre o Comércio de Armas, o artigo 7.3 manda recusar a exportação em caso de risco preponderante.]',
      '[{handle},|Uma pergunta, {handle}:] [qual é o critério dos Estados Unidos|que risco leva os Estados Unidos a recusar uma venda|em que o critério dos Estados Unidos é diferente]?',
      '[Um exemplo ajudaria.|Gostaria de comparar.|]',
      '{hashtags}',
    ],
  },
  {
    angle: '116 States without the United States',
    claims: ['outside-united-states'],
    text: [
      '[Gostaria de perguntar, {handle}:|Uma pergunta, {handle}:] [o que mantém os Estados Unidos fora do Tratado sobre o Comércio de Armas|o que falta para os Estados Unidos serem parte no Tratado sobre o Comércio de Armas|que reservas têm os Estados Unidos quanto ao Tratado sobre o Comércio de Armas]?',
      '[Em agosto de 2025, 116 Estados eram partes, sem os Estados Unidos.|Eram 116 Estados Partes em agosto de 2025; os Estados Unidos não estavam entre eles.]',
      '[A voz do seu país faz falta.|Lerei as suas razões com interesse.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'diversion',
    claims: [],
    text: [
      '[Uma arma costuma durar mais do que o contrato pelo qual foi vendida.|O comprador que consta no contrato nem sempre é o último dono da arma.|Uma arma que muda de mãos é difícil de recuperar.]',
      '[{handle},|Gostaria de saber, {handle}:] [como verificam o destino das armas depois da entrega|o que fazem quando armas vendidas aparecem em outras mãos|com que detalhe publicam os resultados das verificações feitas após a entrega]?',
      '[Agradeço a resposta.|É uma preocupação de todos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Quando leio sobre vendas de armas, penso em quem vive no país de destino.|Comprador e vendedor assinam; quem vive ao alcance das armas, não.|Do outro lado de cada venda de armas há famílias.]',
      '{handle}, [o que perguntam sobre os civis antes de aprovar uma venda|quando recusaram uma venda pela última vez para proteger civis|que vozes locais escutam antes de aprovar uma venda|quem fala pelos civis quando se decide uma venda]?',
      '[Pergunto pensando nessas pessoas.|A resposta importa.|]',
      '{hashtags}',
    ],
  },
];
