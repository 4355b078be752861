import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the description stands, seen from the sources and from what was built of them. */
const PLACES = ['../docs/openapi.json', '../../docs/openapi.json'];

const keptDocument = (): OpenAPIObject => {
  const path = PLACES.map((place) => join(import.meta.dirname, place)).find(existsSync);
  if (path === undefined) throw new Error('docs/openapi.json is missing.');
  return JSON.parse(readFileSync(path, 'utf8')) as OpenAPIObject;
};

// The reading page brings styles inline; its scripts do not.
const READING_PAGE = /^\/api\/?(\?|$)/;
const READING_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(';');

/** Serves the kept description of the API, of which a test knows that it is true, and a page to read it. */
export const serveOpenApi = (app: NestFastifyApplication): void => {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (READING_PAGE.test(request.url)) reply.header('content-security-policy', READING_POLICY);
    done();
  });
  SwaggerModule.setup('api', app, keptDocument, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Tweetathon: API',
  });
};
