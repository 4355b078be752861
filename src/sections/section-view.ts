import type { Section } from './section.entity.js';

/** A section as the API shows it. */
export const sectionView = ({ slug, name, languages, country, url, frameOrigins, version }: Section) => ({
  slug,
  name,
  languages,
  country,
  url,
  frameOrigins,
  version,
});
