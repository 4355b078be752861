/** The partner organisations that take part. */
import { LANGUAGES } from '../../domain/language.js';
import { CheckboxGroup, TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Empty, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

export interface SectionLine {
  readonly slug: string;
  readonly name: string;
  readonly country: string | null;
  readonly languages: readonly string[];
}

/** The list of sections, and the form for another or for the one at hand. */
export const sectionsPage = (
  page: WorkspacePage,
  view: {
    readonly sections: readonly SectionLine[];
    readonly form: FormState;
    readonly edited: string | null;
  },
): JSX.Element => (
  <Shell page={page} title={page.t('nav.sections')}>
    <p class="lead" safe>
      {page.t('sections.lead')}
    </p>
    {view.sections.length === 0 ? (
      <Empty text={page.t('sections.none')} />
    ) : (
      <Table
        caption={page.t('nav.sections')}
        isNamedAbove
        heads={[page.t('section.name'), page.t('section.slug'), page.t('section.languages')]}
      >
        {view.sections.map((section) => (
          <tr>
            <th scope="row">
              <a href={`/workspace/sections/${section.slug}#section`} dir="auto" safe>
                {section.name}
              </a>
            </th>
            <td dir="ltr" safe>
              {section.slug}
            </td>
            <td safe>{page.formats.list(section.languages.map((code) => page.formats.language(code)))}</td>
          </tr>
        ))}
      </Table>
    )}
    <section aria-labelledby="section">
      <h2 id="section" safe>
        {view.edited === null ? page.t('sections.new') : page.t('sections.edit', { slug: view.edited })}
      </h2>
      <FormFrame
        page={page}
        form={view.form}
        action={view.edited === null ? '/workspace/sections' : `/workspace/sections/${view.edited}`}
        submit={page.t(view.edited === null ? 'section.create' : 'form.save')}
        cancel={view.edited === null ? undefined : '/workspace/sections'}
        labels="section"
      >
        <TextField
          form={view.form}
          name="name"
          label={page.t('section.name')}
          required
          maxlength="200"
          dir="auto"
        />
        {view.edited === null ? (
          <TextField
            form={view.form}
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
          form={view.form}
          name="country"
          label={page.t('section.country')}
          hint={page.t('section.countryHint')}
          maxlength="2"
          dir="ltr"
          size="short"
        />
        <TextField form={view.form} name="url" type="url" label={page.t('section.url')} dir="ltr" />
        <CheckboxGroup
          form={view.form}
          name="languages"
          label={page.t('section.languages')}
          options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
        />
      </FormFrame>
    </section>
  </Shell>
);
