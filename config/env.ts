import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { DateTime } from 'luxon';

export const PROCESS_ROLES = ['all', 'web', 'worker'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type ProcessRole = (typeof PROCESS_ROLES)[number];
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the environment says; null or a default where it says nothing. */
export interface Env {
  readonly isProduction: boolean;
  readonly port: number;
  readonly host: string | null;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly publicUrl: string | null;
  readonly secretKey: string | null;
  readonly admin: { readonly email: string; readonly password: string } | null;
  readonly adminApiKey: string | null;
  readonly hasDemo: boolean;
  readonly clock: Date | null;
  readonly role: ProcessRole;
  readonly trustedProxies: readonly string[];
  readonly hasRateLimits: boolean;
  readonly logLevel: LogLevel;
  /** Who drafts posts on demand; null where nobody does. */
  readonly assistant: AssistantEnv | null;
}

/** An OpenAI-compatible endpoint that drafts posts. */
export interface AssistantEnv {
  /** Its base address, to which `/chat/completions` is added. */
  readonly url: string;
  readonly model: string;
  /** Null where it asks for none. */
  readonly key: string | null;
  readonly timeoutSeconds: number;
}

/** Everything that is wrong with the environment, one line a variable. */
export class WrongEnvironment extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

const NAMED_PROXIES = ['loopback', 'linklocal', 'uniquelocal'];

/** Reads the values of one environment and notes what is wrong with them. */
class Reader {
  readonly problems: string[] = [];

  constructor(private readonly variables: Variables) {}

  /** The variable as `parse` understands it; `absent` where it is missing or empty. A parser answers null to refuse. */
  read<Value, Absent>(
    name: string,
    absent: Absent,
    parse: (text: string) => Value | null,
    wanted: string,
  ): Value | Absent {
    const text = this.variables[name]?.trim() ?? '';
    if (text === '') return absent;
    const value = parse(text);
    if (value !== null) return value;
    this.problems.push(`${name} must be ${wanted}.`);
    return absent;
  }

  oneOf<Value extends string>(name: string, values: readonly Value[], absent: Value): Value {
    return this.read(
      name,
      absent,
      (text) => values.find((value) => value === text) ?? null,
      `one of ${values.join(', ')}`,
    );
  }

  refuse(isWrong: boolean, problem: string): void {
    if (isWrong) this.problems.push(problem);
  }
}

const parsePort = (text: string): number | null =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;

const parseUrl = (text: string, protocols: readonly string[]): URL | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && protocols.includes(url.protocol) && url.hostname !== '' ? url : null;
};

const parseDatabaseUrl = (text: string): string | null => {
  const url = parseUrl(text, ['postgres:', 'postgresql:']);
  return url && url.pathname.length > 1 ? text : null;
};

const parseOrigin = (text: string): string | null => {
  const url = parseUrl(text, ['http:', 'https:']);
  return url && [`${url.origin}`, `${url.origin}/`].includes(url.href) ? url.origin : null;
};

const parseInstant = (text: string): Date | null => {
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text);
  const instant = DateTime.fromISO(text, { zone: 'utc' });
  return hasZone && instant.isValid ? instant.toJSDate() : null;
};

const isSubnet = (text: string): boolean => {
  const [address = '', bits = '', ...rest] = text.split('/');
  if (rest.length > 0 || !/^\d{1,3}$/.test(bits) || isIP(address) === 0) return false;
  return Number(bits) <= (isIP(address) === 4 ? 32 : 128);
};

const parseProxies = (text: string): string[] | null => {
  const proxies = text.split(',').map((proxy) => proxy.trim());
  const isProxy = (proxy: string): boolean =>
    isIP(proxy) !== 0 || NAMED_PROXIES.includes(proxy) || isSubnet(proxy);
  return proxies.every(isProxy) ? proxies : null;
};

const matching =
  (pattern: RegExp) =>
  (text: string): string | null =>
    pattern.test(text) ? text : null;

const readAdmin = (reader: Reader): Env['admin'] => {
  const email = reader.read('ADMIN_EMAIL', null, matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/), 'an e-mail address');
  const password = reader.read('ADMIN_PASSWORD', null, matching(/^.{12,128}$/s), '12 to 128 characters');
  if (email !== null && password !== null) return { email, password };
  reader.refuse(
    (email === null) !== (password === null) &&
      !reader.problems.some((problem) => problem.startsWith('ADMIN_')),
    'ADMIN_EMAIL and ADMIN_PASSWORD must be given together, or neither.',
  );
  return null;
};

/** https, or plain http on this machine: the key and the drafts are nobody else's to read. */
const parseAssistantUrl = (text: string): string | null => {
  const url = parseUrl(text, ['http:', 'https:']);
  if (!url || url.username !== '' || url.search !== '' || url.hash !== '') return null;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return url.protocol === 'https:' || isHere ? url.href.replace(/\/+$/, '') : null;
};

const VISIBLE = /^[!-~]{1,1000}$/;

const readKeyFile = (path: string): string | null => {
  try {
    return matching(VISIBLE)(readFileSync(path, 'utf8').trim());
  } catch {
    return null;
  }
};

const readAssistant = (reader: Reader): AssistantEnv | null => {
  const url = reader.read(
    'ASSISTANT_URL',
    null,
    parseAssistantUrl,
    'an address that begins with https:// (or http://localhost), such as https://models.example.org/v1',
  );
  const model = reader.read('ASSISTANT_MODEL', null, matching(/^[!-~]{1,200}$/), 'the name of a model');
  const key = reader.read('ASSISTANT_KEY', null, matching(VISIBLE), 'visible ASCII characters');
  const keyInFile = reader.read('ASSISTANT_KEY_FILE', null, readKeyFile, 'a file that holds the key');
  const timeoutSeconds = reader.read(
    'ASSISTANT_SECONDS',
    30,
    (text) => (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 120 ? Number(text) : null),
    'a number of seconds from 1 to 120',
  );
  reader.refuse(key !== null && keyInFile !== null, 'Give ASSISTANT_KEY or ASSISTANT_KEY_FILE, not both.');
  if (url !== null && model !== null) return { url, model, key: key ?? keyInFile, timeoutSeconds };
  reader.refuse(
    (url === null) !== (model === null) &&
      !reader.problems.some((problem) => problem.startsWith('ASSISTANT_')),
    'ASSISTANT_URL and ASSISTANT_MODEL must be given together, or neither.',
  );
  return null;
};

/** Reads the environment; throws WrongEnvironment with every problem at once. */
export const readEnv = (variables: Variables = process.env): Env => {
  const reader = new Reader(variables);
  const isProduction = variables.NODE_ENV === 'production';
  const demo = reader.read(
    'DEMO',
    null,
    (text) => ({ true: true, false: false })[text] ?? null,
    'true or false',
  );
  const env: Env = {
    isProduction,
    port: reader.read('PORT', 3000, parsePort, 'a port number, 0 to 65535'),
    host: reader.read('HOST', null, matching(/^[\w.:-]+$/), 'a host name or an address'),
    databaseUrl: reader.read(
      'DATABASE_URL',
      null,
      parseDatabaseUrl,
      'a URL such as postgres://user:password@host:5432/database',
    ),
    dataDir: reader.read('DATA_DIR', './data', matching(/^[^\0]+$/), 'a path'),
    publicUrl: reader.read(
      'PUBLIC_URL',
      null,
      parseOrigin,
      'an origin such as https://act.example.org, without a path',
    ),
    secretKey: reader.read('SECRET_KEY', null, matching(/^.{32,}$/s), '32 characters or more'),
    admin: readAdmin(reader),
    adminApiKey: reader.read(
      'ADMIN_API_KEY',
      null,
      matching(/^[!-~]{64,256}$/),
      '64 to 256 visible ASCII characters',
    ),
    hasDemo: demo ?? !isProduction,
    clock: reader.read(
      'CLOCK',
      null,
      parseInstant,
      'an instant with its offset, such as 2012-06-11T15:00:00Z',
    ),
    role: reader.oneOf('ROLE', PROCESS_ROLES, 'all'),
    trustedProxies: reader.read(
      'TRUSTED_PROXIES',
      [],
      parseProxies,
      `addresses or subnets, or ${NAMED_PROXIES.join(', ')}, separated by commas`,
    ),
    hasRateLimits: reader.oneOf('RATE_LIMITS', ['on', 'off'], 'on') === 'on',
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    assistant: readAssistant(reader),
  };
  // An empty one may be a variable that its author believes to be set: the embedded server would be used by accident.
  reader.refuse(
    variables.DATABASE_URL?.trim() === '',
    'DATABASE_URL is empty: give it a value, or remove it to use the embedded Postgres.',
  );
  reader.refuse(isProduction && env.clock !== null, 'CLOCK is refused in production.');
  reader.refuse(isProduction && !env.hasRateLimits, 'RATE_LIMITS=off is refused in production.');
  reader.refuse(isProduction && demo === true, 'DEMO=true is refused in production.');
  if (reader.problems.length > 0) throw new WrongEnvironment(reader.problems);
  return env;
};
