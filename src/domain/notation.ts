/** The notation of a suggested post: text with `[alternatives|nested|]`, `{slots}` and backslash escapes. */
import { Invalid } from './errors.js';

export const SLOTS = ['ministry', 'handle', 'country', 'hashtags', 'link', 'day', 'claim'] as const;

export type SlotName = (typeof SLOTS)[number];

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
}

export interface SlotPiece {
  readonly kind: 'slot';
  readonly slot: SlotName;
  /** The slug of `{claim:slug}`; null for every other slot. */
  readonly argument: string | null;
}

/** What a variant is made of once every alternative is chosen. */
export type Piece = TextPiece | SlotPiece;

export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly Notation[];
}

/** A parsed post: pieces and choices in order. */
export type Notation = readonly (Piece | Choice)[];

/** The longest body, in UTF-16 code units. */
export const MAX_BODY_LENGTH = 2_000;

/** The deepest nesting of alternatives: far more than a person can read. */
export const MAX_DEPTH = 50;

const SPECIAL = '[]{}|\\';

/** Parses a body; throws Invalid with the position of the character that is wrong. */
export function parse(body: string): Notation {
  if (body.length > MAX_BODY_LENGTH) {
    fail(MAX_BODY_LENGTH, `Shorten the text to ${MAX_BODY_LENGTH} characters; it has ${body.length}.`);
  }
  const reader = { body, at: 0 };
  const notation = readSequence(reader, 0);
  if (reader.at < body.length)
    fail(reader.at, 'This "]" closes nothing; write "\\]" for the character itself.');
  return notation;
}

interface Reader {
  readonly body: string;
  at: number;
}

function readSequence(reader: Reader, depth: number): Notation {
  const parts: (Piece | Choice)[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
  };
  while (reader.at < reader.body.length) {
    const character = reader.body.charAt(reader.at);
    if (character === ']' || (character === '|' && depth > 0)) break;
    if (character === '[' || character === '{') {
      flush();
      parts.push(character === '[' ? readChoice(reader, depth + 1) : readSlot(reader));
    } else {
      text += readCharacter(reader);
    }
  }
  flush();
  return parts;
}

function readCharacter(reader: Reader): string {
  const character = reader.body.charAt(reader.at);
  if (character === '}') fail(reader.at, 'This "}" closes nothing; write "\\}" for the character itself.');
  reader.at += 1;
  if (character !== '\\') return character;
  if (reader.at === reader.body.length) {
    fail(reader.at - 1, 'A backslash stands before the character that it escapes; write "\\\\" for itself.');
  }
  reader.at += 1;
  return reader.body.charAt(reader.at - 1);
}

function readChoice(reader: Reader, depth: number): Choice {
  const start = reader.at;
  if (depth > MAX_DEPTH) fail(start, `Alternatives can be nested ${MAX_DEPTH} deep.`);
  const options: Notation[] = [];
  do {
    reader.at += 1;
    options.push(readSequence(reader, depth));
  } while (reader.body.charAt(reader.at) === '|');
  if (reader.at === reader.body.length) fail(start, 'This "[" is not closed; add "]", or write "\\[".');
  reader.at += 1;
  return { kind: 'choice', options };
}

function readSlot(reader: Reader): SlotPiece {
  const start = reader.at;
  const end = reader.body.indexOf('}', start);
  if (end < 0) fail(start, 'This "{" is not closed; add "}", or write "\\{".');
  const found = slotNamed(reader.body.slice(start + 1, end));
  if (typeof found === 'string') fail(start, found);
  reader.at = end + 1;
  return found;
}

/** The slot that stands between two braces, or what is wrong with it. */
export function slotNamed(inside: string): SlotPiece | string {
  const [, name, argument = null] = /^([a-z]+)(?::([a-z0-9]+(?:-[a-z0-9]+)*))?$/.exec(inside) ?? [];
  const slot = SLOTS.find((known) => known === name);
  if (slot === undefined) return `There is no slot "{${inside.slice(0, 40)}}". ${SLOT_HELP}`;
  if ((slot === 'claim') === (argument !== null)) return { kind: 'slot', slot, argument };
  return slot === 'claim' ? 'Name the claim: {claim:its-slug}.' : `Write {${slot}} without ":".`;
}

const SLOT_HELP =
  'The slots are {ministry}, {handle}, {country}, {hashtags}, {link}, {day} and {claim:its-slug}.';

function fail(position: number, message: string): never {
  throw new Invalid([{ field: 'text', message, position }], 'notation');
}

/** Writes a notation so that `parse` gives it back. */
export function print(notation: Notation): string {
  return notation
    .map((part) => {
      if (part.kind === 'text') return escape(part.text);
      if (part.kind === 'slot') return `{${part.slot}${part.argument === null ? '' : `:${part.argument}`}}`;
      return `[${part.options.map(print).join('|')}]`;
    })
    .join('');
}

const escape = (text: string): string =>
  [...text].map((character) => (SPECIAL.includes(character) ? `\\${character}` : character)).join('');

/** The slots that some variant uses, each once, claims by slug. */
export function slotsOf(notation: Notation): SlotPiece[] {
  const all = notation.flatMap((part): SlotPiece[] => {
    if (part.kind === 'text') return [];
    return part.kind === 'slot' ? [part] : part.options.flatMap(slotsOf);
  });
  return [...new Map(all.map((piece) => [print([piece]), piece])).values()];
}
