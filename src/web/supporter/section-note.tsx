/** What a section tells its own supporters, who came by its link. */
import type { PageContext } from '../layout/page-context.js';
import { type CampaignData, sectionChosen, type ShownSection, type Words } from './shown.js';

export interface SectionNoteProps {
  readonly context: PageContext;
  readonly data: CampaignData;
}

/** The note of the section whose link was followed; nothing for everybody else. */
export function SectionNote({ context, data }: SectionNoteProps): JSX.Element {
  const section = sectionChosen(data, context);
  const note = section && noteFor(section, data, context);
  if (!section || !note) return <></>;
  return (
    <section class="section-note" aria-labelledby="section-note">
      <h2 id="section-note" safe>
        {context.t('section.note', { section: section.name })}
      </h2>
      {note.text.split(/\n{2,}/).map((paragraph) => (
        <p lang={note.lang} dir="auto" safe>
          {paragraph}
        </p>
      ))}
    </section>
  );
}

/** In the reader's language, in the campaign's first, or in whatever it has. */
const noteFor = (
  { notes }: ShownSection,
  { campaign }: CampaignData,
  { language }: PageContext,
): Words | null => {
  for (const lang of [language, ...campaign.languages, ...Object.keys(notes)]) {
    const text = notes[lang];
    if (text) return { text, lang };
  }
  return null;
};
