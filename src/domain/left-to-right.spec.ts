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
});
