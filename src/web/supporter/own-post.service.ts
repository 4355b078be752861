import { Injectable } from '@nestjs/common';
import { ActionsService } from '../../actions/actions.service.js';
import { DealsService } from '../../actions/deals.service.js';
import { findMastodonHost } from '../../domain/compose-link.js';
import { Conflict, Invalid, type Issue, NotFound, Unavailable } from '../../domain/errors.js';
import { directionOf } from '../../domain/language.js';
import { isNetwork } from '../../domain/network.js';
import { withOwnWords } from '../../domain/own-words.js';
import { measureLength } from '../../domain/post-length.js';
import type { DayView } from '../../schedule/day-view.js';
import type { PageContext } from '../layout/page-context.js';
import type { TextKey } from '../locales/translate.js';
import { type FormBody, textOf } from '../workspace/form.js';
import type { OwnPost } from './own-post.js';
import type { ShownReply } from './reply-offers.js';
import { aroundNow, type CampaignData, dealableLanguages, openMinistries } from './shown.js';

/** The words for what stopped a reader, where there are any of their own. */
const PROBLEMS: readonly string[] = [
  'day-not-open',
  'paused',
  'read-only',
  'no-approved-posts',
  'token-expired',
  'token-invalid',
  'reply-closed',
];

export interface Asked {
  readonly data: CampaignData;
  readonly context: PageContext;
  readonly form: FormBody;
  /** The answer that is answered back; null where the conversation is opened. */
  readonly reply: ShownReply | null;
}

/** Does for readers without script what the script does for others, by the same services. */
@Injectable()
export class OwnPostService {
  constructor(
    private readonly actions: ActionsService,
    private readonly deals: DealsService,
  ) {}

  /** The post that the token stands for, as its reader sees it; null where it is for no open day of this campaign, or for another page. */
  async find(token: string, { data, context, reply }: Omit<Asked, 'form'>): Promise<OwnPost | null> {
    const { today } = aroundNow(data.days, context.now);
    if (today === null) return null;
    try {
      const deal = await this.actions.openDeal(token, context.now);
      const isHere = deal.dayId === today.id && deal.responseId === (reply?.answer.id ?? null);
      return isHere ? ownPost(token, deal) : null;
    } catch (error) {
      if (error instanceof Invalid || error instanceof NotFound) return null;
      throw error;
    }
  }

  /** Deals a post by what the form asks: another network keeps the text, everything else is dealt anew. */
  async deal(wish: Asked, own: OwnPost | null): Promise<string> {
    const { data, context, form, reply } = wish;
    const { today } = aroundNow(data.days, context.now);
    if (today === null) throw new Conflict('day-not-open', 'No day of this campaign is open.');
    const asked = textOf(form, 'network');
    const network = isNetwork(asked) ? asked : (own?.network ?? 'x');
    const ministry = textOf(form, 'ministry') || own?.ministry;
    const keepsText = own !== null && isNetwork(asked);
    const { token } = await this.deals.dealPost(
      {
        campaign: data.campaign.slug,
        date: today.date,
        network,
        language: textOf(form, 'language') || own?.language || firstLanguage(wish, today, ministry),
        ministry,
        section: context.choices.section ?? undefined,
        response: reply?.answer.id,
        previousToken: keepsText ? own.token : undefined,
      },
      context.now,
    );
    return token;
  }

  /** Counts "I posted it", and the link where one was given; answers whether anything was new. */
  async report(token: string, postUrl: string, now: Date): Promise<boolean> {
    const reported = await this.actions.recordStage(token, 'reported', undefined, now);
    if (postUrl === '') return reported.counted;
    const linked = await this.actions.recordStage(token, 'linked', postUrl, now);
    return reported.counted || linked.counted;
  }
}

const firstLanguage = ({ data, context, reply }: Asked, day: DayView, slug: string | undefined): string => {
  const ministries = reply ? [reply.answer.ministry] : openMinistries(data, day);
  const ministry = ministries.find((one) => one.slug === slug) ?? ministries[0];
  return (ministry && dealableLanguages(data, ministry, context)[0]) ?? data.campaign.languages[0] ?? 'en';
};

/** The post with what the reader typed in place of what they were dealt, their own words in it, measured anew. */
export const typedPost = (
  own: OwnPost,
  form: FormBody,
  { t, format }: PageContext,
  base = textOf(form, 'text'),
): OwnPost => {
  const text = withOwnWords(base, textOf(form, 'ownWords'));
  const instance = textOf(form, 'instance');
  const length = measureLength(text, own.network);
  const issues: Issue[] = [];
  if (text === '') issues.push({ field: 'text', message: t('post.empty') });
  if (!length.fits) {
    const over = format.number(length.used - (length.limit ?? 0));
    issues.push({ field: 'text', message: t('post.over', { over }) });
  }
  if (own.network === 'mastodon' && findMastodonHost(instance) === null) {
    issues.push({ field: 'instance', message: t('post.instanceWrong') });
  }
  return { ...own, text, instance, length, issues };
};

/** The sentence for what stopped the reader; throws on what is none of theirs. */
export const problemKey = (error: unknown): TextKey => {
  if (error instanceof Unavailable) return 'problem.busy';
  if (error instanceof Conflict || error instanceof Invalid) {
    return PROBLEMS.includes(error.code) ? (`problem.${error.code}` as TextKey) : 'problem.other';
  }
  throw error;
};

interface OpenedDeal {
  readonly ministry: string;
  readonly text: string;
  readonly network: OwnPost['network'];
  readonly language: string;
  readonly image: OwnPost['image'];
}

const ownPost = (token: string, { ministry, text, network, language, image }: OpenedDeal): OwnPost => ({
  token,
  ministry,
  text,
  network,
  language,
  direction: directionOf(language),
  image,
  length: measureLength(text, network),
  instance: '',
  postUrl: '',
  issues: [],
});
