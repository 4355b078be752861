import { BadRequestException } from '@nestjs/common';
import { parse } from 'node:querystring';
import { Invalid } from './domain/errors.js';

const DEEPEST = 32;
const MOST_FIELDS = 500;

const utf8 = new TextDecoder('utf-8', { fatal: true });

const textIn = (bytes: Buffer): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BadRequestException('The body is not UTF-8. Send it in that encoding.');
  }
};

/** Reads a JSON body; refuses broken UTF-8, broken JSON, texts that Postgres cannot keep, and nesting without end. */
export const readJson = (bytes: Buffer): unknown => {
  const text = textIn(bytes);
  if (text.trim() === '') return {};
  const value = parseJson(text);
  refuseUnfit(value);
  return value;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadRequestException(`The body is not JSON: ${(error as Error).message.slice(0, 200)}`);
  }
};

/** Reads the body of a form; refuses broken UTF-8, in its percent-encoding too. */
export const readForm = (bytes: Buffer): unknown => {
  const text = textIn(bytes);
  try {
    decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    throw new BadRequestException('The form is not UTF-8. Send it in that encoding.');
  }
  const form = { ...parse(text, '&', '=', { maxKeys: MOST_FIELDS }) };
  refuseUnfit(form);
  return form;
};

interface Step {
  readonly value: unknown;
  readonly field: string;
  readonly depth: number;
}

/** Walks without recursion: what it is there to refuse would overflow the stack. */
const refuseUnfit = (body: unknown): void => {
  const steps: Step[] = [{ value: body, field: '', depth: 0 }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step.value === 'string') refuseText(step.value, step.field);
    if (typeof step.value === 'object' && step.value !== null) steps.push(...stepsInto(step.value, step));
  }
};

const stepsInto = (value: object, { field, depth }: Step): Step[] => {
  if (depth >= DEEPEST) throw Invalid.field(field, `must not be nested more than ${DEEPEST} deep`);
  return Object.entries(value).map(([name, inner]: [string, unknown]) => {
    refuseText(name, field);
    if (name === '__proto__') throw Invalid.field(field, 'must not have a field of this name');
    return { value: inner, field: field === '' ? name : `${field}.${name}`, depth: depth + 1 };
  });
};

const refuseText = (text: string, field: string): void => {
  if (text.includes('\0') || !text.isWellFormed())
    throw Invalid.field(field.slice(0, 200), 'must not hold NUL characters or halves of characters');
};
