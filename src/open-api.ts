import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { existsSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { join } from 'node:path';

const METADATA: string = './metadata.js';

/** What the build found out about our DTOs: swc leaves no types to ask at run time. */
const loadMetadata = async (): Promise<void> => {
  const isBuilt = ['metadata.js', 'metadata.ts'].some((file) => existsSync(join(import.meta.dirname, file)));
  if (!isBuilt) return;
  const { default: metadata } = (await import(METADATA)) as {
    default: () => Promise<Record<string, unknown>>;
  };
  await SwaggerModule.loadPluginMetadata(metadata);
};

const describeApi = () =>
  new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Tweetathon')
    .setDescription(
      'Campaign days and the ministries they address, suggested posts, actions, responses and engagement. ' +
        'Errors are problem documents (RFC 9457). Reads carry an ETag for If-None-Match and If-Match.',
    )
    .setVersion('1')
    .setLicense('AGPL-3.0-or-later', 'https://www.gnu.org/licenses/agpl-3.0.html')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key.' })
    .addCookieAuth('session')
    .build();

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', description: 'Stable, for programs.' },
    position: { type: 'integer', description: 'That of the first issue, where it has one.' },
    issues: {
      type: 'array',
      description: 'What is wrong with the input, where it is.',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: {
          field: { type: 'string' },
          message: { type: 'string' },
          position: {
            type: 'integer',
            description: 'In UTF-16 code units, where the fault has a place in a text.',
          },
        },
      },
    },
  },
};

const REFUSAL = {
  description: 'It was refused, or failed; the problem says why.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description:
    'A word of the caller’s own: the same request sent again with it is answered as at first, and done once.',
  schema: { type: 'string', maxLength: 200 },
};

const completed = (operation: Operation, method: string): Operation => {
  const isRepeatable = method === 'post' && operation.security !== undefined;
  const answers = Object.entries(operation.responses).map(([status, answer]) => [
    status,
    { ...answer, description: STATUS_CODES[status] ?? 'An answer.' },
  ]);
  return {
    ...operation,
    security: operation.security ?? [],
    parameters: [...(operation.parameters ?? []), ...(isRepeatable ? [IDEMPOTENCY_KEY] : [])],
    responses: { ...(Object.fromEntries(answers) as Operation['responses']), default: REFUSAL },
  };
};

const isForPrograms = (path: string): boolean => path.startsWith('/api/v1/') || path.startsWith('/go/');

/** The document without the pages, and with what is true of every operation said at every operation. */
const complete = (document: OpenAPIObject): OpenAPIObject => {
  const paths = Object.entries(document.paths).filter(([path]) => isForPrograms(path));
  for (const [, item] of paths)
    for (const method of METHODS) if (item[method]) item[method] = completed(item[method], method);
  const schemas = { ...document.components?.schemas, Problem: PROBLEM };
  return {
    ...document,
    paths: Object.fromEntries(paths.sort()),
    components: { ...document.components, schemas },
  };
};

/** `sections.list`, where SectionsController lists. */
const operationIdOf = (controller: string, method: string): string => {
  const noun = controller.replace(/Controller$/, '');
  return `${noun.charAt(0).toLowerCase()}${noun.slice(1)}.${method}`;
};

/** The document that describes what programs can do here. */
export const createOpenApi = (app: NestFastifyApplication): OpenAPIObject =>
  complete(SwaggerModule.createDocument(app, describeApi(), { operationIdFactory: operationIdOf }));

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

/** Serves the OpenAPI document, made when somebody first asks, and a page to read it. */
export const serveOpenApi = async (app: NestFastifyApplication): Promise<void> => {
  await loadMetadata();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (READING_PAGE.test(request.url)) reply.header('content-security-policy', READING_POLICY);
    done();
  });
  const setUp = {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json' as const],
    customSiteTitle: 'Tweetathon: API',
  };
  SwaggerModule.setup('api', app, () => createOpenApi(app), setUp);
};
