import sharp from 'sharp';
import { startTestApp, type TestApp } from '../support/app.js';
import { signInCast } from '../support/people.js';
import { addCheckedMinistries, type Caller, callerOf, publishAPlan } from '../support/plans.js';
import { aResponse, record, recorded } from '../support/responses.js';

const PATH = '/campaigns/arms-treaty/responses';

interface Evidence {
  readonly id: string;
  readonly evidence: { readonly screenshot: { readonly url: string; readonly width: number } | null };
}

let app: TestApp;
let headers: Readonly<Record<string, string>>;
let analyst: Caller;
let supporter: Caller;
let png: Buffer;

beforeAll(async () => {
  app = await startTestApp({ at: '2026-06-01T12:00:00Z' });
  const cast = await signInCast(app);
  headers = cast.analyst;
  analyst = callerOf(app, headers);
  supporter = callerOf(app);
  const coordinator = callerOf(app, cast.coordinator);
  await addCheckedMinistries(coordinator, 'france', 'germany');
  await publishAPlan(app, coordinator);
  app.clock.set('2026-06-20T12:00:00Z');
  png = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
});

afterAll(() => app.close());

const shot = (more: object = {}) => ({ data: png.toString('base64'), blackedOut: true, ...more });

const sendForm = (
  method: 'POST' | 'PATCH',
  path: string,
  fields: Readonly<Record<string, string>>,
  file: Buffer,
) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('screenshot', new Blob([new Uint8Array(file)], { type: 'image/png' }), 'shot.png');
  return app.request({ method, url: `/api/v1${path}`, payload: form, headers });
};

const count = async (): Promise<number> => (await app.database.query('SELECT 1 FROM evidence_files')).length;

describe('a screenshot', () => {
  it('is kept with the response, measured and hashed', async () => {
    const answer = await record(analyst, { screenshot: shot() });
    expect(answer.json()).toMatchObject({
      evidence: { screenshot: { mediaType: 'image/png', width: 60, height: 30 } },
    });
    const [file] = await app.database.query<{ sha: string }>(
      "SELECT encode(sha256(content), 'hex') AS sha FROM evidence_files ORDER BY id DESC LIMIT 1",
    );
    expect(answer.json()).toMatchObject({ evidence: { screenshot: { sha256: file?.sha } } });
  });

  it('comes as a form, too', async () => {
    const { ministry, channel, postedAt, text, language } = aResponse();
    const answer = await sendForm(
      'POST',
      PATH,
      { ministry, channel, postedAt, text, language, url: '', blackedOut: 'true' },
      png,
    );
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ url: null, evidence: { screenshot: { width: 60 } } });
  });

  it.each([
    ['its recorder does not confirm that it is blacked out', () => shot({ blackedOut: false })],
    [
      'it is an SVG',
      () => shot({ data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64') }),
    ],
    ['it is not base64', () => shot({ data: '§' })],
    ['it is cut off', () => shot({ data: png.subarray(0, 40).toString('base64') })],
  ])('is refused where %s, and nothing is recorded', async (_why, screenshot) => {
    const before = await count();
    const answer = await record(analyst, { screenshot: screenshot() });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ issues: { field: string }[] }>().issues[0]?.field).toMatch(/^screenshot/);
    expect(await count()).toBe(before);
  });

  it('is refused as a form, too, without the confirmation or over 8 MB', async () => {
    const { ministry, channel, postedAt, text, language } = aResponse();
    const fields = { ministry, channel, postedAt, text, language };
    expect((await sendForm('POST', PATH, fields, png)).statusCode).toBe(422);
    const huge = Buffer.concat([png, Buffer.alloc(8 * 1024 * 1024)]);
    expect((await sendForm('POST', PATH, { ...fields, blackedOut: 'true' }, huge)).statusCode).toBe(422);
  });

  it('is seen by the public once its response is', async () => {
    const { id, evidence } = (await record(analyst, { screenshot: shot() })).json<Evidence>();
    const url = evidence.screenshot?.url.replace('/api/v1', '') ?? '';
    expect((await supporter('GET', url)).statusCode).toBe(404);
    await analyst('PUT', `${PATH}/${id}/publication`);
    const seen = await supporter('GET', url);
    expect([seen.statusCode, seen.headers['content-type']]).toEqual([200, 'image/png']);
    expect((await sharp(seen.rawPayload).metadata()).width).toBe(60);
  });

  it('that was replaced or taken away is gone for good', async () => {
    const id = await recorded(analyst, { screenshot: shot() });
    const before = await count();
    const replaced = await sendForm('PATCH', `${PATH}/${id}`, { blackedOut: 'true' }, png);
    expect([replaced.statusCode, await count()]).toEqual([200, before]);
    const removed = await analyst('PATCH', `${PATH}/${id}`, { screenshot: null });
    expect([removed.json<Evidence>().evidence.screenshot, await count()]).toEqual([null, before - 1]);
  });
});
