/** A rehearsal: any day, language and network as a supporter will meet it, with nothing dealt and nothing counted. */
import { LANGUAGES } from '../../domain/language.js';
import { NETWORKS } from '../../domain/network.js';
import type { PageContext } from '../layout/page-context.js';
import { Addressee, DayPauses, Storm, Theme, Why } from '../supporter/day-parts.js';
import type { OwnPost } from '../supporter/own-post.js';
import { PostCard } from '../supporter/post-card.js';
import { ReadOnly } from '../supporter/read-only.js';
import { type CampaignData, openMinistries } from '../supporter/shown.js';
import type { DayView, MinistryView } from '../../schedule/day-view.js';
import { Checkbox, SelectField } from '../workspace/fields.js';
import { type FormState, freshForm } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Fact, Step, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { nameOf, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';

export interface RehearsedPost {
  readonly id: string;
  readonly text: string;
  readonly used: number;
  readonly limit: number | null;
  readonly composeUrl: string;
  readonly isApproved: boolean;
  readonly image: OwnPost['image'];
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

export interface RehearsalChoice {
  readonly date: string;
  readonly language: string;
  readonly network: (typeof NETWORKS)[number];
  readonly ministry: string;
  readonly drafts: boolean;
  readonly turn: number;
}

export interface RehearsalView {
  readonly campaign: CampaignHere;
  readonly choice: RehearsalChoice;
  /** The supporters' page: its own language and the chosen day's time. */
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly day: DayView;
  readonly ministry: MinistryView | null;
  /** Null where no post fits. */
  readonly post: RehearsedPost | null;
  readonly own: OwnPost | null;
  readonly isReadOnly: boolean;
}

type Props = RehearsalView & { readonly page: WorkspacePage };

/** The rehearsal of a campaign. */
export const rehearsalPage = (page: WorkspacePage, view: RehearsalView): JSX.Element => (
  <Shell page={page} title={page.t('nav.rehearsal')} campaign={view.campaign}>
    <p class="lead" safe>
      {page.t('rehearsal.lead')}
    </p>
    <Choices page={page} {...view} />
    <Behind page={page} {...view} />
    <p class="notice stale rehearsing" safe>
      {page.t('rehearsal.banner')}
    </p>
    <Stage {...view} />
  </Shell>
);

const pathOf = (slug: string): string => `/workspace/campaigns/${slug}/rehearsal`;

const Choices = ({ page, campaign, data, day, choice }: Props) => {
  const form: FormState = freshForm({
    ...choice,
    drafts: choice.drafts ? 'yes' : '',
    turn: String(choice.turn),
  });
  const ministries = openMinistries(data, day);
  return (
    <form method="get" action={pathOf(campaign.slug)} class="filter" aria-label={page.t('nav.rehearsal')}>
      <SelectField
        form={form}
        name="date"
        label={page.t('rehearsal.day')}
        options={data.days.map(({ date, number }) => ({
          value: date,
          label: page.t('days.numbered', { number, date: page.formats.shortDate(date) }),
        }))}
      />
      <SelectField
        form={form}
        name="language"
        label={page.t('rehearsal.language')}
        options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
      />
      <SelectField
        form={form}
        name="network"
        label={page.t('rehearsal.network')}
        options={NETWORKS.map((value) => ({ value, label: nameOf(page, 'network', value) }))}
      />
      {ministries.length > 1 ? (
        <SelectField
          form={form}
          name="ministry"
          label={page.t('rehearsal.ministry')}
          options={ministries.map((ministry) => ({
            value: ministry.slug,
            label: ministryName(page, ministry),
          }))}
        />
      ) : (
        ''
      )}
      <Checkbox form={form} name="drafts" label={page.t('rehearsal.drafts')} />
      <button class="button" safe>
        {page.t('rehearsal.show')}
      </button>
    </form>
  );
};

/** What only the workspace sees of the post on the stage. */
const Behind = ({ page, campaign, choice, post }: Props) => {
  const posts = `/workspace/campaigns/${campaign.slug}/posts`;
  if (post === null) {
    const { language, ministry } = choice;
    return (
      <Empty
        text={page.t('rehearsal.noPosts')}
        next={
          <Step href={withQuery(`${posts}/new`, { language, ministry })} text={page.t('rehearsal.write')} />
        }
      />
    );
  }
  const another = withQuery(pathOf(campaign.slug), {
    ...choice,
    drafts: choice.drafts ? 'yes' : undefined,
    turn: String(choice.turn + 1),
  });
  return (
    <>
      <dl class="facts">
        <Fact term={page.t('rehearsal.variant')}>
          <a href={`${posts}/${post.id}`} safe>
            {page.t('rehearsal.of', { number: post.number, count: post.count })}
          </a>{' '}
          {post.isApproved ? '' : <Tag page={page} set="state" value="notApproved" />}
        </Fact>
        <Fact term={page.t('rehearsal.length')}>
          <span class={post.limit !== null && post.used > post.limit ? 'tag wrong' : ''} safe>
            {post.limit === null
              ? page.t('post.noLimit', { used: post.used })
              : page.t(post.used > post.limit ? 'post.over' : 'post.within', {
                  used: post.used,
                  limit: post.limit,
                })}
          </span>
        </Fact>
        <Fact term={page.t('rehearsal.compose')}>
          <code class="url" dir="ltr" safe>
            {post.composeUrl}
          </code>
        </Fact>
      </dl>
      <p>
        <Step href={another} text={page.t('rehearsal.another')} />
      </p>
    </>
  );
};

/** The supporters' own parts; their buttons are off, so that nothing can be dealt from here. */
const Stage = ({ context, data, day, ministry, own, isReadOnly }: RehearsalView) => (
  <fieldset class="stage" disabled lang={context.language} dir={context.direction}>
    <DayPauses context={context} campaign={data.campaign} day={day} />
    <Addressee context={context} campaign={data.campaign} day={day} />
    <Storm context={context} campaign={data.campaign} day={day} />
    {isReadOnly ? <ReadOnly context={context} campaign={data.campaign} /> : ''}
    {own && ministry && !isReadOnly ? (
      <PostCard context={context} data={data} day={day} ministries={[ministry]} own={own} />
    ) : (
      ''
    )}
    <Theme context={context} campaign={data.campaign} day={day} />
    {day.targets.length > 0 ? <Why context={context} campaign={data.campaign} day={day} /> : ''}
  </fieldset>
);
