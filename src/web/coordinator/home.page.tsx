/** The workspace's first page: what waits for its reader, and every campaign. */
import { Empty, Step, Table, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';

export const WAITING_KINDS = ['posts', 'blockers', 'outdated', 'emptyDays', 'accounts', 'responses'] as const;

export interface WaitingItem {
  readonly kind: (typeof WAITING_KINDS)[number];
  readonly count: number;
  readonly campaignTitle: string;
  readonly href: string;
}

export interface CampaignLine {
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  readonly paused: boolean;
  readonly isDemo: boolean;
}

export interface HomeView {
  readonly waiting: readonly WaitingItem[];
  readonly campaigns: readonly CampaignLine[];
}

/** What waits, and the campaigns. */
export const homePage = (page: WorkspacePage, view: HomeView): JSX.Element => (
  <Shell page={page} title={page.t('home.title')}>
    <section aria-labelledby="waiting">
      <h2 id="waiting" safe>
        {page.t('home.waiting')}
      </h2>
      <Waiting page={page} waiting={view.waiting} />
    </section>
    <section aria-labelledby="campaigns">
      <div class="title">
        <h2 id="campaigns" safe>
          {page.t('home.campaigns')}
        </h2>
        {allows(page, 'campaign.edit') && view.campaigns.length > 0 ? (
          <div class="beside">
            <Step href="/workspace/campaigns/new" text={page.t('home.newCampaign')} main />
          </div>
        ) : (
          ''
        )}
      </div>
      <Campaigns page={page} campaigns={view.campaigns} />
    </section>
  </Shell>
);

const Waiting = ({ page, waiting }: { page: WorkspacePage; waiting: readonly WaitingItem[] }) =>
  waiting.length === 0 ? (
    <Empty text={page.t('home.nothingWaits')} />
  ) : (
    <ul class="waiting">
      {waiting.map(({ kind, count, campaignTitle, href }) => (
        <li>
          <a href={href}>
            <span class="number" safe>
              {page.formats.number(count)}
            </span>
            <span>
              <span safe>{page.t(`home.wait.${kind}`, { count })}</span>
              <span class="hint" dir="auto" safe>
                {campaignTitle}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );

const Campaigns = ({ page, campaigns }: { page: WorkspacePage; campaigns: readonly CampaignLine[] }) =>
  campaigns.length === 0 ? (
    <Empty
      text={page.t('home.noCampaigns')}
      next={
        allows(page, 'campaign.edit') ? (
          <Step href="/workspace/campaigns/new" text={page.t('home.firstCampaign')} main />
        ) : undefined
      }
    />
  ) : (
    <Table
      caption={page.t('home.campaigns')}
      isNamedAbove
      heads={[
        page.t('campaign.title'),
        page.t('campaign.status'),
        page.t('home.dates'),
        page.t('campaign.timeZone'),
      ]}
    >
      {campaigns.map((campaign) => (
        <tr>
          <th scope="row">
            <a href={`/workspace/campaigns/${campaign.slug}`} dir="auto" safe>
              {campaign.title}
            </a>
            {campaign.isDemo ? (
              <span class="tag" safe>
                {page.t('state.demo')}
              </span>
            ) : (
              ''
            )}
          </th>
          <td>
            <Tag page={page} set="campaignStatus" value={campaign.status} />{' '}
            {campaign.paused ? <Tag page={page} set="state" value="paused" /> : ''}
          </td>
          <td safe>
            {page.t('home.span', {
              first: page.formats.partialDate(campaign.startsOn),
              last: page.formats.partialDate(campaign.endsOn),
            })}
          </td>
          <td dir="ltr" safe>
            {campaign.timeZone}
          </td>
        </tr>
      ))}
    </Table>
  );
