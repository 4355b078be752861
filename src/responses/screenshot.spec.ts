import sharp from 'sharp';
import { PICTURE_BYTES } from '../database/kept-picture.js';
import { Invalid } from '../domain/errors.js';
import { prepareScreenshot } from './screenshot.js';

const picture = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#0057b8' } });

const reasonOf = async (bytes: Buffer): Promise<string> => {
  const error: unknown = await prepareScreenshot(bytes).catch((reason: unknown) => reason);
  if (!(error instanceof Invalid)) throw new Error('It was taken.');
  return error.message;
};

describe('a screenshot', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('is taken as %s and measured', async (format) => {
    const { mediaType, width, height, sha256 } = await prepareScreenshot(
      await picture().toFormat(format).toBuffer(),
    );
    expect([mediaType, width, height]).toEqual([`image/${format}`, 40, 20]);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('loses what a camera or a phone wrote into it', async () => {
    const exif = { IFD0: { Copyright: 'Jane Doe, 1 Home Street' } };
    const original = await picture().withExif(exif).jpeg().toBuffer();
    expect(original.includes('Jane Doe')).toBe(true);
    const { content } = await prepareScreenshot(original);
    expect(content.includes('Jane Doe')).toBe(false);
    expect((await sharp(content).metadata()).exif).toBeUndefined();
  });

  it('loses what was hidden behind its pixels', async () => {
    const original = Buffer.concat([
      await picture().png().toBuffer(),
      Buffer.from('<script>alert(1)</script>'),
    ]);
    expect((await prepareScreenshot(original)).content.includes('<script')).toBe(false);
  });

  it('is the same evidence when the same pixels are sent again', async () => {
    const original = await picture().png().toBuffer();
    expect((await prepareScreenshot(original)).sha256).toBe((await prepareScreenshot(original)).sha256);
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a page', Buffer.from('<!doctype html><title>x</title>')],
    ['nothing', Buffer.alloc(0)],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;')],
    ['a sound in a RIFF file', Buffer.from('RIFF\x00\x00\x00\x00WAVEfmt ')],
  ])('is refused where it is %s', async (_what, bytes) => {
    expect(await reasonOf(bytes)).toMatch(/no PNG, JPEG or WebP/);
  });

  it('is refused where it is cut off', async () => {
    const whole = await picture(400, 400).jpeg().toBuffer();
    expect(await reasonOf(whole.subarray(0, whole.length / 2))).toMatch(/damaged/);
    expect(await reasonOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]))).toMatch(
      /damaged/,
    );
  });

  it('is refused where a small file would unpack to a huge picture', async () => {
    const bomb = await picture(6_000, 6_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(500_000);
    expect(await reasonOf(bomb)).toMatch(/30 million pixels/);
  });

  it('is refused where the file is too long', async () => {
    expect(await reasonOf(Buffer.alloc(PICTURE_BYTES + 1))).toMatch(/8 MB/);
  });
});
