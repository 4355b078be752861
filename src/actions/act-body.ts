/** The act path's own check of what it is sent: few fields, checked by hand, since validators would cost more than the act. */
import { isDate } from '../domain/campaign-day.js';
import { Invalid, type Issue } from '../domain/errors.js';
import { LANGUAGES, isLanguage, type Language } from '../domain/language.js';
import { NETWORKS, isNetwork, type Network } from '../domain/network.js';
import { STAGES, type Stage } from './stage.js';

/** What a supporter asks for. */
export interface DealWish {
  readonly network: Network;
  readonly language: Language;
  readonly ministry?: string | undefined;
  readonly section?: string | undefined;
  readonly country?: string | undefined;
  readonly previousToken?: string | undefined;
  /** The response that is to be answered back. */
  readonly response?: string | undefined;
}

/** What a supporter did. */
export interface ActReport {
  readonly token: string;
  readonly stage: Stage;
  readonly postUrl?: string | undefined;
}

type Check = (value: unknown) => string | null;

const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value) ? null : `must be one of ${values.join(', ')}`;

const matching =
  (pattern: RegExp, what: string): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? null : `must be ${what}`;

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null ? null : check(value);

const SLUG = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug: small letters, digits and single hyphens');
const UUID = matching(
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  'the id of a response, a uuid in small letters',
);
const TOKEN = matching(/^[\w-]{1,200}$/, 'the token of a dealt post');

const DEAL: Readonly<Record<string, Check>> = {
  network: (value) => (isNetwork(value) ? null : `must be one of ${NETWORKS.join(', ')}`),
  language: (value) => (isLanguage(value) ? null : `must be one of ${LANGUAGES.join(', ')}`),
  ministry: optional(SLUG),
  section: optional(SLUG),
  country: optional(matching(/^[A-Z]{2}$/, 'a country of two capital letters (ISO 3166-1 alpha-2)')),
  previousToken: optional(TOKEN),
  response: optional(UUID),
};

const REPORT: Readonly<Record<string, Check>> = {
  token: TOKEN,
  stage: oneOf(STAGES),
  postUrl: optional(matching(/^[^\0-\x1f]{1,500}$/u, 'the address of your post, of at most 500 characters')),
};

function checked(body: unknown, checks: Readonly<Record<string, Check>>): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw Invalid.field('body', 'must be an object');
  }
  const fields = body as Record<string, unknown>;
  const unknown = Object.keys(fields).filter((field) => !Object.hasOwn(checks, field));
  const issues: Issue[] = unknown.map((field) => ({
    field: field.slice(0, 100),
    message: 'is not a field of this request',
  }));
  for (const [field, check] of Object.entries(checks)) {
    const message = check(fields[field]);
    if (message !== null) issues.push({ field, message });
  }
  if (issues.length > 0) throw new Invalid(issues);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The wish in a body; throws Invalid naming every field that is wrong. */
export const readDealWish = (body: unknown): DealWish => checked(body, DEAL) as unknown as DealWish;

/** The report in a body; throws Invalid naming every field that is wrong. */
export const readReport = (body: unknown): ActReport => checked(body, REPORT) as unknown as ActReport;

/** The date in a path; throws Invalid where it is none. */
export function readDate(date: string): string {
  if (isDate(date)) return date;
  throw Invalid.field('date', 'must be a date, such as 2026-06-11');
}
