import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { LogLevel } from '../../config/env.js';

// Nest tells of each module and route; who looks for a fault in the wiring asks for debug.
const WIRING = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
]);
const SECRETS = ['password', 'token', 'secret', 'cookie', 'authorization', 'apiKey', 'email', 'ip'];

/** What a log may hold of an error: never the values of a statement, which may be somebody's words. */
const describeError = (error: Error & { code?: unknown }): object => ({
  type: error.constructor.name,
  message: error.message,
  code: error.code,
  stack: error.stack,
});

/** The log of the process: one JSON object a line, on standard output. */
export const createLog = (level: LogLevel): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
    redact: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  });

/** Lets Nest, and whoever uses its Logger, write into our log. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: Logger) {}

  log(message: unknown, ...more: unknown[]): void {
    const context = more.at(-1);
    this.write(WIRING.has(String(context)) ? 'debug' : 'info', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.write('trace', message, more);
  }

  /** Nest puts the context last, and before it the stack of an error. */
  private write(level: Exclude<LogLevel, 'silent'>, message: unknown, more: readonly unknown[]): void {
    const context = more.at(-1);
    const stack = more.length > 1 ? more[0] : undefined;
    if (message instanceof Error) this.log_[level]({ context, err: message });
    else
      this.log_[level]({ context, stack }, typeof message === 'string' ? message : JSON.stringify(message));
  }
}
