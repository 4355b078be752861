import type { DemoPost } from './demo-content.js';

/** What supporters write to China's ministry in Portuguese. */
export const CHINA_PT: readonly DemoPost[] = [
  {
    angle: 'the accession of 2020',
    claims: ['status-china'],
    text: [
      '[Em 6 de julho de 2020, a China aderiu ao Tratado sobre o Comércio de Armas.|A adesão da China ao Tratado sobre o Comércio de Armas data de 6 de julho de 2020.]',
      '[Foi um passo bem-vindo.|Foi uma boa notícia.|]',
      '[{handle},|Uma pergunta, {handle}:] [o que mudou na prática desde então|que regras a China adaptou|qual será o próximo passo da China]?',
      '[Gostaria de saber mais.|Uma resposta breve já ajudaria.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'annual report',
    claims: ['article-13-3'],
    text: [
      '[Os Estados Partes no Tratado sobre o Comércio de Armas devem apresentar o relatório anual até 31 de maio.|O artigo 13.3 do Tratado sobre o Comércio de Armas pede um relatório anual até 31 de maio.]',
      '{handle}, [o próximo relatório da China será público|onde o público poderá ler o próximo relatório da China|o próximo relatório da China sairá a tempo]?',
      '[Um relatório público fala por si.|Leitores no mundo inteiro agradeceriam.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'from abstention to accession',
    claims: ['china-abstained-2013', 'status-china'],
    text: [
      '[A China se absteve na votação do Tratado sobre o Comércio de Armas em 2013 e aderiu em 2020.|Da abstenção em 2013 à adesão em 2020: a China chegou ao Tratado sobre o Comércio de Armas por um caminho próprio.]',
      '[{handle},|Gostaria de saber, {handle}:] [que razões convenceram a China|o que a China diria a quem ainda hesita|a China compartilha essa experiência com outros Estados]?',
      '[Seria útil saber.|Muitos leriam a resposta.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'item by item',
    claims: [],
    text: [
      '[Uma pergunta, {handle}:|Gostaria de perguntar, {handle}:] [o relatório da China sobre exportações de armas mostrará tipos, quantidades e destinos|que detalhes terá o relatório da China sobre o comércio de armas|o próximo relatório da China trará as exportações de armas item por item]?',
      '[Números exatos deixam menos espaço para boatos.|Um bom relatório mostra quantas armas saíram, e para onde.|Um total, sozinho, diz pouco.]',
      '[Lerei com atenção.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'Article 6',
    claims: ['article-6', 'status-china'],
    text: [
      '[Como Estado Parte no Tratado sobre o Comércio de Armas, a China não pode enviar armas se souber que serviriam para crimes de guerra.|O artigo 6 do Tratado sobre o Comércio de Armas vale para cada parte: nenhuma transferência se o Estado sabe que serviria para um genocídio.]',
      '{handle}, [como isso é verificado|quem verifica isso na China|o que acontece quando surgem novas informações|que fontes a China consulta]?',
      '[Um exemplo ajudaria.|Vidas dependem disso.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'overriding risk',
    claims: ['article-7-3'],
    text: [
      '[Em caso de risco preponderante, recusa: é a regra do artigo 7.3 do Tratado sobre o Comércio de Armas.|O artigo 7.3 do Tratado sobre o Comércio de Armas obriga a recusar uma exportação quando permanece um risco preponderante.]',
      '[{handle},|Uma pergunta, {handle}:] [como a China entende esse termo|que riscos a China examina primeiro|a China já recusou uma exportação por esse motivo]?',
      '[Avaliar um risco não é fácil.|Sua prática interessa a muitos.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'CSP12 in Geneva',
    claims: ['csp12'],
    text: [
      '[CSP12, a conferência do Tratado sobre o Comércio de Armas: Genebra, 24 a 28 de agosto de 2026.|Genebra, agosto de 2026: conferência dos Estados Partes no Tratado sobre o Comércio de Armas.]',
      '{handle}, [o que a China propõe nessas conferências|que tema é o mais importante para a China|onde o público pode ler as intervenções da China|que papel a China quer ter nessas conferências]?',
      '[É um tema que acompanho com interesse.|Muita gente acompanha os debates de longe.|]',
      '{hashtags}',
    ],
  },
  {
    angle: 'human cost',
    claims: [],
    text: [
      '[Gostaria de perguntar, {handle}:|Com todo o respeito, {handle}:] [que peso a China dá à segurança dos civis ao exportar armas|a China suspenderia uma exportação de armas para proteger civis|quem avalia o perigo para os civis quando a China exporta armas]?',
      '[Nos lugares aonde as armas chegam, há casas e escolas.|Uma família em perigo não pergunta de onde veio a arma.|Cada exportação de armas afeta pessoas que não assinaram nada.]',
      '[Agradeço a atenção.|]',
      '{hashtags}',
    ],
  },
];
