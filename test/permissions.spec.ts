import type { Permission, Role } from '../src/domain/role.js';
import { startTestApp, type TestApp } from './support/app.js';
import { type Headers, type SignedIn, signInCast } from './support/people.js';
import { ROUTES } from './support/routes.js';

/** Who may do what, said a second time, so that nobody is let in by a slip in the first. */
const WHO: Readonly<Record<Permission, readonly Role[]>> = {
  'workspace.read': ['admin', 'coordinator', 'section-coordinator', 'translator', 'analyst'],
  'campaign.edit': ['admin', 'coordinator'],
  'campaign.publish': ['admin', 'coordinator'],
  'campaign.pause': ['admin', 'coordinator'],
  'plan.edit': ['admin', 'coordinator'],
  'ministry.edit': ['admin', 'coordinator'],
  'account.check': ['admin', 'coordinator'],
  'claim.edit': ['admin', 'coordinator'],
  'suggested-post.read': ['admin', 'coordinator', 'section-coordinator', 'translator'],
  'suggested-post.write': ['admin', 'coordinator', 'section-coordinator', 'translator'],
  'suggested-post.approve': ['admin', 'coordinator'],
  'response.record': ['admin', 'coordinator', 'analyst'],
  'response.publish': ['admin', 'coordinator', 'analyst'],
  'engagement.record': ['admin', 'coordinator', 'analyst'],
  'summary.read': ['admin', 'coordinator', 'section-coordinator', 'analyst'],
  'counts.read-exact': ['admin', 'coordinator', 'section-coordinator', 'analyst'],
  'section.edit': ['admin', 'coordinator'],
  'section-note.write': ['admin', 'coordinator', 'section-coordinator'],
  'person.manage': ['admin'],
  'audit.read': ['admin'],
};

const SESSIONS: Readonly<Record<Role, keyof SignedIn>> = {
  admin: 'admin',
  coordinator: 'coordinator',
  'section-coordinator': 'sectionCoordinator',
  translator: 'translator',
  analyst: 'analyst',
};

const PLACES: Readonly<Record<string, string>> = {
  slug: 'nowhere',
  date: '2026-06-11',
  id: '019eb732-7d80-7451-812f-50569da9272f',
  network: 'x',
  handle: 'handle',
  ministry: 'nowhere',
  campaign: 'nowhere',
  section: 'nowhere',
  token: 'forged',
  file: 'none.css',
};

type Outcome = 'sign in first' | 'not your role' | 'let in';

const table = Object.entries(ROUTES).flatMap(([admission, routes]) =>
  routes.map((route) => [route, admission as 'public' | Permission] as const),
);

let app: TestApp;
let cast: SignedIn;

beforeAll(async () => {
  app = await startTestApp();
  cast = await signInCast(app);
});

afterAll(() => app.close());

/** The routes as the router itself prints them: a tree in which each line goes on from its parent's path. */
const routesOfTheRouter = (): string[] => {
  const paths: string[] = [];
  const tree = app.nest.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', path = '', methods = ''] = /^([│├└─ ]*)(\S+)(?: \((.*)\))?$/.exec(line) ?? [];
    const depth = indent.length / 4;
    paths[depth] = depth < 2 ? path : `${paths[depth - 1]}${path}`;
    if (depth === 2) paths[depth] = path.startsWith('/') ? `${paths[1]}${path}` : `/${path}`;
    return methods
      .split(', ')
      .flatMap((method) => (method && method !== 'HEAD' ? [`${method} ${paths[depth]}`] : []));
  });
};

const outcome = async (route: string, headers: Headers): Promise<Outcome | number> => {
  const [method = '', path = ''] = route.split(' ');
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) => PLACES[name] ?? name).replace('*', 'none');
  const answer = await app.request({
    method: method as 'GET',
    url,
    headers: { accept: 'application/json', ...headers },
    ...(method === 'GET' ? {} : { payload: {} }),
  });
  const code = answer.headers['content-type']?.toString().includes('problem')
    ? answer.json<{ code: string }>().code
    : '';
  if (answer.statusCode === 401 && code === 'not-signed-in') return 'sign in first';
  if (answer.statusCode === 403 && code === 'role') return 'not your role';
  return answer.statusCode < 500 ? 'let in' : answer.statusCode;
};

it('every route of the application is in the table, and no other', () => {
  expect(routesOfTheRouter().sort()).toEqual(table.map(([route]) => route).sort());
});

it.each(table)('%s is for those with the permission: %s', async (route, admission) => {
  const expected = (role: Role | null): Outcome => {
    if (admission === 'public') return 'let in';
    if (role === null) return 'sign in first';
    return WHO[admission].includes(role) ? 'let in' : 'not your role';
  };
  const roles = Object.keys(SESSIONS) as Role[];
  const found = { nobody: await outcome(route, {}) } as Record<string, Outcome | number>;
  for (const role of roles) found[role] = await outcome(route, cast[SESSIONS[role]]);
  expect(found).toEqual({
    nobody: expected(null),
    ...Object.fromEntries(roles.map((role) => [role, expected(role)])),
  });
});
