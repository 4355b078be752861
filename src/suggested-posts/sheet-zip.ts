/** The bounds of a zip file: how much it unpacks to, so that a small one cannot fill the memory. */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const MOST_ENTRIES = 500;

/** Whether the file begins as a zip file does. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Whether all that the file holds unpacks to at most that many bytes, whatever it says of itself. */
export const unpacksWithin = (bytes: Buffer, most: number): boolean => {
  try {
    let left = most;
    for (const packed of entriesOf(bytes)) left -= unpackedLength(packed, left);
    return left >= 0;
  } catch {
    return false;
  }
};

interface Packed {
  readonly method: number;
  readonly data: Buffer;
}

const unpackedLength = ({ method, data }: Packed, most: number): number =>
  method === STORED ? data.length : inflateRawSync(data, { maxOutputLength: Math.max(1, most) }).length;

const entriesOf = (bytes: Buffer): Packed[] => {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new RangeError('This zip file has no end.');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new RangeError('This zip file holds too many files.');
  const entries: Packed[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new RangeError('This zip file is damaged.');
    entries.push(entryAt(bytes, at));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

const entryAt = (bytes: Buffer, at: number): Packed => {
  const size = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  return { method: bytes.readUInt16LE(at + 10), data: bytes.subarray(start, start + size) };
};
