/** What a request says of its reader: language by address, cookie or header; choices by address. */
import type { FastifyRequest } from 'fastify';
import type { UiLanguage } from '../locales/ui-language.js';
import { negotiateLanguage } from './negotiate.js';

/** A value that stands once in the query; null where it is absent, repeated or empty. */
export const queryValue = (request: FastifyRequest, name: string): string | null => {
  const value = (request.query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The language in which the request is to be answered. */
export const languageOf = (request: FastifyRequest): UiLanguage =>
  negotiateLanguage({
    query: queryValue(request, 'lang'),
    cookie: request.headers.cookie,
    acceptLanguage: request.headers['accept-language'],
  });
