const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** `style="a:b;c:d"` as attributes of their own: a strict Content-Security-Policy forbids style attributes. */
const asAttributes = (style: string): string =>
  style
    .split(';')
    .map((rule) => rule.split(':').map((part) => part.trim()))
    .flatMap(([name, value]) => (name && value ? [`${name}="${value}"`] : []))
    .join(' ');

/** What the renderer drew, fit to stand in a page: named for screen readers, sized by the page, without inline style. */
export const embeddable = (
  svg: string,
  words: { readonly title: string; readonly description: string },
): string => {
  const body = svg
    .replace(/<svg[^>]*?viewBox="([^"]*)"[^>]*>/, (_, viewBox: string) => opening(viewBox, words))
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => ` ${asAttributes(style)}`);
  return body.trim();
};

// Left to right also in Arabic: the renderer has already placed every text, and direction would move its anchor.
const opening = (viewBox: string, { title, description }: { title: string; description: string }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img" direction="ltr"` +
  ` aria-labelledby="summary-chart-title summary-chart-desc">` +
  `<title id="summary-chart-title">${escaped(title)}</title><desc id="summary-chart-desc">${escaped(description)}</desc>`;
