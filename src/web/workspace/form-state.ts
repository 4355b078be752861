/** The state in which a form is shown: what stands in its fields, and what was wrong with it. */
import { Conflict, Invalid } from '../../domain/errors.js';
import { type FormBody, textOf, versionOf } from './form.js';
import { type FormValues, type MeanwhileChange, readWas, reconcile } from './stale.js';
import { wordOr, type WorkspacePage } from './workspace-page.js';

export interface FieldError {
  readonly field: string;
  readonly text: string;
  /** The language of the text, where it is not the page's. */
  readonly language: string | null;
}

export interface FormState {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  /** Changes of others since the form was made. */
  readonly changes: readonly MeanwhileChange[];
  /** The row's version; null where there is no row yet. */
  readonly version: number | null;
  /** The row's values of that version, which the form carries along. */
  readonly was: FormValues;
}

/** A form as it is first shown. */
export const freshForm = (values: FormValues, version: number | null = null): FormState => ({
  values,
  errors: [],
  changes: [],
  version,
  was: values,
});

const HIDDEN = ['_csrf', 'version', 'was'];

/** Whatever of the form's body is text, as values to show again. */
export const valuesOf = (form: FormBody): FormValues =>
  Object.fromEntries(
    Object.entries(form)
      .filter(([field]) => !HIDDEN.includes(field))
      .flatMap(([field, value]): [string, string | string[]][] => {
        if (typeof value === 'string') return [[field, value]];
        return Array.isArray(value)
          ? [[field, value.filter((one): one is string => typeof one === 'string')]]
          : [];
      }),
  );

/** The text that stands in a field. */
export const valueIn = (form: FormState, field: string): string => {
  const value = form.values[field];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

/** The texts that stand in a field of several. */
export const valuesIn = (form: FormState, field: string): readonly string[] => {
  const value = form.values[field];
  return typeof value === 'string' ? (value === '' ? [] : [value]) : (value ?? []);
};

/** The first segment of an issue's path names the form's field: `restrictions.0.note` is in `restrictions`. */
const fieldOf = (path: string): string => path.split(/[.[]/)[0] ?? path;

/** "timeZone must be …" and the like: made for programs, with a name that no form shows. */
const MADE_FOR_PROGRAMS = /^(each \w+ in )?\w+ (must|should) /;

/** An error in our words for its field, or in the service's own English, marked as such for other readers. */
export const errorIn = (page: WorkspacePage, field: string, message: string): FieldError => {
  const name = fieldOf(field);
  const isEnglish = page.language === 'en';
  const own = wordOr(page, `error.${name}`, '');
  if (own !== '' && (!isEnglish || MADE_FOR_PROGRAMS.test(message))) {
    return { field: name, text: own, language: null };
  }
  return { field: name, text: message, language: isEnglish ? null : 'en' };
};

/** What a refused form says: each issue at its field, or one line for a state of things that forbids it. */
export const errorsOf = (page: WorkspacePage, error: Invalid | Conflict): readonly FieldError[] => {
  if (error instanceof Invalid) {
    const errors = error.issues.map(({ field, message }) => errorIn(page, field, message));
    return [...new Map(errors.map((one) => [`${one.field} ${one.text}`, one])).values()];
  }
  const localized = page.language === 'en' ? '' : wordOr(page, `conflict.${error.code}`, '');
  return [
    localized === ''
      ? { field: '', text: error.message, language: page.language === 'en' ? null : 'en' }
      : { field: '', text: localized, language: null },
  ];
};

/** A form that asks for something new, with what was wrong. */
export const refusedForm = (page: WorkspacePage, form: FormBody, error: Invalid | Conflict): FormState => ({
  ...freshForm(valuesOf(form)),
  errors: errorsOf(page, error),
});

/** The form of a row, as it came, with what was wrong or with what others made of the row meanwhile. */
export const formAgain = (
  page: WorkspacePage,
  form: FormBody,
  error: Invalid | Conflict,
  current: FormState,
): FormState => {
  const [typed, was] = [valuesOf(form), readWas(textOf(form, 'was'))];
  const errors = errorsOf(page, error);
  if (!(error instanceof Conflict && error.code === 'stale')) {
    return { values: typed, errors, changes: [], version: versionOf(form), was };
  }
  const { values, changes } = reconcile(was, typed, current.values);
  return { ...current, values, changes, errors: changes.length > 0 ? [] : errors };
};
