/** Which suggested posts somebody may see and write: a section coordinator their section's, a translator their languages'. */
import { type FindOptionsWhere, In } from 'typeorm';
import { NotFound } from '../domain/errors.js';
import type { Viewer } from '../domain/viewer.js';
import type { SuggestedPost } from './suggested-post.entity.js';

/** The section of a section coordinator without one, who sees nothing. */
export const NO_SECTION = '00000000-0000-0000-0000-000000000000';

/** The condition on the rows that the viewer may see, in the language where one is asked for. */
export const scopeOf = (viewer: Viewer, language?: string): FindOptionsWhere<SuggestedPost> => {
  const asked = language === undefined ? null : [language];
  const languages = viewer.languages?.filter((one) => asked === null || asked.includes(one)) ?? asked;
  return {
    ...(viewer.role === 'section-coordinator' && { sectionId: viewer.sectionId ?? NO_SECTION }),
    ...(languages && { language: In(languages) }),
  };
};

/** The condition on the originals that the viewer may translate: whoever writes a language reads what they translate from. */
export const originalScopeOf = (viewer: Viewer): FindOptionsWhere<SuggestedPost> =>
  scopeOf({ ...viewer, languages: null });

/** Throws NotFound where texts in the language are not the viewer's to write. */
export const refuseOtherLanguages = ({ languages }: Viewer, language: string): void => {
  if (languages === null || languages.includes(language)) return;
  throw new NotFound(`Texts in "${language}" are not among your languages.`);
};
