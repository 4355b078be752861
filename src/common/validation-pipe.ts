import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Invalid, type Issue } from '../domain/errors.js';

const fieldOf = (path: readonly string[]): string => path.join('.');

const issuesOf = (errors: readonly ValidationError[], above: readonly string[] = []): Issue[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = [...above, property];
    const own = Object.values(constraints).map((message) => ({ field: fieldOf(path), message }));
    return [...own, ...issuesOf(children, path)];
  });

/** Checks each body and query against its DTO: unknown fields are refused, every issue is named. */
export const createValidationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new Invalid(issuesOf(errors)),
  });
