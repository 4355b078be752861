/** Which answers Today asks to answer back, and whom: those with posts of a reply set, in their days. */
import { NotFound } from '../../domain/errors.js';
import { type ReplyAudience, replyAudience } from '../../domain/reply-set.js';
import type { PageContext } from '../layout/page-context.js';
import { type Answer, aroundNow, type CampaignData, dealableLanguages } from './shown.js';

/** An answer that can be answered back. */
export interface ShownReply {
  readonly answer: Answer;
  /** To whom it is offered now; null where to nobody. */
  readonly audience: ReplyAudience | null;
}

/** The answers that are answered back now in a language that this reader may use, those for everybody first. */
export const repliesNow = (data: CampaignData, context: PageContext): ShownReply[] =>
  data.answers
    .flatMap((answer) => findReply(data, answer.id, context.now) ?? [])
    .filter(
      (reply) =>
        reply.audience !== null &&
        dealableLanguages(replyData(data, reply), reply.answer.ministry, context).length > 0,
    )
    .toSorted((one, other) => rankOf(one) - rankOf(other));

const rankOf = ({ audience }: ShownReply): number => (audience === 'everybody' ? 0 : 1);

/** The answer of that id, where there is a reply set to it; null where there is none. */
export const findReply = (data: CampaignData, id: string, now: Date): ShownReply | null => {
  const answer = data.answers.find((one) => one.id === id);
  if (!answer || !data.replySets[id]) return null;
  const { today } = aroundNow(data.days, now);
  const isOffered = today !== null && !isPaused(data, answer);
  return { answer, audience: isOffered ? audienceOn(data, answer, today.date) : null };
};

/** A page's campaign and the answer of that id, ready to be answered back; throws NotFound where there is no reply set to it. */
export const replyIn = <Page extends { readonly data: CampaignData; readonly context: PageContext }>(
  page: Page,
  id: string,
): Page & { readonly reply: ShownReply } => {
  const reply = findReply(page.data, id, page.context.now);
  if (!reply) throw new NotFound('There is no such answer to answer back.');
  return { ...page, data: replyData(page.data, reply), reply };
};

/** The campaign with the languages of the reply set in place of those of the ministry's other posts. */
export const replyData = (data: CampaignData, { answer }: ShownReply): CampaignData => ({
  ...data,
  postLanguages: { [answer.ministry.slug]: data.replySets[answer.id] ?? [] },
});

const audienceOn = ({ campaign, days }: CampaignData, answer: Answer, date: string): ReplyAudience | null => {
  const { timeZone: zone, responseWindowDays: windowDays } = campaign;
  return replyAudience(answer, { dates: days.map((day) => day.date), zone, windowDays }, date);
};

/** The day that was answered, or the ministry on it, is stopped. */
const isPaused = ({ days }: CampaignData, { day: date, ministry }: Answer): boolean => {
  const day = days.find((one) => one.date === date);
  const target = day?.targets.find((one) => one.ministry.slug === ministry.slug);
  return day?.paused != null || target?.paused != null;
};
