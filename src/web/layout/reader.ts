/** What a request says of its reader: language by address, cookie or header; choices by address. */
import type { FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { isUiLanguage, type UiLanguage } from '../locales/ui-language.js';
import { negotiateLanguage } from './negotiate.js';

/** A value that stands once in the query; null where it is absent, repeated or empty. */
export const queryValue = (request: FastifyRequest, name: string): string | null => {
  const value = (request.query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The language that cookie and headers ask for, where the address names none. */
export const languageAsked = (headers: IncomingHttpHeaders): UiLanguage =>
  negotiateLanguage({ cookie: headers.cookie, acceptLanguage: headers['accept-language'] });

/** The language in which the request is to be answered. */
export const languageOf = (request: FastifyRequest): UiLanguage => {
  const query = queryValue(request, 'lang');
  return isUiLanguage(query) ? query : languageAsked(request.headers);
};
