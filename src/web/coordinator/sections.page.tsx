/** The partner organisations that take part. */
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Empty, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { SectionFields } from './section-fields.js';

export interface SectionLine {
  readonly slug: string;
  readonly name: string;
  readonly country: string | null;
  readonly languages: readonly string[];
}

/** The list of sections, and the form for another. */
export const sectionsPage = (
  page: WorkspacePage,
  view: { readonly sections: readonly SectionLine[]; readonly form: FormState },
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
              <a href={`/workspace/sections/${section.slug}`} dir="auto" safe>
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
        {page.t('sections.new')}
      </h2>
      <FormFrame
        page={page}
        form={view.form}
        action="/workspace/sections"
        submit={page.t('section.create')}
        labels="section"
      >
        <SectionFields page={page} form={view.form} isNew />
      </FormFrame>
    </section>
  </Shell>
);
