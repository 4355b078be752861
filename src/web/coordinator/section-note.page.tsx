/** The note of a section about one campaign, in each language. */
import { TextArea } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

export interface SectionNotePageView {
  readonly campaign: CampaignHere;
  readonly section: { readonly slug: string; readonly name: string };
  readonly languages: readonly string[];
  readonly form: FormState;
}

/** The form of the note. */
export const sectionNotePage = (page: WorkspacePage, view: SectionNotePageView): JSX.Element => {
  const { campaign, section, languages, form } = view;
  const path = `/workspace/sections/${section.slug}`;
  return (
    <Shell page={page} title={page.t('sectionPage.noteOf', { section: section.name })} campaign={campaign}>
      <p class="lead" safe>
        {page.t('sectionPage.noteLead')}
      </p>
      <FormFrame
        page={page}
        form={form}
        action={`${path}/notes/${campaign.slug}`}
        submit={page.t('form.save')}
        cancel={path}
        labels="sectionPage.in"
      >
        {languages.map((language) => (
          <TextArea
            form={form}
            name={`text_${language}`}
            label={page.formats.language(language)}
            language={language}
            maxlength="1000"
            rows="4"
          />
        ))}
      </FormFrame>
    </Shell>
  );
};
