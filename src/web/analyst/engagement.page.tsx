/** The posts whose engagement is followed, and what a person read off each of them. */
import { NETWORKS } from '../../domain/network.js';
import { SelectField, TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Stamp, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { When } from '../workspace/when.js';
import { allows, nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { Count } from './count.js';

export const COUNTED = ['likes', 'replies', 'reposts', 'quotes', 'impressions'] as const;

export type Counted = (typeof COUNTED)[number];

export interface SnapshotLine {
  readonly takenAt: Date;
  readonly counts: Readonly<Record<Counted, number | null>>;
  /** Likes, replies, reposts and quotes together; null where one of them is unknown. */
  readonly engagement: number | null;
}

export interface TrackedLine {
  readonly id: string;
  readonly day: string;
  readonly network: string;
  readonly url: string;
  readonly kind: string;
  readonly postedAt: Date;
  readonly latest: SnapshotLine | null;
}

export interface OfCampaign {
  readonly campaign: CampaignHere & { readonly timeZone: string };
}

export interface EngagementView extends OfCampaign {
  readonly tracked: readonly TrackedLine[];
  readonly days: readonly { readonly date: string; readonly number: number }[];
  readonly kinds: readonly string[];
  readonly form: FormState;
}

type Props = EngagementView & { readonly page: WorkspacePage };

/** The list of tracked posts, and the form for another. */
export const engagementPage = (page: WorkspacePage, view: EngagementView): JSX.Element => (
  <Shell page={page} title={page.t('nav.engagement')} campaign={view.campaign}>
    <p class="lead" safe>
      {page.t('engagement.lead')}
    </p>
    {view.tracked.length === 0 ? <Empty text={page.t('engagement.none')} /> : <Rows page={page} {...view} />}
    {allows(page, 'engagement.record') ? <Track page={page} {...view} /> : ''}
  </Shell>
);

const Rows = ({ page, campaign, tracked }: Props) => (
  <Table
    caption={page.t('engagement.caption', { zone: campaign.timeZone })}
    heads={[
      page.t('engagement.post'),
      page.t('engagement.day'),
      page.t('engagement.postedAt'),
      page.t('engagement.latest'),
      page.t('engagement.engagement'),
    ]}
  >
    {tracked.map((post) => (
      <tr>
        <th scope="row">
          <a href={`/workspace/campaigns/${campaign.slug}/engagement/${post.id}`}>
            <bdi
              safe
            >{`${nameOf(page, 'network', post.network)} · ${nameOf(page, 'trackedKind', post.kind)}`}</bdi>
          </a>
          <span class="hint url" dir="ltr" safe>
            {post.url}
          </span>
        </th>
        <td safe>{page.formats.shortDate(post.day)}</td>
        <td>
          <Stamp page={page} at={post.postedAt} zone={campaign.timeZone} />
        </td>
        <td>
          {post.latest ? (
            <Stamp page={page} at={post.latest.takenAt} zone={campaign.timeZone} />
          ) : (
            <span class="hint" safe>
              {page.t('engagement.noSnapshot')}
            </span>
          )}
        </td>
        <Count page={page} value={post.latest?.engagement ?? null} />
      </tr>
    ))}
  </Table>
);

const Track = ({ page, campaign, days, kinds, form }: Props) => (
  <section aria-labelledby="track">
    <h2 id="track" safe>
      {page.t('engagement.track')}
    </h2>
    <FormFrame
      page={page}
      form={form}
      action={`/workspace/campaigns/${campaign.slug}/engagement`}
      submit={page.t('engagement.trackButton')}
    >
      <TextField form={form} name="url" type="url" label={page.t('engagement.url')} required dir="ltr" />
      <div class="row">
        <SelectField
          form={form}
          name="network"
          label={page.t('post.network')}
          required
          options={NETWORKS.slice(0, 4).map((value) => ({ value, label: nameOf(page, 'network', value) }))}
        />
        <SelectField
          form={form}
          name="kind"
          label={page.t('engagement.kind')}
          required
          options={kinds.map((value) => ({ value, label: nameOf(page, 'trackedKind', value) }))}
        />
        <SelectField
          form={form}
          name="day"
          label={page.t('engagement.day')}
          required
          options={days.map(({ date, number }) => ({
            value: date,
            label: page.t('days.numbered', { number, date: page.formats.shortDate(date) }),
          }))}
        />
      </div>
      <When
        page={page}
        form={form}
        name="posted"
        legend={page.t('engagement.postedAt')}
        zones={[campaign.timeZone, 'UTC']}
      />
    </FormFrame>
  </section>
);
