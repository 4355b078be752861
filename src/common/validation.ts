import { Injectable, type PipeTransform } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
  buildMessage,
  isUUID,
  Matches,
  ValidateBy,
  ValidateIf,
  type ValidationOptions,
} from 'class-validator';
import { isDate, isTimeZone } from '../domain/campaign-day.js';
import { parseInstant } from '../domain/instant.js';
import { NotFound } from '../domain/errors.js';
import { isLanguage } from '../domain/language.js';
import { isPlainText, tidy } from '../domain/plain-text.js';
import { SLUG } from '../domain/slug.js';
import { findUnseen, mendUnseen } from '../domain/unseen.js';

/** The field may be left out; unlike with IsOptional, null is not an answer. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** Keeps the text composed, with one kind of line break and without blank edges. */
export const Tidy = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidy(value) : value));

// What is longer is refused for its length, and not looked at.
const LONGEST_SEEN = 10_000;

/** Takes out of a text, or of texts by language, the marks that nobody sees; of words that are quoted, drawn letters as well. */
export const SeenOnly = ({ letters = false } = {}): PropertyDecorator => {
  const seen = (text: unknown): unknown =>
    isPlainText(text, { lines: true }) && text.length <= LONGEST_SEEN
      ? tidy(mendUnseen(text, letters ? undefined : ['invisible']))
      : text;
  return Transform(({ value }: { value: unknown }) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, seen(text)]))
      : seen(value),
  );
};

/** Texts by language code, each word of them in the letters of one alphabet. */
export const HasPlainLetters = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasPlainLetters',
    validator: {
      validate: (value) => !isRecord(value) || Object.values(value).every((text) => !hasUnseen(text)),
      defaultMessage: () => '$property must write each word in the letters of one alphabet',
    },
  });

const hasUnseen = (text: unknown): boolean =>
  typeof text === 'string' && text.length <= LONGEST_SEEN && findUnseen(text).length > 0;

/** Well-formed text without control characters; `lines` allows more than one line. */
export const IsPlainText = ({ lines = false } = {}): PropertyDecorator =>
  ValidateBy({
    name: 'isPlainText',
    validator: {
      validate: (value) => isPlainText(value, { lines }),
      defaultMessage: buildMessage(
        (each) =>
          `${each}$property must be ${lines ? 'text' : 'one line of text'} without control characters or broken Unicode`,
      ),
    },
  });

/** A name for addresses: lower-case letters and digits in groups joined by hyphens. */
export const IsSlug = (): PropertyDecorator =>
  Matches(SLUG, {
    message: '$property must be 1 to 80 lower-case letters and digits, in groups joined by hyphens',
  });

/** A date of the calendar. */
export const IsDay = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDay',
      validator: {
        validate: isDate,
        defaultMessage: () => '$property must be a date such as 2026-06-11, from the year 2000 to 2099',
      },
    },
    options,
  );

/** An instant with its offset. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: {
      validate: (value) => parseInstant(value) !== null,
      defaultMessage: () => '$property must be an instant such as 2026-06-11T15:30:00Z, with Z or an offset',
    },
  });

/** The name of a time zone. */
export const IsZone = (): PropertyDecorator =>
  ValidateBy({
    name: 'isZone',
    validator: {
      validate: isTimeZone,
      defaultMessage: () => '$property must be a time zone of the IANA list, such as Europe/Berlin',
    },
  });

/** A local time. */
export const IsClockTime = (): PropertyDecorator =>
  Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: '$property must be a time of day such as 17:30' });

/** Texts by language code: a text each, or an object of texts each, no longer than said. */
export const IsTranslated = (longest: number | Readonly<Record<string, number>>): PropertyDecorator =>
  ValidateBy({
    name: 'isTranslated',
    validator: {
      validate: (value) =>
        isRecord(value) && Object.entries(value).every((entry) => isTranslation(entry, longest)),
      defaultMessage: () =>
        `$property must hold, by language code, ${describe(longest)}, without control characters or broken Unicode`,
    },
  });

/** One line of text each, by slug, no longer than said. */
export const IsTextBySlug = (longest: number): PropertyDecorator =>
  ValidateBy({
    name: 'isTextBySlug',
    validator: {
      validate: (value) =>
        isRecord(value) &&
        Object.entries(value).every(
          ([slug, text]) => SLUG.test(slug) && isPlainText(text, { lines: false }) && text.length <= longest,
        ),
      defaultMessage: () =>
        `$property must hold, by slug, one line of text of at most ${longest} characters each`,
    },
  });

const describe = (longest: number | Readonly<Record<string, number>>): string =>
  typeof longest === 'number'
    ? `a text of at most ${longest} characters`
    : Object.entries(longest)
        .map(([field, most]) => `${field} (at most ${most} characters)`)
        .join(', ');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isShort = (value: unknown, most: number): boolean =>
  isPlainText(value, { lines: true }) && value.length <= most;

const isTranslation = (
  [language, words]: [string, unknown],
  longest: number | Readonly<Record<string, number>>,
): boolean => {
  if (!isLanguage(language)) return false;
  if (typeof longest === 'number') return isShort(words, longest);
  return (
    isRecord(words) && Object.entries(words).every(([field, text]) => isShort(text, longest[field] ?? -1))
  );
};

/** A row's id in a path: nothing has an id that is no uuid. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUUID(id)) throw new NotFound(`Nothing has the id "${id.slice(0, 40)}".`);
    return id;
  }
}
