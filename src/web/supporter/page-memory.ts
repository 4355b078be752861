/** Pages as they go over the wire: made once for everybody who asks for the same, compressed once, kept until what they show changes. */
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { encodingFor, type Encoding } from '../layout/encoding.js';

/** Names and values by turns: the form that Node writes without looking at each. */
type RawHeaders = readonly string[];

/** One page in every encoding, ready to be written to a socket. */
export interface KeptPage {
  readonly etag: string;
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
  readonly headers: Readonly<Record<Encoding, RawHeaders>>;
  /** The headers for a reader who has the page already. */
  readonly unchanged: RawHeaders;
}

export interface PageContent {
  readonly html: string;
  readonly cacheControl: string;
  readonly vary: string;
  /** What the framework puts on every answer. */
  readonly base: OutgoingHttpHeaders;
}

/** What a page shows: the campaign as it was remembered, at that minute. */
export interface Shown {
  readonly slug: string;
  /** Another object means another page. */
  readonly made: object;
  readonly minute: number;
}

interface Kept extends Shown {
  readonly page: Promise<KeptPage>;
  ready: KeptPage | null;
}

// Each campaign has its pages times its languages; choices of zone make more, which come and go.
const MOST_PAGES = 600;
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

@Injectable()
export class PageMemory {
  private readonly pages = new Map<string, Kept>();

  /** The page at the key and what it shows, where it is there at once. */
  find(key: string): (Shown & { readonly ready: KeptPage | null }) | undefined {
    return this.pages.get(key);
  }

  /** The page at the key, made where it is not there or shows something old. */
  keep(key: string, shown: Shown, make: () => PageContent): Promise<KeptPage> {
    const known = this.pages.get(key);
    if (known?.made === shown.made && known.minute === shown.minute) return known.page;
    const kept: Kept = { ...shown, page: pageOf(make()), ready: null };
    this.pages.delete(key);
    this.pages.set(key, kept);
    const [oldest] = this.pages.keys();
    if (this.pages.size > MOST_PAGES && oldest !== undefined) this.pages.delete(oldest);
    return kept.page.then((page) => (kept.ready = page));
  }
}

/** The page of that HTML. */
export const pageOf = async ({ html, cacheControl, vary, base }: PageContent): Promise<KeptPage> => {
  const identity = Buffer.from(html);
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, QUALITY),
    promisify(gzip)(identity, { level: 9 }),
  ]);
  const bodies = { identity, br, gzip: zipped };
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  const unchanged = { ...base, 'cache-control': cacheControl, etag, vary };
  const headersFor = (encoding: Encoding): RawHeaders =>
    rawHeaders({
      ...unchanged,
      'content-type': 'text/html; charset=utf-8',
      'content-length': bodies[encoding].length,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    });
  return {
    etag,
    bodies,
    headers: { identity: headersFor('identity'), br: headersFor('br'), gzip: headersFor('gzip') },
    unchanged: rawHeaders(unchanged),
  };
};

const rawHeaders = (headers: OutgoingHttpHeaders): RawHeaders =>
  Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));

/** Writes the page, or that the reader has it already; answers the status. */
export const writePage = (page: KeptPage, asked: IncomingHttpHeaders, response: ServerResponse): number => {
  const encoding = encodingFor(asked['accept-encoding']);
  if (asked['if-none-match']?.includes(page.etag.slice(2))) {
    response.writeHead(304, [...page.unchanged]).end();
    return 304;
  }
  response.writeHead(200, page.headers[encoding] as string[]).end(page.bodies[encoding]);
  return 200;
};
