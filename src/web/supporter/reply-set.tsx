/** A reply set on Today: what a ministry answered, and the way to answer it back. */
import { countryOf } from '../components/ministry.js';
import type { PageContext } from '../layout/page-context.js';
import { Wording, whereAndWhen } from './answer-list.js';
import { dealPath, type OwnPost } from './own-post.js';
import { repliesNow, type ShownReply } from './reply-offers.js';
import type { Answer, CampaignData } from './shown.js';

interface OffersProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly own: OwnPost | null;
}

/** Every answer of the day to answer back: in the open for everybody, folded for those who wrote to that ministry. */
export function ReplyOffers({ context, data, own }: OffersProps): JSX.Element {
  return (
    <>
      {repliesNow(data, context).map((reply) =>
        reply.audience === 'everybody' ? (
          <section class="panel" aria-labelledby={`reply-${reply.answer.id}`}>
            <h2 id={`reply-${reply.answer.id}`} safe>
              {context.t('reply.answered', { country: countryOf(reply.answer.ministry, context) })}
            </h2>
            <Offer context={context} data={data} reply={reply} />
          </section>
        ) : (
          // What the reader was dealt before is on their device alone: the script opens this where it finds it there.
          <details
            class="panel"
            data-wrote={reply.answer.ministry.slug}
            open={own?.ministry === reply.answer.ministry.slug ? true : undefined}
          >
            <summary safe>
              {context.t('reply.wrote', { country: countryOf(reply.answer.ministry, context) })}
            </summary>
            <Offer context={context} data={data} reply={reply} />
          </details>
        ),
      )}
    </>
  );
}

/** The script that opens what is folded, on a page that has anything so. */
export const replyScripts = (data: CampaignData, context: PageContext): string[] =>
  repliesNow(data, context).some(({ audience }) => audience === 'who-wrote') ? ['replies.js'] : [];

function Offer({ context, data, reply }: Omit<OffersProps, 'own'> & { reply: ShownReply }): JSX.Element {
  const { answer } = reply;
  return (
    <>
      <Answered context={context} data={data} answer={beginningOf(answer)} />
      <p>
        <a class="button" href={context.href(dealPath({ data, reply }))} safe>
          {context.t('reply.title', { country: countryOf(answer.ministry, context) })}
        </a>
      </p>
    </>
  );
}

interface AnsweredProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly answer: Answer;
}

/** The ministry's words, with where and when they were said. */
export function Answered({ context, data, answer }: AnsweredProps): JSX.Element {
  return (
    <>
      <p class="hint" safe>
        {whereAndWhen(answer, data.campaign.timeZone, context)}
      </p>
      <Wording context={context} answer={answer} />
    </>
  );
}

const MOST_CHARACTERS = 280;

/** The answer with as much of its words as a post would hold: the page behind it has them all. */
const beginningOf = (answer: Answer): Answer => ({
  ...answer,
  text: answer.text === null ? null : beginning(answer.text),
  translation: answer.translation === null ? null : beginning(answer.translation),
});

const beginning = (text: string): string => {
  // Long press releases are not looked through to their end for the sake of their beginning.
  const characters = [...new Intl.Segmenter().segment(text.slice(0, MOST_CHARACTERS * 8))];
  if (characters.length <= MOST_CHARACTERS && text.length <= MOST_CHARACTERS * 8) return text;
  const kept = characters.slice(0, MOST_CHARACTERS - 1).map(({ segment }) => segment);
  return `${kept.join('').trimEnd()}…`;
};
