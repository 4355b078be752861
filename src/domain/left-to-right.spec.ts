import fc from 'fast-check';
import { stretchesOf } from './left-to-right.js';

const runsIn = (text: string): string[] =>
  stretchesOf(text).flatMap((one) => (one.isLeftToRight ? [one.text] : []));

describe('the left-to-right runs of a text', () => {
  it.each([
    ['سؤال إلى @francediplo_EN: متى؟ #ArmsTreaty', ['@francediplo_EN', '#ArmsTreaty']],
    ['هل ستنشرون، @mfa@mastodon.example؟', ['@mfa@mastodon.example']],
    ['المزيد (https://a.example/x?y=1&z=2).', ['https://a.example/x?y=1&z=2']],
    ['المزيد: https://a.example/، متى؟', ['https://a.example/']],
    ['#نزع_السلاح @وزارة', []],
    ['{handle}، [هل|متى] تنشرون {claim:few-reports}؟', []],
    ['5 @ 6 #', []],
    ['#A @b', ['#A', '@b']],
  ])('of "%s" are %j', (text, runs) => {
    expect(runsIn(text)).toEqual(runs);
  });

  it('and what stands between them are the text', () => {
    const parts = fc.constantFrom('@', '#', 'a', 'ب', ' ', '؟', 'https://', '.', '\u200f', '👍🏽', '/');
    fc.assert(
      fc.property(fc.array(parts), (some) => {
        const text = some.join('');
        expect(
          stretchesOf(text)
            .map((one) => one.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it.each(['@a', '@a!', 'https://', '#', '#!', '@_ '])('are found in 40,000 of "%s" at once', (hostile) => {
    const text = hostile.repeat(40_000 / hostile.length);
    const started = performance.now();
    stretchesOf(text);
    stretchesOf(`@a${'!'.repeat(40_000)}`);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
