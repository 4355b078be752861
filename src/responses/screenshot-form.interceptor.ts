import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Invalid } from '../domain/errors.js';

const TRUTHS: readonly string[] = ['textArchived', 'postedAtIsDayOnly'];

/** Reads a form with a file `screenshot` into the body that a program would send as JSON; blank fields are left out. */
@Injectable()
export class ScreenshotFormInterceptor implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler) {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.isMultipart()) request.body = await readForm(request.parts());
    return next.handle();
  }
}

/** The fields of a form by name, its file in base64 under `screenshot`. */
export const readForm = async (parts: AsyncIterable<Multipart>): Promise<Record<string, unknown>> => {
  const fields = new Map<string, unknown>();
  let data: string | null = null;
  for await (const part of parts) {
    if (part.type === 'file') data = await readFile(part);
    else if (part.value !== '') fields.set(part.fieldname, truth(part.fieldname, part.value));
  }
  const blackedOut = fields.get('blackedOut') === 'true';
  fields.delete('blackedOut');
  if (data) fields.set('screenshot', { data, blackedOut });
  return Object.fromEntries(fields);
};

const truth = (name: string, value: unknown): unknown =>
  TRUTHS.includes(name) && (value === 'true' || value === 'false') ? value === 'true' : value;

const readFile = async (part: Extract<Multipart, { type: 'file' }>): Promise<string> => {
  const bytes = await part.toBuffer().catch(() => null);
  if (bytes === null) throw Invalid.field('screenshot', 'The file is over 8 MB: send a smaller one.');
  if (part.fieldname !== 'screenshot' && bytes.length > 0) {
    throw Invalid.field(part.fieldname, 'There is no such file here: send the screenshot as "screenshot".');
  }
  return bytes.toString('base64');
};
