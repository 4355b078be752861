/** A token of a post's notation: a stretch of the body as it is typed, right or wrong, which an editor colours. */
import { slotNamed } from './notation.js';

export type TokenKind = 'text' | 'open' | 'bar' | 'close' | 'slot' | 'escape' | 'wrong';

export interface NotationToken {
  readonly kind: TokenKind;
  /** Offsets in the body, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** How many alternatives it stands inside, the brackets themselves included. */
  readonly depth: number;
}

/** The tokens of any text whatever: together they are the body, and none is wrong where it parses. */
export function tokensOf(body: string): NotationToken[] {
  const tokens: NotationToken[] = [];
  const opened: number[] = [];
  let at = 0;
  const add = (kind: TokenKind, end: number, depth = opened.length): void => {
    const last = tokens.at(-1);
    if (kind === 'text' && last?.kind === 'text') tokens[tokens.length - 1] = { ...last, end };
    else tokens.push({ kind, start: at, end, depth });
    at = end;
  };
  while (at < body.length) {
    const character = body.charAt(at);
    const isInside = opened.length > 0;
    if (character === '\\') add(at + 1 < body.length ? 'escape' : 'wrong', escapeEnd(body, at));
    else if (character === '[') {
      opened.push(tokens.length);
      add('open', at + 1);
    } else if (character === ']') {
      add(isInside ? 'close' : 'wrong', at + 1);
      opened.pop();
    } else if (character === '|' && isInside) add('bar', at + 1);
    else if (character === '{') add(...slotAt(body, at));
    else if (character === '}') add('wrong', at + 1);
    else add('text', textEnd(body, at));
  }
  for (const index of opened) tokens[index] = { ...(tokens[index] as NotationToken), kind: 'wrong' };
  return tokens;
}

const escapeEnd = (body: string, at: number): number =>
  at + 1 + (at + 1 < body.length ? String.fromCodePoint(body.codePointAt(at + 1) ?? 0).length : 0);

const slotAt = (body: string, at: number): [TokenKind, number] => {
  const end = body.indexOf('}', at);
  if (end < 0) return ['wrong', at + 1];
  return [typeof slotNamed(body.slice(at + 1, end)) === 'string' ? 'wrong' : 'slot', end + 1];
};

const textEnd = (body: string, at: number): number => {
  const rest = body.slice(at + 1).search(/[[\]{}|\\]/);
  return rest < 0 ? body.length : at + 1 + rest;
};
