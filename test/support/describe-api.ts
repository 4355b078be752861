import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { STATUS_CODES } from 'node:http';
import { type Answers, responseSchemas, type Schema } from './response-schemas.js';

const METADATA = new URL('../../src/metadata.ts', import.meta.url);

/** What the build found out about our DTOs: swc leaves no types to ask at run time. */
const loadMetadata = async (): Promise<void> => {
  const { default: metadata } = (await import(METADATA.pathname)) as {
    default: () => Promise<Record<string, unknown>>;
  };
  await SwaggerModule.loadPluginMetadata(metadata);
};

const frame = () =>
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
type ResponseObject = Exclude<NonNullable<Operation['responses'][string]>, { $ref: string }>;

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

/** What the handler's type says, unless the answer is something else than JSON. */
const answered = (answer: ResponseObject, schema: Schema | undefined): ResponseObject => {
  const isJson = answer.content === undefined || 'application/json' in answer.content;
  return isJson && schema ? { ...answer, content: { 'application/json': { schema } } } : answer;
};

const completed = (operation: Operation, method: string, { answers }: Answers): Operation => {
  const isRepeatable = method === 'post' && operation.security !== undefined;
  const schema = answers[operation.operationId ?? ''];
  const responses = Object.entries(operation.responses).map(([status, answer]): [string, ResponseObject] => {
    const described = answered(answer as ResponseObject, status === '204' ? undefined : schema);
    return [status, { ...described, description: STATUS_CODES[status] ?? 'An answer.' }];
  });
  return {
    ...operation,
    security: operation.security ?? [],
    parameters: [...(operation.parameters ?? []), ...(isRepeatable ? [IDEMPOTENCY_KEY] : [])],
    responses: { ...Object.fromEntries(responses), default: REFUSAL },
  };
};

const isForPrograms = (path: string): boolean => path.startsWith('/api/v1/') || path.startsWith('/go/');

/** The document without the pages, and with what is true of every operation said at every operation. */
const complete = (document: OpenAPIObject, answers: Answers): OpenAPIObject => {
  const paths = Object.entries(document.paths).filter(([path]) => isForPrograms(path));
  for (const [, item] of paths)
    for (const method of METHODS) if (item[method]) item[method] = completed(item[method], method, answers);
  const all = { ...document.components?.schemas, ...answers.parts, Problem: PROBLEM };
  return {
    ...document,
    paths: Object.fromEntries(paths.sort()),
    components: { ...document.components, schemas: all },
  };
};

/** `sections.list`, where SectionsController lists. */
const operationIdOf = (controller: string, method: string): string => {
  const noun = controller.replace(/Controller$/, '');
  return `${noun.charAt(0).toLowerCase()}${noun.slice(1)}.${method}`;
};

/** Describes what programs can do here: bodies by the build's metadata of our DTOs, answers by the types of handlers. */
export const describeApi = async (app: NestFastifyApplication): Promise<OpenAPIObject> => {
  await loadMetadata();
  const options = { operationIdFactory: operationIdOf };
  return complete(SwaggerModule.createDocument(app, frame(), options), responseSchemas(operationIdOf));
};
