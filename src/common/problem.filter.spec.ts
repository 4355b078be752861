import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { Conflict, Forbidden, Invalid, NotFound, Unavailable } from '../domain/errors.js';
import { problemOf } from './problem.filter.js';

const fromPostgres = (code: string): Error =>
  new QueryFailedError('SELECT secret', [], Object.assign(new Error('the words of the database'), { code }));

it.each([
  ['nothing found', new NotFound('There is none.'), 404, 'not-found'],
  ['a person who may not', new Forbidden('own-post', 'Not you.'), 403, 'own-post'],
  ['a state that forbids it', new Conflict('paused', 'It is paused.'), 409, 'paused'],
  ['an edit that is stale', new Conflict('stale', 'Read it again.'), 412, 'stale'],
  ['wrong input', Invalid.field('name', 'is wrong'), 422, 'invalid'],
  ['a token that is wrong', Invalid.field('token', 'is forged', 'token-invalid'), 422, 'token-invalid'],
  ['something that is away', new Unavailable('queue', 'Full.', 2), 503, 'unavailable'],
  ['what the framework refuses', new HttpException('No.', 415), 415, 'unsupported-media-type'],
  ['what the server refuses', Object.assign(new Error('Too large.'), { statusCode: 413 }), 413, 'too-large'],
  ['a database that shuts down', fromPostgres('57P01'), 503, 'unavailable'],
  [
    'a database that is not there',
    Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    503,
    'unavailable',
  ],
  ['a connection that breaks', new Error('Connection terminated unexpectedly'), 503, 'unavailable'],
  ['a deadlock', fromPostgres('40P01'), 503, 'unavailable'],
  ['a second of one name', fromPostgres('23505'), 409, 'already-exists'],
  ['characters that cannot be kept', fromPostgres('22021'), 422, 'invalid'],
  ['a mistake of ours in SQL', fromPostgres('42601'), 500, 'internal'],
  ['a mistake of ours', new TypeError('x is not a function'), 500, 'internal'],
  ['something thrown that is no error', 'oops', 500, 'internal'],
])('%s is a problem of its own', (_, error, status, code) => {
  expect(problemOf(error)).toMatchObject({ status, code, type: `urn:tweetathon:problem:${code}` });
});

it.each([
  fromPostgres('42601'),
  fromPostgres('57P01'),
  fromPostgres('23505'),
  new TypeError('x is not a function'),
])('what went wrong inside stays inside: %s', (error) => {
  expect(JSON.stringify(problemOf(error))).not.toMatch(/words of the database|secret|not a function/);
});

it('blockers and the like travel with a conflict', () => {
  const blockers = [{ code: 'no-check', message: 'Check it.', where: 'france' }];
  expect(problemOf(new Conflict('not-publishable', 'No.', { blockers }))).toMatchObject({ blockers });
});
