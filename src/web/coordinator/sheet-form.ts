/** The mapping of a tweet sheet's columns as the values of its form, and back. */
import type { ChosenMapping } from '../../suggested-posts/post-sheet.entity.js';
import { SHEET_FIELDS } from '../../suggested-posts/sheet-columns.js';
import { type FormBody, listOf, textOf, textOrNull } from '../workspace/form.js';
import type { FormValues } from '../workspace/stale.js';

/** The name of the form's field for a part of a post. */
export const fieldOf = (part: string): string => `column-${part}`;

/** The mapping as its form shows it. */
export const mappingValues = ({ columns, language, networks }: ChosenMapping): FormValues => ({
  ...Object.fromEntries(SHEET_FIELDS.map((part) => [fieldOf(part), columns[part] ?? ''])),
  language: language ?? '',
  networks: [...networks],
});

/** What the form asks for. */
export const mappingInput = (form: FormBody): ChosenMapping => ({
  columns: Object.fromEntries(
    SHEET_FIELDS.map((part) => [part, textOf(form, fieldOf(part))]).filter(([, heading]) => heading !== ''),
  ) as ChosenMapping['columns'],
  language: textOrNull(form, 'language'),
  networks: listOf(form, 'networks'),
});
