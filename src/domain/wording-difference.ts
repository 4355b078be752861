/** The difference between two wordings of a text: what stayed, what was taken out and what was put in, word by word. */

export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The pieces in reading order; without the added ones they are `before`, without the removed ones `after`. */
export function differenceOf(before: string, after: string): Piece[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const common = commonEnds(old, young);
  const middle = longestCommon(
    old.slice(common.first, old.length - common.last),
    young.slice(common.first, young.length - common.last),
  );
  const same = (words: readonly string[]): Piece[] => words.map((text) => ({ kind: 'same', text }));
  return joined([
    ...same(old.slice(0, common.first)),
    ...middle,
    ...same(old.slice(old.length - common.last)),
  ]);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** A slot, handle or hashtag, which is one word to those who read it. */
const UNIT = /(\{[^{}\s]*\}|[@#][\p{L}\p{N}_]+)/u;

const segmentsOf = (text: string): string[] =>
  text
    .split(UNIT)
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );

/** The words with the space after each, so that a gap is not torn at every space. */
const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  for (const segment of segmentsOf(text)) {
    if (words.length > 0 && segment.trim() === '') words.push((words.pop() ?? '') + segment);
    else words.push(segment);
  }
  return words;
};

/** How many words both begin with, and how many of the rest both end with. */
const commonEnds = (old: readonly string[], young: readonly string[]) => {
  const most = Math.min(old.length, young.length);
  let first = 0;
  while (first < most && old[first] === young[first]) first += 1;
  let last = 0;
  while (last < most - first && old[old.length - 1 - last] === young[young.length - 1 - last]) last += 1;
  return { first, last };
};

/** Keeps the longest common subsequence; the table is at most 2,000 words each way, since no text is longer. */
const longestCommon = (old: readonly string[], young: readonly string[]): Piece[] => {
  const width = young.length + 1;
  const lengths = lengthsOf(old, young);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  const pieces: Piece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < young.length) {
    const [was, is] = [old[row], young[column]];
    if (was !== undefined && was === is) {
      pieces.push({ kind: 'same', text: was });
      row += 1;
      column += 1;
    } else if (was !== undefined && (is === undefined || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'removed', text: was });
      row += 1;
    } else {
      pieces.push({ kind: 'added', text: is ?? '' });
      column += 1;
    }
  }
  return pieces;
};

/** By row and column, how long the longest common subsequence is of what is left of both. */
const lengthsOf = (old: readonly string[], young: readonly string[]): Uint16Array => {
  const width = young.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const word = old[row];
    for (let column = young.length - 1; column >= 0; column -= 1) {
      const cell = row * width + column;
      const down = lengths[cell + width] ?? 0;
      const right = lengths[cell + 1] ?? 0;
      lengths[cell] =
        word === young[column] ? (lengths[cell + width + 1] ?? 0) + 1 : down > right ? down : right;
    }
  }
  return lengths;
};

/** Neighbours of one kind as one piece; in a gap what was taken out stands before what was put in. */
const joined = (pieces: readonly Piece[]): Piece[] => {
  const result: Piece[] = [];
  let gap = { removed: '', added: '' };
  const close = (): void => {
    if (gap.removed) result.push({ kind: 'removed', text: gap.removed });
    if (gap.added) result.push({ kind: 'added', text: gap.added });
    gap = { removed: '', added: '' };
  };
  for (const { kind, text } of pieces) {
    if (kind !== 'same') {
      gap[kind] += text;
      continue;
    }
    close();
    const last = result.at(-1);
    if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  }
  close();
  return result;
};
