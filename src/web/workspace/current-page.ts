/** The page of the workspace that a request is about: its reader, their language, their token. */
import { createParamDecorator, type ExecutionContext, UnauthorizedException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tokenOwner } from './form-token.guard.js';
import { negotiateLanguage } from '../layout/negotiate.js';
import { formatsFor } from '../locales/formats.js';
import { isUiLanguage, type UiLanguage } from '../locales/ui-language.js';
import { wordsFor } from './words.js';
import type { WorkspacePage } from './workspace-page.js';

const YEAR = 31_536_000;

/** Who reads the page, in which language, with the token for its forms. */
export const CurrentPage = createParamDecorator<unknown, WorkspacePage>((_, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return pageOf(request, context.switchToHttp().getResponse<FastifyReply>());
});

const pageOf = (request: FastifyRequest, reply: FastifyReply): WorkspacePage => {
  if (!request.viewer) throw new UnauthorizedException('Sign in first.');
  const query = (request.query ?? {}) as Readonly<Record<string, unknown>>;
  const language = languageOf(request, query);
  if (isUiLanguage(query.lang)) remember(reply, query.lang);
  return {
    t: wordsFor(language),
    formats: formatsFor(language),
    language,
    viewer: request.viewer,
    csrf: reply.generateCsrf({ userInfo: tokenOwner(request) }),
    address: request.url,
    done: typeof query.done === 'string' ? query.done : null,
  };
};

const languageOf = (request: FastifyRequest, query: Readonly<Record<string, unknown>>): UiLanguage =>
  negotiateLanguage({
    query: query.lang,
    cookie: request.headers.cookie,
    acceptLanguage: request.headers['accept-language'],
  });

/** The choice of a language holds for the pages that follow. */
const remember = (reply: FastifyReply, language: UiLanguage): void => {
  const secure = reply.request.protocol === 'https' ? '; Secure' : '';
  reply.header('set-cookie', `lang=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`);
};
