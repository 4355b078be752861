/** The fields of the workspace's forms: a label, a hint, the error beside it, and what was typed. */
import type { FormState } from './form-state.js';
import { valueIn, valuesIn } from './form-state.js';

interface FieldProps {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

const describedBy = (form: FormState, name: string, hint: string | undefined): string | undefined => {
  const ids = [
    hint ? `${name}-hint` : '',
    form.errors.some(({ field }) => field === name) ? `${name}-error` : '',
  ];
  return ids.filter(Boolean).join(' ') || undefined;
};

const errorsAt = (form: FormState, name: string) => form.errors.filter(({ field }) => field === name);

const Hint = ({ name, hint }: { name: string; hint?: string }) =>
  hint ? (
    <p class="hint" id={`${name}-hint`} safe>
      {hint}
    </p>
  ) : (
    ''
  );

const Errors = ({ form, name }: { form: FormState; name: string }) => {
  const errors = errorsAt(form, name);
  return errors.length === 0 ? (
    ''
  ) : (
    <div class="field-error" id={`${name}-error`}>
      {errors.map(({ text, language }) => (
        <p lang={language ?? undefined} dir={language ? 'ltr' : undefined} safe>
          {text}
        </p>
      ))}
    </div>
  );
};

const attributes = ({ form, name, hint, required }: FieldProps) => ({
  id: name,
  name,
  required: required === true,
  'aria-describedby': describedBy(form, name, hint),
  'aria-invalid': errorsAt(form, name).length > 0 ? 'true' : undefined,
});

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'url' | 'date' | 'time' | 'number' | 'email' | 'datetime-local' | 'search';
  readonly list?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly language?: string;
  readonly min?: string;
  readonly max?: string;
  readonly maxlength?: string;
  readonly size?: 'short' | 'middle';
  readonly spellcheck?: 'false';
}

/** One line of text, a date, a time, a number. */
export const TextField = (props: TextFieldProps) => (
  <div class={`field ${props.size ?? ''}`}>
    <label for={props.name} safe>
      {props.label}
    </label>
    <Hint name={props.name} hint={props.hint} />
    <Errors form={props.form} name={props.name} />
    <input
      {...attributes(props)}
      type={props.type ?? 'text'}
      value={valueIn(props.form, props.name)}
      list={props.list}
      dir={props.dir}
      lang={props.language}
      min={props.min}
      max={props.max}
      maxlength={props.maxlength}
      inputmode={props.type === 'number' ? 'numeric' : undefined}
      autocomplete="off"
      spellcheck={props.spellcheck}
    />
  </div>
);

/** A file, of the kinds that the browser is to offer. */
export const FileField = (props: FieldProps & { readonly accept: string }) => (
  <div class="field">
    <label for={props.name} safe>
      {props.label}
    </label>
    <Hint name={props.name} hint={props.hint} />
    <Errors form={props.form} name={props.name} />
    <input {...attributes(props)} type="file" accept={props.accept} />
  </div>
);

interface TextAreaProps extends FieldProps {
  readonly rows?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly language?: string;
  readonly maxlength?: string;
}

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => (
  <div class="field">
    <label for={props.name} safe>
      {props.label}
    </label>
    <Hint name={props.name} hint={props.hint} />
    <Errors form={props.form} name={props.name} />
    <textarea
      {...attributes(props)}
      rows={props.rows ?? '3'}
      dir={props.dir ?? 'auto'}
      lang={props.language}
      maxlength={props.maxlength}
      safe
    >
      {valueIn(props.form, props.name)}
    </textarea>
  </div>
);

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** The first choice, which stands for nothing chosen. */
  readonly none?: string;
}

/** One of a few. */
export const SelectField = (props: SelectProps) => (
  <div class="field middle">
    <label for={props.name} safe>
      {props.label}
    </label>
    <Hint name={props.name} hint={props.hint} />
    <Errors form={props.form} name={props.name} />
    <select {...attributes(props)}>
      {props.none === undefined ? (
        ''
      ) : (
        <option value="" safe>
          {props.none}
        </option>
      )}
      {props.options.map(({ value, label }) => (
        <option value={value} selected={valueIn(props.form, props.name) === value} safe>
          {label}
        </option>
      ))}
    </select>
  </div>
);

/** Any of a few, as boxes. */
export const CheckboxGroup = (props: Omit<SelectProps, 'none'>) => (
  <fieldset class="field" id={props.name} aria-describedby={describedBy(props.form, props.name, props.hint)}>
    <legend safe>{props.label}</legend>
    <Hint name={props.name} hint={props.hint} />
    <Errors form={props.form} name={props.name} />
    <div class="choices">
      {props.options.map(({ value, label }) => (
        <label class="choice">
          <input
            type="checkbox"
            name={props.name}
            value={value}
            checked={valuesIn(props.form, props.name).includes(value)}
          />
          <span safe>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

/** One box that is ticked or not. */
export const Checkbox = (props: FieldProps) => (
  <div class="field">
    <Errors form={props.form} name={props.name} />
    <label class="choice">
      <input
        {...attributes(props)}
        type="checkbox"
        value="yes"
        checked={valueIn(props.form, props.name) !== ''}
      />
      <span safe>{props.label}</span>
    </label>
    <Hint name={props.name} hint={props.hint} />
  </div>
);

/** Suggestions for a text field, which any other text may overrule. */
export const Suggestions = ({ id, options }: { id: string; options: readonly Option[] }) => (
  <datalist id={id}>
    {options.map(({ value, label }) => (
      <option value={value} safe>
        {label}
      </option>
    ))}
  </datalist>
);
