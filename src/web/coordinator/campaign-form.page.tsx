/** The form of a campaign, for a new one and for one that there is. */
import { Suggestions, TextArea, TextField } from '../workspace/fields.js';
import { isPutAway } from '../../campaigns/campaign-changes.service.js';
import { ErrorSummary, FormFrame } from '../workspace/form-frame.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import {
  type CampaignFormView,
  Languages,
  Part,
  type PartProps,
  Parts,
  Safety,
} from './campaign-form-parts.js';
import { OnlyRead } from './campaign-steps.js';

/** The page on which a campaign is made or edited. */
export const campaignFormPage = (page: WorkspacePage, view: CampaignFormView): JSX.Element => {
  const { t } = page;
  const path = view.campaign ? `/workspace/campaigns/${view.campaign.slug}` : '/workspace/campaigns';
  return (
    <Shell
      page={page}
      title={view.campaign ? t('campaign.edit') : t('campaign.new')}
      campaign={view.campaign ?? undefined}
    >
      {view.campaign && isPutAway(view.campaign) ? (
        <>
          <ErrorSummary page={page} form={view.form} />
          <OnlyRead page={page} campaign={view.campaign} />
          <fieldset class="form" disabled>
            <Fields page={page} {...view} />
          </fieldset>
        </>
      ) : (
        <FormFrame
          page={page}
          form={view.form}
          action={view.campaign ? `${path}/edit` : path}
          submit={view.campaign ? t('form.save') : t('campaign.create')}
          cancel={view.campaign ? path : '/workspace'}
          labels="campaign"
        >
          <Fields page={page} {...view} />
        </FormFrame>
      )}
    </Shell>
  );
};

const Fields = (props: PartProps) => (
  <>
    <What {...props} />
    <When {...props} />
    <Languages {...props} />
    <Safety {...props} />
    <Parts {...props} />
  </>
);

const What = ({ page: { t }, form, campaign }: PartProps) => (
  <Part title={t('campaign.what')}>
    <TextField form={form} name="title" label={t('campaign.title')} required maxlength="200" dir="auto" />
    <TextField
      form={form}
      name="slug"
      label={t('campaign.slug')}
      hint={campaign ? t('campaign.slugKept') : t('campaign.slugHint')}
      required
      maxlength="80"
      dir="ltr"
      size="middle"
    />
    <TextArea form={form} name="ask" label={t('campaign.ask')} hint={t('campaign.askHint')} rows="2" />
    <TextField
      form={form}
      name="hashtags"
      label={t('campaign.hashtags')}
      hint={t('campaign.hashtagsHint')}
      dir="ltr"
      size="middle"
    />
    <TextField
      form={form}
      name="link"
      type="url"
      label={t('campaign.link')}
      hint={t('campaign.linkHint')}
      dir="ltr"
    />
  </Part>
);

const When = ({ page: { t }, form, isLocked, zones }: PartProps) => (
  <Part title={t('campaign.when')}>
    {isLocked ? (
      <p class="notice" safe>
        {t('campaign.locked')}
      </p>
    ) : (
      ''
    )}
    <div class="row">
      <TextField
        form={form}
        name="startsOn"
        type="date"
        label={t('campaign.startsOn')}
        required
        size="short"
      />
      <TextField form={form} name="endsOn" type="date" label={t('campaign.endsOn')} required size="short" />
    </div>
    <TextField
      form={form}
      name="timeZone"
      label={t('campaign.timeZone')}
      hint={t('campaign.timeZoneHint')}
      required
      list="zones"
      dir="ltr"
      size="middle"
      spellcheck="false"
    />
    <Suggestions
      id="zones"
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
    />
    <div class="row">
      <TextField
        form={form}
        name="stormAt"
        type="time"
        label={t('campaign.stormAt')}
        hint={t('campaign.stormAtHint')}
        required
        size="short"
      />
      <TextField
        form={form}
        name="stormMinutes"
        type="number"
        label={t('campaign.stormMinutes')}
        min="1"
        max="1440"
        required
        size="short"
      />
    </div>
    {isLocked ? (
      <TextArea
        form={form}
        name="reason"
        label={t('campaign.reason')}
        hint={t('campaign.reasonHint')}
        rows="2"
        maxlength="500"
      />
    ) : (
      ''
    )}
  </Part>
);
