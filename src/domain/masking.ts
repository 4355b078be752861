/** Masking: taking every account that is not an official one out of a text, before anything is stored or hashed. */

/** The official accounts' handles, without @ and in lower case. */
export type OfficialHandles = ReadonlySet<string>;

/** What a supporter is called where it is said to whom a response went. */
export const A_SUPPORTER = 'a supporter';

/** Stands for what was taken out; brackets say so in any language. */
export const MASK = '[…]';

const AT = '[@＠﹫]';
// Handles are Latin on every network; so words of other scripts written against one are not taken for its end.
const LETTER = '[\\p{Script=Latin}0-9_]';
const NAME = `${LETTER}(?:[\\p{Script=Latin}0-9_.-]*${LETTER})?`;
const HOST = '(?:[\\p{Script=Latin}0-9-]+\\.)+\\p{Script=Latin}{2,}';
// No name, host or mail address begins inside another: this also keeps the search linear.
const START = '(?<![\\p{Script=Latin}0-9.@＠﹫%+-])';
// ASCII only, for words of other scripts written against it; and the end of a sentence is not the end of an address.
const PATH = "\\/[!#-;=?-Z\\\\^-~]*(?<![.,;:!?)'])";

const ACCOUNT = new RegExp(
  [
    `(?<url>${START}(?:https?:\\/\\/)?${HOST}(?::\\d+)?${PATH})`,
    `(?<mail>(?<![\\w.%+-])[\\w.%+-]+${AT}${HOST})`,
    `(?<mention>${AT}\\p{Cf}*${NAME}(?:${AT}${HOST})?)`,
    `(?<bare>${START}[a-z0-9_-]+\\.bsky\\.social(?!${LETTER}))`,
  ].join('|'),
  'giu',
);

/** Hosts where a path begins with an account. */
const ACCOUNT_FIRST =
  /^(?:www\.|mobile\.|m\.)?(?:(?:x|twitter|facebook|instagram|threads|tiktok|telegram|vk|weibo)\.(?:com|net|org)|t\.me)$/;

/** A handle as it is compared: without @ and invisible characters, in lower case. */
const normalHandle = (handle: string): string =>
  handle
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^@+/, '')
    .toLowerCase();

/** The set to mask against, from handles with or without an @; empty ones are left out. */
export const officialHandles = (handles: readonly string[]): OfficialHandles =>
  new Set(handles.map(normalHandle).filter((handle) => handle !== ''));

const unescaped = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const accountsIn = (host: string, parts: readonly string[]): readonly string[] => {
  const marked = parts
    .filter((part) => /[@＠﹫]./u.test(part))
    .map((part) => part.replace(/^.*?[@＠﹫]/u, ''));
  if (marked.length > 0) return marked;
  const listed = parts.findIndex((part) => /^(?:profile|users?|u)$/i.test(part));
  if (listed >= 0) return parts.slice(listed + 1, listed + 2);
  return ACCOUNT_FIRST.test(host) && parts[0] !== 'hashtag' ? parts.slice(0, 1) : [];
};

/** Whether an address on the web names an account that is not an official one. */
export const namesStranger = (address: string, official: OfficialHandles): boolean => {
  const [authority = '', ...path] = address.replace(/^https?:\/\//i, '').split(/[/?#&]/u);
  const host = authority.replace(/:\d+$/u, '').toLowerCase();
  const accounts = accountsIn(host, path.filter((part) => part !== '').map(unescaped)).map(normalHandle);
  return accounts.some((account) => !official.has(account) && !official.has(`${account}@${host}`));
};

/** The text without the mentions, mail addresses and profile links of accounts that are not official. */
export const maskHandles = (text: string, official: OfficialHandles): string =>
  text.replace(ACCOUNT, (found: string, ...rest) => {
    const { url, mail, bare } = rest.at(-1) as Record<string, string | undefined>;
    if (url) return namesStranger(url, official) ? url.replace(/(?<=[^/:]\/).*$/su, MASK) : url;
    if (official.has(normalHandle(found))) return found;
    if (mail) return `${MASK}@${MASK}`;
    return bare ? MASK : `@${MASK}`;
  });

/** To whom a response went: official accounts and descriptions stay; what holds a handle becomes "a supporter". */
export const maskRecipient = (toWhom: string, official: OfficialHandles): string => {
  const recipient = toWhom.trim();
  if (official.has(normalHandle(recipient))) return recipient;
  // A single Latin word may be a bare handle; a description such as "the press" has two.
  if (/^[\p{Cf}\p{Script=Latin}0-9_.@＠﹫-]+$/u.test(recipient)) return A_SUPPORTER;
  // Beside a handle there may stand its owner's name: all of it goes.
  return maskHandles(recipient, official) === recipient ? recipient : A_SUPPORTER;
};
