/** What is known of a ministry, as a form. */
import { CheckboxGroup, Suggestions, TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import { LANGUAGES } from '../../domain/language.js';
import type { MinistryProps } from './ministry-page-view.js';

/** The form of a ministry's names, place and working week. */
export const MinistryDetails = ({ page, form, ministry, zones, countries, regions }: MinistryProps) => (
  <section aria-labelledby="details">
    <h2 id="details" safe>
      {page.t('ministry.details')}
    </h2>
    <FormFrame
      page={page}
      form={form}
      action={ministry ? `/workspace/ministries/${ministry.slug}` : '/workspace/ministries'}
      submit={ministry ? page.t('form.save') : page.t('ministry.create')}
      cancel="/workspace/ministries"
      labels="ministry"
    >
      <TextField
        form={form}
        name="name"
        label={page.t('ministry.name')}
        hint={page.t('ministry.nameHint')}
        maxlength="200"
        required
        dir="auto"
      />
      {ministry ? (
        ''
      ) : (
        <TextField
          form={form}
          name="slug"
          label={page.t('ministry.slug')}
          hint={page.t('campaign.slugHint')}
          required
          dir="ltr"
          size="middle"
        />
      )}
      <TextField
        form={form}
        name="country"
        label={page.t('ministry.country')}
        hint={page.t('ministry.countryHint')}
        list="countries"
        maxlength="2"
        required
        dir="ltr"
        size="short"
      />
      <Suggestions
        id="countries"
        options={countries.map((value) => ({ value, label: page.formats.country(value) }))}
      />
      <TextField
        form={form}
        name="ownName"
        label={page.t('ministry.ownName')}
        hint={page.t('ministry.ownNameHint')}
        maxlength="200"
        dir="auto"
      />
      <TextField
        form={form}
        name="ownLanguage"
        label={page.t('ministry.ownLanguage')}
        hint={page.t('ministry.languageHint')}
        list="languages"
        dir="ltr"
        size="short"
      />
      <Suggestions
        id="languages"
        options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
      />
      <TextField
        form={form}
        name="timeZone"
        label={page.t('ministry.timeZone')}
        hint={page.t('campaign.timeZoneHint')}
        list="zones"
        required
        dir="ltr"
        size="middle"
        spellcheck="false"
      />
      <Suggestions
        id="zones"
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <WorkingWeek page={page} form={form} regions={regions} />
      <details class="fold">
        <summary safe>{page.t('ministry.names')}</summary>
        {LANGUAGES.map((language) => (
          <TextField
            form={form}
            name={`name_${language}`}
            label={page.formats.language(language)}
            language={language}
            dir="auto"
          />
        ))}
      </details>
    </FormFrame>
  </section>
);

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** When it works and is best addressed: what the planner and the board go by. */
const WorkingWeek = ({ page, form, regions }: Pick<MinistryProps, 'page' | 'form' | 'regions'>) => {
  const weekdays = WEEKDAYS.map((day) => ({ value: String(day), label: page.formats.weekday(day) }));
  const areWrong = form.errors.some(({ field }) => WEEK_FIELDS.includes(field));
  return (
    <details class="fold" open={areWrong}>
      <summary safe>{page.t('ministry.workingWeek')}</summary>
      <TextField
        form={form}
        name="region"
        label={page.t('ministry.region')}
        hint={page.t('ministry.regionHint')}
        list={regions.size > 0 ? 'regions' : undefined}
        maxlength="6"
        dir="ltr"
        size="short"
        spellcheck="false"
      />
      <Suggestions id="regions" options={[...regions].map(([value, label]) => ({ value, label }))} />
      <CheckboxGroup
        form={form}
        name="weekend"
        label={page.t('ministry.weekend')}
        hint={page.t('ministry.weekendHint')}
        options={weekdays}
      />
      <CheckboxGroup
        form={form}
        name="preferredWeekdays"
        label={page.t('ministry.preferredWeekdays')}
        hint={page.t('ministry.preferredWeekdaysHint')}
        options={weekdays}
      />
      <TextField
        form={form}
        name="worksFrom"
        label={page.t('ministry.worksFrom')}
        hint={page.t('ministry.hoursHint')}
        type="time"
        size="short"
      />
      <TextField
        form={form}
        name="worksUntil"
        label={page.t('ministry.worksUntil')}
        type="time"
        size="short"
      />
    </details>
  );
};

const WEEK_FIELDS = ['region', 'weekend', 'preferredWeekdays', 'worksFrom', 'worksUntil'];
