/** A form as it arrived: every field is text, several of one name are a list, and what was typed is kept. */

export type FormBody = Readonly<Record<string, unknown>>;

/** What was typed into the field, without surrounding space; empty where it is absent. */
export const textOf = (form: FormBody, field: string): string => {
  const value = form[field];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.replaceAll('\r\n', '\n').trim() : '';
};

/** The text, or null where nothing was typed. */
export const textOrNull = (form: FormBody, field: string): string | null => textOf(form, field) || null;

/** The text, or undefined where nothing was typed: a field that a DTO leaves out. */
export const textIfAny = (form: FormBody, field: string): string | undefined =>
  textOf(form, field) || undefined;

/** Every value of a field that can be there several times, without the empty ones. */
export const listOf = (form: FormBody, field: string): string[] => {
  const value = form[field];
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.trim())
    .filter(Boolean);
};

/** The words of one field that are parted by commas, spaces or lines. */
export const wordsOf = (form: FormBody, field: string): string[] =>
  textOf(form, field)
    .split(/[\s,،;]+/)
    .filter(Boolean);

/** The number that was typed; NaN where it is none, so that validation names the field; undefined where empty. */
export const numberOf = (form: FormBody, field: string): number | undefined => {
  const typed = textOf(form, field);
  return typed === '' ? undefined : Number(typed);
};

/** The number, or null where nothing was typed: unknown is not 0. */
export const numberOrNull = (form: FormBody, field: string): number | null => numberOf(form, field) ?? null;

/** Whether a box was ticked. */
export const isTicked = (form: FormBody, field: string): boolean => textOf(form, field) !== '';

/** The version of the row that the form was made from, as its hidden field carried it. */
export const versionOf = (form: FormBody): number | null => {
  const version = numberOf(form, 'version');
  return version !== undefined && Number.isSafeInteger(version) && version > 0 ? version : null;
};
