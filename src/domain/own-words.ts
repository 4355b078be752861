/** Own words: one sentence that a supporter adds to a dealt post, before the hashtags and links that end it. */
import type { PostLength } from './plain-length.js';

const TAG_OR_LINK = /^(?:[#＃][^#＃]+|https?:\/\/.+)$/iu;
const ENDS_SENTENCE = /[.!?…。！？؟۔"'”’»」』)\]\p{Extended_Pictographic}\u200f\ufe0f]$/u;
const NEEDS_NO_SPACE = /[。！？…」』）]$/u;

/** The text with the words in it, as its supporter would set them; the text itself where there are none. */
export function withOwnWords(text: string, own: string): string {
  const words = own.trim().replace(/\s+/g, ' ');
  if (words === '') return text;
  const end = endOfSentences(text);
  const [before, after] = [text.slice(0, end).trimEnd(), text.slice(end)];
  if (before === '') return `${words}${after === '' ? '' : ' '}${after}`;
  const joint = NEEDS_NO_SPACE.test(before) ? '' : ' ';
  return `${before}${joint}${words}${after}`;
}

/** How many more characters the words may have, in the post's language; null where the network sets no limit. */
export function roomForOwnWords(
  text: string,
  own: string,
  language: string,
  measure: (text: string) => PostLength,
): number | null {
  const sample = language === 'zh' ? '中' : 'x';
  const { used, limit } = measure(withOwnWords(text, own.trim() + sample));
  if (limit === null) return null;
  return Math.max(0, Math.floor((limit - used) / measure(sample).used) + 1);
}

/** Where the hashtags and links at the end begin, with the space before them; the text's end where they belong to its sentence. */
function endOfSentences(text: string): number {
  const parts = text.trimEnd().split(/(\s+)/);
  let end = text.trimEnd().length;
  let last = parts.length - 1;
  while (last >= 0 && TAG_OR_LINK.test(parts[last] ?? '')) {
    end -= (parts[last]?.length ?? 0) + (parts[last - 1]?.length ?? 0);
    last -= 2;
  }
  return end <= 0 || ENDS_SENTENCE.test(text.slice(0, end)) ? Math.max(0, end) : text.trimEnd().length;
}
