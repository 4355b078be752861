/** The images of a campaign taken over into its clone: the same pictures and words under ids of their own. */
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import type { Campaign } from '../campaigns/campaign.entity.js';
import type { Viewer } from '../domain/viewer.js';
import type { ShownImage } from './post-image-view.js';
import { PostImage } from './post-image.entity.js';

/** Copies every image within the database; answers the ids of the copies by those of the originals. */
export async function copyImages(
  manager: EntityManager,
  from: Pick<Campaign, 'id'>,
  to: Pick<Campaign, 'id'>,
  { personId }: Viewer,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const images = await manager.find(PostImage, { select: { id: true }, where: { campaignId: from.id } });
  const copies = new Map(images.map(({ id }) => [id, v7({ msecs: now.getTime() })]));
  await manager.query(
    `INSERT INTO post_images (id, campaign_id, section_id, name, alts, sha256, media_type, width, height, content,
       preview, added_by, created_at, updated_at)
     SELECT copy.id, $3, section_id, name, alts, sha256, media_type, width, height, content, preview, $4, $5, $5
     FROM post_images JOIN unnest($1::uuid[], $2::uuid[]) AS copy (original, id) ON post_images.id = copy.original`,
    [[...copies.keys()], [...copies.values()], to.id, personId, now],
  );
  return copies;
}

/** The image as the clone's post shows it. */
export const ofClone = (image: ShownImage | null, copies: ReadonlyMap<string, string>): ShownImage | null => {
  const id = image && copies.get(image.id);
  return image && id ? { ...image, id } : null;
};
