/** The fields of a section. */
import { LANGUAGES } from '../../domain/language.js';
import { CheckboxGroup, TextArea, TextField } from '../workspace/fields.js';
import type { FormState } from '../workspace/form-state.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

/** What is known of a section, with the name in the address where it is new. */
export const SectionFields = ({
  page,
  form,
  isNew,
}: {
  page: WorkspacePage;
  form: FormState;
  isNew: boolean;
}) => (
  <>
    <TextField form={form} name="name" label={page.t('section.name')} required maxlength="200" dir="auto" />
    {isNew ? (
      <TextField
        form={form}
        name="slug"
        label={page.t('section.slug')}
        hint={page.t('campaign.slugHint')}
        required
        dir="ltr"
        size="middle"
      />
    ) : (
      ''
    )}
    <TextField
      form={form}
      name="country"
      label={page.t('section.country')}
      hint={page.t('section.countryHint')}
      maxlength="2"
      dir="ltr"
      size="short"
    />
    <TextField form={form} name="url" type="url" label={page.t('section.url')} dir="ltr" />
    <CheckboxGroup
      form={form}
      name="languages"
      label={page.t('section.languages')}
      options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
    />
    <TextArea
      form={form}
      name="frameOrigins"
      label={page.t('section.frameOrigins')}
      hint={page.t('section.frameOriginsHint')}
      rows="2"
      dir="ltr"
    />
  </>
);
