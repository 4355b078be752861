import { createHash } from 'node:crypto';
import { Invalid } from '../domain/errors.js';

/** A screenshot as it is kept: decoded and encoded anew, so that it holds pixels and nothing else. */
export interface Screenshot {
  readonly content: Buffer;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
}

/** Bytes that we take, of the file as sent. */
export const SCREENSHOT_BYTES = 8 * 1024 * 1024;

/** Enough for a long page on a sharp screen; a small file can claim far more and fill the memory. */
const SCREENSHOT_PIXELS = 30_000_000;

const FORMATS = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
  webp: [0x52, 0x49, 0x46, 0x46],
} as const;

type Format = keyof typeof FORMATS;

const refuse = (message: string): Invalid => Invalid.field('screenshot', message, 'screenshot-refused');

/** What the first bytes say that the file is, whatever its name and type claim. */
const sniff = (bytes: Buffer): Format | null => {
  const begins = (format: Format): boolean => FORMATS[format].every((byte, at) => bytes[at] === byte);
  if (begins('webp')) return bytes.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : null;
  return begins('png') ? 'png' : begins('jpeg') ? 'jpeg' : null;
};

/** Loaded when the first screenshot comes: the decoder costs memory that a server without one can spare. */
const loadSharp = async () => {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
};

const reencode = async (bytes: Buffer, format: Format) => {
  const sharp = await loadSharp();
  const picture = sharp(bytes, { limitInputPixels: SCREENSHOT_PIXELS, failOn: 'error', pages: 1 });
  return picture.autoOrient().toColourspace('srgb')[format]().toBuffer({ resolveWithObject: true });
};

/** The screenshot decoded and encoded anew, without metadata; throws Invalid for what is no PNG, JPEG or WebP or is too large. */
export const prepareScreenshot = async (bytes: Buffer): Promise<Screenshot> => {
  if (bytes.length > SCREENSHOT_BYTES) throw refuse('The file is over 8 MB: send a smaller one.');
  const format = sniff(bytes);
  if (!format) throw refuse('This is no PNG, JPEG or WebP picture: save the screenshot as one of these.');
  try {
    const { data, info } = await reencode(bytes, format);
    return {
      content: data,
      mediaType: `image/${format}`,
      width: info.width,
      height: info.height,
      sha256: createHash('sha256').update(data).digest('hex'),
    };
  } catch (error) {
    const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    throw refuse(
      isTooLarge
        ? 'The picture has more than 30 million pixels: cut out the part that shows the response.'
        : 'The picture is damaged: take the screenshot again.',
    );
  }
};
