/** A date, a time and the zone of the clock they were read from, as one instant. */
import { isDate, isTimeZone, instantOf } from '../../domain/campaign-day.js';
import { Invalid } from '../../domain/errors.js';
import { DateTime } from 'luxon';
import { type FormBody, textOf } from './form.js';
import type { FormValues } from './stale.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d/;

/** The instant in `<name>On`, `<name>Time` and `<name>Zone`, as ISO 8601; throws Invalid at `<name>At`. */
export const instantIn = (form: FormBody, name: string, timeMayBeEmpty = false): string => {
  const [date, zone] = [textOf(form, `${name}On`), textOf(form, `${name}Zone`)];
  const time = textOf(form, `${name}Time`) || (timeMayBeEmpty ? '00:00' : '');
  const field = `${name}At`;
  if (!isDate(date)) throw Invalid.field(field, 'Give the date, such as 2026-06-11.');
  if (!TIME.test(time)) throw Invalid.field(field, 'Give the time, such as 17:30.');
  if (!isTimeZone(zone))
    throw Invalid.field(field, 'Choose the time zone from the list, such as Europe/Berlin.');
  return instantOf(date, time.slice(0, 5), zone).toISOString();
};

/** The instant as the fields `<name>On`, `<name>Time` and `<name>Zone` show it. */
export const instantValues = (name: string, at: Date, zone: string): FormValues => {
  const local = DateTime.fromJSDate(at, { zone });
  return {
    [`${name}On`]: local.toFormat('yyyy-MM-dd'),
    [`${name}Time`]: local.toFormat('HH:mm'),
    [`${name}Zone`]: zone,
  };
};

/** Every zone of the list, for a field to choose from. */
export const ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];
