/** The lower parts of a campaign's form: languages, safety, sections, house rules. */
import type { Children } from '@kitajs/html';
import { RESTRICTION_KINDS } from '../../domain/restriction.js';
import { LANGUAGES } from '../../domain/language.js';
import {
  Checkbox,
  CheckboxGroup,
  SelectField,
  Suggestions,
  TextArea,
  TextField,
} from '../workspace/fields.js';
import { valueIn } from '../workspace/form-state.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { WORD_FIELDS } from './campaign-form.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';

export interface CampaignFormView {
  readonly form: FormState;
  /** Null for a new campaign. */
  readonly campaign: (CampaignHere & { readonly isHistory: boolean }) | null;
  /** A published plan: a change of zone, dates or storm asks for a reason. */
  readonly isLocked: boolean;
  readonly zones: readonly string[];
  readonly sections: readonly { readonly slug: string; readonly name: string }[];
  /** How many empty rows of restrictions stand below those that there are. */
  readonly restrictionRows: number;
}

/** What a part of the form is given. */
export type PartProps = CampaignFormView & { readonly page: WorkspacePage };

/** A part of the form under its heading. */
export const Part = ({ title, children }: { title: string; children?: Children }) => (
  <section class="part">
    <h2 safe>{title}</h2>
    {children as 'safe'}
  </section>
);

/** The fields of this part. */
export const Languages = ({ page, form }: PartProps) => (
  <Part title={page.t('campaign.languagesPart')}>
    <CheckboxGroup
      form={form}
      name="languages"
      label={page.t('campaign.languages')}
      hint={page.t('campaign.languagesHint')}
      options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
    />
    <p class="hint" safe>
      {page.t('campaign.wordsHint')}
    </p>
    {LANGUAGES.map((language) => (
      <details class="fold" open={WORD_FIELDS.some((field) => valueIn(form, `${field}_${language}`) !== '')}>
        <summary safe>{page.formats.language(language)}</summary>
        {WORD_FIELDS.map((field) => (
          <TextArea
            form={form}
            name={`${field}_${language}`}
            label={page.t(`campaign.${field}`)}
            rows={field === 'title' ? '1' : '2'}
            language={language}
          />
        ))}
      </details>
    ))}
  </Part>
);

/** The fields of this part. */
export const Safety = ({ page, form, sections, restrictionRows }: PartProps) => (
  <Part title={page.t('campaign.safetyPart')}>
    <TextArea
      form={form}
      name="conduct"
      label={page.t('campaign.conduct')}
      hint={page.t('campaign.conductHint')}
      rows="4"
    />
    <TextArea
      form={form}
      name="safety"
      label={page.t('campaign.safety')}
      hint={page.t('campaign.safetyHint')}
      rows="3"
    />
    <fieldset class="field" id="restrictions">
      <legend safe>{page.t('campaign.restrictions')}</legend>
      <p class="hint" safe>
        {page.t('campaign.restrictionsHint')}
      </p>
      {Array.from({ length: restrictionRows }, (_, row) => (
        <div class="row lined">
          <SelectField
            form={form}
            name={`restrictionKind_${row}`}
            label={page.t('campaign.restrictionKind')}
            none={page.t('campaign.restrictionNone')}
            options={RESTRICTION_KINDS.map((value) => ({ value, label: nameOf(page, 'restriction', value) }))}
          />
          <TextField
            form={form}
            name={`restrictionValue_${row}`}
            label={page.t('campaign.restrictionValue')}
            list="restrictable"
            dir="ltr"
            size="short"
          />
          <TextField
            form={form}
            name={`restrictionNote_${row}`}
            label={page.t('campaign.restrictionNote')}
            dir="auto"
          />
        </div>
      ))}
      <Suggestions
        id="restrictable"
        options={[
          ...LANGUAGES.map((value) => ({ value, label: page.formats.language(value) })),
          ...sections.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
    </fieldset>
  </Part>
);

/** The fields of this part. */
export const Parts = ({ page: { t }, form, sections }: PartProps) => (
  <>
    <Part title={t('campaign.sectionsPart')}>
      <p class="hint" safe>
        {sections.length === 0 ? t('campaign.noSections') : t('campaign.sectionsHint')}
      </p>
      {sections.map(({ slug, name }) => (
        <div class="row lined">
          <Checkbox form={form} name={`section_${slug}`} label={name} />
          <TextField
            form={form}
            name={`sectionLink_${slug}`}
            type="url"
            label={t('campaign.sectionLink', { section: name })}
            dir="ltr"
          />
        </div>
      ))}
    </Part>
    <Part title={t('campaign.rulesPart')}>
      <TextField
        form={form}
        name="approvedPostsNeeded"
        type="number"
        label={t('campaign.approvedPostsNeeded')}
        hint={t('campaign.approvedPostsNeededHint')}
        min="1"
        max="1000"
        size="short"
      />
      <TextField
        form={form}
        name="responseWindowDays"
        type="number"
        label={t('campaign.responseWindowDays')}
        hint={t('campaign.responseWindowDaysHint')}
        min="0"
        max="365"
        size="short"
      />
      <TextField
        form={form}
        name="retentionDays"
        type="number"
        label={t('campaign.retentionDays')}
        hint={t('campaign.retentionDaysHint')}
        min="2"
        max="365"
        size="short"
      />
      <Checkbox
        form={form}
        name="isHistory"
        label={t('campaign.isHistory')}
        hint={t('campaign.isHistoryHint')}
      />
    </Part>
  </>
);
