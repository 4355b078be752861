/** A date, a time, and the zone of the clock that they were read from, as fields of a form. */
import { Suggestions, TextField } from './fields.js';
import type { FormState } from './form-state.js';
import type { WorkspacePage } from './workspace-page.js';

interface WhenProps {
  readonly page: WorkspacePage;
  readonly form: FormState;
  /** The fields are `<name>On`, `<name>Time`, `<name>Zone`. */
  readonly name: string;
  readonly legend: string;
  readonly zones: readonly string[];
}

/** A date and a time, and the zone in which somebody read them off. */
export const When = ({ page, form, name, legend, zones }: WhenProps) => (
  <fieldset class="field" id={`${name}At`}>
    <legend safe>{legend}</legend>
    {form.errors
      .filter(({ field }) => field === `${name}At`)
      .map(({ text, language }) => (
        <p class="field-error" lang={language ?? undefined} safe>
          {text}
        </p>
      ))}
    <div class="row">
      <TextField
        form={form}
        name={`${name}On`}
        type="date"
        label={page.t('time.date')}
        required
        size="short"
      />
      <TextField
        form={form}
        name={`${name}Time`}
        type="time"
        label={page.t('time.time')}
        required
        size="short"
      />
      <TextField
        form={form}
        name={`${name}Zone`}
        label={page.t('time.zone')}
        list="zones"
        required
        dir="ltr"
        size="middle"
        spellcheck="false"
      />
    </div>
    <Suggestions
      id="zones"
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
    />
  </fieldset>
);
