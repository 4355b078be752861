import fc from 'fast-check';
import { findUnseen } from './unseen.js';

describe('an unseen mark', () => {
  it.each([
    ['a zero-width space', 'Will\u200B you?', 'invisible', 4],
    ['a word joiner', 'Will you\u2060?', 'invisible', 8],
    ['a byte order mark', '\uFEFFWill you?', 'invisible', 0],
    ['a joiner between Latin letters', 'Wi\u200Dll you?', 'invisible', 2],
    ['a non-joiner at the end of a Persian word', 'می\u200C ', 'invisible', 2],
    ['a directional mark in a Latin text', 'Will\u200E you?', 'invisible', 4],
    ['an override, whatever the script', 'هل \u202Eستجيبون؟', 'invisible', 3],
    ['a selector that follows no emoji', 'Will\uFE0F you?', 'invisible', 4],
    ['a Hangul filler', 'Will\u3164you?', 'invisible', 4],
    ['a soft hyphen', 'Mini\u00ADstry?', 'invisible', 4],
    ['a private-use character', 'Why \uE000?', 'invisible', 4],
    ['bold letters of mathematics', 'Will you 𝗮𝗻𝘀𝘄𝗲𝗿?', 'look-alike', 9],
    ['full-width letters', 'Ｗill you?', 'look-alike', 0],
    ['a Cyrillic letter in a Latin word', 'Will yоu?', 'mixed-scripts', 5],
    ['an Armenian letter in a Latin word', 'Why no repօrt?', 'mixed-scripts', 7],
    ['a digit with a selector', 'Only 1\uFE0F16?', 'invisible', 6],
    ['a second selector', 'Why? ❤️\uFE0F', 'invisible', 7],
    ['a selector on a picture that needs none', 'Why? 👩\uFE0F', 'invisible', 7],
    ['a joiner between pictures that make none together', 'Why? 📄\u200D📄', 'invisible', 7],
    ['a blank of Braille', 'Will\u2800you?', 'invisible', 4],
    ['a second directional mark at one place', 'هل تنشرون؟ \u200F\u200F#ATT', 'invisible', 12],
    ['a directional mark amid letters of its own direction', 'هل\u200F تنشرون؟', 'invisible', 2],
    ['an end of an isolate that nothing began', 'هل تنشرون؟ #ATT\u2069', 'invisible', 15],
    ['raised letters', 'Will you ᵖᵘᵇˡⁱˢʰ?', 'look-alike', 9],
    ['a raised letter amid a word', 'Will you pᵘblish?', 'look-alike', 10],
    ['small capitals', 'Will you ʀᴇᴘᴏʀᴛ?', 'look-alike', 9],
    ['a lone Cyrillic letter in English', 'Is it а report?', 'look-alike', 6],
    ['a Cyrillic word of look-alikes in English', 'Will the next СОР ask?', 'look-alike', 14],
    ['a Greek word of look-alikes in English', 'Will the ΑΤΤ hold?', 'look-alike', 9],
  ])('is %s', (_, text, kind, position) => {
    expect(findUnseen(text).map((found) => [found.kind, found.position])).toEqual([[kind, position]]);
  });

  it.each([
    ['joiners and selectors inside emoji', 'Why? 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['non-joiners where Persian needs them', 'آیا می‌خواهید پاسخ دهید؟'],
    ['directional marks beside Arabic', '\u200Fهل تنشرون التقرير؟\u200F \u2068#ArmsTreaty\u2069'],
    ['a mark in each of two alternatives', 'هل تنشرون[؟\u200F|!\u200F] #ATT'],
    ['emoji without their selectors', 'Why? 🏳‍🌈 👩‍❤‍👩 🕵🏽‍♂ ❤️‍🔥'],
    [
      'the name of a ministry in its own letters',
      'Will Министерство иностранных дел и торговли, а также МВД, answer?',
    ],
    ['short words of Russian', 'А вы ответите? О чём? У США и @mfa_russia #ATT #ArmsTreaty'],
    ['a slot beside a short word of Russian', 'А {ministry}?'],
    ['Latin letters in Chinese', '为什么没有X光和ATT报告？'],
    ['abbreviations with raised letters', 'Mᵐᵉ Dupont, Mˡˡᵉ X et la 1ʳᵉ fois ?'],
    ['no-break spaces and line breaks', 'Répondrez-vous\u00A0?\n«\u202Foui\u202F»\tou non'],
    ['two scripts in two words', 'Вы ответите @mfa_russia?'],
    ['accents written apart', 'e\u0301tat'],
  ])('is not %s', (_, text) => {
    expect(findUnseen(text)).toEqual([]);
  });

  it.each([
    ['𝗮𝗻𝘀𝘄𝗲𝗿', 'answer'],
    ['ʀᴇᴘᴏʀᴛ', 'report'],
    ['ᵖᵘᵇˡⁱˢʰ', 'publish'],
    ['🅰🅱🅲', 'ABC'],
    ['🅐🅑🅒', 'ABC'],
    ['repօrt', 'report'],
    ['yоu', 'you'],
    ['дoм', 'дом'],
    ['ᴁ', null],
  ])('gives way to plain letters where there are any: %s', (written, plain) => {
    expect(findUnseen(written)).toMatchObject([{ position: 0, length: written.length, repair: plain }]);
  });

  it('gives way once: what is written instead is clean', () => {
    const letters = fc.constantFrom(...'reportʀᴇᴘᴏᵖᵘrоеօΑ𝗮Ｗⓐ🅰ᴁ \u200d\ufe0f\u200f');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        for (const { position, length, repair } of findUnseen(text))
          expect(repair).not.toBe(text.slice(position, position + length));
      }),
    );
  });

  it('is found in no printable ASCII', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => findUnseen(text).length === 0));
  });

  it('lies within the text, each of them once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findUnseen(text);
        expect(found.every(({ position, length }) => position >= 0 && position + length <= text.length)).toBe(
          true,
        );
      }),
    );
  });
});
