/** How dates, times, numbers and names of places are written in one language. */
import { Duration } from 'luxon';
import { LOCALES, type UiLanguage } from './ui-language.js';

export interface Formats {
  /** "Thursday 11 June 2026" for `2026-06-11`. */
  date(date: string): string;
  /** "Thu 11 June" for `2026-06-11`. */
  shortDate(date: string): string;
  /** "Monday" for the ISO weekday 1. */
  weekday(day: number): string;
  /** "17:30" in the zone. */
  time(at: Date, zone: string): string;
  /** "11 June 2026, 17:30" in the zone. */
  instant(at: Date, zone: string): string;
  /** "11 June 2026" in the zone. */
  day(at: Date, zone: string): string;
  /** "2026", "June 2026" or "11 June 2026", as precise as the date is. */
  partialDate(date: string): string;
  /** "2 hrs, 14 mins": the two largest of days, hours and minutes, rounded down; from a week on days alone. */
  duration(milliseconds: number): string;
  number(value: number): string;
  country(code: string): string;
  /** The language's name in the interface's language. */
  language(code: string): string;
  /** Where the zone's clocks are: "Germany", "New York". */
  place(zone: string): string;
  list(items: readonly string[]): string;
}

const formatsIn = (language: UiLanguage): Formats => {
  const locale = LOCALES[language];
  const dates = remembered(
    (zone: string, style: keyof typeof STYLES) =>
      new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: zone }),
  );
  const write = (at: Date, zone: string, style: keyof typeof STYLES): string =>
    ordinal(language, dates(zone, style).format(at));
  const onDate = (date: string, style: keyof typeof STYLES): string =>
    write(new Date(`${date}T12:00:00Z`), 'UTC', style);
  const numbers = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const place = remembered((zone: string) => placeOf(zone, language));
  return {
    date: (date) => onDate(date, 'date'),
    shortDate: (date) => onDate(date, 'shortDate'),
    // The first of 2024 was a Monday.
    weekday: (day) => onDate(`2024-01-0${day}`, 'weekday'),
    time: (at, zone) => write(at, zone, 'time'),
    instant: (at, zone) => write(at, zone, 'instant'),
    day: (at, zone) => write(at, zone, 'day'),
    partialDate: (date) =>
      date.length === 4 ? date : onDate(date.padEnd(10, '-01'), date.length === 7 ? 'month' : 'day'),
    duration: (milliseconds) => durationIn(locale, milliseconds),
    number: (value) => numbers.format(value),
    country: (code) => countries.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
    place,
    list: (items) => lists.format(items),
  };
};

const STYLES = {
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortDate: { weekday: 'short', day: 'numeric', month: 'long' },
  weekday: { weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  instant: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Formatters are costly to make (0.1 ms) and cheap to use. */
const remembered = <Arguments extends readonly string[], Result>(
  make: (...args: Arguments) => Result,
): ((...args: Arguments) => Result) => {
  const made = new Map<string, Result>();
  return (...args) => {
    const key = args.join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const result = make(...args);
    if (made.size < 2_000) made.set(key, result);
    return result;
  };
};

/** French writes the first of a month as an ordinal. */
const ordinal = (language: UiLanguage, text: string): string =>
  language === 'fr' ? text.replace(/(^|\s)1(\s\p{L}{3,})/u, '$11er$2') : text;

const durationIn = (locale: string, milliseconds: number): string => {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor((minutes % 1_440) / 60)];
  const units =
    days >= 7
      ? { days }
      : days > 0
        ? { days, hours }
        : hours > 0
          ? { hours, minutes: minutes % 60 }
          : { minutes };
  const kept = Object.fromEntries(
    Object.entries(units).filter(([, value], index) => value > 0 || index === 0),
  );
  return Duration.fromObject(kept, { locale }).toHuman({ unitDisplay: days > 0 ? 'long' : 'short' });
};

/** The libraries name zones as "Germany Time", "heure : Allemagne", "توقيت ألمانيا": we want the place alone. */
const placeOf = (zone: string, language: UiLanguage): string => {
  if (zone === 'UTC') return 'UTC';
  const parts = new Intl.DateTimeFormat(language === 'en' ? 'en-001' : LOCALES[language], {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(0);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return name.replace(/ Time$|^heure\s*:\s*|^توقيت /u, '');
};

const FORMATS: Readonly<Record<UiLanguage, Formats>> = {
  en: formatsIn('en'),
  fr: formatsIn('fr'),
  ar: formatsIn('ar'),
};

/** How the language writes dates, times, numbers and places. */
export const formatsFor = (language: UiLanguage): Formats => FORMATS[language];
