import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.js';
import { Conflict, Invalid } from '../domain/errors.js';
import { Clock } from './clock.js';

const OWN_KEY = 'idempotency';

/** The handler's requests carry their own key, such as a token: an `Idempotency-Key` changes nothing. */
export const HasOwnKey = () => SetMetadata(OWN_KEY, true);

interface Kept {
  readonly request: string;
  readonly status: number | null;
  readonly location: string | null;
  readonly body: string | null;
}

interface Call {
  readonly personId: string;
  readonly key: string;
  readonly request: string;
  readonly reply: FastifyReply;
}

const keyIn = (header: string | string[]): string => {
  if (typeof header === 'string' && /^[!-~]{1,200}$/.test(header)) return header;
  throw Invalid.field('Idempotency-Key', 'must be 1 to 200 visible ASCII characters');
};

// The body of an upload is not read yet: its length stands for it.
const digestOf = ({ method, url, body, headers }: FastifyRequest): string =>
  createHash('sha256')
    .update(JSON.stringify([method, url, body ?? headers['content-length'] ?? null]))
    .digest('base64url');

/** Answers a POST that is sent again under the same key as it was answered at first, without doing it again. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly secret: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly database: DataSource,
    private readonly clock: Clock,
    { secretKey }: Config,
  ) {
    this.secret = `idempotency:${secretKey}`;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const call = this.callIn(context);
    return call === null
      ? next.handle()
      : from(this.once(call, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }

  private callIn(context: ExecutionContext): Call | null {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const header = request.headers['idempotency-key'];
    if (request.method !== 'POST' || header === undefined || !request.viewer) return null;
    if (this.reflector.get<boolean | undefined>(OWN_KEY, context.getHandler())) return null;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return { personId: request.viewer.personId, key: keyIn(header), request: digestOf(request), reply };
  }

  private async once(call: Call, run: () => Promise<unknown>): Promise<unknown> {
    if (!(await this.claim(call))) return this.replay(call);
    const body = await run().catch(async (error: unknown) => {
      await this.free(call);
      throw error;
    });
    await this.keep(call, body);
    return body;
  }

  private async claim({ personId, key, request }: Call): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `INSERT INTO idempotency_keys (person_id, key, request, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [personId, key, request, this.clock.now()],
    );
    return rows.length > 0;
  }

  private async replay({ personId, key, request, reply }: Call): Promise<unknown> {
    const [kept]: Kept[] = await this.database.query(
      'SELECT request, status, location, body FROM idempotency_keys WHERE person_id = $1 AND key = $2',
      [personId, key],
    );
    if (kept?.request !== undefined && kept.request !== request)
      throw Invalid.field('Idempotency-Key', 'was used for another request', 'idempotency-key-reused');
    if (kept?.status == null)
      throw new Conflict(
        'idempotency-key-in-use',
        'The first request with this key was not answered yet. Repeat it in a moment; if this goes on, that request was cut off: see what it did, then use another key.',
      );
    if (kept.location !== null) reply.header('location', kept.location);
    reply.status(kept.status).header('idempotency-replayed', 'true');
    return kept.body === null ? undefined : JSON.parse(await this.open(kept.body));
  }

  /** What was answered may hold a link or a key that is shown once: it is kept encrypted. */
  private async keep({ personId, key, reply }: Call, body: unknown): Promise<void> {
    const location = reply.getHeader('location');
    const text = body === undefined ? null : await this.seal(JSON.stringify(body));
    await this.database.query(
      'UPDATE idempotency_keys SET status = $3, location = $4, body = $5 WHERE person_id = $1 AND key = $2',
      [personId, key, reply.statusCode, location ?? null, text],
    );
  }

  private async free({ personId, key }: Call): Promise<void> {
    await this.database.query(
      'DELETE FROM idempotency_keys WHERE person_id = $1 AND key = $2 AND status IS NULL',
      [personId, key],
    );
  }

  private seal(text: string): Promise<string> {
    return symmetricEncrypt({ key: this.secret, data: text });
  }

  private open(text: string): Promise<string> {
    return symmetricDecrypt({ key: this.secret, data: text });
  }
}
