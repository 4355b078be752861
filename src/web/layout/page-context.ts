/** What every view is given besides its data: the reader's language, zone and way of linking. */
import type { Formats } from '../locales/formats.js';
import { formatsFor } from '../locales/formats.js';
import type { Translate } from '../locales/translate.js';
import { translatorFor } from '../locales/translate.js';
import { uiDirection, type UiLanguage } from '../locales/ui-language.js';

/** What a reader chose, all of it in the address: so pages can be shared, cached and read without cookies. */
export interface ReaderChoices {
  /** IANA zone; null where the browser's script fills it in. */
  readonly zone: string | null;
  /** Slug of the section whose link was followed. */
  readonly section: string | null;
  /** Country that the reader says they are in. */
  readonly country: string | null;
}

export interface PageContext {
  readonly language: UiLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
  readonly format: Formats;
  readonly now: Date;
  readonly choices: ReaderChoices;
  /** Our origin; empty where pages are made for nobody. */
  readonly site: string;
  /** The address of another page of ours, with the reader's language and choices kept; the last argument changes some. */
  href(path: string, changes?: Partial<ReaderChoices> & { readonly lang?: string }): string;
  /** The same with our origin, as others need it who show or follow it; zone and country stay the reader's own. */
  shareUrl(path: string): string;
}

export const NO_CHOICES: ReaderChoices = { zone: null, section: null, country: null };

/** The context of a page in the language for a reader with these choices; `site` is our origin. */
export const pageContext = (
  language: UiLanguage,
  now: Date,
  choices: ReaderChoices = NO_CHOICES,
  site = '',
): PageContext => ({
  language,
  direction: uiDirection(language),
  t: translatorFor(language),
  format: formatsFor(language),
  now,
  choices,
  site,
  href: (path, changes = {}) => address(path, { lang: language, ...choices, ...changes }),
  shareUrl: (path) => `${site}${address(path, { lang: language, section: choices.section })}`,
});

const address = (path: string, parts: Readonly<Record<string, string | null>>): string => {
  const [page, fragment] = path.split('#') as [string, string | undefined];
  const kept = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  const query = kept.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${page}?${query}${fragment === undefined ? '' : `#${fragment}`}`;
};
