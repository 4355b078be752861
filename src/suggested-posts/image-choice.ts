/** Which image a post shows: one of the campaign or of the post's own section, that says in the post's language what it shows. */
import { type EntityManager, In } from 'typeorm';
import { Invalid } from '../domain/errors.js';
import { type ShownImage, shownImage } from './post-image-view.js';
import { PostImage } from './post-image.entity.js';
import type { SuggestedPost } from './suggested-post.entity.js';

type Showing = Pick<SuggestedPost, 'campaignId' | 'sectionId' | 'language' | 'imageId'>;

/** Whether the post may show the image. */
export const isChoice = (image: Pick<PostImage, 'sectionId'>, sectionId: string | null): boolean =>
  image.sectionId === null || image.sectionId === sectionId;

/** The post's image in its language, held so that it is neither removed nor reworded meanwhile; throws Invalid for one that cannot be. */
export async function chosenImage(manager: EntityManager, post: Showing): Promise<ShownImage | null> {
  if (post.imageId === null) return null;
  const image = await manager.findOne(PostImage, {
    where: { id: post.imageId, campaignId: post.campaignId },
    lock: { mode: 'pessimistic_read' },
  });
  if (!image || !isChoice(image, post.sectionId)) {
    throw Invalid.field('image', 'There is no such image in this campaign.', 'image');
  }
  return inWords(image, post.language);
}

/** The images of posts as they are shown: which a post shows, in its language; null where it shows none. */
export async function imagesOf(
  manager: EntityManager,
  posts: readonly Pick<SuggestedPost, 'imageId'>[],
): Promise<(post: Pick<SuggestedPost, 'imageId' | 'language'>) => ShownImage | null> {
  const ids = [...new Set(posts.flatMap(({ imageId }) => imageId ?? []))];
  const images = ids.length === 0 ? [] : await manager.findBy(PostImage, { id: In(ids) });
  const byId = new Map(images.map((image) => [image.id, image]));
  return ({ imageId, language }) => {
    const image = byId.get(imageId ?? '');
    return image ? shownImage(image, language) : null;
  };
}

/** The image in that language; throws Invalid where nobody has said yet what it shows. */
export function inWords(image: PostImage, language: string): ShownImage {
  const shown = shownImage(image, language);
  if (shown) return shown;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  const message = `Nobody has said in ${name} what the image "${image.name}" shows: add that to the image first.`;
  throw Invalid.field('image', message, 'alt-missing');
}
