/** The people of this site: who may do what, and the one-time links by which others come. */
import { LANGUAGES } from '../../domain/language.js';
import { ROLES } from '../../domain/role.js';
import { CheckboxGroup, SelectField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Empty, More, Stamp, Table, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';

export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly section: string | null;
  readonly languages: readonly string[] | null;
  readonly disabledAt: Date | null;
}

export interface SectionChoice {
  readonly slug: string;
  readonly name: string;
}

export interface PeopleView {
  readonly people: readonly PersonLine[];
  readonly sections: readonly SectionChoice[];
  readonly form: FormState;
  /** The cursor of the next part; null at the end. */
  readonly next: string | null;
  /** A link that was just made: it is shown this once. */
  readonly invitation: { readonly url: string; readonly expiresAt: Date } | null;
}

type Props = PeopleView & { readonly page: WorkspacePage };

/** The list of people, and the form that invites. */
export const peoplePage = (page: WorkspacePage, view: PeopleView): JSX.Element => (
  <Shell page={page} title={page.t('nav.people')}>
    {view.invitation ? <Invited page={page} invitation={view.invitation} /> : ''}
    {view.people.length === 0 ? (
      <Empty text={page.t('people.none')} />
    ) : (
      <Table
        caption={page.t('nav.people')}
        isNamedAbove
        heads={[page.t('person.name'), page.t('person.email'), page.t('person.role'), page.t('person.sees')]}
      >
        {view.people.map((person) => (
          <tr>
            <th scope="row">
              <a href={`/workspace/people/${person.id}`} dir="auto" safe>
                {person.name}
              </a>{' '}
              {person.disabledAt ? <Tag page={page} set="state" value="disabled" /> : ''}
            </th>
            <td dir="ltr" safe>
              {person.email}
            </td>
            <td safe>{nameOf(page, 'role', person.role)}</td>
            <td dir="auto" safe>
              {scopeOf(page, person)}
            </td>
          </tr>
        ))}
      </Table>
    )}
    <More page={page} path="/workspace/people" next={view.next} />
    <Invite page={page} {...view} />
  </Shell>
);

const scopeOf = (page: WorkspacePage, { section, languages }: PersonLine): string =>
  section ??
  (languages
    ? page.formats.list(languages.map((code) => page.formats.language(code)))
    : page.t('person.seesAll'));

const Invited = ({
  page,
  invitation,
}: {
  page: WorkspacePage;
  invitation: NonNullable<PeopleView['invitation']>;
}) => (
  <div class="notice done" role="status">
    <h2 safe>{page.t('people.invited')}</h2>
    <p>
      <label for="invitation" safe>
        {page.t('people.link')}
      </label>
      <input id="invitation" readonly dir="ltr" value={invitation.url} />
    </p>
    <p>
      <span safe>{page.t('people.onceUntil')}</span>{' '}
      <Stamp page={page} at={invitation.expiresAt} zone="UTC" /> UTC
    </p>
  </div>
);

const Invite = ({ page, form, sections }: Props) => (
  <section aria-labelledby="invite">
    <h2 id="invite" safe>
      {page.t('people.invite')}
    </h2>
    <p class="hint" safe>
      {page.t('people.inviteHint')}
    </p>
    <FormFrame page={page} form={form} action="/workspace/people" submit={page.t('people.inviteButton')}>
      <RoleFields page={page} form={form} sections={sections} />
    </FormFrame>
  </section>
);

/** Role, and what of the workspace the role sees. */
export const RoleFields = ({
  page,
  form,
  sections,
}: {
  page: WorkspacePage;
  form: FormState;
  sections: readonly SectionChoice[];
}) => (
  <>
    <SelectField
      form={form}
      name="role"
      label={page.t('person.role')}
      hint={page.t('person.roleHint')}
      required
      options={ROLES.map((value) => ({ value, label: nameOf(page, 'role', value) }))}
    />
    <SelectField
      form={form}
      name="section"
      label={page.t('person.section')}
      hint={page.t('person.sectionHint')}
      none={page.t('person.noSection')}
      options={sections.map(({ slug, name }) => ({ value: slug, label: name }))}
    />
    <CheckboxGroup
      form={form}
      name="languages"
      label={page.t('person.languages')}
      hint={page.t('person.languagesHint')}
      options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
    />
  </>
);
