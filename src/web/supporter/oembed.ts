/** oEmbed (https://oembed.com/): how other sites ask what to show for an address of ours. */
import { Html } from '@kitajs/html';
import { NotFound } from '../../domain/errors.js';
import type { PageContext } from '../layout/page-context.js';
import { cardPath } from './card.js';
import { EMBED_HEIGHT, EMBED_WIDTH, embedSnippet } from './embed-snippet.js';
import { type CampaignData, campaignWords, sectionChosen } from './shown.js';

export interface SharedAddress {
  readonly slug: string;
  readonly section: string | null;
  readonly language: string | null;
}

/** What the address of a campaign's page names; throws NotFound where it is none of ours. */
export const sharedAddress = (url: string, site: string): SharedAddress => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const slug = /^\/(?:c|embed)\/([a-z0-9-]{1,100})(?:\/|$)/.exec(parsed?.pathname ?? '')?.[1];
  if (parsed === null || slug === undefined || parsed.origin !== new URL(site).origin) {
    throw new NotFound('This is not the address of a campaign on this site.');
  }
  const [section, language] = [parsed.searchParams.get('section'), parsed.searchParams.get('lang')];
  return { slug, section, language };
};

/** As large as the asker allows. */
export interface Bounds {
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

type Answer = Readonly<Record<string, string | number>>;

/** A frame with the section's card where its origins may have one, else a link with a picture. */
export const oembedOf = (data: CampaignData, context: PageContext, bounds: Bounds): Answer => {
  const { campaign } = data;
  const section = sectionChosen(data, context);
  const title = campaignWords(campaign, 'title', context).text;
  const about = {
    version: '1.0',
    title,
    provider_name: 'Tweetathon',
    provider_url: context.site,
    cache_age: 3_600,
    ...thumbnail(data, context, bounds),
  };
  if (section === null || section.frameOrigins.length === 0) return { type: 'link', ...about };
  const width = Math.min(EMBED_WIDTH, bounds.maxWidth ?? EMBED_WIDTH);
  const height = Math.min(EMBED_HEIGHT, bounds.maxHeight ?? EMBED_HEIGHT);
  const { site, language } = context;
  const frame = { site, slug: campaign.slug, section: section.slug, language, title, width, height };
  return { type: 'rich', ...about, html: embedSnippet(frame), width, height };
};

/** The specification allows none that is larger than was asked for. */
const thumbnail = (data: CampaignData, context: PageContext, { maxWidth, maxHeight }: Bounds): Answer =>
  (maxWidth ?? Infinity) < 1_200 || (maxHeight ?? Infinity) < 630
    ? {}
    : {
        thumbnail_url: `${context.site}${cardPath(data, null, context)}`,
        thumbnail_width: 1_200,
        thumbnail_height: 630,
      };

/** The answer as XML. */
export const oembedXml = (answer: Answer): string => {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${String(Html.escapeHtml(String(value)))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
};
