/** A live reading: what an editor says of a post while it is typed, computed alike by the browser and the server. */
import { Invalid } from './errors.js';
import { impossibleVariants, type ImpossibleVariants } from './impossible.js';
import { type LongestText, longestText } from './longest-text.js';
import type { Network } from './network.js';
import { type Notation, parse } from './notation.js';
import { type NotationToken, tokensOf } from './notation-tokens.js';
import type { PostLength } from './plain-length.js';
import { type Finding, findingsOf, type Problem, problemsOf } from './reading.js';
import { countVariants, type SlotValues } from './variants.js';

/** What is typed, and what its slots may stand for on each network that is chosen: several things, where it fits every target. */
export interface Typed {
  readonly body: string;
  readonly language: string;
  readonly networks: readonly Network[];
  /** The slugs of the claims behind it. */
  readonly behind?: readonly string[];
  readonly slots: Readonly<Record<string, readonly SlotValues[]>>;
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
  const claims = slots[networks[0] ?? '']?.[0]?.claims ?? null;
  const problems = problemsOf(body, (claim) => claims === null || Object.hasOwn(claims, claim));
  return { tokens: tokensOf(body), problems, variants: notationOf(body)?.size ?? null };
}

/** The post on one network. */
export interface NetworkReading {
  readonly network: Network;
  /** The ministry's name with which it is longest. */
  readonly ministry: string;
  /** The longest variant, filled in. */
  readonly text: string;
  readonly length: PostLength;
  readonly impossible: ImpossibleVariants;
}

/** How many variants are looked at while somebody types. */
const LIVE_SAMPLE = 128;

/** What is told when the keys rest: the longest variant on the network, and which ones nobody is dealt there. */
export function readOn(network: Network, typed: Typed, most = LIVE_SAMPLE): NetworkReading | null {
  const known = longestOn(network, typed);
  if (known === null) return null;
  const { notation, longest } = known;
  const { values, text, length } = longest;
  const measure = isFarBelow(length) ? () => length : (text: string) => typed.measure(text, network);
  const to = { language: typed.language, values, measure };
  const impossible = impossibleVariants(notation, to, most);
  return { network, ministry: values.ministry, text, length, impossible };
}

/** What could be better, on the first of the networks. */
export function findingsWhile(typed: Typed): Finding[] {
  const [network] = typed.networks;
  const known = network === undefined ? null : longestOn(network, typed);
  if (known === null) return [];
  const { pieces, values } = known.longest;
  const behind = (typed.behind ?? []).flatMap((slug) => values.claims[slug] ?? []);
  return findingsOf(typed.body, known.notation, values, typed.language, [pieces], behind);
}

/** Two parts can meet in a link, which counts 23: below the limit by more than two of them, no variant has to be measured. */
const isFarBelow = ({ used, limit }: PostLength): boolean => limit === null || limit - used > 2 * 23;

interface LongestOn {
  readonly notation: Notation;
  readonly longest: LongestText;
}

/** What was found for one text is asked for again a moment later. */
const found = new WeakMap<Typed, Map<Network, LongestOn | null>>();

function longestOn(network: Network, typed: Typed): LongestOn | null {
  const known = found.get(typed) ?? new Map<Network, LongestOn | null>();
  found.set(typed, known);
  const before = known.get(network);
  if (before !== undefined) return before;
  const now = findLongestOn(network, typed);
  known.set(network, now);
  return now;
}

function findLongestOn(network: Network, { body, slots, measure }: Typed): LongestOn | null {
  const [notation, all] = [notationOf(body)?.notation, slots[network] ?? []];
  if (!notation || !all[0] || !knowsAll(notation, all[0])) return null;
  const longest = longestText(notation, all, (text) => measure(text, network));
  return longest && { notation, longest };
}

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
