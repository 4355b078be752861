import { ForgetExpiredJob } from '../../src/people/forget-expired.job.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { castOf, signInAs } from '../support/people.js';

let app: TestApp;

beforeEach(async () => {
  app = await startTestApp();
});

afterEach(() => app.close());

const run = (instant: Date): Promise<number> => app.nest.get(ForgetExpiredJob).run(instant);

it('a session is forgotten when it expires, and not before', async () => {
  await signInAs(app, 'cora');
  const [session] = await app.database.query<{ expires_at: Date }>('SELECT expires_at FROM sessions');
  const expiresAt = session?.expires_at ?? new Date(0);
  expect(await run(new Date(expiresAt.getTime() - 1))).toBe(0);
  expect(await run(expiresAt)).toBe(1);
  expect(await run(expiresAt)).toBe(0);
});

it('the answer to a request that may be repeated is forgotten after a day', async () => {
  const { personId } = (await castOf(app)).cora;
  await app.database.query(
    `INSERT INTO idempotency_keys (person_id, key, request, created_at) VALUES ($1, 'once', 'x', '2026-06-11T15:00:00Z')`,
    [personId],
  );
  expect(await run(new Date('2026-06-12T14:59:59Z'))).toBe(0);
  expect(await run(new Date('2026-06-12T15:00:00Z'))).toBe(1);
});
