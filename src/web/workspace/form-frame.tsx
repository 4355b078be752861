/** What stands around the fields of a form: its hidden fields, the summary of errors, what changed meanwhile. */
import type { Children } from '@kitajs/html';
import type { FormState } from './form-state.js';
import type { FormValue } from './stale.js';
import { wordOr, type WorkspacePage } from './workspace-page.js';

/** A field's value in the reader's words, where it is a code or a slug. */
export type Say = (field: string, value: string) => string;

interface FormFrameProps {
  readonly page: WorkspacePage;
  readonly action: string;
  readonly form: FormState;
  readonly submit: string;
  /** Where the reader goes who does not want to go on. */
  readonly cancel?: string;
  readonly enctype?: 'multipart/form-data';
  /** Field names are looked up as `<labels>.<field>` for the table of changes. */
  readonly labels?: string;
  readonly say?: Say;
  readonly children?: Children;
}

/** The hidden field without which a form is refused. */
export const Csrf = ({ page }: { page: WorkspacePage }) => (
  <input type="hidden" name="_csrf" value={page.csrf} />
);

/** The reader, with or without script, begins where something is wrong. */
const FOCUSED = { autofocus: true };

/** What is wrong, all of it, at the top, each with a link to its field. */
export const ErrorSummary = ({ page, form }: { page: WorkspacePage; form: FormState }) =>
  form.errors.length === 0 ? (
    ''
  ) : (
    <div class="notice wrong" role="alert" tabindex="-1" {...FOCUSED}>
      <h2 safe>{page.t('form.problem')}</h2>
      <ul>
        {form.errors.map(({ field, text, language }) => (
          <li lang={language ?? undefined} dir={language ? 'ltr' : undefined}>
            {field ? (
              <a href={`#${field}`} safe>
                {text}
              </a>
            ) : (
              <span safe>{text}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );

/** What others changed since the form was made, with what this editor typed kept in the fields. */
export const Meanwhile = ({
  page,
  form,
  labels,
  say = (_, value) => value,
}: {
  page: WorkspacePage;
  form: FormState;
  labels: string;
  say?: Say;
}) => {
  const said = (field: string, values: FormValue): string =>
    [values]
      .flat()
      .map((value) => (value === '' ? '' : say(field, value)))
      .join(', ');
  return form.changes.length === 0 ? (
    ''
  ) : (
    <div class="notice stale" role="alert">
      <h2 safe>{page.t('form.stale')}</h2>
      <p safe>{page.t('form.staleNext')}</p>
      <div class="table-scroll" tabindex="0" role="group" aria-label={page.t('form.stale')}>
        <table>
          <thead>
            <tr>
              <th scope="col" safe>
                {page.t('form.field')}
              </th>
              <th scope="col" safe>
                {page.t('form.before')}
              </th>
              <th scope="col" safe>
                {page.t('form.now')}
              </th>
              <th scope="col" safe>
                {page.t('form.yours')}
              </th>
            </tr>
          </thead>
          <tbody>
            {form.changes.map((change) => (
              <tr>
                <th scope="row" safe>
                  {wordOr(page, `${labels}.${change.field}`, change.field)}
                </th>
                <td dir="auto" safe>
                  {said(change.field, change.before)}
                </td>
                <td dir="auto" safe>
                  {said(change.field, change.now)}
                </td>
                <td dir="auto" safe>
                  {change.typed === null ? page.t('form.taken') : said(change.field, change.typed)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

/** A form with its summary of errors above and its button below. */
export const FormFrame = (props: FormFrameProps) => (
  <form method="post" action={props.action} enctype={props.enctype} class="form" novalidate>
    <Csrf page={props.page} />
    {props.form.version === null ? (
      ''
    ) : (
      <>
        <input type="hidden" name="version" value={String(props.form.version)} />
        <input type="hidden" name="was" value={JSON.stringify(props.form.was)} />
      </>
    )}
    <ErrorSummary page={props.page} form={props.form} />
    <Meanwhile page={props.page} form={props.form} labels={props.labels ?? ''} say={props.say} />
    {props.children}
    <div class="form-end">
      <button class="button" safe>
        {props.submit}
      </button>
      {props.cancel ? (
        <a href={props.cancel} safe>
          {props.page.t('form.cancel')}
        </a>
      ) : (
        ''
      )}
    </div>
  </form>
);
