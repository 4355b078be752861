/** Files that are alike for everybody: calendars, feeds, sheets and pictures, each with its ETag. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { queryValue } from '../layout/reader.js';

export interface PublicFile {
  readonly type: string;
  readonly body: string | Buffer;
  readonly fileName?: string;
  readonly maxAgeSeconds?: number;
}

const MAX_AGE_SECONDS = 300;

/** The tag of that content. */
export const tagOf = (content: string | Buffer): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

/** Whether the reader has what the tag stands for. */
export const isKnown = (request: FastifyRequest, tag: string): boolean =>
  request.headers['if-none-match']?.includes(tag) ?? false;

/** Sends the file, or that the reader has it already; caches before us tell languages apart where the address does not. */
export const sendFile = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, fileName, maxAgeSeconds = MAX_AGE_SECONDS }: PublicFile,
): Promise<void> => {
  const tag = tagOf(body);
  describeFile(request, reply, tag, maxAgeSeconds);
  if (isKnown(request, tag)) return void (await reply.status(304).send());
  if (fileName !== undefined) reply.header('content-disposition', `inline; filename="${fileName}"`);
  await reply.header('content-type', type).send(body);
};

/** Puts on the answer how long it may be kept, and by what it is known again. */
export const describeFile = (
  request: FastifyRequest,
  reply: FastifyReply,
  tag: string,
  maxAgeSeconds = MAX_AGE_SECONDS,
): void => {
  reply.header('etag', tag).header('cache-control', `public, max-age=${maxAgeSeconds}`);
  const isNamed = ['lang', 'language'].some((name) => queryValue(request, name) !== null);
  if (!isNamed) reply.header('vary', 'Accept-Language, Cookie');
};
