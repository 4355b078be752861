/** Static files under addresses that name their content: cached for ever, compressed once, kept in memory. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { bundleCommonJs } from './bundle.js';
import { bundleDomain } from './domain-bundle.js';
import type { Encoding } from './encoding.js';

export interface Asset {
  readonly name: string;
  /** `/assets/site.1f3a9c0b2d.css` */
  readonly url: string;
  readonly type: string;
  /** The file's bytes in the encoding, compressed at the first call. */
  body(encoding: Encoding): Promise<Buffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const FOLDER = new URL('../assets/', import.meta.url);
const require = createRequire(import.meta.url);

/** The text without comments, indentation and what else the machine does not read. */
export const compact = (name: string, text: string): string => {
  const lines = text
    .replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '');
  if (!name.endsWith('.css')) return lines;
  return (
    lines
      .replace(/\s*([{};,])\s*/g, '$1')
      .replace(/:\s+/g, ':')
      .replace(/;}/g, '}')
      // A selector may go on in the next line.
      .replace(/\n/g, ' ')
  );
};

/** The body as sent in the encoding, as small as it gets. */
export const compress = async (bytes: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === 'br') {
    return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  }
  return encoding === 'gzip' ? promisify(gzip)(bytes, { level: 9 }) : bytes;
};

const assetOf = (name: string, text: string): Asset => {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const extension = path.extname(name);
  const bodies = new Map<Encoding, Promise<Buffer>>();
  return {
    name,
    url: `/assets/${path.basename(name, extension)}.${hash}${extension}`,
    type: TYPES[extension.slice(1)] ?? 'application/octet-stream',
    body: (encoding) => {
      const body = bodies.get(encoding) ?? compress(bytes, encoding);
      bodies.set(encoding, body);
      return body;
    },
  };
};

/** The exact counter is X's own parser, and our own rules for the others and for own words: the browser does what the server does. */
const counter = (text: string): string => {
  const parser = path.join(path.dirname(require.resolve('twitter-text')), 'parseTweet.js');
  const words = `const own=${compact('domain.js', bundleDomain('own-words'))};`;
  return `const parser=${compact('parser.js', bundleCommonJs(parser))};\n${plainRules()}\n${words}\n${text}`;
};

/** The rules as compiled; in tests, where nothing is compiled, their source without its types. */
const plainRules = (): string => {
  const source = (extension: string): URL =>
    new URL(`../../domain/plain-length.${extension}`, import.meta.url);
  const code = existsSync(source('ts'))
    ? stripTypeScriptTypes(readFileSync(source('ts'), 'utf8'))
    : readFileSync(source('js'), 'utf8');
  return compact('plain-length.js', code.replace(/^export /gm, ''));
};

/** The editor's reading is the domain's own. */
const reading = (text: string): string =>
  `const domain=${compact('domain.js', bundleDomain('live-reading'))};\n${text}`;

const BUILT: Readonly<Record<string, (text: string) => string>> = {
  'counter.js': counter,
  'reading.js': reading,
};

const load = (name: string): Asset => {
  const text = compact(name, readFileSync(new URL(name, FOLDER), 'utf8'));
  return assetOf(name, BUILT[name]?.(text) ?? text);
};

const ASSETS: readonly Asset[] = readdirSync(FOLDER).map(load);

const BY_URL = new Map(ASSETS.map((asset) => [asset.url, asset]));
const URLS = new Map(ASSETS.map(({ name, url }) => [name, url]));

/** The address of the file of src/web/assets; throws where there is none. */
export const assetUrl = (name: string): string => {
  const url = URLS.get(name);
  if (url === undefined) throw new Error(`There is no asset ${name}.`);
  return url;
};

/** The file at the address, if it is ours and unchanged. */
export const findAsset = (url: string): Asset | undefined => BY_URL.get(url);
