import { deflateRawSync } from 'node:zlib';
import { isZip, unpacksWithin } from './sheet-zip.js';

/** A zip file of one file, which may lie about its length. */
const zipOf = (content: Buffer, claimed = content.length): Buffer => {
  const name = Buffer.from('a');
  const data = deflateRawSync(content);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32LE(data.length, 0);
  sizes.writeUInt32LE(claimed, 4);
  const local = Buffer.concat([
    Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    sizes,
    Buffer.from([1, 0, 0, 0]),
    name,
    data,
  ]);
  const central = Buffer.concat([
    Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    sizes,
    Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
};

describe('a zip file', () => {
  it('is within its bounds where it unpacks to no more', () => {
    const zip = zipOf(Buffer.alloc(1_000));
    expect(isZip(zip)).toBe(true);
    expect(unpacksWithin(zip, 1_000)).toBe(true);
    expect(unpacksWithin(zip, 999)).toBe(false);
  });

  it('is measured by what it unpacks to, whatever it says', () => {
    expect(unpacksWithin(zipOf(Buffer.alloc(1_000_000), 10), 1_000)).toBe(false);
  });

  it.each([
    ['cut short', (zip: Buffer) => zip.subarray(0, 40)],
    ['led astray', (zip: Buffer) => (zip.writeUInt32LE(0xfffffff0, zip.length - 6), zip)],
  ])('is out of bounds where it is %s', (_, damage) => {
    expect(unpacksWithin(damage(zipOf(Buffer.alloc(100))), 1_000)).toBe(false);
  });
});
