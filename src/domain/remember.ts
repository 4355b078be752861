/** Remembering: a pure function of texts need not compute the same answer twice. */

const MOST = 20_000;

/** The function with a memory of its latest answers, which are shared and therefore must not be changed. */
export const remember = <Arguments extends readonly string[], Answer>(
  compute: (...args: Arguments) => Answer,
  most = MOST,
): ((...args: Arguments) => Answer) => {
  const answers = new Map<string, Answer>();
  return (...args) => {
    const key = args.join('\n');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(...args);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
};
