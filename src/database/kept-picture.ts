import { createHash } from 'node:crypto';
import type { Sharp } from 'sharp';
import { Invalid } from '../domain/errors.js';

/** A picture as it is kept: decoded and encoded anew, so that it holds pixels and nothing else. */
export interface KeptPicture {
  readonly content: Buffer;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
}

/** Bytes that we take, of the file as sent. */
export const PICTURE_BYTES = 8 * 1024 * 1024;

/** Enough for a long page on a sharp screen; a small file can claim far more and fill the memory. */
const PICTURE_PIXELS = 30_000_000;

const FORMATS = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
  webp: [0x52, 0x49, 0x46, 0x46],
} as const;

export type PictureFormat = keyof typeof FORMATS;

/** What somebody is told whose picture is refused, and at which field. */
export interface PictureRefusals {
  readonly field: string;
  readonly code: string;
  readonly tooLong: string;
  readonly otherKind: string;
  readonly tooManyPixels: string;
  readonly damaged: string;
}

/** Writes a picture in a format of ours; orientation and colours are already as on screen. */
export type Encode = (picture: Sharp, format: PictureFormat) => Promise<Encoded>;

export interface Encoded {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number };
  readonly format: PictureFormat;
}

/** What the first bytes say that the file is, whatever its name and type claim. */
const sniff = (bytes: Buffer): PictureFormat | null => {
  const begins = (format: PictureFormat): boolean => FORMATS[format].every((byte, at) => bytes[at] === byte);
  if (begins('webp')) return bytes.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : null;
  return begins('png') ? 'png' : begins('jpeg') ? 'jpeg' : null;
};

/** Loaded when the first picture comes: the decoder costs memory that a server without one can spare. */
const loadSharp = async () => {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
};

let last: Promise<unknown> = Promise.resolve();

/** One picture after another: decoded, the largest takes more than a hundred megabytes. */
const inTurn = <Made>(make: () => Promise<Made>): Promise<Made> => {
  const made = last.then(make);
  last = made.catch(() => undefined);
  return made;
};

const inItsFormat: Encode = async (picture, format) => ({
  ...(await picture[format]().toBuffer({ resolveWithObject: true })),
  format,
});

/** The picture decoded and encoded anew, without metadata; throws Invalid for what is no PNG, JPEG or WebP or is too large. */
export const keepPicture = async (
  bytes: Buffer,
  refusals: PictureRefusals,
  encode: Encode = inItsFormat,
): Promise<KeptPicture> => {
  const refuse = (message: string): Invalid => Invalid.field(refusals.field, message, refusals.code);
  if (bytes.length > PICTURE_BYTES) throw refuse(refusals.tooLong);
  const sniffed = sniff(bytes);
  if (!sniffed) throw refuse(refusals.otherKind);
  try {
    const { data, info, format } = await inTurn(async () => {
      const sharp = await loadSharp();
      const picture = sharp(bytes, { limitInputPixels: PICTURE_PIXELS, failOn: 'error', pages: 1 });
      return encode(picture.autoOrient().toColourspace('srgb'), sniffed);
    });
    return {
      content: data,
      mediaType: `image/${format}`,
      width: info.width,
      height: info.height,
      sha256: createHash('sha256').update(data).digest('hex'),
    };
  } catch (error) {
    const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message);
    throw refuse(isTooLarge ? refusals.tooManyPixels : refusals.damaged);
  }
};
