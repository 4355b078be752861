/** A figure: a number that states a fact, and so needs a claim with a source behind it. */

export interface Figure {
  /** Offset in the text, in UTF-16 code units. */
  readonly position: number;
  readonly length: number;
  /** Its digits as 0 to 9, without separators: `500,000`, `500 000` and `٥٠٠٬٠٠٠` are one figure. */
  readonly digits: string;
}

// A thousand may be set apart by a space, if three digits follow.
const NUMBER =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}_])\p{Nd}+(?:(?:[.,'’٫٬]|[ \u00a0\u202f](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}+)*/gu;

const ADDRESS = /https?:\/\/\S+|[#@][\p{L}\p{M}\p{N}_.@-]+/gu;
const TIME = /(?<!\p{Nd})\p{Nd}{1,2}(?::|\s?h\s?|\s?Uhr\s?)\p{Nd}{2}(?!\p{Nd})/gu;
const YEAR =
  /(?<![\p{Nd}.,])(?:19|20|١٩|٢٠)\p{Nd}{2}(?!\p{Nd}|[.,]\p{Nd}|\s?[%％٪])(?:\s?(?:年|г\.|году?|года))?/gu;
const DATE =
  /\p{Nd}{1,2}月(?:\p{Nd}{1,2}[日号])?|\p{Nd}{1,2}[./]\p{Nd}{1,2}[./]\p{Nd}{2,4}|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}/gu;
const ORDINAL = /\p{Nd}+(?:st|nd|rd|th|er|re|e|è|ème|º|ª|-?[йяе])(?![\p{L}])/giu;
const ARTICLE =
  /(?:articles?|art\.|artikeln?|artículos?|artigos?|стать\p{L}*|المادة|المادتين|المواد|§+)\s*\p{Nd}+(?:[.(]\p{Nd}+\)?)*|第\p{Nd}+[条款号届次]/giu;

/** The figures that a text states; dates, years, hours, ordinals, articles of a treaty and numbers in names are none. */
export function figuresOf(text: string, language: string): Figure[] {
  const masks = [ADDRESS, ARTICLE, DATE, monthsOf(language), TIME, ORDINAL, YEAR];
  const bare = masks.reduce((rest, mask) => rest.replace(mask, (found) => ' '.repeat(found.length)), text);
  return [...bare.matchAll(NUMBER)].map(({ 0: found, index }) => ({
    position: index,
    length: found.length,
    digits: digitsOf(found),
  }));
}

/** The typed figures that no claim says: `text` is what somebody typed, `claims` the words that it quotes or relies on. */
export function unbackedFigures(text: string, claims: readonly string[], language: string): Figure[] {
  const typed = figuresOf(text, language);
  if (typed.length === 0) return [];
  const backed = new Set(
    claims.flatMap((claim) => [...claim.matchAll(NUMBER)].map(([found]) => digitsOf(found))),
  );
  return typed.filter(({ digits }) => !backed.has(digits));
}

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

const digitsOf = (number: string): string =>
  number.replace(/[^\p{Nd}]/gu, '').replace(/./gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const months = new Map<string, RegExp>();

/** A day beside the name of a month, on either side: "11 June", "11 de junio", "June 11". */
function monthsOf(language: string): RegExp {
  const known = months.get(language);
  if (known) return known;
  const names = (['long', 'short'] as const).flatMap((month) => {
    const alone = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2026, index, 11))).flatMap((date) => [
      alone.format(date),
      ...inDate
        .formatToParts(date)
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value),
    ]);
  });
  const name = [...new Set(names)]
    .filter((one) => /\p{L}{3}/u.test(one))
    .sort((one, other) => other.length - one.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const day = String.raw`\p{Nd}{1,2}(?:st|nd|rd|th|er|\.)?`;
  const pattern =
    name === ''
      ? /(?!)/gu
      : new RegExp(
          `(?<!\\p{Nd})${day}(?:\\s+de|\\s+of)?\\s+(?:${name})|(?:${name})\\s+${day}(?!\\p{Nd})`,
          'giu',
        );
  months.set(language, pattern);
  return pattern;
}
