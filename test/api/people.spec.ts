import { startTestApp, type TestApp } from '../support/app.js';
import { castOf, type CastName, emailOf, signInAs } from '../support/people.js';
import { type Caller, callerOf } from '../support/plans.js';

let app: TestApp;
let admin: Caller;

beforeAll(async () => {
  app = await startTestApp();
  admin = callerOf(app, await signInAs(app, 'ada'));
});

afterAll(() => app.close());

let counter = 0;
const aPerson = (more: object = {}) => ({
  name: 'Pia',
  email: `pia-${++counter}@example.org`,
  role: 'analyst',
  ...more,
});

const idOf = async (name: CastName): Promise<string> => (await castOf(app))[name].personId;

describe('a person', () => {
  it('is added without a way to sign in, which a link then gives', async () => {
    const created = await admin('POST', '/people', aPerson({ email: 'Pia@Example.org' }));
    const { id } = created.json<{ id: string }>();
    expect(created.statusCode).toBe(201);
    expect(created.headers.location).toBe(`/api/v1/people/${id}`);
    expect(created.json()).toMatchObject({ email: 'pia@example.org', disabledAt: null, version: 1 });
    const link = await admin('POST', `/people/${id}/invitations`, {});
    expect(link.statusCode).toBe(201);
    expect(link.json<{ url: string }>().url).toMatch(/\/invitation\/\w{43}$/);
  });

  it.each([
    ['without a name', { name: ' ' }, 'name'],
    ['without an address', { email: 'nowhere' }, 'email'],
    ['with a role that is none', { role: 'king' }, 'role'],
    ['with a language that is none', { languages: ['tlh'] }, 'languages'],
    ['of a section that is none', { section: 'nowhere' }, 'section'],
    ['who coordinates no section', { role: 'section-coordinator' }, 'section'],
    ['with a field that is none', { isAdmin: true }, 'isAdmin'],
  ])('%s is refused', async (_, more, field) => {
    const answer = await admin('POST', '/people', aPerson(more));
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ issues: { field: string }[] }>().issues.map((issue) => issue.field)).toContain(
      field,
    );
  });

  it('has an address of their own', async () => {
    const answer = await admin('POST', '/people', aPerson({ email: emailOf('cora').toUpperCase() }));
    expect(answer.json()).toMatchObject({ status: 409, code: 'email-taken' });
  });

  it('is listed part by part', async () => {
    const emails: string[] = [];
    let path = '/people?limit=3';
    for (let more = true; more;) {
      const page = (await admin('GET', path)).json<{
        items: { email: string }[];
        nextCursor: string | null;
      }>();
      emails.push(...page.items.map(({ email }) => email));
      more = page.nextCursor !== null;
      path = `/people?limit=3&cursor=${page.nextCursor}`;
    }
    expect(emails).toContain(emailOf('ana'));
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('changes role at once, also within their session', async () => {
    const tariq = callerOf(app, await signInAs(app, 'tariq'));
    expect((await tariq('GET', '/audit')).statusCode).toBe(403);
    await admin('PATCH', `/people/${await idOf('tariq')}`, { role: 'admin' });
    expect((await tariq('GET', '/audit')).statusCode).toBe(200);
    await admin('PATCH', `/people/${await idOf('tariq')}`, { role: 'translator' });
    expect((await tariq('GET', '/audit')).statusCode).toBe(403);
  });

  it('is not changed on top of a change that its editor did not see', async () => {
    const id = await idOf('ana');
    const etag = String((await admin('GET', `/people/${id}`)).headers.etag);
    expect((await admin('PATCH', `/people/${id}`, { name: 'Ana B' }, { 'if-match': etag })).statusCode).toBe(
      200,
    );
    expect((await admin('PATCH', `/people/${id}`, { name: 'Ana C' }, { 'if-match': etag })).statusCode).toBe(
      412,
    );
  });

  it('who is kept out and let in again signs in anew', async () => {
    const id = await idOf('sofia');
    const before = callerOf(app, await signInAs(app, 'sofia'));
    await admin('PATCH', `/people/${id}`, { disabled: true });
    expect((await before('GET', '/sections')).statusCode).toBe(401);
    expect((await admin('PATCH', `/people/${id}`, { disabled: false })).json()).toMatchObject({
      disabledAt: null,
    });
    expect((await before('GET', '/sections')).statusCode).toBe(401);
    expect((await callerOf(app, await signInAs(app, 'sofia'))('GET', '/sections')).statusCode).toBe(200);
  });

  it.each(['not-an-id', '019eb732-7d80-7451-812f-50569da9272f'])(
    'that there is not is not found: %s',
    async (id) => {
      expect((await admin('GET', `/people/${id}`)).statusCode).toBe(404);
      expect((await admin('PATCH', `/people/${id}`, { name: 'Nobody' })).statusCode).toBe(404);
      expect((await admin('POST', `/people/${id}/invitations`, {})).statusCode).toBe(404);
    },
  );

  it.each([
    ['keep themselves out', { disabled: true }],
    ['give up their role', { role: 'analyst' }],
  ])('who is the last administrator cannot %s', async (_, change) => {
    const answer = await admin('PATCH', `/people/${await idOf('ada')}`, change);
    expect(answer.json()).toMatchObject({ status: 409, code: 'last-admin' });
    expect((await admin('GET', '/audit')).statusCode).toBe(200);
  });

  it('is one of two administrators who remains when both are kept out at once', async () => {
    const cleo = await idOf('cleo');
    await admin('PATCH', `/people/${cleo}`, { role: 'admin' });
    const other = callerOf(app, await signInAs(app, 'cleo'));
    const answers = await Promise.all([
      admin('PATCH', `/people/${cleo}`, { role: 'coordinator' }),
      other('PATCH', `/people/${await idOf('ada')}`, { role: 'coordinator' }),
    ]);
    expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBeLessThan(2);
    const [row] = await app.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM people WHERE role = 'admin' AND disabled_at IS NULL`,
    );
    expect(row?.n).toBeGreaterThan(0);
  });
});

describe('a section', () => {
  let coordinator: Caller;

  beforeAll(async () => {
    coordinator = callerOf(app, await signInAs(app, 'cora'));
  });

  it('is added, changed and listed', async () => {
    const section = {
      slug: 'east',
      name: 'Section East',
      languages: ['fr'],
      country: 'FR',
      url: 'https://east.example',
    };
    const created = await coordinator('POST', '/sections', section);
    expect(created.headers.location).toBe('/api/v1/sections/east');
    expect(created.json()).toEqual({ ...section, frameOrigins: [], version: 1 });
    const edited = await coordinator('PATCH', '/sections/east', { country: null, url: null });
    expect(edited.json()).toMatchObject({ name: 'Section East', country: null, url: null, version: 2 });
    expect((await coordinator('GET', '/sections')).body).toContain('"east"');
  });

  it('has a slug of its own', async () => {
    await coordinator('POST', '/sections', { slug: 'twin', name: 'One' });
    const again = await coordinator('POST', '/sections', { slug: 'twin', name: 'Other' });
    expect(again.json()).toMatchObject({ status: 409, code: 'slug-taken' });
  });

  it.each([
    ['no name', { name: '' }, 'name'],
    ['a country in words', { country: 'France' }, 'country'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'url'],
    ['a slug with spaces', { slug: 'a b' }, 'slug'],
    ['no name at all', { name: null }, 'name'],
  ])('is refused with %s', async (_, more, field) => {
    const answer = await coordinator('POST', '/sections', { slug: 'odd', name: 'Odd', ...more });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ issues: { field: string }[] }>().issues[0]?.field).toBe(field);
  });

  it('that there is not is not found', async () => {
    expect((await coordinator('GET', '/sections/nowhere')).statusCode).toBe(404);
    expect((await coordinator('PATCH', '/sections/nowhere', { name: 'A' })).statusCode).toBe(404);
  });
});
