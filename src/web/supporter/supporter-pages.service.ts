import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { Config } from '../../../config/config.js';
import { Clock } from '../../common/clock.js';
import { NotFound } from '../../domain/errors.js';
import { isTimeZone } from '../../domain/campaign-day.js';
import { type PageContext, pageContext, type ReaderChoices } from '../layout/page-context.js';
import { languageAsked, languageOf, queryValue } from '../layout/reader.js';
import { isUiLanguage } from '../locales/ui-language.js';
import { CampaignMemory, minuteOf, type Remembered } from './campaign-memory.js';
import { type KeptPage, pageOf, PageMemory, writePage } from './page-memory.js';
import type { CampaignData } from './shown.js';

export interface PageToMake extends Remembered {
  readonly context: PageContext;
}

/** What stands elsewhere than in the address under its usual name; what is left out, or none of ours, is read from there. */
export interface ReaderWish {
  readonly language?: string | null;
  readonly section?: string | null;
}

/** Shared pages live as long as their minute; a cache before us may show them ten seconds, and longer while we are away. */
const SHARED = 'public, max-age=0, s-maxage=10, stale-if-error=3600';
const STALE = 'no-store';

/** Answers requests for pages that everybody shares, from memory where it can. */
@Injectable()
export class SupporterPagesService {
  constructor(
    private readonly campaigns: CampaignMemory,
    private readonly pages: PageMemory,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** The page as it is kept for this very address and language; null where it has to be made. */
  findKept(url: string, headers: IncomingHttpHeaders): KeptPage | null {
    const kept = this.pages.find(keyOf(url, headers));
    if (kept === undefined) return null;
    const now = this.clock.now();
    const isShown = kept.minute === minuteOf(now) && this.campaigns.findFresh(kept.slug, now) === kept.made;
    return isShown ? kept.ready : null;
  }

  /** Makes the page of the campaign, or takes it from memory, and sends it. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    slug: string,
    view: (page: PageToMake) => JSX.Element,
    headersOf: (page: PageToMake) => OutgoingHttpHeaders = () => ({}),
  ): Promise<void> {
    const now = this.clock.now();
    const known = await this.campaignOf(slug, now);
    const toMake = (): PageToMake => ({ ...known, context: this.contextOf(request, known.data, now) });
    // Its own headers take the place of everybody's; one that is undefined is left out.
    const headers = { ...reply.raw.getHeaders(), ...headersOf(toMake()) };
    const make = () => ({
      base: headers,
      html: view(toMake()) as string,
      cacheControl: known.isStale ? STALE : SHARED,
      vary:
        queryValue(request, 'lang') === null ? 'Accept-Encoding, Accept-Language, Cookie' : 'Accept-Encoding',
    });
    const shown = { slug, made: known, minute: minuteOf(now) };
    const page = isOrdinary(request)
      ? await this.pages.keep(keyOf(request.url, request.headers), shown, make)
      : await pageOf(make());
    reply.hijack();
    for (const name of reply.raw.getHeaderNames()) reply.raw.removeHeader(name);
    writePage(page, request.headers, reply.raw);
  }

  /** What is known of the campaign, and the context of a page about it. */
  async read(request: FastifyRequest, slug: string, wish: ReaderWish = {}): Promise<PageToMake> {
    const now = this.clock.now();
    const known = await this.campaignOf(slug, now);
    return { ...known, context: this.contextOf(request, known.data, now, wish) };
  }

  private contextOf(
    request: FastifyRequest,
    data: CampaignData,
    now: Date,
    { language = null, section = queryValue(request, 'section') }: ReaderWish = {},
  ): PageContext {
    const choices = choicesOf(request, data, section);
    const spoken = isUiLanguage(language) ? language : languageOf(request);
    return pageContext(spoken, now, choices, this.config.publicUrl);
  }

  private async campaignOf(slug: string, now: Date): Promise<Remembered> {
    if (!SLUG.test(slug)) throw new NotFound('There is no such campaign.');
    return this.campaigns.get(slug, now);
  }
}

const SLUG = /^[a-z0-9-]{1,100}$/;

const keyOf = (url: string, headers: IncomingHttpHeaders): string =>
  url.includes('lang=') ? url : `${url}\n${languageAsked(headers)}`;

const CHOICES = ['lang', 'zone', 'section', 'country'];

/** Whether only such a page is asked for as many readers ask for: others would crowd the memory. */
const isOrdinary = (request: FastifyRequest): boolean => {
  const names = Object.keys(request.query as object);
  const lang = queryValue(request, 'lang');
  return (
    request.url.length < 300 &&
    names.every((name) => CHOICES.includes(name) && queryValue(request, name) !== null) &&
    (lang === null || isUiLanguage(lang))
  );
};

/** The reader's choices as far as they are any: what the campaign does not know is left out. */
const choicesOf = (
  request: FastifyRequest,
  { campaign, sections }: CampaignData,
  section: string | null,
): ReaderChoices => {
  const zone = queryValue(request, 'zone');
  const country = queryValue(request, 'country')?.toUpperCase();
  const isKnown = campaign.restrictions.some(
    ({ kind, value }) => kind === 'country' && value.toUpperCase() === country,
  );
  return {
    zone: isTimeZone(zone) ? zone : null,
    section: sections.some(({ slug }) => slug === section) ? section : null,
    country: country !== undefined && isKnown ? country : null,
  };
};
