import type { Language } from '../../src/domain/language.js';
import type { Role } from '../../src/domain/role.js';
import type { Viewer } from '../../src/domain/viewer.js';
import { v7 } from 'uuid';
import { ApiKeysService } from '../../src/people/api-keys.service.js';
import { AUTH, type AuthLibrary } from '../../src/people/auth.js';
import { SignInService } from '../../src/people/sign-in.service.js';
import type { TestApp } from './app.js';

interface Member {
  readonly name: string;
  readonly role: Role;
  /** Slug of their section, which is made with them. */
  readonly section?: string | null;
  readonly languages?: readonly Language[] | null;
}

/** The people of every test; each can sign in with PASSWORD under `<name>@example.org`. */
const CAST = {
  ada: { name: 'Ada', role: 'admin' },
  cora: { name: 'Cora', role: 'coordinator' },
  cleo: { name: 'Cleo', role: 'coordinator' },
  sam: { name: 'Sam', role: 'section-coordinator', section: 'north' },
  sofia: { name: 'Sofia', role: 'section-coordinator', section: 'south' },
  tariq: { name: 'Tariq', role: 'translator', languages: ['fr'] },
  ana: { name: 'Ana', role: 'analyst' },
} as const satisfies Record<string, Member>;

export type CastName = keyof typeof CAST;

export type Headers = Readonly<Record<string, string>>;

export const CAST_NAMES = Object.keys(CAST) as CastName[];
export const PASSWORD = 'a password that is long enough';

/** The address under which somebody of the cast signs in. */
export const emailOf = (name: CastName): string => `${name}@example.org`;

const casts = new WeakMap<TestApp, Promise<Record<CastName, Viewer>>>();

/** The cast of an application, which is made when it is first asked for. */
export const castOf = (app: TestApp): Promise<Record<CastName, Viewer>> => {
  const cast = casts.get(app) ?? makeCast(app);
  casts.set(app, cast);
  return cast;
};

const makeCast = async (app: TestApp): Promise<Record<CastName, Viewer>> => {
  const { password } = await app.nest.get<AuthLibrary>(AUTH).$context;
  const hash = await password.hash(PASSWORD);
  const viewers: [string, Viewer][] = [];
  for (const name of CAST_NAMES) viewers.push([name, await addMember(app, name, hash)]);
  return Object.fromEntries(viewers) as Record<CastName, Viewer>;
};

const addMember = async (app: TestApp, key: CastName, hash: string): Promise<Viewer> => {
  const { name, role, section = null, languages = null }: Member = CAST[key];
  const now = app.clock.now();
  const personId = v7({ msecs: now.getTime() });
  const sectionId = section === null ? null : await addSection(app, section);
  await app.dataSource.query(
    `INSERT INTO people (id, name, email, role, section_id, languages, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7)`,
    [personId, name, emailOf(key), role, sectionId, languages, now],
  );
  await app.dataSource.query(
    `INSERT INTO auth_accounts (id, person_id, account_id, provider_id, password, created_at, updated_at)
     VALUES ($1::uuid, $1::uuid, $1::uuid::text, 'credential', $2, $3, $3)`,
    [personId, hash, now],
  );
  return { personId, name, role, sectionId, languages };
};

const addSection = async (app: TestApp, slug: string): Promise<string> => {
  const now = app.clock.now();
  const rows: { id: string }[] = await app.dataSource.query(
    `INSERT INTO sections (id, slug, name, created_at, updated_at) VALUES ($1, $2, $3, $4, $4) RETURNING id`,
    [v7({ msecs: now.getTime() }), slug, `Section ${slug}`, now],
  );
  return rows[0]?.id ?? '';
};

/** Signs somebody of the cast in; answers the headers of their requests. */
export const signInAs = async (app: TestApp, name: CastName): Promise<Headers> => {
  await castOf(app);
  const cookies = await app.nest.get(SignInService).signIn(emailOf(name), PASSWORD);
  if (!cookies) throw new Error(`${name} cannot sign in.`);
  return { cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') };
};

/** Makes an API key for somebody of the cast; answers the headers of its requests. */
export const keyOf = async (app: TestApp, name: CastName): Promise<Headers> => {
  const viewer = (await castOf(app))[name];
  const { key } = await app.nest.get(ApiKeysService).create({ name: 'for a test' }, viewer, app.clock.now());
  return { authorization: `Bearer ${key}` };
};

/** One of each role, and a second coordinator to approve what the first wrote: headers for their requests. */
export interface SignedIn {
  readonly admin: Headers;
  readonly coordinator: Headers;
  readonly secondCoordinator: Headers;
  readonly sectionCoordinator: Headers;
  readonly translator: Headers;
  readonly analyst: Headers;
}

const signedIn = new WeakMap<TestApp, Promise<SignedIn>>();

/** Gives each role a session, once an application. */
export const signInCast = (app: TestApp): Promise<SignedIn> => {
  const cast = signedIn.get(app) ?? signInAll(app);
  signedIn.set(app, cast);
  return cast;
};

const signInAll = async (app: TestApp): Promise<SignedIn> => ({
  admin: await signInAs(app, 'ada'),
  coordinator: await signInAs(app, 'cora'),
  secondCoordinator: await signInAs(app, 'cleo'),
  sectionCoordinator: await signInAs(app, 'sam'),
  translator: await signInAs(app, 'tariq'),
  analyst: await signInAs(app, 'ana'),
});

/** What a form of theirs needs besides its fields: the token of a page, and the cookie that belongs to it. */
export const formTokenFor = async (
  app: TestApp,
  headers: Headers = {},
  page = '/sign-out',
): Promise<{ readonly token: string; readonly headers: Headers }> => {
  const { body, cookies } = await app.request({ url: page, headers: { ...headers, accept: 'text/html' } });
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1];
  if (!token) throw new Error(`There is no form on ${page}.`);
  const more = cookies.map(({ name, value }) => `${name}=${value}`);
  return { token, headers: { ...headers, cookie: [headers.cookie, ...more].filter(Boolean).join('; ') } };
};
