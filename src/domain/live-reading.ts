/** A live reading: what an editor says of a post while it is typed, computed alike by the browser and the server. */
import { Invalid } from './errors.js';
import { impossibleVariants, type ImpossibleVariants } from './impossible.js';
import type { Network } from './network.js';
import { type Notation, parse } from './notation.js';
import { type NotationToken, tokensOf } from './notation-tokens.js';
import type { PostLength } from './plain-length.js';
import { type Finding, findingsOf, type Problem, problemsOf } from './reading.js';
import { countVariants, extremeVariant, fill, rawTextOf, type SlotValues } from './variants.js';

/** What is typed, and what its slots stand for on each network that is chosen. */
export interface Typed {
  readonly body: string;
  readonly language: string;
  readonly networks: readonly Network[];
  readonly slots: Readonly<Record<string, SlotValues>>;
  readonly measure: (text: string, network: Network) => PostLength;
}

/** What is told at every key: cheap. */
export interface Glance {
  readonly tokens: readonly NotationToken[];
  readonly problems: readonly Problem[];
  /** Null where the notation has a slip. */
  readonly variants: number | null;
}

/** The colours, the slips and the number of variants. */
export function glanceAt({ body, slots, networks }: Typed): Glance {
  const claims = slots[networks[0] ?? '']?.claims ?? null;
  const problems = problemsOf(body, (claim) => claims === null || Object.hasOwn(claims, claim));
  return { tokens: tokensOf(body), problems, variants: notationOf(body)?.size ?? null };
}

/** The post on one network. */
export interface NetworkReading {
  readonly network: Network;
  /** The longest variant, filled in. */
  readonly text: string;
  readonly length: PostLength;
  readonly impossible: ImpossibleVariants;
}

/** How many variants are looked at while somebody types. */
const LIVE_SAMPLE = 128;

/** What is told when the keys rest: the longest variant on the network, and which ones nobody is dealt there. */
export function readOn(
  network: Network,
  { body, language, slots, measure }: Typed,
  most = LIVE_SAMPLE,
): NetworkReading | null {
  const [notation, values] = [notationOf(body)?.notation, slots[network]];
  if (!notation || !values || !knowsAll(notation, values)) return null;
  const to = { language, values, measure: (text: string) => measure(text, network) };
  const text = fill(longestOf(notation, values, to.measure), values);
  return { network, text, length: to.measure(text), impossible: impossibleVariants(notation, to, most) };
}

/** What could be better, on the first of the networks. */
export function findingsWhile({ body, language, networks, slots, measure }: Typed): Finding[] {
  const [network] = networks;
  const [notation, values] = [notationOf(body)?.notation, slots[network ?? '']];
  if (!notation || !values || !network || !knowsAll(notation, values)) return [];
  const longest = longestOf(notation, values, (text) => measure(text, network));
  return findingsOf(body, notation, values, language, [longest]);
}

const longestOf = (notation: Notation, values: SlotValues, measure: (text: string) => PostLength) => {
  const weights = new Map<string, number>();
  return extremeVariant(
    notation,
    (piece) => {
      const text = rawTextOf(piece, values);
      const weight = weights.get(text) ?? measure(text).used;
      weights.set(text, weight);
      return weight;
    },
    'longest',
  );
};

function notationOf(body: string): { readonly notation: Notation; readonly size: number } | null {
  try {
    const notation = parse(body);
    return { notation, size: countVariants(notation) };
  } catch (error) {
    if (error instanceof Invalid) return null;
    throw error;
  }
}

const knowsAll = (notation: Notation, values: SlotValues): boolean =>
  notation.every((part) => {
    if (part.kind === 'text') return true;
    if (part.kind === 'choice') return part.options.every((option) => knowsAll(option, values));
    return part.argument === null || Object.hasOwn(values.claims, part.argument);
  });
