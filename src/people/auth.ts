import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import { v7 } from 'uuid';
import type { Config } from '../../config/config.js';

export const LONGEST_SESSION_DAYS = 7;
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** The name of the cookie that holds a session; its prefix binds it to this very host where the site has TLS. */
export const sessionCookie = ({ isHttps }: Config): string => (isHttps ? '__Host-session' : 'session');

/** The auth library on our tables: it hashes passwords, keeps sessions and checks API keys, and calls nobody. */
export const createAuth = (pool: Pool, config: Config) =>
  betterAuth({
    appName: 'Tweetathon',
    baseURL: config.publicUrl,
    trustedOrigins: [config.publicUrl],
    secret: `sign-in:${config.secretKey}`,
    database: pool,
    telemetry: { enabled: false },
    // It would log whose password was wrong.
    logger: { disabled: true },
    // People come by an invitation; the library's own ways in are not even served.
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: {
      modelName: 'people',
      fields: { ...TIMES, emailVerified: 'email_verified' },
      // Named so that the library does not take the column for a mistake; it never writes a person.
      additionalFields: { role: { type: 'string', required: true, input: false } },
    },
    session: {
      modelName: 'sessions',
      fields: {
        ...TIMES,
        userId: 'person_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: LONGEST_SESSION_DAYS * 24 * 3_600,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'auth_accounts',
      fields: {
        ...TIMES,
        userId: 'person_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    verification: { modelName: 'verifications', fields: { ...TIMES, expiresAt: 'expires_at' } },
    advanced: {
      database: { generateId: () => v7() },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: { session_token: { name: sessionCookie(config), attributes: { secure: config.isHttps } } },
    },
    plugins: [
      apiKey({
        rateLimit: { enabled: false },
        schema: {
          apikey: {
            modelName: 'api_keys',
            fields: {
              ...TIMES,
              configId: 'config_id',
              referenceId: 'person_id',
              refillInterval: 'refill_interval',
              refillAmount: 'refill_amount',
              lastRefillAt: 'last_refill_at',
              rateLimitEnabled: 'rate_limit_enabled',
              rateLimitTimeWindow: 'rate_limit_time_window',
              rateLimitMax: 'rate_limit_max',
              requestCount: 'request_count',
              lastRequest: 'last_request',
              expiresAt: 'expires_at',
            },
          },
        },
      }),
    ],
  });

export type AuthLibrary = ReturnType<typeof createAuth>;

/** The name under which the library is injected. */
export const AUTH = Symbol('auth');
