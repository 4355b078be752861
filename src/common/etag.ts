import {
  createParamDecorator,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Conflict } from '../domain/errors.js';

const VERSION_TAG = /^(?:W\/)?"(\d{1,9})(?:-[\w-]+)?"$/;

/** The row's version in an `If-Match` header; null where any will do. A tag that is not of ours matches nothing. */
export const readIfMatch = (header: string | undefined): number | null => {
  if (header === undefined || header.trim() === '*') return null;
  const version = VERSION_TAG.exec(header.trim())?.[1];
  if (version !== undefined) return Number(version);
  throw new Conflict('stale', 'If-Match is not an ETag of this: read it again, then repeat your change.');
};

/** Says in the description of the API that the handler understands the header. */
const describe: ParameterDecorator = (target, key) => {
  const descriptor = key && Object.getOwnPropertyDescriptor(target, key);
  if (!descriptor) return;
  const description = 'The ETag of what was read: 412 where it has changed since.';
  ApiHeader({ name: 'If-Match', required: false, description })(target, key, descriptor);
};

/** The version of the row that the caller read before changing it, or null where they did not say. */
export const IfMatch = createParamDecorator<unknown, number | null>(
  (_, context: ExecutionContext) =>
    readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [describe],
);

const versionIn = (body: object): number | null =>
  'version' in body && typeof body.version === 'number' ? body.version : null;

// What a read shows may change without its row, by the clock or by rows below it: hence the digest beside the version.
const tagOf = (body: object): string => {
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22);
  return `"${versionIn(body) ?? 'd'}-${digest}"`;
};

const matches = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));

/** Gives answers in JSON their ETag, and spares the caller what they have already. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((body: unknown) => (isJson(body) ? tag(request, reply, body) : body)));
  }
}

const isJson = (body: unknown): body is object =>
  typeof body === 'object' &&
  body !== null &&
  [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(body) as object | null);

const tag = (request: FastifyRequest, reply: FastifyReply, body: object): unknown => {
  if (reply.hasHeader('etag') || reply.sent) return body;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const version = versionIn(body);
    if (version !== null) reply.header('etag', `"${version}"`);
    return body;
  }
  const etag = tagOf(body);
  reply.header('etag', etag);
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
  if (!matches(request.headers['if-none-match'], etag)) return body;
  reply.status(304);
  return undefined;
};
