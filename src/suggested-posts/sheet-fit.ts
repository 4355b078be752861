/** Whether the posts of a sheet fit their networks, and what the house lint says of them. */
import { lint } from '../domain/lint.js';
import type { Network } from '../domain/network.js';
import { parse, type Notation } from '../domain/notation.js';
import { measureLength } from '../domain/post-length.js';
import type { SlotValues } from '../domain/variants.js';
import { extremeText } from './approved-post.js';

/** A text with what its slots stand for on one of its networks. */
export interface FitSources {
  readonly text: string;
  readonly language: string;
  readonly networks: readonly string[];
  readonly valuesOn: (network: Network) => SlotValues;
}

export interface OverLimit {
  readonly network: Network;
  readonly used: number;
  readonly limit: number;
}

export interface SheetLint {
  readonly code: string;
  readonly message: string;
  /** Offset in the longest variant, in UTF-16 code units. */
  readonly position: number;
}

// Every unit of a text weighs at most two, and what slots stand for is far shorter than this.
const SURELY_FITS = 100;

const extremes = (sources: FitSources, extreme: 'longest' | 'shortest'): OverLimit[] => {
  const notation = parse(sources.text);
  return (sources.networks as Network[]).flatMap((network) => {
    const measure = (part: string): number => measureLength(part, network).used;
    const { fits, used, limit } = measureLength(
      extremeText(notation, sources.valuesOn(network), measure, extreme),
      network,
    );
    return fits || limit === null ? [] : [{ network, used, limit }];
  });
};

/** The networks on which not even the shortest variant fits: the post could never be dealt there. */
export const neverFits = (sources: FitSources): OverLimit[] =>
  sources.text.length < SURELY_FITS ? [] : extremes(sources, 'shortest');

/** What is worth a second look: the lint of the longest variant, and the networks that it is too long for. */
export const lintsOf = (sources: FitSources): SheetLint[] => {
  const longest = longestOf(parse(sources.text), sources);
  const tooLong = extremes(sources, 'longest').map(({ network, used, limit }) => ({
    code: 'too-long',
    message: `The longest variant has ${used} of ${limit} characters on ${network}.`,
    position: 0,
  }));
  return [...lint(longest, sources.language), ...tooLong];
};

const longestOf = (notation: Notation, { networks, valuesOn }: FitSources): string =>
  extremeText(notation, valuesOn((networks[0] ?? 'x') as Network), ({ length }) => length, 'longest');
