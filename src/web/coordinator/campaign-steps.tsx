/** What else can be done with a campaign as a whole: cloned, taken out as a file, put away. */
import { isPutAway } from '../../campaigns/campaign-changes.service.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Press, Step } from '../workspace/parts.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';

interface CampaignStepsProps {
  readonly page: WorkspacePage;
  readonly campaign: CampaignHere & { readonly isHistory: boolean };
  /** Whether its last day is over. */
  readonly isOver: boolean;
}

/** The steps that this reader may take with the campaign. */
export const CampaignSteps = ({ page, campaign, isOver }: CampaignStepsProps) => {
  const path = `/workspace/campaigns/${campaign.slug}`;
  const { t } = page;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" safe>
        {t('archive.steps')}
      </h2>
      <div class="steps">
        {allows(page, 'campaign.edit') ? <Step href={`${path}/clone`} text={t('clone.title')} /> : ''}
        <Step href={`${path}/plan-file`} text={t('planFile.title')} />
      </div>
      {allows(page, 'campaign.publish') ? <Archive page={page} campaign={campaign} isOver={isOver} /> : ''}
    </section>
  );
};

/** That the campaign is only read, with the way out of the archive for those who may. */
export const OnlyRead = ({ page, campaign }: { page: WorkspacePage; campaign: CampaignHere }) => (
  <div class="notice">
    <p safe>{page.t(allows(page, 'campaign.publish') ? 'archive.isIn' : 'archive.onlyRead')}</p>
    {allows(page, 'campaign.publish') ? <TakeOut page={page} campaign={campaign} /> : ''}
  </div>
);

const TakeOut = ({ page, campaign }: { page: WorkspacePage; campaign: CampaignHere }) => (
  <Press
    page={page}
    action={`/workspace/campaigns/${campaign.slug}/archive/removal`}
    text={page.t('archive.takeOut')}
    about={campaign.title}
  />
);

const Archive = ({ page, campaign, isOver }: CampaignStepsProps) => {
  const path = `/workspace/campaigns/${campaign.slug}/archive`;
  const { t } = page;
  if (isPutAway(campaign)) {
    return (
      <>
        <p safe>{t('archive.isIn')}</p>
        <TakeOut page={page} campaign={campaign} />
      </>
    );
  }
  if (campaign.status !== 'published' || !isOver) return '';
  return (
    <>
      <p safe>{t('archive.what')}</p>
      <Press page={page} action={path} text={t('archive.putIn')} about={campaign.title} />
    </>
  );
};
