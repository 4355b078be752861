import { pathInside } from './door.js';

it.each(['/workspace', '/workspace/campaigns?status=draft#list', '/'])('leads on to %s', (next) => {
  expect(pathInside(next)).toBe(next);
});

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/a\\..',
  'javascript:alert(1)',
  '/\tevil',
  '/é',
  '',
  ['/workspace', '/'],
  undefined,
])('leads to the workspace rather than out of this site: %s', (next) => {
  expect(pathInside(next)).toBe('/workspace');
});
