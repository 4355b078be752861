import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.js';

/** The route's pattern, such as `/go/:token/:network`: addresses hold tokens, and queries hold texts. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';

const levelOf = (status: number): 'debug' | 'error' => (status >= 500 ? 'error' : 'debug');

/** Counts each request, and logs it without address, client, query or token. */
export const watchRequests = (fastify: FastifyInstance, log: Logger, metrics: Metrics): void => {
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const route = routeOf(request);
    const { method } = request;
    const { statusCode: status, elapsedTime } = reply;
    metrics.observe(method, route, status, elapsedTime / 1_000);
    // At info a busy storm would write thousands of lines a second that the metrics sum up.
    const level = levelOf(status);
    if (log.isLevelEnabled(level))
      log[level]({ method, route, status, ms: Math.round(elapsedTime) }, 'request');
    done();
  });
};
