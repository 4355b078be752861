/** A post's address, as a supporter pastes it: parsed to tell which post it is, never fetched. */
import { Invalid } from './errors.js';
import type { Network } from './network.js';

export interface PostAddress {
  readonly network: Network;
  /** The same for every way of writing the address of one post. */
  readonly key: string;
}

const MAX_LENGTH = 500;

const X_HOSTS = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'];
const THREADS_HOSTS = ['threads.com', 'threads.net'];

/** Which post the address names; throws Invalid where it has not the shape of a post on a network that we know. */
export function parsePostUrl(text: string): PostAddress {
  const found = postIn(text);
  if (found) return found;
  throw Invalid.field(
    'postUrl',
    'Paste the address of your post, such as https://x.com/name/status/123.',
    'post-url',
  );
}

/** The id of the X post that the address names; null where it names none. */
export function findXPost(text: string): string | null {
  const found = postIn(text);
  return found?.network === 'x' ? found.key.slice('x::'.length) : null;
}

function postIn(text: string): PostAddress | null {
  const url = text.length <= MAX_LENGTH && URL.canParse(text) ? new URL(text) : null;
  return url && isPlain(url) ? addressOf(url) : null;
}

const isPlain = ({ protocol, username, password, port }: URL): boolean =>
  (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' && port === '';

function addressOf(url: URL): PostAddress | null {
  const host = url.hostname.replace(/^www\./, '');
  const path = url.pathname.replace(/\/$/, '');
  if (X_HOSTS.includes(host)) return match('x', /^\/\w{1,15}\/status\/(\d{1,20})$/, path);
  if (host === 'bsky.app')
    return match('bluesky', /^\/profile\/([\w.:-]{3,253}\/post\/[a-z0-9]{5,20})$/, path);
  if (THREADS_HOSTS.includes(host)) return match('threads', /^\/@[\w.]{1,30}\/post\/([\w-]{5,40})$/, path);
  if (host === 't.me') return match('telegram', /^\/(\w{3,40}\/\d{1,15})$/, path);
  return match(
    'mastodon',
    /^(?:\/@[\w.-]{1,100}(?:@[\w.-]{1,253})?|\/users\/[\w.-]{1,100}\/statuses)\/(\d{5,25})$/,
    path,
    host,
  );
}

function match(network: Network, pattern: RegExp, path: string, host = ''): PostAddress | null {
  const id = pattern.exec(path)?.[1];
  return id === undefined ? null : { network, key: `${network}:${host}:${id}` };
}
