import type { TestApp } from './app.js';
import { signInCast } from './people.js';
import { addCheckedMinistries, callerOf, publishAPlan, type Caller } from './plans.js';
import { published } from './responses.js';

export const CAMPAIGN = '/campaigns/arms-treaty';
export const POSTS = `${CAMPAIGN}/suggested-posts`;

/** A published week in which France answers on the first day, and the people who write to it. */
export interface AnsweredWeek {
  readonly cora: Caller;
  readonly cleo: Caller;
  readonly ana: Caller;
  readonly anybody: Caller;
  /** The id of France's public response: a post on X. */
  readonly response: string;
  /** Writes a post of the reply set and has it approved; answers its id. */
  readonly approvedReply: (more?: object) => Promise<string>;
}

/** Plans the week before it begins, and stands on its second day once France has answered. */
export const anAnsweredWeek = async (app: TestApp): Promise<AnsweredWeek> => {
  const cast = await signInCast(app);
  const [cora, cleo] = [callerOf(app, cast.coordinator), callerOf(app, cast.secondCoordinator)];
  const ana = callerOf(app, cast.analyst);
  app.clock.set('2026-06-01T12:00:00Z');
  await addCheckedMinistries(cora, 'france', 'germany');
  await cora('PATCH', '/ministries/france', { ownLanguage: 'fr' });
  await publishAPlan(app, cora, { responseWindowDays: 3 });
  app.clock.set('2026-06-11T18:00:00Z');
  const text = 'Nous publierons notre rapport avant la fin du mois.';
  const response = await published(ana, { text });
  app.clock.set('2026-06-12T10:00:00Z');
  return {
    ...{ cora, cleo, ana, response, anybody: callerOf(app) },
    approvedReply: async (more = {}) => {
      const post = { language: 'en', text: 'Thank you, {handle}!', networks: ['x'], response, ...more };
      const made = await cora('POST', POSTS, post);
      if (made.statusCode !== 201) throw new Error(made.body);
      const { id } = made.json<{ id: string }>();
      const approval = await cleo('PUT', `${POSTS}/${id}/approval`);
      if (approval.statusCode !== 200) throw new Error(approval.body);
      return id;
    },
  };
};
