/** An image for posts as the workspace reads it, and as supporters are offered it. */
import type { PostImage } from './post-image.entity.js';

/** The address of an image's picture; it stands for these very bytes for good. */
export const picturePath = (campaign: string, id: string, size: 'content' | 'preview'): string =>
  `/api/v1/campaigns/${campaign}/images/${id}/${size}`;

/** The image, with how many posts show it that are not retired. */
export const postImageView = (image: PostImage, campaign: string, posts: number) => ({
  id: image.id,
  name: image.name,
  /** What it shows, by language code. */
  alts: image.alts,
  sectionId: image.sectionId,
  mediaType: image.mediaType,
  width: image.width,
  height: image.height,
  sha256: image.sha256,
  url: picturePath(campaign, image.id, 'content'),
  /** The same picture, small, as WebP. */
  previewUrl: picturePath(campaign, image.id, 'preview'),
  posts,
  addedBy: image.addedBy,
  version: image.version,
  createdAt: image.createdAt,
  updatedAt: image.updatedAt,
});

export type PostImageView = ReturnType<typeof postImageView>;

/** An image as it stands beside a text: with what it shows in the text's language. */
export interface ShownImage {
  readonly id: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
}

/** An image as supporters are offered it; null where the text has none. */
export const offeredImage = (image: ShownImage | null, campaign: string) =>
  image && {
    url: picturePath(campaign, image.id, 'content'),
    /** The same picture, small, as WebP. */
    previewUrl: picturePath(campaign, image.id, 'preview'),
    alt: image.alt,
    width: image.width,
    height: image.height,
    mediaType: image.mediaType,
  };

export type OfferedImage = NonNullable<ReturnType<typeof offeredImage>>;

/** The image in the words of that language; null where it has none. */
export const shownImage = (image: PostImage, language: string): ShownImage | null => {
  const { id, width, height, mediaType } = image;
  const alt = image.alts[language] ?? '';
  return alt === '' ? null : { id, alt, width, height, mediaType };
};
