/** Form fields: label, hint, error and control belong together, and what was typed stays. */
import type { Issue } from '../../domain/errors.js';
import type { PageContext } from '../layout/page-context.js';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** What was typed, or what is stored. */
  readonly value?: string;
  readonly hint?: string;
  readonly issues?: readonly Issue[];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'url' | 'email' | 'password' | 'number' | 'date' | 'time' | 'search';
  readonly isRequired?: boolean;
  readonly autocomplete?: string;
  readonly inputmode?: 'text' | 'url' | 'numeric' | 'decimal';
  readonly maxlength?: number;
}

const idOf = (name: string): string => `field-${name}`;

/** What is wrong with the field, in one sentence; undefined where it is right. */
const errorOf = (name: string, issues: readonly Issue[] = []): string | undefined =>
  issues.find(({ field }) => field === name)?.message;

const describedBy = ({ name, hint, issues }: FieldProps): string | undefined =>
  [hint && `${idOf(name)}-hint`, errorOf(name, issues) && `${idOf(name)}-error`].filter(Boolean).join(' ') ||
  undefined;

const control = (props: FieldProps) => ({
  id: idOf(props.name),
  name: props.name,
  lang: props.lang,
  dir: props.dir,
  'aria-describedby': describedBy(props),
  'aria-invalid': errorOf(props.name, props.issues) === undefined ? undefined : 'true',
});

function Frame({ field, children }: { field: FieldProps; children: JSX.Element }): JSX.Element {
  const error = errorOf(field.name, field.issues);
  return (
    <div class="field">
      <label for={idOf(field.name)} safe>
        {field.label}
      </label>
      {field.hint === undefined ? (
        ''
      ) : (
        <p class="hint" id={`${idOf(field.name)}-hint`} safe>
          {field.hint}
        </p>
      )}
      {error === undefined ? (
        ''
      ) : (
        <p class="error" id={`${idOf(field.name)}-error`} safe>
          {error}
        </p>
      )}
      {children as 'safe'}
    </div>
  );
}

/** One line of text. */
export function TextField(props: TextFieldProps): JSX.Element {
  return (
    <Frame field={props}>
      <input
        {...control(props)}
        type={props.type ?? 'text'}
        value={props.value}
        required={props.isRequired}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength?.toString()}
      />
    </Frame>
  );
}

/** Everything that is wrong with a form, each with the way to its field; first on the page. */
export function ErrorSummary({
  context,
  issues,
}: {
  context: PageContext;
  issues: readonly Issue[];
}): JSX.Element {
  if (issues.length === 0) return <></>;
  return (
    <section class="notice notice-stop" role="alert" tabindex="-1">
      <h2 safe>{context.t('form.problems')}</h2>
      <ul>
        {issues.map(({ field, message }) => (
          <li>
            <a href={`#${idOf(field)}`} safe>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
