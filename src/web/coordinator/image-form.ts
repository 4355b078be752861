/** An image as the values of its form, and back. */
import type { UploadedFile } from '../workspace/form-token.guard.js';
import { Invalid } from '../../domain/errors.js';
import { LANGUAGES, type Language } from '../../domain/language.js';
import type { PostImageView } from '../../suggested-posts/post-image-view.js';
import { type FormBody, textOf } from '../workspace/form.js';
import { errorIn, errorsOf, type FieldError } from '../workspace/form-state.js';
import type { FormValues } from '../workspace/stale.js';
import type { Refusal } from '../workspace/submit.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

/** The name of the form's field for the words in a language. */
export const altField = (language: string): string => `alt_${language}`;

/** The image as its form shows it. */
export const imageValues = ({ name, alts }: Pick<PostImageView, 'name' | 'alts'>): FormValues => ({
  name,
  ...Object.fromEntries(LANGUAGES.map((language) => [altField(language), alts[language] ?? ''])),
});

/** Whose languages the form holds: a translator's own, everybody else's all. */
export const formLanguages = ({ viewer }: WorkspacePage): readonly Language[] =>
  LANGUAGES.filter((language) => viewer.languages?.includes(language) ?? true);

/** The words of the form; those of languages that it does not hold stay as they are. */
export const altsIn = (
  page: WorkspacePage,
  form: FormBody,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> => {
  const typed = formLanguages(page).map((language) => [language, textOf(form, altField(language))] as const);
  return { ...before, ...Object.fromEntries(typed) };
};

/** What the form for a new image asks for; without a name of its own, the image has its file's. */
export const newImageInput = (page: WorkspacePage, form: FormBody): Record<string, unknown> => {
  const file = form.picture as UploadedFile | undefined;
  if (!file?.bytes) throw Invalid.field('picture', page.t('images.noPicture'), NO_PICTURE);
  const name = textOf(form, 'name') || file.name.replace(/\.\w{1,5}$/, '').slice(0, 100);
  return { picture: file.bytes, name, alts: altsIn(page, form) };
};

const NO_PICTURE = 'no-picture';

/** What was wrong, each at the field of the form that it is about. */
export const imageErrors = (page: WorkspacePage, refusal: Refusal): readonly FieldError[] => {
  if (!(refusal instanceof Invalid)) return errorsOf(page, refusal);
  return refusal.issues.map(({ field, message }) => {
    const language = /^alts\.(\w\w)$/.exec(field)?.[1];
    if (language !== undefined) {
      const text = page.t('images.altMissing', { language: page.formats.language(language) });
      return { field: altField(language), text, language: null };
    }
    if (refusal.code === NO_PICTURE) return { field, text: message, language: null };
    return errorIn(page, field, message);
  });
};
