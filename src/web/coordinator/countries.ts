/** The countries that a form can suggest: every region code for which the platform has a name. */

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

// Codes with a name that are no countries: unions, outlying areas, "unknown" and pseudo-regions.
const NO_COUNTRIES = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

/** Codes of ISO 3166-1 alpha-2, in order. */
export const COUNTRIES: readonly string[] = LETTERS.flatMap((one) =>
  LETTERS.map((other) => one + other),
).filter((code) => !NO_COUNTRIES.includes(code) && NAMES.of(code) !== undefined);
