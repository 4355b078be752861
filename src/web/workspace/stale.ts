/** A stale edit: a form that was made from a row which somebody changed before it came back. */

export type FormValue = string | readonly string[];
export type FormValues = Readonly<Record<string, FormValue>>;

export interface MeanwhileChange {
  readonly field: string;
  readonly before: FormValue;
  readonly now: FormValue;
  /** What this editor typed, where they changed the field too. */
  readonly typed: FormValue | null;
}

export interface Reconciled {
  /** What was typed, with the others' changes in the fields that this editor had left alone. */
  readonly values: FormValues;
  readonly changes: readonly MeanwhileChange[];
}

const flat = (value: FormValue | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join(', ');

/** What changed since the form was made, and the values with which it is shown again: nothing typed is lost. */
export const reconcile = (was: FormValues, typed: FormValues, current: FormValues): Reconciled => {
  const changed = Object.keys(current).filter(
    (field) => field in was && flat(was[field]) !== flat(current[field]),
  );
  const leftAlone = changed.filter((field) => flat(typed[field]) === flat(was[field]));
  const changes = changed.map((field) => ({
    field,
    before: was[field] ?? '',
    now: current[field] ?? '',
    typed: leftAlone.includes(field) ? null : (typed[field] ?? ''),
  }));
  const taken = Object.fromEntries(leftAlone.map((field) => [field, current[field] ?? '']));
  return { values: { ...typed, ...taken }, changes };
};

const isValue = (value: unknown): value is string | string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** The values that a form was made from, out of its hidden field; none where it was tampered with. */
export const readWas = (json: string): FormValues => {
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter(([, value]) => isValue(value)));
  } catch {
    return {};
  }
};
