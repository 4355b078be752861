import { negotiateLanguage } from './negotiate.js';

describe('the language of a page', () => {
  it.each([
    ['the address', { query: 'ar', cookie: 'lang=fr', acceptLanguage: 'en' }, 'ar'],
    ['what was chosen before', { query: undefined, cookie: 'a=b; lang=fr', acceptLanguage: 'ar' }, 'fr'],
    ['what the browser asks for', { acceptLanguage: 'de-DE,fr;q=0.8,en;q=0.5' }, 'fr'],
    ['the one that the browser likes best', { acceptLanguage: 'en;q=0.3, ar;q=0.9' }, 'ar'],
    ['English where nothing fits', { query: 'xx', cookie: 'lang=xx', acceptLanguage: 'de' }, 'en'],
    ['English where nothing is asked', {}, 'en'],
    ['another one where the browser refuses one', { acceptLanguage: 'fr;q=0, ar' }, 'ar'],
  ])('is that of %s', (_, asked, language) => {
    expect(negotiateLanguage(asked)).toBe(language);
  });
});
