import type { LightMyRequestResponse } from 'fastify';
import type { Caller } from './plans.js';

/** France's answer on the campaign's first day, as an analyst would send it. */
export const aResponse = (more: object = {}) => ({
  ministry: 'france',
  channel: 'reply',
  network: 'x',
  url: 'https://x.com/franceMFA/status/1',
  postedAt: '2026-06-11T16:10:00Z',
  text: '@jane_doe La France soutient le traité.',
  language: 'fr',
  toWhom: '@jane_doe',
  ...more,
});

/** Records a response; answers what the API said. */
export const record = (
  call: Caller,
  more: object = {},
  campaign = 'arms-treaty',
): Promise<LightMyRequestResponse> => call('POST', `/campaigns/${campaign}/responses`, aResponse(more));

/** Records a response that the test does not doubt; answers its id. */
export const recorded = async (
  call: Caller,
  more: object = {},
  campaign = 'arms-treaty',
): Promise<string> => {
  const answer = await record(call, more, campaign);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<{ id: string }>().id;
};

/** Records a response and makes it public; answers its id. */
export const published = async (
  call: Caller,
  more: object = {},
  campaign = 'arms-treaty',
): Promise<string> => {
  const id = await recorded(call, more, campaign);
  const answer = await call('PUT', `/campaigns/${campaign}/responses/${id}/publication`);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return id;
};
