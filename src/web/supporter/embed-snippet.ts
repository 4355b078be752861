/** The lines with which a section shows the campaign's card in a page of its own: no script, no cookie. */
import { Html } from '@kitajs/html';

export interface EmbedFrame {
  /** Our origin. */
  readonly site: string;
  readonly slug: string;
  readonly section: string;
  /** Null for the language of whoever sees it. */
  readonly language: string | null;
  /** What a screen reader says of the frame. */
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

export const EMBED_WIDTH = 400;
export const EMBED_HEIGHT = 440;

/** The address of the section's card. */
export const embedUrl = ({ site, slug, section, language }: Omit<EmbedFrame, 'title'>): string =>
  `${site}/embed/${slug}?section=${encodeURIComponent(section)}${language === null ? '' : `&lang=${language}`}`;

/** The HTML to copy into a page of an origin that may frame the section's card. */
export const embedSnippet = (frame: EmbedFrame): string => {
  const { title, width = EMBED_WIDTH, height = EMBED_HEIGHT } = frame;
  const [src, name] = [embedUrl(frame), title].map((value) => String(Html.escapeHtml(value)));
  return `<iframe src="${src}" title="${name}" width="${width}" height="${height}" loading="lazy"></iframe>`;
};
