import proxyAddr from '@fastify/proxy-addr';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { Config } from '../../../config/config.js';
import { readReport } from '../../actions/act-body.js';
import { ActionsService, type Recorded } from '../../actions/actions.service.js';
import { Clock } from '../../common/clock.js';
import { problemAnswer, problemOf } from '../../common/problem.filter.js';
import { RateLimits } from '../../common/rate-limit.guard.js';
import { Metrics } from '../../operations/metrics.js';
import { readJson } from '../../strict-body.js';

const PATH = '/api/v1/actions';
/** A report is a token, a stage and perhaps an address. */
const MOST_BYTES = 2_048;

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

/**
 * Counts what supporters did before the framework sees the request: its guards, interceptors and hooks cost more than the
 * act. It does what they would do, and sends the headers with which they answered the first of these requests.
 */
@Injectable()
export class HotActs implements OnModuleInit {
  private readonly logger = new Logger('Problem');
  private headers: OutgoingHttpHeaders | null = null;
  private readonly addressOf: (request: IncomingMessage) => string;

  constructor(
    private readonly adapterHost: HttpAdapterHost,
    private readonly actions: ActionsService,
    private readonly limits: RateLimits,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    const trusted = proxyAddr.compile([...config.trustedProxies]);
    this.addressOf = (request) => proxyAddr(request, trusted);
  }

  onModuleInit(): void {
    if (!this.config.servesPages) return;
    const { server } = this.adapterHost.httpAdapter.getInstance<FastifyInstance>();
    const others = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      const isAct = request.method === 'POST' && request.url === PATH;
      if (isAct && this.headers !== null && isPlain(request)) return void this.answer(request, response);
      if (isAct) response.once('finish', () => this.learn(response));
      for (const listener of others) listener(request, response);
    });
  }

  /** Keeps the headers of an act that the framework answered. */
  private learn(response: ServerResponse): void {
    if (response.statusCode !== 200) return;
    const { 'content-length': _, date: __, ...headers } = response.getHeaders();
    this.headers = headers;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = performance.now();
    const { status, headers, body } = await this.act(request).then(success, (error: unknown) =>
      this.failure(error),
    );
    response
      .writeHead(status, { ...this.headers, ...headers, 'content-length': Buffer.byteLength(body) })
      .end(body);
    this.metrics.observe('POST', PATH, status, (performance.now() - startedAt) / 1_000);
  }

  private async act(request: IncomingMessage): Promise<Recorded> {
    if (this.config.hasRateLimits) await this.limits.admit(this.addressOf(request));
    const { token, stage, postUrl } = readReport(readJson(await bytesOf(request)));
    return this.actions.recordStage(token, stage, postUrl, this.clock.now());
  }

  private failure(error: unknown): Answer {
    const found = problemOf(error);
    if (found.status >= 500) {
      this.logger.error(
        `POST ${PATH} ${found.status} ${found.code}`,
        error instanceof Error ? error.stack : String(error),
      );
    }
    return { status: found.status, ...problemAnswer(found) };
  }
}

const success = (recorded: Recorded): Answer => ({
  status: 200,
  headers: {},
  body: JSON.stringify(recorded),
});

/** Whether a report comes as our pages and most programs send it; all others are the framework's to judge. */
const isPlain = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length']) <= MOST_BYTES &&
  headers['content-type']?.startsWith('application/json') === true &&
  headers['content-encoding'] === undefined &&
  headers.authorization === undefined &&
  (headers['sec-fetch-site'] === 'same-origin' ||
    (headers['sec-fetch-site'] === undefined && headers.origin === undefined));

const bytesOf = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .once('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
      .once('error', reject);
  });
