import type { Env, LogLevel } from './env.js';

/** The settings of this process: what the environment says, with all that it left open filled in. */
export class Config {
  readonly isProduction: boolean;
  readonly port: number;
  /** Null for all of the machine's addresses. */
  readonly host: string | null;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** The origin under which people reach us, without a slash at its end. */
  readonly publicUrl: string;
  readonly isHttps: boolean;
  /** What all of our signatures and encryption begin with; derive a key for each purpose from it. */
  readonly secretKey: string;
  /** The person to create where there is nobody yet. */
  readonly admin: Env['admin'];
  readonly adminApiKey: string | null;
  readonly hasDemo: boolean;
  /** Where the clock starts; null for the real time. */
  readonly clock: Date | null;
  readonly servesPages: boolean;
  readonly runsJobs: boolean;
  readonly trustedProxies: readonly string[];
  readonly hasRateLimits: boolean;
  readonly logLevel: LogLevel;
  /** Who drafts posts on demand; null where nobody does. */
  readonly assistant: Env['assistant'];

  constructor(env: Env, databaseUrl: string, secretKey: string) {
    this.isProduction = env.isProduction;
    this.port = env.port;
    this.host = env.host;
    this.databaseUrl = databaseUrl;
    this.dataDir = env.dataDir;
    this.publicUrl = env.publicUrl ?? `http://localhost:${env.port}`;
    this.isHttps = this.publicUrl.startsWith('https:');
    this.secretKey = secretKey;
    this.admin = env.admin;
    this.adminApiKey = env.adminApiKey;
    this.hasDemo = env.hasDemo;
    this.clock = env.clock;
    this.servesPages = env.role !== 'worker';
    this.runsJobs = env.role !== 'web';
    this.trustedProxies = env.trustedProxies;
    this.hasRateLimits = env.hasRateLimits;
    this.logLevel = env.logLevel;
    this.assistant = env.assistant;
  }
}
