/** The picture of an image for posts: one that every network takes, and a small one for slow lines. */
import type { Sharp } from 'sharp';
import {
  type Encode,
  keepPicture,
  type KeptPicture,
  type PictureFormat,
  type PictureRefusals,
} from '../database/kept-picture.js';

export interface PostPicture extends KeptPicture {
  readonly preview: Buffer;
}

/** The least that a network takes (Bluesky). */
export const POST_PICTURE_BYTES = 1_000_000;

export const PREVIEW_TYPE = 'image/webp';

const REFUSALS: PictureRefusals = {
  field: 'picture',
  code: 'picture-refused',
  tooLong: 'The file is over 8 MB: send a smaller one.',
  otherKind: 'This is no PNG, JPEG or WebP picture: save it as one of these.',
  tooManyPixels: 'The picture has more than 30 million pixels: make it smaller.',
  damaged: 'The picture is damaged: save it again, then send that file.',
};

/** Longest side in pixels, and how true a JPEG is to the picture: tried in turn until one is short enough. */
const TRIES = [
  [2048, 85],
  [2048, 70],
  [1600, 65],
  [1200, 60],
  [800, 50],
] as const;

const inside = (picture: Sharp, side: number): Sharp =>
  picture.clone().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });

/** As PNG or JPEG: some networks take nothing else. Only what is see-through, or was a PNG, is a PNG. */
const forNetworks: Encode = async (picture, sniffed) => {
  const { hasAlpha } = await picture.metadata();
  const format: PictureFormat = sniffed === 'jpeg' || (sniffed === 'webp' && !hasAlpha) ? 'jpeg' : 'png';
  const [[side]] = TRIES;
  if (format === 'png') {
    const encoded = await inside(picture, side).png().toBuffer({ resolveWithObject: true });
    if (encoded.data.length <= POST_PICTURE_BYTES) return { ...encoded, format };
  }
  return asJpeg(picture);
};

const asJpeg = async (picture: Sharp) => {
  const [first, ...others] = TRIES;
  let encoded = await jpegOf(picture, first);
  for (const next of others) {
    if (encoded.data.length <= POST_PICTURE_BYTES) break;
    encoded = await jpegOf(picture, next);
  }
  return { ...encoded, format: 'jpeg' as const };
};

const jpegOf = (picture: Sharp, [side, quality]: (typeof TRIES)[number]) =>
  inside(picture, side)
    .flatten({ background: '#fff' })
    .jpeg({ quality, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });

const PREVIEW_SIDE = 480;

const asPreview: Encode = async (picture) => ({
  ...(await inside(picture, PREVIEW_SIDE).webp({ quality: 75 }).toBuffer({ resolveWithObject: true })),
  format: 'webp',
});

/** The picture as it is offered, without metadata, at most 1 MB; throws Invalid for what is no PNG, JPEG or WebP or is too large. */
export const preparePostPicture = async (bytes: Buffer): Promise<PostPicture> => {
  const picture = await keepPicture(bytes, REFUSALS, forNetworks);
  const { content: preview } = await keepPicture(picture.content, REFUSALS, asPreview);
  return { ...picture, preview };
};
