/** A compose link: the address at which a network offers a text to its own user, ready to send. */
import { Invalid } from './errors.js';
import type { Network } from './network.js';

export interface Composition {
  readonly network: Network;
  readonly text: string;
  /** The supporter's Mastodon server; Mastodon has no central page. */
  readonly instance?: string | null | undefined;
  /** The page that Telegram shows where the text has no link: it refuses to share without one. */
  readonly page?: string | undefined;
  /** The X post that is answered. */
  readonly inReplyTo?: string | undefined;
}

/** The compose link that holds exactly the text; throws Invalid where Mastodon's server is no host name. */
export function composeLink(composition: Composition): string {
  const { network, text, inReplyTo } = composition;
  switch (network) {
    case 'x':
      return address('https://x.com/intent/tweet', { text, in_reply_to: inReplyTo });
    case 'bluesky':
      return address('https://bsky.app/intent/compose', { text });
    case 'mastodon':
      return address(`https://${mastodonHost(composition.instance)}/share`, { text });
    case 'threads':
      return address('https://www.threads.com/intent/post', { text });
    case 'whatsapp':
      return address('https://wa.me/', { text });
    case 'telegram':
      return address('https://t.me/share/url', { url: firstLink(text) ?? composition.page ?? '', text });
  }
}

// A lone surrogate would make encodeURIComponent throw.
const encode = (value: string): string => encodeURIComponent(value.toWellFormed());

function address(base: string, fields: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${base}?${pairs.map(([name, value]) => `${name}=${encode(value)}`).join('&')}`;
}

const firstLink = (text: string): string | null => /https?:\/\/\S+/i.exec(text)?.[0] ?? null;

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
// A last label of letters keeps out IPv4 addresses, which may also be written as 0x7f.1.
const HOST_NAME = new RegExp(`^(?:${LABEL}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$`);
const RESERVED = /(?:^|\.)(?:localhost|local|internal|localdomain|home\.arpa|in-addr\.arpa)$/;

/** A Mastodon server's host name in lower case; null where the value is anything more or less than that. */
export function findMastodonHost(value: string): string | null {
  const host = value.trim().toLowerCase();
  return host.length <= 253 && HOST_NAME.test(host) && !RESERVED.test(host) ? host : null;
}

function mastodonHost(instance: string | null | undefined): string {
  const host = findMastodonHost(instance ?? '');
  if (host !== null) return host;
  throw Invalid.field(
    'instance',
    'Name your Mastodon server by its host name alone, such as mastodon.social.',
  );
}
