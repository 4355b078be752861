/** What a request says of the door that it stands before. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tokenOwner } from '../workspace/form-token.guard.js';
import { pageContext } from '../layout/page-context.js';
import { languageOf } from '../layout/reader.js';
import type { Door } from './sign-in.page.js';
import { wordsFor } from './words.js';

/** Makes the door at an instant. */
export type DoorAt = (now: Date) => Door;

/** The door of the request, with a token for its form. */
export const CurrentDoor = createParamDecorator<unknown, DoorAt>((_, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const reply = context.switchToHttp().getResponse<FastifyReply>();
  const language = languageOf(request);
  return (now) => ({
    context: pageContext(language, now),
    t: wordsFor(language),
    path: request.url.split('?')[0] ?? '/',
    token: reply.generateCsrf({ userInfo: tokenOwner(request) }),
  });
});

/** The path within this site to go to; the workspace for anything that would lead out of it. */
export const pathInside = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])[!-~]*$/.test(next) && !next.includes('\\') ? next : '/workspace';
