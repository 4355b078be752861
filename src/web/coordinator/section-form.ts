/** The form of a section, and that of its note: what was typed, as the DTOs take it. */
import type { SectionNoteView } from '../../campaigns/section-notes.service.js';
import { LANGUAGES } from '../../domain/language.js';
import type { Section } from '../../sections/section.entity.js';
import { type FormBody, listOf, textOf, textOrNull, wordsOf } from '../workspace/form.js';
import { type FormState, freshForm } from '../workspace/form-state.js';

/** What was typed of a section. */
export const sectionIn = (form: FormBody) => ({
  name: textOf(form, 'name'),
  country: textOrNull(form, 'country')?.toUpperCase() ?? null,
  url: textOrNull(form, 'url'),
  languages: listOf(form, 'languages'),
  frameOrigins: [...new Set(wordsOf(form, 'frameOrigins').map((origin) => origin.replace(/\/$/, '')))],
});

/** The section as its form shows it. */
export const sectionForm = ({ name, country, url, languages, frameOrigins, version }: Section): FormState =>
  freshForm(
    {
      name,
      country: country ?? '',
      url: url ?? '',
      languages: [...languages],
      frameOrigins: frameOrigins.join('\n'),
    },
    version,
  );

const fieldOf = (language: string): string => `text_${language}`;

/** The languages in which a note is written: the section's and the campaign's, and those that it has already. */
export const noteLanguages = (
  section: readonly string[],
  campaign: readonly string[],
  texts: Readonly<Record<string, string>>,
): readonly string[] =>
  LANGUAGES.filter(
    (language) => section.includes(language) || campaign.includes(language) || language in texts,
  );

/** What was typed of a note. */
export const noteIn = (form: FormBody) => ({
  texts: Object.fromEntries(LANGUAGES.map((language) => [language, textOf(form, fieldOf(language))])),
});

/** The form before there was a note. */
export const blankNote = (languages: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map((language) => [fieldOf(language), '']));

/** The note as its form shows it. */
export const noteForm = ({ texts, version }: SectionNoteView, languages: readonly string[]): FormState =>
  freshForm(
    Object.fromEntries(languages.map((language) => [fieldOf(language), texts[language] ?? ''])),
    version,
  );
