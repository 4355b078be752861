/** A form of the workspace, from what was typed to where the reader goes next. */
import type { Type } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { createValidationPipe } from '../../common/validation-pipe.js';
import { Conflict, Invalid } from '../../domain/errors.js';
import { withQuery } from './workspace-page.js';

const validation = createValidationPipe();

/** The form's values as the DTO that programs send too; throws Invalid with every issue. */
export const readDto = async <Dto extends object>(metatype: Type<Dto>, plain: object): Promise<Dto> =>
  (await validation.transform(plain, { type: 'body', metatype })) as Dto;

/** Answers with a page that is this reader's own. */
export const sendPage = async (reply: FastifyReply, page: JSX.Element, status = 200): Promise<void> => {
  await reply
    .status(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(await page);
};

/** What went wrong with a form in a way that its reader can mend. */
export type Refusal = Invalid | Conflict;

const statusOf = (refusal: Refusal): number => {
  if (refusal instanceof Invalid) return 422;
  return refusal.code === 'stale' ? 412 : 409;
};

/** Does what the form asks for and leads on; where that is refused, shows the form again with what was typed. */
export const submit = async (
  reply: FastifyReply,
  change: () => Promise<string>,
  again: (refusal: Refusal) => JSX.Element | Promise<JSX.Element>,
): Promise<void> => {
  try {
    await reply.redirect(await change(), 303);
  } catch (error) {
    if (!(error instanceof Invalid || error instanceof Conflict)) throw error;
    await sendPage(reply, await again(error), statusOf(error));
  }
};

/** Does what the form asks for and shows what came of it, this once; where that is refused, shows the form again. */
export const reveal = async <Made>(
  reply: FastifyReply,
  make: () => Promise<Made>,
  show: (made: Made) => Promise<JSX.Element>,
  again: (refusal: Refusal) => Promise<JSX.Element>,
): Promise<void> => {
  try {
    await sendPage(reply, await show(await make()));
  } catch (error) {
    if (!(error instanceof Invalid || error instanceof Conflict)) throw error;
    await sendPage(reply, await again(error), statusOf(error));
  }
};

/** The address with a word of what was just done, which the page there shows. */
export const after = (path: string, done: string): string => {
  const [page = '', fragment] = path.split('#');
  return withQuery(page, { done }) + (fragment === undefined ? '' : `#${fragment}`);
};
