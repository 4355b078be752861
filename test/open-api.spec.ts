import { Validator } from '@seriousme/openapi-schema-validator';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readFileSync, writeFileSync } from 'node:fs';
import { describeApi } from './support/describe-api.js';
import { startTestApp, type TestApp } from './support/app.js';

const KEPT = new URL('../docs/openapi.json', import.meta.url);
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

let app: TestApp;
let document: OpenAPIObject;

beforeAll(async () => {
  app = await startTestApp();
  // What undefined is left out of is left out of the file too.
  document = JSON.parse(JSON.stringify(await describeApi(app.nest))) as OpenAPIObject;
  if (process.env.WRITE_OPENAPI) writeFileSync(KEPT, `${JSON.stringify(document, null, 2)}\n`);
}, 180_000);

afterAll(() => app.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) =>
      item[method] ? [{ name: `${method.toUpperCase()} ${path}`, path, ...item[method] }] : [],
    ),
  );

/** The operations of which something is not so, by name. */
const without = (isSo: (operation: ReturnType<typeof operations>[number]) => boolean): string[] =>
  operations()
    .filter((operation) => !isSo(operation))
    .map(({ name }) => name);

it('is a valid description of OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(document as unknown as Record<string, unknown>);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
});

it('is the one that is kept in docs/openapi.json; where the change is meant: npm run openapi -- --write', () => {
  expect(document).toEqual(JSON.parse(readFileSync(KEPT, 'utf8')));
});

it('is served as it is kept', async () => {
  const answer = await app.request('/api/openapi.json');
  expect(answer.headers['content-type']).toContain('application/json');
  expect(answer.json()).toEqual(JSON.parse(readFileSync(KEPT, 'utf8')));
});

it('names each operation once', () => {
  const ids = operations().map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

it('says in a sentence what each operation does', () => {
  expect(without(({ summary }) => /^[A-Z].{8,}/.test(summary ?? ''))).toEqual([]);
});

it('declares every part of a path, and no other', () => {
  const declared = (operation: ReturnType<typeof operations>[number]): string[] =>
    (operation.parameters ?? []).flatMap((one) => ('in' in one && one.in === 'path' ? [one.name] : []));
  const inPath = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  expect(
    without((operation) => declared(operation).sort().join() === inPath(operation.path).sort().join()),
  ).toEqual([]);
});

it('describes the body of everything that takes one', () => {
  const takesNone =
    /adoption|dismissal|pause|publication|check|review|approval|retirement|invitations$|archive/;
  const hasBody = ({ name, path, requestBody }: ReturnType<typeof operations>[number]): boolean =>
    !/^(POST|PATCH|PUT)/.test(name) || takesNone.test(path) || requestBody !== undefined;
  expect(without(hasBody)).toEqual([]);
});

it('describes what every operation answers that answers JSON', () => {
  const isSilent =
    /^(GET \/go|DELETE)|calendar\.ics|feed\.atom|screenshot|exports|sheet|images\/\{id\}\/(content|preview)/;
  const hasAnswer = ({ name, responses }: ReturnType<typeof operations>[number]): boolean =>
    isSilent.test(name) ||
    /"(properties|items|anyOf|\$ref)"/.test(JSON.stringify(responses[200] ?? responses[201] ?? null));
  expect(without(hasAnswer)).toEqual([]);
});

it('says who may call what', () => {
  expect(document.paths['/api/v1/people']?.post).toMatchObject({
    security: [{ bearer: [] }, { cookie: [] }],
    'x-permission': 'person.manage',
  });
  expect(document.paths['/api/v1/actions']?.post).toMatchObject({ security: [] });
});

it('leaves no reference open', () => {
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
  const schemas = Object.keys(document.components?.schemas ?? {});
  for (const [, name] of references) expect(schemas).toContain(name);
});

it('can be read on a page that asks nobody else for anything', async () => {
  const page = await app.request({ url: '/api', headers: { accept: 'text/html' } });
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
});
