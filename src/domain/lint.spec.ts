import { leastWorkOf } from '../../test/support/work.js';
import { lint } from './lint.js';

const codes = (text: string, language = 'en'): string[] => lint(text, language).map(({ code }) => code);

const LONG = `${'word '.repeat(25)}word?`;

describe('the house lint', () => {
  it('has nothing to say about a short question with two hashtags at its end', () => {
    expect(codes('Will you publish the report by 31 May? https://example.org/att #ArmsTreaty #ATT')).toEqual(
      [],
    );
  });

  it.each([
    ['a sentence of more than 25 words', LONG, 'long-sentence', 0],
    ['a long sentence after a short one', `Really? ${LONG}`, 'long-sentence', 8],
    ['a third hashtag', 'Will you? #One #Two #Three', 'many-hashtags', 20],
    ['a hashtag in the middle', 'Will the #ArmsTreaty hold?', 'hashtag-not-last', 9],
    ['a hashtag in small letters', 'Will you? #armstreaty', 'hashtag-not-camel-case', 10],
    ['a second link', 'Will you? https://a.example https://b.example', 'many-links', 28],
    ['a fourth emoji', 'Will you? 🕊🕊🕊🕊', 'many-emoji', 16],
    ['letters of a look-alike font', 'Will you 𝗮𝗻𝘀𝘄𝗲𝗿?', 'look-alike', 9],
    ['a Cyrillic letter in a Latin word', 'Will yоu answer?', 'look-alike', 5],
    ['a second link without its scheme', 'Will you? a.example.org/x example.org', 'many-links', 26],
    ['a question that only a link asks', 'Publish: https://example.org/?utm=1', 'no-question', 35],
    ['a question that only a bare link asks', 'Publish: example.org/?utm=1', 'no-question', 27],
    ['no question', 'Publish the report.', 'no-question', 19],
  ])('warns of %s', (_, text, code, position) => {
    expect(lint(text, 'en').map((found) => [found.code, found.position])).toEqual([[code, position]]);
  });

  it.each([
    ['fr', 'Allez-vous répondre ? #TraitéArmes'],
    ['ar', 'هل ستجيبون؟ #تجارة_الأسلحة'],
    ['zh', '你们会回答吗？ #武器贸易条约'],
    ['ru', 'Вы ответите? #ДоговорОТорговле'],
  ])('knows questions and hashtags of %s', (language, text) => {
    expect(codes(text, language)).toEqual([]);
  });

  // Each of these words is a link, or a link and a hashtag: two readings each, and none of them to the end.
  it('reads links that hold hashtags once, not in every way that they could be cut', async () => {
    const find = () => codes(`Will you? ${'https://a/#A '.repeat(24)}x`);
    expect(find()).toContain('many-links');
    expect(await leastWorkOf(find, 50)).toBeLessThan(50);
  });

  it('counts the words of Chinese, which writes none apart', () => {
    expect(codes(`${'武器贸易条约'.repeat(12)}吗？`, 'zh')).toContain('long-sentence');
  });

  it('knows a question that ends with a link', () => {
    expect(codes('Will you read https://example.org/a?')).toEqual([]);
  });

  it('takes no abbreviation for a link', () => {
    expect(codes('Will you, e.g. now, i.e. by 3 p.m., U.S. or z.B. p.ex. so, publish?')).toEqual([]);
  });

  it('takes no number sign of an address for a hashtag', () => {
    expect(codes('Why? https://example.org/a#b and more')).toEqual([]);
  });
});
