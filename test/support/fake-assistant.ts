import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An OpenAI-compatible endpoint that answers as a test tells it to. */
export interface FakeAssistant {
  readonly url: string;
  /** What it was asked: path, key and body. */
  readonly asked: { path: string; authorization: string | undefined; body: string }[];
  answerWith(answer: (reply: ServerResponse) => void): void;
  close(): Promise<void>;
}

const read = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
};

/** Starts it on a free port. */
export const startFakeAssistant = async (): Promise<FakeAssistant> => {
  const asked: FakeAssistant['asked'] = [];
  let answer = (reply: ServerResponse): void => void reply.end();
  const server = createServer((request, reply) => {
    void read(request).then((body) => {
      asked.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      answer(reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answerWith: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** Answers with the words as a model's. */
export const saying =
  (content: string) =>
  (reply: ServerResponse): void => {
    reply.setHeader('content-type', 'application/json');
    reply.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
  };
