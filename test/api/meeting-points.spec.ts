import sharp from 'sharp';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';

const SITE = 'https://tweetathon.example';

let app: TestApp;
let coordinator: Caller;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-11T12:00:00Z', env: { PUBLIC_URL: SITE } });
  const cast = await signInCast(app);
  coordinator = callerOf(app, cast.coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany');
  await publishAPlan(app, coordinator, {
    slug: 'week',
    sections: [{ section: 'north' }, { section: 'south' }],
  });
  await app.database.query(
    `UPDATE sections SET frame_origins = '{https://north.example}' WHERE slug = 'north'`,
  );
  await coordinator('PUT', '/campaigns/week/sections/north/note', {
    texts: { en: 'Meet us at six.', ar: 'نلتقي في السادسة.' },
  });
});

afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.request({ url, headers });

describe('the card for other pages', () => {
  it('may be framed by the origins of the section, and by nobody else', async () => {
    const { headers } = await get('/embed/week?section=north&lang=en');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors https://north.example;style-src 'self'",
    );
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each(['/embed/week?lang=en', '/embed/week?section=south&lang=en', '/embed/week?section=nobody&lang=en'])(
    'at %s may be framed by nobody',
    async (url) => {
      const { headers } = await get(url);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-frame-options']).toBe('DENY');
    },
  );

  it('comes with the same headers from memory', async () => {
    const site = await app.listen();
    const url = `${site}/embed/week?section=north&lang=fr`;
    const kept = async () => {
      const { headers } = await fetch(url);
      return ['content-security-policy', 'x-frame-options', 'cache-control'].map((name) => headers.get(name));
    };
    expect(await kept()).toEqual(await kept());
    expect((await kept())[1]).toBeNull();
  });

  it('is loaded again by the browser, within half an hour and no meta tag', async () => {
    const { headers, body } = await get('/embed/week?section=north&lang=en');
    expect(Number(headers.refresh)).toBeGreaterThan(0);
    expect(Number(headers.refresh)).toBeLessThanOrEqual(1_800);
    expect(body).not.toContain('http-equiv');
    expect((await get('/c/week?lang=en')).headers.refresh).toBeUndefined();
  });

  it('does not loosen the pages themselves', async () => {
    const { headers } = await get('/c/week?section=north&lang=en');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-frame-options']).toBe('DENY');
  });
});

describe('a page that somebody shares', () => {
  const property = (html: string, name: string) =>
    new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1];

  it('tells other sites its title, address and image, with the image in words', async () => {
    const { body } = await get('/c/week/days/2026-06-11?lang=en&section=north&zone=Asia%2FTokyo');
    expect(property(body, 'og:url')).toBe(`${SITE}/c/week/days/2026-06-11?lang=en&section=north`);
    expect(property(body, 'og:title')).toContain('France and Germany');
    expect(property(body, 'og:image:alt')).toContain('We write to France and Germany');
    const image = await get(String(property(body, 'og:image')).replace(SITE, ''));
    expect(image.headers['content-type']).toBe('image/png');
    expect(await sharp(image.rawPayload).metadata()).toMatchObject({ width: 1_200, height: 630 });
  });

  it('says where its oEmbed is, and that answers', async () => {
    const { body } = await get('/c/week?lang=en&section=north');
    const url = /type="application\/json\+oembed" href="([^"]+)"/.exec(body)?.[1];
    const answer = await get(String(url).replace(SITE, ''));
    expect(answer.json()).toMatchObject({ type: 'rich', provider_url: SITE });
    expect(answer.json<{ html: string }>().html).toContain(`${SITE}/embed/week?section=north`);
  });
});

describe('oEmbed', () => {
  it.each([
    ['a foreign address', `/oembed?url=${encodeURIComponent('https://evil.example/c/week')}`, 404],
    ['a campaign that is not there', `/oembed?url=${encodeURIComponent(`${SITE}/c/nothing`)}`, 404],
    ['nothing', '/oembed', 404],
    ['a form that it does not have', `/oembed?format=yaml&url=${encodeURIComponent(`${SITE}/c/week`)}`, 501],
    ['XML', `/oembed?format=xml&url=${encodeURIComponent(`${SITE}/c/week`)}`, 200],
  ])('asked for %s answers so', async (_, url, status) => {
    expect((await get(url)).statusCode).toBe(status);
  });
});

describe('images and files', () => {
  it.each([
    ['/c/week/card.png?lang=ar', 'image/png'],
    ['/c/week/qr.svg?section=north', 'image/svg+xml'],
    ['/c/week/sheet.txt?language=fr', 'text/plain; charset=utf-8'],
    ['/api/v1/campaigns/week/sheet.txt?language=ar', 'text/plain; charset=utf-8'],
    ['/api/v1/campaigns/week/sheet.csv', 'text/csv; charset=utf-8'],
  ])('%s is %s, and is not sent twice', async (url, type) => {
    const first = await get(url);
    expect([first.statusCode, first.headers['content-type']]).toEqual([200, type]);
    const again = await get(url, { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('may be shown by other sites where they are cards, and only there', async () => {
    const policyOf = async (url: string) => (await get(url)).headers['cross-origin-resource-policy'];
    expect(await policyOf('/c/week/card.png')).toBe('cross-origin');
    expect(await policyOf('/c/week/qr.svg')).toBe('same-origin');
  });

  it('are there for the days of the campaign alone', async () => {
    expect((await get('/c/week/days/2026-07-11/card.png')).statusCode).toBe(404);
    expect((await get('/c/nothing/qr.svg')).statusCode).toBe(404);
  });
});

describe('the note of a section', () => {
  const noteOn = async (query: string) =>
    /section-note".*?<\/section>/s.exec((await get(`/c/week?${query}`)).body)?.[0];

  it('is shown to who comes by the section’s link, in their language', async () => {
    expect(await noteOn('section=north&lang=en')).toContain('Meet us at six.');
    expect(await noteOn('section=north&lang=ar')).toContain('نلتقي في السادسة.');
    expect(await noteOn('section=north&lang=fr')).toContain('<p lang="en" dir="auto">Meet us at six.');
  });

  it.each(['lang=en', 'section=south&lang=en'])('is not shown by %s', async (query) => {
    expect(await noteOn(query)).toBeUndefined();
  });
});
