import { startTestApp, type TestApp } from '../support/app.js';
import { type Desk, deskOf, fieldsOf } from '../support/desk.js';
import { textOfPage } from '../support/page-text.js';
import { castOf, type SignedIn, signInCast } from '../support/people.js';

let app: TestApp;
let cast: SignedIn;
let ada: Desk;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T09:00:00Z' });
  cast = await signInCast(app);
  ada = deskOf(app, cast.admin);
});

afterAll(() => app.close());

describe('the sections', () => {
  it('are added and edited, and a wrong field is named with what was typed', async () => {
    const refused = await ada.post('/workspace/sections', { slug: 'West Wing', name: 'West' });
    expect(refused.statusCode).toBe(422);
    expect(fieldsOf(refused.body)).toMatchObject({ slug: 'West Wing', name: 'West' });
    await ada.post('/workspace/sections', { slug: 'west', name: 'West', country: 'fr', languages: ['fr'] });
    const form = fieldsOf((await ada.open('/workspace/sections/west')).body);
    expect(form).toMatchObject({ name: 'West', country: 'FR', languages: 'fr' });
    await ada.post('/workspace/sections/west', { ...form, name: 'Section West' });
    expect(textOfPage((await ada.open('/workspace/sections')).body)).toContain('Section West');
  });
});

describe('the people', () => {
  it('are seen and edited by an administrator alone', async () => {
    const cora = deskOf(app, cast.coordinator);
    expect((await cora.open('/workspace/people')).statusCode).toBe(403);
    const { ana } = await castOf(app);
    const page = `/workspace/people/${ana.personId}`;
    const form = fieldsOf((await ada.open(page)).body);
    expect(form).toMatchObject({ name: 'Ana', email: 'ana@example.org', role: 'analyst' });
    await ada.post(page, { ...form, name: 'Ana Lyst' });
    expect(textOfPage((await ada.open('/workspace/people')).body)).toContain('Ana Lyst');
  });

  it('cannot share an address, which the form says', async () => {
    const { ana } = await castOf(app);
    const page = `/workspace/people/${ana.personId}`;
    const form = fieldsOf((await ada.open(page)).body);
    const refused = await ada.post(page, { ...form, email: 'cora@example.org' });
    expect(refused.statusCode).toBe(409);
    expect(textOfPage(refused.body)).toContain('Somebody with this e-mail address is here already.');
    expect(fieldsOf(refused.body)).toMatchObject({ email: 'cora@example.org' });
  });

  it('get a link for a new password that stands on no page afterwards', async () => {
    const { cora } = await castOf(app);
    const made = await ada.post(`/workspace/people/${cora.personId}/invitations`);
    const link = /id="invitation"[^>]*value="([^"]+)"/.exec(made.body)?.[1] ?? '';
    expect(link).toMatch(/^http.*invitation/);
    expect((await ada.open('/workspace/people')).body).not.toContain(link);
  });

  it('are not invited as section coordinators without a section', async () => {
    const refused = await ada.post('/workspace/people', { role: 'section-coordinator' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#section"');
  });
});

describe('an API key', () => {
  it('acts as whoever made it, until it is removed', async () => {
    const cora = deskOf(app, cast.coordinator);
    const made = await cora.post('/workspace/api-keys', { name: 'week sheet' });
    const key = /id="key"[^>]*value="([^"]+)"/.exec(made.body)?.[1] ?? '';
    const headers = { authorization: `Bearer ${key}` };
    expect((await app.request({ url: '/api/v1/claims', headers })).statusCode).toBe(200);
    const removal = /action="(\/workspace\/api-keys\/[^"]+\/removal)"/.exec(made.body)?.[1] ?? '';
    expect((await cora.post(removal)).statusCode).toBe(303);
    expect((await app.request({ url: '/api/v1/people', headers })).statusCode).toBe(401);
  });
});

describe('the record of changes', () => {
  it('tells who did what to what, before and after', async () => {
    const text = textOfPage((await ada.open('/workspace/audit')).body);
    expect(text).toContain('Ada section.edit section');
    expect(text).toContain('"name": "Section West"');
  });
});

describe('whoever is not signed in', () => {
  it.each(['/workspace', '/workspace/campaigns/new', '/workspace/audit'])(
    'is led from %s to the way in',
    async (url) => {
      const { statusCode, headers } = await app.request({ url, headers: { accept: 'text/html' } });
      expect([statusCode, headers.location]).toEqual([303, `/sign-in?next=${encodeURIComponent(url)}`]);
    },
  );
});
