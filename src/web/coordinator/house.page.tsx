/** API keys and the record of changes. */
import { TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Empty, More, Press, Stamp, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

export interface KeyLine {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly person: { readonly name: string };
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** The API keys, and the form for another; a new key is shown this once. */
export const apiKeysPage = (
  page: WorkspacePage,
  view: { readonly keys: readonly KeyLine[]; readonly form: FormState; readonly made: string | null },
): JSX.Element => (
  <Shell page={page} title={page.t('nav.keys')}>
    <p class="lead" safe>
      {page.t('keys.lead')}
    </p>
    {view.made === null ? (
      ''
    ) : (
      <div class="notice done" role="status">
        <h2 safe>{page.t('keys.made')}</h2>
        <p>
          <label for="key" safe>
            {page.t('keys.key')}
          </label>
          <input id="key" readonly dir="ltr" value={view.made} />
        </p>
        <p safe>{page.t('keys.once')}</p>
      </div>
    )}
    {view.keys.length === 0 ? (
      <Empty text={page.t('keys.none')} />
    ) : (
      <Table
        caption={page.t('nav.keys')}
        isNamedAbove
        heads={[
          page.t('keys.name'),
          page.t('keys.person'),
          page.t('keys.start'),
          page.t('keys.createdAt'),
          page.t('keys.lastUsedAt'),
          page.t('list.do'),
        ]}
      >
        {view.keys.map((key) => (
          <tr>
            <th scope="row" dir="auto" safe>
              {key.name}
            </th>
            <td dir="auto" safe>
              {key.person.name}
            </td>
            <td>
              <code dir="ltr" safe>
                {`${key.start}…`}
              </code>
            </td>
            <td>
              <Stamp page={page} at={key.createdAt} zone="UTC" />
            </td>
            <td>
              {key.lastUsedAt ? (
                <Stamp page={page} at={key.lastUsedAt} zone="UTC" />
              ) : (
                <span class="hint" safe>
                  {page.t('keys.neverUsed')}
                </span>
              )}
            </td>
            <td>
              <Press
                page={page}
                action={`/workspace/api-keys/${key.id}/removal`}
                text={page.t('keys.remove')}
                about={key.name}
                kind="danger"
              />
            </td>
          </tr>
        ))}
      </Table>
    )}
    <section aria-labelledby="new">
      <h2 id="new" safe>
        {page.t('keys.new')}
      </h2>
      <FormFrame page={page} form={view.form} action="/workspace/api-keys" submit={page.t('keys.create')}>
        <TextField
          form={view.form}
          name="name"
          label={page.t('keys.name')}
          hint={page.t('keys.nameHint')}
          required
          maxlength="100"
          dir="auto"
          size="middle"
        />
      </FormFrame>
    </section>
  </Shell>
);

export interface AuditLine {
  readonly at: Date;
  readonly personName: string;
  readonly action: string;
  readonly subject: string;
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Who did what to what, the latest first. */
export const auditPage = (
  page: WorkspacePage,
  view: { readonly entries: readonly AuditLine[]; readonly next: string | null },
): JSX.Element => (
  <Shell page={page} title={page.t('nav.audit')}>
    <p class="lead" safe>
      {page.t('audit.lead')}
    </p>
    {view.entries.length === 0 ? (
      <Empty text={page.t('audit.none')} />
    ) : (
      <Table
        caption={page.t('audit.caption')}
        heads={[page.t('audit.at'), page.t('audit.who'), page.t('audit.action'), page.t('audit.change')]}
      >
        {view.entries.map((entry) => (
          <tr>
            <td>
              <Stamp page={page} at={entry.at} zone="UTC" />
            </td>
            <td dir="auto" safe>
              {entry.personName}
            </td>
            <td>
              <code dir="ltr" safe>
                {entry.action}
              </code>
            </td>
            <td>
              <details>
                <summary>
                  <bdi safe>{entry.subject}</bdi>
                </summary>
                <p>
                  <code dir="ltr" safe>
                    {entry.id}
                  </code>
                </p>
                <Json title={page.t('form.before')} json={entry.before} />
                <Json title={page.t('day.after')} json={entry.after} />
              </details>
            </td>
          </tr>
        ))}
      </Table>
    )}
    <More page={page} path="/workspace/audit" next={view.next} />
  </Shell>
);

const Json = ({ title, json }: { title: string; json: string | null }) =>
  json === null ? (
    ''
  ) : (
    <>
      <p class="hint" safe>
        {title}
      </p>
      <pre dir="ltr" tabindex="0" safe>
        {json}
      </pre>
    </>
  );
