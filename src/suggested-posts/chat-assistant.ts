import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { AssistantEnv } from '../../config/env.js';
import { Unavailable } from '../domain/errors.js';
import { DraftAssistant, type DraftWish } from './draft-assistant.js';

const MOST_BYTES = 100_000;
const MOST_TOKENS = 2_000;

/** Asks an OpenAI-compatible endpoint, at the address that the environment gives. */
@Injectable()
export class ChatAssistant extends DraftAssistant {
  readonly isThere: boolean;

  constructor(private readonly config: Config) {
    super();
    this.isThere = config.assistant !== null;
  }

  async draft(wish: DraftWish): Promise<readonly string[]> {
    const { assistant } = this.config;
    if (assistant === null) throw unavailable('is not set up');
    const answer = await ask(assistant, wish);
    const texts = textsIn(answer).slice(0, wish.count);
    if (texts.length === 0) throw unavailable('gave no drafts that can be read');
    return texts;
  }
}

/** Neither the key nor what the endpoint said of it reaches a message or a log. */
const unavailable = (what: string): Unavailable =>
  new Unavailable('assistant', `The assistant ${what}. Nothing was changed.`);

async function ask({ url, key, model, timeoutSeconds }: AssistantEnv, wish: DraftWish): Promise<string> {
  const signal = AbortSignal.timeout(timeoutSeconds * 1_000);
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  const body = JSON.stringify({ model, messages: messagesFor(wish), max_tokens: MOST_TOKENS });
  try {
    const answer = await fetch(`${url}/chat/completions`, {
      ...{ method: 'POST', headers, body, signal },
      redirect: 'error',
    });
    if (!answer.ok) throw unavailable(whyRefused(answer.status));
    return await readBounded(answer);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    throw unavailable(signal.aborted ? 'did not answer in time' : 'cannot be reached');
  }
}

const whyRefused = (status: number): string => {
  if (status === 401 || status === 403) return 'refuses our key: tell whoever runs this site';
  return status === 429 ? 'is busy: try again in a minute' : `failed (${status})`;
};

/** The body, as far as anybody would read it. */
async function readBounded({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    parts.push(part as Uint8Array);
    size += (part as Uint8Array).length;
    if (size > MOST_BYTES) throw unavailable('answered far too much');
  }
  return Buffer.concat(parts).toString('utf8');
}

const messagesFor = ({ title, ask: wanted, language, ministry, count }: DraftWish) => {
  const spoken = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  const to = ministry ?? 'a foreign ministry';
  return [
    {
      role: 'system',
      content:
        'You draft posts for social networks in which citizens ask a foreign ministry one clear, polite question. ' +
        'No hashtags, links, handles, emoji, names of people, or facts and figures that you were not given.',
    },
    {
      role: 'user',
      content:
        `Campaign: ${title}\nIts ask: ${wanted}\nWrite ${count} posts in ${spoken} to ${to}, each under 220 characters, ` +
        'each worded differently. Answer with a JSON array of strings and nothing else.',
    },
  ];
};

/** The texts of the answer; none where it is not what was asked for. */
function textsIn(answer: string): string[] {
  const content = field(field(field(field(json(answer), 'choices'), 0), 'message'), 'content');
  if (typeof content !== 'string') return [];
  const array = /\[[^]*\]/.exec(content)?.[0];
  const texts = array === undefined ? null : json(array);
  return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const field = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
