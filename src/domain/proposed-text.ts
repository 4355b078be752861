/** A proposed text: plain words of a supporter or a machine, made fit to be kept, without names of people and unseen marks. */
import { Invalid } from './errors.js';
import { maskHandles, type OfficialHandles } from './masking.js';
import { ACCOUNT_NETWORKS, NETWORKS, type Network } from './network.js';
import { print } from './notation.js';
import { tidy } from './plain-text.js';
import { measureLength } from './post-length.js';
import { findUnseen, mendUnseen } from './unseen.js';

/** More than any network takes that has a limit, in UTF-16 code units: what is longer is not even looked at. */
export const LONGEST_PROPOSAL = 1_000;

/** What is kept of a proposed text; throws Invalid `too-long` where it fits no network, `letters` where it mixes alphabets in a word. */
export function keptText(proposed: string, official: OfficialHandles): string {
  const text = tidy(maskHandles(seenOnly(tidy(proposed)), official));
  if (text === '') throw new Invalid([{ field: 'text', message: 'Write what you would post.' }], 'empty');
  if (!ACCOUNT_NETWORKS.some((network) => measureLength(text, network).fits)) {
    const message = 'The text is too long for every network: shorten it to 280 characters, or 500 at most.';
    throw new Invalid([{ field: 'text', message }], 'too-long');
  }
  return text;
}

/** The text without its invisible marks and drawn letters: whoever pasted them does not see them. */
function seenOnly(text: string): string {
  const plain = mendUnseen(text, ['invisible', 'look-alike']);
  const [left] = findUnseen(plain);
  if (left === undefined) return plain;
  const word = plain.slice(left.position, left.position + left.length);
  const message = `Write "${word}" in the letters of one alphabet: some of them only look alike.`;
  throw new Invalid([{ field: 'text', message, position: left.position }], 'letters');
}

/** The text in the notation of posts, each of its characters standing for itself. */
export const asNotation = (text: string): string => print([{ kind: 'text', text }]);

/** The networks on which a text without slots can be sent. */
export const networksFor = (text: string): Network[] =>
  NETWORKS.filter((network) => measureLength(text, network).fits);
