/** The form on which a campaign is cloned onto new dates. */
import { CLONE_WAYS } from '../../domain/clone-dates.js';
import { Checkbox, SelectField, TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

export interface CloneView {
  readonly campaign: CampaignHere & { readonly startsOn: string };
  readonly form: FormState;
}

/** The page on which a campaign is cloned. */
export const clonePage = (page: WorkspacePage, { campaign, form }: CloneView): JSX.Element => {
  const { t, formats } = page;
  const path = `/workspace/campaigns/${campaign.slug}`;
  return (
    <Shell page={page} title={t('clone.title')} campaign={campaign}>
      <p class="lead" safe>
        {t('clone.lead')}
      </p>
      <FormFrame page={page} form={form} action={`${path}/clone`} submit={t('clone.create')} cancel={path}>
        <TextField form={form} name="title" label={t('campaign.title')} required maxlength="200" dir="auto" />
        <TextField
          form={form}
          name="slug"
          label={t('campaign.slug')}
          hint={t('campaign.slugHint')}
          required
          maxlength="80"
          dir="ltr"
          size="middle"
        />
        <TextField
          form={form}
          name="startsOn"
          type="date"
          label={t('clone.startsOn')}
          hint={t('clone.startsOnHint', { date: formats.date(campaign.startsOn) })}
          required
          size="short"
        />
        <SelectField
          form={form}
          name="by"
          label={t('clone.by')}
          hint={t('clone.byHint')}
          options={CLONE_WAYS.map((value) => ({ value, label: t(`clone.${value}`) }))}
        />
        <Checkbox form={form} name="withPosts" label={t('clone.withPosts')} hint={t('clone.withPostsHint')} />
      </FormFrame>
    </Shell>
  );
};
