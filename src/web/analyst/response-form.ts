/** A response as the values of its form, and back. */
import type { UploadedFile } from '../workspace/form-token.guard.js';
import type { MinistryResponse } from '../../responses/ministry-response.entity.js';
import { type FormBody, isTicked, textOf, textOrNull } from '../workspace/form.js';
import type { FormValues } from '../workspace/stale.js';
import { instantIn, instantValues } from '../workspace/time-fields.js';

/** A new record's form. */
export const newResponseValues = (zone: string): FormValues => ({
  channel: 'reply',
  network: 'x',
  postedZone: zone,
  toWhom: '',
});

/** The response as its form shows it; the ministry by its slug. */
export const responseValues = (response: MinistryResponse, ministry: string, zone: string): FormValues => ({
  ministry,
  channel: response.channel,
  network: response.network ?? '',
  url: response.url ?? '',
  ...instantValues('posted', response.postedAt, zone),
  postedAtIsDayOnly: response.postedAtIsDayOnly ? 'yes' : '',
  toWhom: response.toWhom,
  text: response.text ?? '',
  wordingNotArchived: response.wordingNotArchived ? 'yes' : '',
  language: response.language,
  translation: response.translation ?? '',
  source: response.source,
  sourceUrl: response.sourceUrl ?? '',
  note: response.note,
});

const isFile = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes);

/** What the form asks for; a screenshot as the API takes it. */
export const responseInput = (form: FormBody): Record<string, unknown> => {
  const dayOnly = isTicked(form, 'postedAtIsDayOnly');
  const file = form.screenshot;
  return {
    ministry: textOf(form, 'ministry'),
    channel: textOf(form, 'channel'),
    network: textOrNull(form, 'network'),
    url: textOrNull(form, 'url'),
    postedAt: instantIn(form, 'posted', dayOnly),
    postedAtIsDayOnly: dayOnly,
    text: textOrNull(form, 'text'),
    textArchived: !isTicked(form, 'wordingNotArchived'),
    language: textOf(form, 'language'),
    translation: textOrNull(form, 'translation'),
    toWhom: textOf(form, 'toWhom'),
    source: textOf(form, 'source'),
    sourceUrl: textOrNull(form, 'sourceUrl'),
    note: textOf(form, 'note'),
    screenshot: isFile(file)
      ? { data: file.bytes.toString('base64'), blackedOut: isTicked(form, 'blackedOut') }
      : undefined,
  };
};
