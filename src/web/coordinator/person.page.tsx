/** One person: what they are called, what they may do, whether they may still come in. */
import { Checkbox, TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Press } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { RoleFields, type SectionChoice } from './people.page.js';

export interface PersonPageView {
  readonly person: { readonly id: string; readonly name: string };
  readonly sections: readonly SectionChoice[];
  readonly form: FormState;
}

/** The page of one person. */
export const personPage = (page: WorkspacePage, { person, sections, form }: PersonPageView): JSX.Element => (
  <Shell page={page} title={person.name}>
    <FormFrame
      page={page}
      form={form}
      action={`/workspace/people/${person.id}`}
      submit={page.t('form.save')}
      cancel="/workspace/people"
      labels="person"
    >
      <TextField form={form} name="name" label={page.t('person.name')} required maxlength="100" dir="auto" />
      <TextField form={form} name="email" type="email" label={page.t('person.email')} required dir="ltr" />
      <RoleFields page={page} form={form} sections={sections} />
      <Checkbox
        form={form}
        name="disabled"
        label={page.t('person.disable')}
        hint={page.t('person.disableHint')}
      />
    </FormFrame>
    <section aria-labelledby="password">
      <h2 id="password" safe>
        {page.t('person.password')}
      </h2>
      <p class="hint" safe>
        {page.t('person.passwordHint')}
      </p>
      <Press
        page={page}
        action={`/workspace/people/${person.id}/invitations`}
        text={page.t('person.newPassword')}
      />
    </section>
  </Shell>
);
