import { keepPicture, type KeptPicture, type PictureRefusals } from '../database/kept-picture.js';

const REFUSALS: PictureRefusals = {
  field: 'screenshot',
  code: 'screenshot-refused',
  tooLong: 'The file is over 8 MB: send a smaller one.',
  otherKind: 'This is no PNG, JPEG or WebP picture: save the screenshot as one of these.',
  tooManyPixels: 'The picture has more than 30 million pixels: cut out the part that shows the response.',
  damaged: 'The picture is damaged: take the screenshot again.',
};

/** The screenshot decoded and encoded anew, without metadata; throws Invalid for what is no PNG, JPEG or WebP or is too large. */
export const prepareScreenshot = (bytes: Buffer): Promise<KeptPicture> => keepPicture(bytes, REFUSALS);
