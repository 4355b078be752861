import { readEnv, WrongEnvironment } from './env.js';

const problemsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readEnv(variables);
    return [];
  } catch (error) {
    if (error instanceof WrongEnvironment) return error.problems;
    throw error;
  }
};

it('an environment that says nothing serves the demo on port 3000 from an embedded database', () => {
  expect(readEnv({})).toMatchObject({
    port: 3000,
    databaseUrl: null,
    dataDir: './data',
    hasDemo: true,
    role: 'all',
  });
});

it.each([
  ['PORT', '65536'],
  ['PORT', '3000x'],
  ['HOST', 'two words'],
  ['DATABASE_URL', 'localhost:5432/tweetathon'],
  ['DATABASE_URL', 'mysql://localhost/tweetathon'],
  ['DATABASE_URL', 'postgres://localhost'],
  ['PUBLIC_URL', 'https://act.example.org/path'],
  ['PUBLIC_URL', 'ftp://act.example.org'],
  ['SECRET_KEY', 'short'],
  ['ADMIN_EMAIL', 'nobody'],
  ['ADMIN_PASSWORD', 'short'],
  ['ADMIN_API_KEY', 'x'.repeat(63)],
  ['DEMO', 'yes'],
  ['CLOCK', '2012-06-11T15:00:00'],
  ['CLOCK', 'tomorrow'],
  ['ROLE', 'everything'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '10.0.0.1, somebody'],
  ['RATE_LIMITS', 'none'],
  ['LOG_LEVEL', 'loud'],
  ['ASSISTANT_URL', 'http://models.example.org/v1'],
  ['ASSISTANT_URL', 'https://key@models.example.org/v1'],
  ['ASSISTANT_KEY', 'two words'],
  ['ASSISTANT_KEY_FILE', '/nowhere'],
  ['ASSISTANT_SECONDS', '0'],
])('%s=%s is refused with a sentence that names it', (name, value) => {
  const problems = problemsOf({ [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${name} must be .*\\.$`));
});

it.each([
  ['CLOCK', '2012-06-11T15:00:00Z'],
  ['RATE_LIMITS', 'off'],
  ['DEMO', 'true'],
])('%s=%s is refused in production', (name, value) => {
  expect(problemsOf({ [name]: value })).toEqual([]);
  expect(problemsOf({ [name]: value, NODE_ENV: 'production' })).toHaveLength(1);
});

it('production has no demo', () => {
  expect(readEnv({ NODE_ENV: 'production' }).hasDemo).toBe(false);
});

it('all problems are listed at once', () => {
  expect(problemsOf({ PORT: 'x', ROLE: 'x', DATABASE_URL: 'x' })).toHaveLength(3);
});

it('an empty DATABASE_URL is refused, since the embedded database would be used by accident', () => {
  expect(problemsOf({ DATABASE_URL: '' })).toEqual([expect.stringContaining('DATABASE_URL is empty')]);
});

it('an admin needs both an address and a password', () => {
  expect(problemsOf({ ADMIN_EMAIL: 'ada@example.org' })).toEqual([expect.stringContaining('together')]);
  expect(readEnv({ ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD: 'twelve chars' }).admin?.email).toBe(
    'ada@example.org',
  );
});

it('proxies are addresses, subnets or their names', () => {
  const { trustedProxies } = readEnv({ TRUSTED_PROXIES: '10.0.0.0/8, ::1, loopback' });
  expect(trustedProxies).toEqual(['10.0.0.0/8', '::1', 'loopback']);
});

it('a clock keeps the instant that its offset names', () => {
  expect(readEnv({ CLOCK: '2012-06-11T17:00:00+02:00' }).clock?.toISOString()).toBe(
    '2012-06-11T15:00:00.000Z',
  );
});

it('nobody drafts posts unless an address and a model are given, together', () => {
  const both = { ASSISTANT_URL: 'https://models.example.org/v1/', ASSISTANT_MODEL: 'small' };
  expect(readEnv({}).assistant).toBeNull();
  expect(readEnv(both).assistant).toEqual({
    ...{ url: 'https://models.example.org/v1', model: 'small', key: null, timeoutSeconds: 30 },
  });
  expect(problemsOf({ ASSISTANT_URL: both.ASSISTANT_URL })).toEqual([
    'ASSISTANT_URL and ASSISTANT_MODEL must be given together, or neither.',
  ]);
});
