import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { aMinistry, type Caller, callerOf } from '../support/plans.js';

let app: TestApp;
let coordinator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  coordinator = callerOf(app, (await signInCast(app)).coordinator);
  await coordinator('POST', '/ministries', aMinistry('france'));
});

afterAll(() => app.close());

const aClaim = (more: object = {}) => ({
  slug: 'ratified',
  ministry: 'france',
  texts: { en: 'France ratified the treaty.', fr: 'La France a ratifié le traité.' },
  source: 'diplomatie.gouv.fr',
  sourceUrl: 'https://www.diplomatie.gouv.fr/',
  asOf: '2014-04-02',
  ...more,
});

describe('a claim', () => {
  it('has its source, its date and its words in several languages', async () => {
    const created = await coordinator('POST', '/claims', aClaim());
    expect(created.statusCode).toBe(201);
    expect(created.headers.location).toBe('/api/v1/claims/ratified');
    expect(created.json()).toMatchObject(aClaim());
    expect((await coordinator('GET', '/claims')).json()).toMatchObject({ items: [{ slug: 'ratified' }] });
  });

  it('is kept without marks that nobody sees, in plain letters', async () => {
    const texts = { en: ' France\u200B 𝗿𝗮𝘁𝗶𝗳𝗶𝗲𝗱 the treаty. ' };
    const created = await coordinator('POST', '/claims', aClaim({ slug: 'seen', texts }));
    expect(created.json()).toMatchObject({ texts: { en: 'France ratified the treaty.' } });
  });

  it('has a slug of its own', async () => {
    await coordinator('POST', '/claims', aClaim({ slug: 'twin' }));
    expect((await coordinator('POST', '/claims', aClaim({ slug: 'twin' }))).json()).toMatchObject({
      code: 'slug-taken',
    });
  });

  it('may be about the matter at large, and be given to a ministry later', async () => {
    expect(
      (await coordinator('POST', '/claims', aClaim({ slug: 'at-large', ministry: undefined }))).json(),
    ).toMatchObject({ ministry: null });
    expect((await coordinator('PATCH', '/claims/at-large', { ministry: 'france' })).json()).toMatchObject({
      ministry: 'france',
      source: 'diplomatie.gouv.fr',
    });
  });

  it.each(['2013', '2013-06', '2013-06-03'])('may be as of %s', async (asOf) => {
    expect((await coordinator('POST', '/claims', aClaim({ slug: `as-of-${asOf}`, asOf }))).statusCode).toBe(
      201,
    );
  });

  it.each([
    ['asOf', { asOf: '2013-02-30' }],
    ['asOf', { asOf: 'June 2013' }],
    ['ministry', { ministry: 'atlantis' }],
    ['texts', { texts: {} }],
    ['texts', { texts: { en: 'a'.repeat(501) } }],
    ['texts', { texts: { en: 'a\u0000' } }],
    ['texts', { texts: { en: 'the trжаty' } }],
    ['texts', { texts: 'words' }],
    ['source', { source: 'a'.repeat(301) }],
    ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }],
  ])('is refused for a wrong %s: %p', async (field, more) => {
    const refused = await coordinator('POST', '/claims', aClaim({ slug: 'refused', ...more }));
    expect(refused.statusCode).toBe(422);
    expect(refused.json<{ issues: { field: string }[] }>().issues[0]?.field).toMatch(new RegExp(`^${field}`));
  });

  it('is not edited by somebody who read an older version', async () => {
    await coordinator('POST', '/claims', aClaim({ slug: 'stale' }));
    const { etag = '' } = (await coordinator('GET', '/claims/stale')).headers;
    const edit = (source: string) => coordinator('PATCH', '/claims/stale', { source }, { 'if-match': etag });
    expect([(await edit('UN')).statusCode, (await edit('TASS')).statusCode]).toEqual([200, 412]);
  });
});
