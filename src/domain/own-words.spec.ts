import fc from 'fast-check';
import { leastWorkOf } from '../../test/support/work.js';
import { NETWORKS } from './network.js';
import { roomForOwnWords, withOwnWords } from './own-words.js';
import { measureLength } from './post-length.js';

const LINK = 'https://a.example/c';

describe('own words', () => {
  it.each([
    ['Will you report? #ArmsTreaty', 'I am a nurse.', 'Will you report? I am a nurse. #ArmsTreaty'],
    [`Will you report?\n\n#ArmsTreaty ${LINK}`, 'I care!', `Will you report? I care!\n\n#ArmsTreaty ${LINK}`],
    ['Will you report?', '  I   am\na nurse. ', 'Will you report? I am a nurse.'],
    [`Why not? More: ${LINK}`, 'I care.', `Why not? More: ${LINK} I care.`],
    ['Will you back the #ArmsTreaty', 'I care.', 'Will you back the #ArmsTreaty I care.'],
    ['你们会报告吗？ #ArmsTreaty', '我是护士。', '你们会报告吗？我是护士。 #ArmsTreaty'],
    ['هل ستنشرون؟ #ArmsTreaty', 'أنا ممرضة.', 'هل ستنشرون؟ أنا ممرضة. #ArmsTreaty'],
    ['#ArmsTreaty', 'I care.', 'I care. #ArmsTreaty'],
    ['', 'I care.', 'I care.'],
    ['Will you report? ', ' \n', 'Will you report? '],
  ])('stand in %j as %j so: %j', (text, own, expected) => {
    expect(withOwnWords(text, own)).toBe(expected);
  });

  const pieces = fc.constantFrom(
    'Will you?',
    'Word',
    '#Tag',
    LINK,
    '@francediplo',
    '。',
    '…',
    '👍🏽',
    '؟',
    ' ',
    '\n',
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' '));
  const words = fc.stringMatching(/^My [A-Za-zé]{1,9}( [a-zé]{1,9}){0,4}[.!]?$/);

  it('leave every word of the dealt text as it was, and in its order', () => {
    fc.assert(
      fc.property(texts, words, (text, own) => {
        const woven = withOwnWords(text, own);
        expect(woven).toContain(own);
        expect(woven.replace(own, ' ').split(/\s+/).filter(Boolean)).toEqual(
          text.split(/\s+/).filter(Boolean),
        );
      }),
    );
  });

  it('fill the room that is told and no more, on every network', () => {
    fc.assert(
      fc.property(
        texts,
        words,
        fc.constantFrom(...NETWORKS),
        fc.constantFrom('en', 'zh'),
        (text, own, network, language) => {
          const measure = (typed: string) => measureLength(typed, network);
          const room = roomForOwnWords(text, own, language, measure);
          if (room === null) return;
          const sample = language === 'zh' ? '中' : 'x';
          const withMore = (more: number) => measure(withOwnWords(text, own + sample.repeat(more)));
          if (room > 0) expect(withMore(room).fits).toBe(true);
          expect(withMore(room + 1).fits).toBe(false);
        },
      ),
    );
  });

  it('are put into 40,000 hostile characters at once', async () => {
    for (const hostile of [' #a', '#', ' ', '\n#', 'https://', '.…']) {
      const text = hostile.repeat(40_000 / hostile.length);
      expect(await leastWorkOf(() => withOwnWords(text, 'I care.'), 50)).toBeLessThan(50);
    }
  });
});
