/** How a picture goes over HTTP: as a file to keep, known again by its hash. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FoundPicture, PictureFile, PictureSize } from './public-pictures.service.js';

/** The bytes at an address never change, so a browser keeps them; caches that others share ask again soon, since a post can be paused. */
const FOR_EVERYBODY = 'public, max-age=31536000, s-maxage=60, immutable';

/** Sends the picture, or that the reader has it already. */
export const sendPicture = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { file, isPublic }: FoundPicture,
  size: PictureSize,
): Promise<void> => {
  const tag = `"${file.sha256.slice(0, 32)}-${size}"`;
  reply
    .header('etag', tag)
    .header('cache-control', isPublic ? FOR_EVERYBODY : 'private, no-cache')
    .header('x-content-type-options', 'nosniff');
  if (request.headers['if-none-match']?.includes(tag)) return void (await reply.status(304).send());
  await reply
    .type(file.mediaType)
    .header('content-disposition', `attachment; filename="${fileNameOf(file)}"`)
    .send(file.content);
};

/** A name that every system takes, after the image's own. */
const fileNameOf = ({ name, mediaType, sha256 }: PictureFile): string => {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\.(png|jpe?g|webp)$/gi, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain || `image-${sha256.slice(0, 8)}`}.${mediaType.replace('image/', '').replace('jpeg', 'jpg')}`;
};
