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
  /\p{Nd}{1,2}月(?:\p{Nd}{1,2}[日号])?(?:\s*[至到—–-]\s*\p{Nd}{1,2}[日号])?|\p{Nd}{1,2}[./]\p{Nd}{1,2}[./]\p{Nd}{2,4}|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|(?<!\p{Nd})(?:24\/7|٢٤\/٧)(?!\p{Nd})/gu;
const ORDINAL = /\p{Nd}+(?:st|nd|rd|th|er|re|e|è|ème|º|ª|-?[йяе])(?![\p{L}])/giu;
const ARTICLE =
  /(?:articles?|art\.|artikeln?|artículos?|artigos?|стать\p{L}*|المادة|المادتين|المواد|§+)\s*\p{Nd}+(?:[.(]\p{Nd}+\)?)*|第\p{Nd}+(?:[、和至]\p{Nd}+)*[条款号届次]/giu;
// Only the plural tells a second article from a figure.
const ARTICLES =
  /(?:articles|artikeln?|artículos|artigos|статьи|статей|статьям|статьях|المادتين|المواد|§§)\s*\p{Nd}+(?:,\s*\p{Nd}+)*\s*(?:and|or|to|et|ou|à|und|oder|bis|y|o|al?|e|и|или|по|–|-|و)\s*\p{Nd}+/giu;
// A number like a year that counts things: "sold 2000 rifles", but "in 2000 states agreed" and "the 2025 report".
const COUNTED = /(?<=(?<![\p{L}\p{M}])(\p{Ll}+) )(?:19|20)\p{Nd}{2}(?= \p{Ll})/gu;
const BEFORE_YEAR = new Set(
  'in since by of until till from to for before after between and or the this that their its your our his her a an during early late mid around year annual last next'.split(
    ' ',
  ),
);

/** The figures that a text states; dates, years, hours, ordinals, articles of a treaty and numbers in names are none. */
export function figuresOf(text: string, language: string): Figure[] {
  const masks = [ADDRESS, ARTICLES, ARTICLE, DATE, monthsOf(language), TIME, ORDINAL];
  const undated = masks.reduce((rest, mask) => rest.replace(mask, blank), text);
  const counted = language === 'en' ? countedIn(undated) : new Set();
  const bare = undated.replace(YEAR, (found, at: number) => (counted.has(at) ? found : blank(found)));
  return [...bare.matchAll(NUMBER)].map(({ 0: found, index }) => ({
    position: index,
    length: found.length,
    digits: digitsOf(found),
  }));
}

const blank = (found: string): string => ' '.repeat(found.length);

const countedIn = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(COUNTED)]
      .filter(([, before = '']) => !BEFORE_YEAR.has(before))
      .map(({ index }) => index),
  );

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

const MONTHS_OF_THE_LEVANT =
  'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(',');

const months = new Map<string, RegExp>();

/** A day, or several, beside the name of a month, on either side: "11 June", "24 to 28 August", "11 de junio", "June 11". */
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
  const own = names.filter((one) => /\p{L}{3}/u.test(one));
  const name = [...new Set([...own, ...(language === 'ar' ? MONTHS_OF_THE_LEVANT : [])])]
    .sort((one, other) => other.length - one.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const one = String.raw`\p{Nd}{1,2}(?:st|nd|rd|th|er|\.)?`;
  const and = String.raw`\s*(?:to|until|and|or|bis|und|au|et|al?|y|e|по|и|إلى|و|[–—-])\s*(?:(?:el|le|o)\s+)?`;
  const day = `(?<!\\p{Nd})${one}(?:${and}${one})?`;
  const pattern =
    name === ''
      ? /(?!)/gu
      : new RegExp(`${day}(?:\\s+de|\\s+of)?\\s+(?:${name})|(?:${name})\\s+${day}(?!\\p{Nd})`, 'giu');
  months.set(language, pattern);
  return pattern;
}
