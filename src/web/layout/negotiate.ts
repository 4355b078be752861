/** Which language a page is shown in: the address decides, then what was chosen before, then what the browser asks for. */
import { isUiLanguage, type UiLanguage } from '../locales/ui-language.js';

export const LANGUAGE_COOKIE = 'lang';

interface Asked {
  readonly query?: unknown;
  readonly cookie?: string | undefined;
  readonly acceptLanguage?: string | undefined;
}

/** The language of the interface for a request; English where nothing that we speak was asked for. */
export const negotiateLanguage = ({ query, cookie, acceptLanguage }: Asked): UiLanguage => {
  if (isUiLanguage(query)) return query;
  return chosenBefore(cookie) ?? preferredOf(acceptLanguage) ?? 'en';
};

const chosenBefore = (cookie = ''): UiLanguage | null => {
  const value = /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(cookie)?.[1];
  return isUiLanguage(value) ? value : null;
};

const preferredOf = (header = ''): UiLanguage | null => {
  const wishes = header
    .slice(0, 200)
    .split(',')
    .map((wish) => {
      const [tag = '', quality] = wish.trim().split(/;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => isUiLanguage(language) && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return (wishes[0]?.language as UiLanguage | undefined) ?? null;
};
