import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Invalid } from '../domain/errors.js';

/** Reads a multipart form into the body that its DTO describes: its file as bytes, blank fields left out. */
@Injectable()
export class FileFormInterceptor implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler) {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.isMultipart()) request.body = await readForm(request);
    return next.handle();
  }
}

const readForm = async (request: FastifyRequest): Promise<Record<string, unknown>> => {
  const body: Record<string, unknown> = {};
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.value !== '') body[part.fieldname] = part.value;
      continue;
    }
    const bytes = await part.toBuffer().catch(() => null);
    if (bytes === null) throw Invalid.field(part.fieldname, 'The file is over 8 MB.', 'too-large');
    body[part.fieldname] = bytes;
  }
  return body;
};
