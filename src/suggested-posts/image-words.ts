/** What an image shows, in words: in which languages it must be said, and by whom it may be changed. */
import { Forbidden, Invalid, NotFound } from '../domain/errors.js';
import { tidy } from '../domain/plain-text.js';
import { mendUnseen } from '../domain/unseen.js';
import type { Viewer } from '../domain/viewer.js';
import type { PostImage } from './post-image.entity.js';

export type Alts = Readonly<Record<string, string>>;

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The words without blank edges and unseen marks, and without languages in which nothing is said. */
export const tidied = (alts: Alts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(alts)
      .map(([language, alt]) => [language, tidy(mendUnseen(alt))] as const)
      .filter(([, alt]) => alt !== ''),
  );

/** Throws Invalid, an issue for each language in which the words are missing. */
export function refuseMissing(alts: Alts, languages: Iterable<string>): void {
  const missing = [...new Set(languages)].filter((language) => !alts[language]);
  if (missing.length === 0) return;
  throw new Invalid(
    missing.map((language) => ({
      field: `alts.${language}`,
      message: `Say in ${names.of(language)} what the image shows.`,
    })),
    'alt-missing',
  );
}

/** The languages in which the image says something else now. */
export const changedLanguages = (before: Alts, after: Alts): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (language) => before[language] !== after[language],
  );

/** Whether the viewer may see the image: a section coordinator the campaign's own and their section's. */
export const maySee = ({ role, sectionId }: Viewer, image: Pick<PostImage, 'sectionId'>): boolean =>
  role !== 'section-coordinator' || image.sectionId === null || image.sectionId === sectionId;

/** Whether the image is the viewer's to rename and to remove: a translator writes its words alone. */
export const isOwn = ({ role, sectionId }: Viewer, image: Pick<PostImage, 'sectionId'>): boolean =>
  role === 'section-coordinator'
    ? image.sectionId !== null && image.sectionId === sectionId
    : role !== 'translator';

/** Throws Forbidden where the image is not the viewer's to change. */
export function refuseOthers(viewer: Viewer, image: Pick<PostImage, 'sectionId'>): void {
  if (isOwn(viewer, image)) return;
  throw new Forbidden('not-yours', 'This image is not yours to change: ask a coordinator of the campaign.');
}

/** Throws NotFound where the words of a language are changed that are not the viewer's to write. */
export function refuseOtherWords({ languages }: Viewer, changed: readonly string[]): void {
  const foreign = changed.find((language) => languages !== null && !languages.includes(language));
  if (foreign !== undefined) throw new NotFound(`Texts in "${foreign}" are not among your languages.`);
}
