/** The form in which a response is recorded or its record edited. */
import { CHANNELS } from '../../domain/channel.js';
import { LANGUAGES } from '../../domain/language.js';
import { NETWORKS } from '../../domain/network.js';
import type { MinistryChoice } from '../coordinator/targets-form.js';
import { ministryName } from '../coordinator/days-table.js';
import { Checkbox, SelectField, Suggestions, TextArea, TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Shell } from '../workspace/shell.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';

export interface ResponseFormView {
  readonly campaign: CampaignHere;
  readonly form: FormState;
  /** Null for a new record. */
  readonly id: string | null;
  readonly ministries: readonly MinistryChoice[];
  /** The zones in which the time may be given: the campaign's first, then the ministries'. */
  readonly zones: readonly string[];
  readonly hasScreenshot: boolean;
}

type Props = ResponseFormView & { readonly page: WorkspacePage };

/** The page of the form. */
export const responseFormPage = (page: WorkspacePage, view: ResponseFormView): JSX.Element => {
  const path = `/workspace/campaigns/${view.campaign.slug}/responses`;
  return (
    <Shell
      page={page}
      title={page.t(view.id ? 'response.edit' : 'responses.record')}
      campaign={view.campaign}
    >
      <FormFrame
        page={page}
        form={view.form}
        action={view.id ? `${path}/${view.id}/edit` : path}
        submit={page.t(view.id ? 'form.save' : 'response.record')}
        cancel={view.id ? `${path}/${view.id}` : path}
        enctype="multipart/form-data"
        labels="response"
      >
        <Where page={page} {...view} />
        <What page={page} {...view} />
        <Evidence page={page} {...view} />
      </FormFrame>
    </Shell>
  );
};

const Where = ({ page, form, ministries, zones }: Props) => (
  <section class="part">
    <h2 safe>{page.t('response.where')}</h2>
    <div class="row">
      <SelectField
        form={form}
        name="ministry"
        label={page.t('response.ministry')}
        none={page.t('day.choose')}
        required
        options={ministries.map((ministry) => ({
          value: ministry.slug,
          label: `${page.formats.country(ministry.country)} · ${ministryName(page, ministry)}`,
        }))}
      />
      <SelectField
        form={form}
        name="channel"
        label={page.t('response.channel')}
        hint={page.t('response.channelHint')}
        required
        options={CHANNELS.map((value) => ({ value, label: nameOf(page, 'channel', value) }))}
      />
      <SelectField
        form={form}
        name="network"
        label={page.t('response.network')}
        none={page.t('response.noNetwork')}
        options={NETWORKS.map((value) => ({ value, label: nameOf(page, 'network', value) }))}
      />
    </div>
    <TextField form={form} name="url" type="url" label={page.t('response.url')} dir="ltr" />
    <fieldset class="field" id="postedAt">
      <legend safe>{page.t('response.postedAt')}</legend>
      <div class="row">
        <TextField
          form={form}
          name="postedOn"
          type="date"
          label={page.t('time.date')}
          required
          size="short"
        />
        <TextField form={form} name="postedTime" type="time" label={page.t('time.time')} size="short" />
        <TextField
          form={form}
          name="postedZone"
          label={page.t('time.zone')}
          hint={page.t('time.zoneHint')}
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
      <Checkbox
        form={form}
        name="postedAtIsDayOnly"
        label={page.t('response.dayOnly')}
        hint={page.t('response.dayOnlyHint')}
      />
    </fieldset>
    <TextField
      form={form}
      name="toWhom"
      label={page.t('response.toWhom')}
      hint={page.t('response.toWhomHint')}
      maxlength="300"
      dir="auto"
    />
  </section>
);

const What = ({ page, form }: Props) => (
  <section class="part">
    <h2 safe>{page.t('response.what')}</h2>
    <TextArea
      form={form}
      name="text"
      label={page.t('response.text')}
      hint={page.t('response.textHint')}
      rows="5"
    />
    <Checkbox
      form={form}
      name="wordingNotArchived"
      label={page.t('response.wordingNotArchived')}
      hint={page.t('response.wordingNotArchivedHint')}
    />
    <TextField
      form={form}
      name="language"
      label={page.t('response.language')}
      hint={page.t('response.languageHint')}
      list="languages"
      required
      dir="ltr"
      size="short"
    />
    <Suggestions
      id="languages"
      options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
    />
    <TextArea
      form={form}
      name="translation"
      label={page.t('response.translation')}
      hint={page.t('response.translationHint')}
      rows="4"
      language="en"
    />
  </section>
);

const Evidence = ({ page, form, hasScreenshot }: Props) => (
  <section class="part">
    <h2 safe>{page.t('response.evidence')}</h2>
    <div class="field">
      <label for="screenshot" safe>
        {page.t('response.screenshot')}
      </label>
      <p class="hint" id="screenshot-hint" safe>
        {page.t(hasScreenshot ? 'response.screenshotReplace' : 'response.screenshotHint')}
      </p>
      {form.errors
        .filter(({ field }) => field === 'screenshot')
        .map(({ text, language }) => (
          <p class="field-error" id="screenshot-error" lang={language ?? undefined} safe>
            {text}
          </p>
        ))}
      <input
        id="screenshot"
        name="screenshot"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-describedby="screenshot-hint"
      />
    </div>
    <Checkbox
      form={form}
      name="blackedOut"
      label={page.t('response.blackedOut')}
      hint={page.t('response.blackedOutHint')}
    />
    <TextField
      form={form}
      name="source"
      label={page.t('response.source')}
      hint={page.t('response.sourceHint')}
      maxlength="500"
      dir="auto"
    />
    <TextField form={form} name="sourceUrl" type="url" label={page.t('response.sourceUrl')} dir="ltr" />
    <TextArea
      form={form}
      name="note"
      label={page.t('response.note')}
      hint={page.t('response.noteHint')}
      rows="2"
    />
  </section>
);
