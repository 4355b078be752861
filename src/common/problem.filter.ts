import {
  Catch,
  HttpException,
  Inject,
  Injectable,
  Logger,
  Optional,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { QueryFailedError } from 'typeorm';
import { Conflict, Forbidden, Invalid, NotFound, Unavailable, type Issue } from '../domain/errors.js';

/** What went wrong, as RFC 9457 has it told to programs. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable, for programs. */
  readonly code: string;
  readonly issues?: readonly Issue[];
  /** Where in its text the first issue has its place. */
  readonly position?: number;
  readonly retryAfterSeconds?: number;
}

/** Tells people what went wrong; the pages provide it. */
export abstract class ErrorPages {
  abstract render(problem: Problem, request: FastifyRequest): string | Promise<string>;
}

const problem = (status: number, code: string, detail: string, more: object = {}): Problem => ({
  ...more,
  type: `urn:tweetathon:problem:${code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
  code,
});

const CODES: Readonly<Record<number, string>> = {
  400: 'malformed',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'rate-limited',
  503: 'unavailable',
};

const INTERNAL = problem(
  500,
  'internal',
  'Something is broken on our side. It has been logged; nothing of yours was lost.',
);

// Connection failures, shutdown, too many connections, deadlocks: the same request may go through later.
const AWAY = /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|08|57P0|53300|40001|40P01|25006)|terminated|timeout exceeded/;

const isDatabaseAway = (
  error: Error & { code?: unknown; driverError?: Error & { code?: unknown } },
): boolean => {
  const { code, message } = error.driverError ?? error;
  return (
    AWAY.test(String(code)) || /^Connection terminated|timeout exceeded when trying to connect/.test(message)
  );
};

const fromDatabase = ({ driverError }: QueryFailedError<Error & { code?: string }>): Problem => {
  const { code } = driverError;
  if (code === '22021' || code === '22P05')
    return problem(422, 'invalid', 'A text holds characters that cannot be stored.');
  if (code === '23505') return problem(409, 'already-exists', 'There is one of this name already.');
  return INTERNAL;
};

const fromInput = ({ code, message, issues }: Invalid): Problem => {
  const position = issues[0]?.position;
  return problem(422, code, message, { issues, ...(position !== undefined && { position }) });
};

const fromHttp = (error: HttpException): Problem => {
  const status = error.getStatus();
  const body = error.getResponse();
  // The health check says in its answer what is down.
  const more = typeof body === 'object' && 'details' in body ? { details: body.details } : {};
  return problem(status, CODES[status] ?? 'error', error.message, more);
};

/** The problem that an error is to those outside. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof NotFound) return problem(404, 'not-found', error.message);
  if (error instanceof Forbidden) return problem(403, error.code, error.message);
  if (error instanceof Conflict)
    return problem(error.code === 'stale' ? 412 : 409, error.code, error.message, error.details);
  if (error instanceof Invalid) return fromInput(error);
  if (error instanceof Unavailable)
    return problem(503, 'unavailable', error.message, { retryAfterSeconds: error.retryAfterSeconds });
  if (error instanceof HttpException) return fromHttp(error);
  if (!(error instanceof Error)) return INTERNAL;
  if (isDatabaseAway(error))
    return problem(503, 'unavailable', 'The database is away. Nothing was changed; try again in a moment.', {
      retryAfterSeconds: 5,
    });
  if (error instanceof QueryFailedError) return fromDatabase(error as QueryFailedError<Error>);
  const { statusCode } = error as { statusCode?: number };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return problem(statusCode, CODES[statusCode] ?? 'malformed', error.message);
  return INTERNAL;
};

/** The problem as programs are sent it. */
export const problemAnswer = ({ retryAfterSeconds, ...document }: Problem) => ({
  headers: {
    'cache-control': 'no-store',
    'content-type': 'application/problem+json; charset=utf-8',
    ...(document.status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
  },
  body: JSON.stringify(document),
});

const MACHINES = /^\/(api|health|metrics)(\/|\?|$)/;

/** Whether a person reads the answer in a browser. */
const isForPerson = ({ url, headers }: FastifyRequest): boolean =>
  !MACHINES.test(url) && (headers.accept ?? '').includes('text/html');

/** Turns what services and the framework throw into problem documents for programs and pages for people. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(@Optional() @Inject(ErrorPages) private readonly pages: ErrorPages | null) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const found = problemOf(error);
    if (found.status >= 500) this.log(found, error, request);
    if (reply.sent) return;
    await this.answer(found, request, reply);
  }

  private async answer(found: Problem, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { headers, body } = problemAnswer(found);
    reply.status(found.status).headers(headers).removeHeader('etag');
    if (!this.pages || !isForPerson(request)) return void reply.send(body);
    if (found.status === 401 && request.method === 'GET') {
      return void reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    }
    reply.type('text/html; charset=utf-8').send(await this.pages.render(found, request));
  }

  /** The pattern of the route only: addresses hold tokens. Parameters of a query stay out too. */
  private log({ status, code }: Problem, error: unknown, { method, routeOptions }: FastifyRequest): void {
    const stack = (error as Error | undefined)?.stack || String(error);
    this.logger.error(`${method} ${routeOptions.url ?? 'unmatched'} ${status} ${code}`, stack);
  }
}
