/** Where in a JSON text the items of its lists stand, so that a wrong one can be named by its line. */

interface Frame {
  readonly kind: 'object' | 'array';
  /** The member of the object that is being read. */
  key: string;
}

/** The lines, from 1, on which the items of each list in the outermost object begin, by the list's name. */
export const linesOfItems = (text: string): ReadonlyMap<string, readonly number[]> => {
  const lines = new Map<string, number[]>();
  const frames: Frame[] = [];
  let line = 1;
  let isNext = false;
  let lastString = '';
  const begin = (): void => {
    const [outer, list] = frames;
    if (!isNext || frames.length !== 2 || outer?.kind !== 'object' || list?.kind !== 'array') return;
    lines.set(outer.key, [...(lines.get(outer.key) ?? []), line]);
    isNext = false;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') line += 1;
    if (/\s/.test(character)) continue;
    if (character === ',') {
      isNext = true;
    } else if (character === ':') {
      const frame = frames.at(-1);
      if (frame) frame.key = lastString;
    } else if (character === '}' || character === ']') {
      frames.pop();
      isNext = false;
    } else {
      begin();
      if (character === '{' || character === '[') {
        frames.push({ kind: character === '{' ? 'object' : 'array', key: '' });
        isNext = true;
      } else if (character === '"') {
        const end = endOfString(text, at);
        lastString = text.slice(at + 1, end);
        at = end;
      }
    }
  }
  return lines;
};

const endOfString = (text: string, start: number): number => {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '"') return at;
  }
  return text.length;
};
