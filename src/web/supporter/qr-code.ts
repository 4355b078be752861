/** A section's link as a QR code, for paper and screens. */
import type { FastifyRequest } from 'fastify';
import { queryValue } from '../layout/reader.js';
import { isUiLanguage } from '../locales/ui-language.js';

/** The address that the code holds: short, and in the reader's own language unless one is asked for. */
export const codedUrl = (
  site: string,
  slug: string,
  section: string | null,
  request: FastifyRequest,
): string => {
  const lang = queryValue(request, 'lang');
  const parts = [
    ...(section === null ? [] : [`section=${section}`]),
    ...(isUiLanguage(lang) ? [`lang=${lang}`] : []),
  ];
  return `${site}/c/${slug}${parts.length > 0 ? '?' : ''}${parts.join('&')}`;
};

/** The text as a QR code in SVG, dark on light whatever the page, with the quiet zone that scanners need. */
export const qrCode = async (text: string): Promise<string> => {
  const { renderSVG } = await import('uqr');
  return renderSVG(text, { ecc: 'M', border: 4, pixelSize: 8 });
};
