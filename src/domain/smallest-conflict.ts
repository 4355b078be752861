/** The smallest conflict: the fewest rules that cannot all be kept, found by hitting every way out (Ignatiev and others 2015). */

export interface Conflicting<Rule> {
  readonly rules: readonly Rule[];
  /** Whether no smaller set conflicts; else none of these can be left out, but another set may be smaller. */
  readonly isSmallest: boolean;
}

const MOST_QUESTIONS = 1_500;

/** The fewest of the rules that conflict; all of them together must. Asks whether some of them can be kept, up to a limit. */
export const smallestConflict = <Rule>(
  rules: readonly Rule[],
  canKeep: (some: readonly Rule[]) => boolean,
  mostQuestions = MOST_QUESTIONS,
): Conflicting<Rule> => {
  let questions = 0;
  const ask = (some: ReadonlySet<number>): boolean => {
    questions += 1;
    return canKeep(rules.filter((_, index) => some.has(index)));
  };
  const waysOut: number[][] = [];
  while (questions < mostQuestions) {
    const hit = new Set(leastHitting(waysOut));
    if (!ask(hit)) return { rules: rules.filter((_, index) => hit.has(index)), isSmallest: true };
    const kept = grow(hit, rules.length, ask);
    waysOut.push([...rules.keys()].filter((index) => !kept.has(index)));
  }
  const kept = shrink(rules.length, ask);
  return { rules: rules.filter((_, index) => kept.has(index)), isSmallest: false };
};

/** Adds rules as long as all can be kept, many at a time: what is left out at last is a way out. */
const grow = (
  start: ReadonlySet<number>,
  count: number,
  ask: (some: ReadonlySet<number>) => boolean,
): ReadonlySet<number> => {
  let kept = start;
  const add = (some: readonly number[]): void => {
    if (some.length === 0) return;
    const more = new Set([...kept, ...some]);
    if (ask(more)) {
      kept = more;
      return;
    }
    if (some.length === 1) return;
    const middle = some.length >> 1;
    add(some.slice(0, middle));
    add(some.slice(middle));
  };
  add(Array.from({ length: count }, (_, index) => index).filter((index) => !start.has(index)));
  return kept;
};

/** Leaves rules out, many at a time, as long as the rest conflicts (Junker 2004). */
const shrink = (count: number, ask: (some: ReadonlySet<number>) => boolean): ReadonlySet<number> => {
  const core = (base: readonly number[], isNew: boolean, rest: readonly number[]): number[] => {
    if (isNew && !ask(new Set(base))) return [];
    if (rest.length === 1) return [...rest];
    const middle = rest.length >> 1;
    const [first, second] = [rest.slice(0, middle), rest.slice(middle)];
    const fromSecond = core([...base, ...first], true, second);
    const fromFirst = core([...base, ...fromSecond], fromSecond.length > 0, first);
    return [...fromFirst, ...fromSecond];
  };
  const all = Array.from({ length: count }, (_, index) => index);
  return new Set(core([], false, all));
};

/** The fewest numbers of which every set holds one: sizes in turn, each by trying the members of a set not hit yet. */
const leastHitting = (sets: readonly (readonly number[])[]): number[] => {
  for (let size = 0; ; size += 1) {
    const found = hitWithin(sets, [], size);
    if (found) return found;
  }
};

const hitWithin = (sets: readonly (readonly number[])[], chosen: number[], left: number): number[] | null => {
  const missed = sets
    .filter((set) => !set.some((index) => chosen.includes(index)))
    .toSorted((one, other) => one.length - other.length)[0];
  if (!missed) return chosen;
  if (left === 0) return null;
  for (const index of missed) {
    const found = hitWithin(sets, [...chosen, index], left - 1);
    if (found) return found;
  }
  return null;
};
