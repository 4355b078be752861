/** The targets of a day as its form changes them: one button a change, without script. */

/** The ministries' slugs after the change that the button `up:<slug>`, `down:<slug>`, `remove:<slug>` or `add` asks for. */
export const changeTargets = (ministries: readonly string[], change: string, added: string): string[] => {
  const [verb = '', slug = ''] = change.split(':');
  if (verb === 'remove') return ministries.filter((one) => one !== slug);
  if (verb === 'up') return swapped(ministries, ministries.indexOf(slug) - 1);
  if (verb === 'down') return swapped(ministries, ministries.indexOf(slug));
  return added === '' || ministries.includes(added) ? [...ministries] : [...ministries, added];
};

/** The one at the index changes places with the next; at an end nothing moves. */
const swapped = (ministries: readonly string[], index: number): string[] => {
  const [one, other] = [ministries[index], ministries[index + 1]];
  if (one === undefined || other === undefined) return [...ministries];
  return ministries.with(index, other).with(index + 1, one);
};
