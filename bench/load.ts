// A client of its own process: so many connections kept alive, each sending its next request once it has the answer.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

/** What to send, to whom and for how long. */
export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A file with one JSON body a line, each sent once; null for none. */
  readonly bodies: string | null;
  /** The body of every request, where there is no file. */
  readonly body: string | null;
}

/** What came of it. */
export interface Loaded {
  readonly answered: number;
  /** Answers that were not 2xx. */
  readonly refused: number;
  readonly seconds: number;
}

const [, , word = '{}'] = process.argv;
const load = JSON.parse(word) as Load;
const bodies = load.bodies === null ? null : readFileSync(load.bodies, 'utf8').trimEnd().split('\n');

const request = (body: string): Buffer => {
  const lines = Object.entries(load.headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = load.method === 'POST' ? `content-length: ${Buffer.byteLength(body)}\r\n` : '';
  const head = `${load.method} ${load.path} HTTP/1.1\r\nhost: 127.0.0.1:${load.port}\r\n${lines.join('')}${length}\r\n`;
  return Buffer.from(head + body);
};

const same = request(load.body ?? '');
let sent = 0;
let answered = 0;
let refused = 0;
let isOver = false;

const next = (): Buffer | null => {
  if (isOver) return null;
  if (bodies === null) return same;
  const body = bodies[sent];
  sent += 1;
  return body === undefined ? null : request(body);
};

const END = Buffer.from('\r\n\r\n');

/** The length of the answer that the bytes begin with; null while it is not all there. */
const lengthOf = (bytes: Buffer): number | null => {
  const end = bytes.indexOf(END);
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const length = end + END.length + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  if (bytes.length < length) return null;
  answered += 1;
  if (!head.startsWith('HTTP/1.1 2')) refused += 1;
  return length;
};

const talk = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(load.port, '127.0.0.1');
    let bytes: Buffer = Buffer.alloc(0);
    const ask = (): void => {
      const asked = next();
      if (asked === null) socket.end();
      else socket.write(asked);
    };
    socket.setNoDelay(true).once('connect', ask).once('close', resolve).once('error', reject);
    socket.on('data', (chunk) => {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      const length = lengthOf(bytes);
      if (length === null) return;
      bytes = bytes.subarray(length);
      ask();
    });
  });

const startedAt = performance.now();
const timer = setTimeout(() => (isOver = true), load.seconds * 1_000);
await Promise.all(Array.from({ length: load.connections }, talk));
clearTimeout(timer);
const loaded: Loaded = { answered, refused, seconds: (performance.now() - startedAt) / 1_000 };
console.log(JSON.stringify(loaded));
