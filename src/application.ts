import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { AppModule } from './app.module.js';
import type { Clock } from './common/clock.js';
import { prepareHttp } from './http.module.js';
import { serveOpenApi } from './open-api.js';
import { createLog, NestLog } from './operations/log.js';
import { Metrics } from './operations/metrics.js';
import { watchRequests } from './operations/request-log.js';

const BODY_BYTES = 256 * 1024;
const FILE_BYTES = 8 * 1024 * 1024;

const createAdapter = ({ trustedProxies }: Config): FastifyAdapter =>
  new FastifyAdapter({
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: BODY_BYTES,
    requestTimeout: 30_000,
    keepAliveTimeout: 75_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 512 },
    // No middleware of Nest's kind is used; its engine would cost a share of each cached page.
    skipMiddie: true,
  });

/** A process that only works answers nobody but whoever runs it. */
const closeDoors = (fastify: FastifyInstance): void => {
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    if (/^\/(health\/|metrics$)/.test(request.routeOptions.url ?? '')) done();
    else reply.code(404).send('This process serves no pages.\n');
  });
};

const prepare = async (
  app: NestFastifyApplication,
  config: Config,
  log: ReturnType<typeof createLog>,
): Promise<void> => {
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  watchRequests(fastify, log, app.get(Metrics));
  if (!config.servesPages) closeDoors(fastify);
  await fastify.register(cookie);
  await prepareHttp(app, config);
  serveOpenApi(app);
  await fastify.register(multipart, {
    limits: { fileSize: FILE_BYTES, files: 1, fields: 40, fieldSize: 64 * 1024 },
  });
};

/** Builds the application on its settings and clock: routes and connections are there, nothing listens yet. */
export const createApplication = async (config: Config, clock: Clock): Promise<NestFastifyApplication> => {
  const log = createLog(config.logLevel);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, clock),
    createAdapter(config),
    {
      logger: new NestLog(log),
      abortOnError: false,
      forceCloseConnections: false,
    },
  );
  await prepare(app, config, log);
  return app;
};
