/** Pages as they go over the wire: made once for everybody who asks for the same, compressed once, kept until what they show changes. */
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodingFor, type Encoding } from '../layout/encoding.js';

type PageHeaders = Readonly<Record<string, string | number>>;

/** One page in every encoding, ready to be written to a socket. */
export interface KeptPage {
  readonly etag: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
  readonly headers: Readonly<Record<Encoding, PageHeaders>>;
  /** The headers for a reader who has the page already. */
  readonly unchanged: PageHeaders;
}

export interface PageContent {
  readonly html: string;
  readonly cacheControl: string;
  readonly vary: string;
}

interface Kept {
  /** What the page was made from; another object means another page. */
  readonly made: object;
  readonly minute: number;
  readonly page: Promise<KeptPage>;
  ready: KeptPage | null;
}

// Each campaign has its pages times its languages; choices of zone make more, which come and go.
const MOST_PAGES = 600;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

@Injectable()
export class PageMemory {
  private readonly pages = new Map<string, Kept>();

  /** The page at the key as it stands, where it is there at once. */
  find(key: string, made: object, minute: number): KeptPage | null {
    const kept = this.pages.get(key);
    return kept?.made === made && kept.minute === minute ? kept.ready : null;
  }

  /** The page at the key, made where it is not there or shows something old. */
  keep(key: string, made: object, minute: number, make: () => PageContent): Promise<KeptPage> {
    const known = this.pages.get(key);
    if (known?.made === made && known.minute === minute) return known.page;
    const kept: Kept = { made, minute, page: pageOf(make()), ready: null };
    this.pages.delete(key);
    this.pages.set(key, kept);
    const [oldest] = this.pages.keys();
    if (this.pages.size > MOST_PAGES && oldest !== undefined) this.pages.delete(oldest);
    return kept.page.then((page) => (kept.ready = page));
  }
}

/** The page of that HTML. */
export const pageOf = async ({ html, cacheControl, vary }: PageContent): Promise<KeptPage> => {
  const identity = Buffer.from(html);
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, QUALITY),
    promisify(gzip)(identity, { level: 9 }),
  ]);
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const bodies = { identity, br, gzip: zipped };
  const headersFor = (encoding: Encoding) => ({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': cacheControl,
    vary,
    etag,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'content-length': bodies[encoding].length,
  });
  return {
    etag,
    bodies,
    unchanged: { etag, vary, 'cache-control': cacheControl },
    headers: { identity: headersFor('identity'), br: headersFor('br'), gzip: headersFor('gzip') },
  };
};

/** Sends the page, or that the reader has it already, past the framework's own way: that costs a third of it all. */
export const sendKept = (page: KeptPage, { headers }: FastifyRequest, reply: FastifyReply): void => {
  const encoding = encodingFor(headers['accept-encoding']);
  reply.hijack();
  if (headers['if-none-match']?.includes(page.etag.slice(2))) {
    reply.raw.writeHead(304, page.unchanged).end();
    return;
  }
  reply.raw.writeHead(200, page.headers[encoding]).end(page.bodies[encoding]);
};
