/** Publication: what stands in the way, each reason with a link to where it is mended, and the button. */
import { isPutAway } from '../../campaigns/campaign-changes.service.js';
import type { PublicationCheck } from '../../domain/publication-plan.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Press, Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { OnlyRead } from './campaign-steps.js';
import type { MendingMinistry } from './publication-mends.js';
import { Reasons } from './publication-reasons.js';
import { groupReasons } from './reason-groups.js';

export interface PublicationView {
  readonly campaign: CampaignHere & { readonly isHistory: boolean; readonly timeZone: string };
  readonly check: PublicationCheck;
  /** What refused the publication, or what should have mended a reason, if it was just tried. */
  readonly problem: FormState | null;
  /** The ministry for which a reason was refused just now. */
  readonly refused?: string;
  /** By slug. */
  readonly ministries: ReadonlyMap<string, MendingMinistry>;
  /** How many accounts somebody should look at now. */
  readonly due: number;
  readonly now: Date;
}

type Props = PublicationView & { readonly page: WorkspacePage };

/** The check list and the step that it leads to. */
export const publicationPage = (page: WorkspacePage, view: PublicationView): JSX.Element => {
  const { campaign } = view;
  const isOut = campaign.status !== 'draft';
  return (
    <Shell page={page} title={page.t('nav.publication')} campaign={campaign}>
      {view.problem ? <ErrorSummary page={page} form={view.problem} /> : ''}
      <p class="lead" safe>
        {page.t(isOut ? 'publication.isOut' : 'publication.isDraft')}
      </p>
      {campaign.isHistory || campaign.status === 'archived' ? '' : <CheckList page={page} {...view} />}
      {isPutAway(campaign) ? (
        <OnlyRead page={page} campaign={campaign} />
      ) : allows(page, 'campaign.publish') ? (
        isOut ? (
          <Withdraw page={page} campaign={campaign} />
        ) : (
          <Publish page={page} {...view} />
        )
      ) : (
        <p class="notice" safe>
          {page.t('publication.notYours')}
        </p>
      )}
    </Shell>
  );
};

const CheckList = (props: Props) => {
  const { page, campaign, check, due } = props;
  const isOut = campaign.status !== 'draft';
  return (
    <>
      {due > 0 && allows(page, 'account.check') ? (
        <p class="actions">
          <Step
            href={withQuery('/workspace/accounts/round', { campaign: campaign.slug })}
            text={page.t('checklist.round', { count: due })}
            main
          />
          <span class="hint" safe>
            {page.t('checklist.roundLead')}
          </span>
        </p>
      ) : (
        ''
      )}
      {isOut && check.blockers.length === 0 ? '' : <Part {...props} kind="blockers" />}
      <Part {...props} kind="warnings" />
    </>
  );
};

const Part = ({ kind, ...props }: Props & { kind: 'blockers' | 'warnings' }) => {
  const { page, campaign, check, ministries, refused, now } = props;
  const groups = groupReasons(check[kind]);
  const isAmiss = kind === 'blockers' && campaign.status !== 'draft';
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind} safe>
        {page.t(isAmiss ? 'checklist.amiss' : `publication.${kind}`, { count: groups.length })}
      </h2>
      {isAmiss ? (
        <p class="hint" safe>
          {page.t('checklist.amissLead')}
        </p>
      ) : (
        ''
      )}
      {groups.length === 0 ? (
        <Empty text={page.t(`publication.no.${kind}`)} />
      ) : (
        <Reasons
          page={page}
          slug={campaign.slug}
          zone={campaign.timeZone}
          ministries={ministries}
          refused={refused}
          now={now}
          kind={kind}
          groups={groups}
        />
      )}
    </section>
  );
};

const Publish = ({ page, campaign, check }: Props) => (
  <section aria-labelledby="publish" class="decision">
    <h2 id="publish" safe>
      {page.t('publication.publish')}
    </h2>
    <p safe>{page.t(campaign.isHistory ? 'publication.whatHistory' : 'publication.what')}</p>
    {check.publishable || campaign.isHistory ? (
      <Press
        page={page}
        action={`/workspace/campaigns/${campaign.slug}/publication`}
        text={page.t('publication.publish')}
        kind="main"
      />
    ) : (
      <p safe>{page.t('publication.first')}</p>
    )}
    <p>
      <Step href={`/workspace/campaigns/${campaign.slug}/rehearsal`} text={page.t('publication.rehearse')} />
    </p>
  </section>
);

const Withdraw = ({ page, campaign }: { page: WorkspacePage; campaign: CampaignHere }) => (
  <section aria-labelledby="withdraw" class="decision">
    <h2 id="withdraw" safe>
      {page.t('publication.withdraw')}
    </h2>
    <p safe>{page.t('publication.whatWithdraw')}</p>
    <form method="post" action={`/workspace/campaigns/${campaign.slug}/publication/withdrawal`} class="form">
      <Csrf page={page} />
      <label class="choice">
        <input type="checkbox" name="sure" value="yes" required />
        <span safe>{page.t('publication.sure')}</span>
      </label>
      <button class="button danger" safe>
        {page.t('publication.withdraw')}
      </button>
    </form>
    <p class="hint" safe>
      {page.t('publication.ratherPause')}
    </p>
  </section>
);
