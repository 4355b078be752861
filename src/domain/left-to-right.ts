/** A left-to-right run: a handle, a hashtag or a link, which readers of a right-to-left text meet in one piece and in its own order. */

/** A stretch of a text. */
export interface Stretch {
  readonly text: string;
  readonly isLeftToRight: boolean;
}

const RUN =
  /(?:https?:\/\/|[@#＠＃][A-Za-z0-9_])(?:[^\s\p{Script=Arabic}\p{Script=Hebrew}،؛؟]*[A-Za-z0-9_/])?/gu;

/** The text cut up into its runs and what stands between them; the stretches together are the text. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    stretches.push({ text: text.slice(end, index), isLeftToRight: false });
    stretches.push({ text: run, isLeftToRight: true });
    end = index + run.length;
  }
  stretches.push({ text: text.slice(end), isLeftToRight: false });
  return stretches.filter((one) => one.text !== '');
}
