/** Variety: how much the approved posts differ as people are dealt them, and for how many people they do. */
import { directionOf } from '../../domain/language.js';
import type {
  AlikeTexts,
  CrowdView,
  LanguageVariety,
  VarietyView,
} from '../../suggested-posts/variety-view.js';
import { LOCALES } from '../locales/ui-language.js';
import { PostWords } from '../components/post-words.js';
import { SelectField, TextField } from '../workspace/fields.js';
import { freshForm } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Fact, Step, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import type { MinistryChoice } from './targets-form.js';

export interface VarietyPageView {
  readonly campaign: CampaignHere;
  readonly variety: VarietyView;
  readonly ministries: readonly MinistryChoice[];
  /** The slug of the ministry that was asked for; empty for all. */
  readonly ministry: string;
}

type Props = VarietyPageView & { readonly page: WorkspacePage };

/** The page of variety. */
export const varietyPage = (page: WorkspacePage, view: VarietyPageView): JSX.Element => {
  const posts = `/workspace/campaigns/${view.campaign.slug}/posts`;
  const { items } = view.variety;
  return (
    <Shell page={page} title={page.t('variety.title')} campaign={view.campaign}>
      <p class="lead" safe>
        {page.t('variety.lead')}
      </p>
      <Filter page={page} {...view} />
      {items.length === 0 ? (
        <Empty text={page.t('variety.none')} next={<Step href={posts} text={page.t('nav.posts')} />} />
      ) : (
        <>
          <Languages page={page} {...view} />
          <details>
            <summary safe>{page.t('variety.how')}</summary>
            <p safe>{page.t('variety.method')}</p>
          </details>
          <Crowds page={page} {...view} />
          <Pairs page={page} {...view} />
        </>
      )}
    </Shell>
  );
};

const Filter = ({ page, campaign, variety, ministries, ministry }: Props) => {
  const form = freshForm({ ministry, crowd: String(variety.crowd) });
  const path = `/workspace/campaigns/${campaign.slug}/variety`;
  return (
    <form method="get" action={path} class="filter" aria-label={page.t('list.filter')}>
      <SelectField
        form={form}
        name="ministry"
        label={page.t('post.target')}
        none={page.t('list.all')}
        options={ministries.map((one) => ({ value: one.slug, label: ministryName(page, one) }))}
      />
      <TextField
        form={form}
        name="crowd"
        type="number"
        label={page.t('variety.crowd')}
        min="1"
        max="10000000"
        size="short"
      />
      <button class="button second" safe>
        {page.t('list.show')}
      </button>
    </form>
  );
};

const Languages = ({ page, variety }: Props) => (
  <Table
    caption={page.t('variety.byLanguage')}
    heads={[
      page.t('post.language'),
      page.t('variety.pool'),
      page.t('variety.texts'),
      page.t('variety.impossible'),
      page.t('variety.alike'),
    ]}
  >
    {variety.items.map((item) => (
      <tr>
        <th scope="row" safe>
          {page.formats.language(item.language)}
        </th>
        <td class="figure" safe>
          {page.formats.number(item.pool)}
        </td>
        <td class="figure" safe>
          {page.formats.number(item.variants)}
        </td>
        <td class="figure" safe>
          {page.formats.number(item.impossible)}
        </td>
        <td class="wording" safe>
          {alikeIn(page, item)}
        </td>
      </tr>
    ))}
  </Table>
);

const percent = (page: WorkspacePage, share: number): string =>
  new Intl.NumberFormat(LOCALES[page.language], { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** The share, with its interval where it was drawn. */
const alikeIn = (page: WorkspacePage, item: LanguageVariety): string => {
  const { nearDuplicateShare: share, interval, isExact } = item;
  if (share === null || interval === null) return page.t('variety.noPair');
  if (isExact) return percent(page, share);
  return page.t('variety.sampled', {
    share: percent(page, share),
    low: percent(page, interval.low),
    high: percent(page, interval.high),
  });
};

/** By language what the fewest texts are that a day's crowd is dealt; within, each ministry's. */
const Crowds = ({ page, variety, ministries }: Props) => (
  <section aria-labelledby="crowds">
    <h2 id="crowds" safe>
      {page.t('variety.byMinistry', { people: page.formats.number(variety.crowd) })}
    </h2>
    {variety.items.map(({ language, crowds: [fewest, ...more] }) => (
      <>
        {fewest && more.length === 0 ? (
          <p safe>{`${page.formats.language(language)}: ${sentenceOf(page, fewest, variety.crowd)}`}</p>
        ) : (
          ''
        )}
        {fewest && more.length > 0 ? (
          <details>
            <summary safe>
              {`${page.formats.language(language)}: ${sentenceOf(page, fewest, variety.crowd)}`}
            </summary>
            <dl class="facts">
              {[fewest, ...more].map((crowd) => (
                <Fact term={targetOf(page, crowd, ministries)}>
                  <span safe>{sentenceOf(page, crowd, variety.crowd)}</span>
                </Fact>
              ))}
            </dl>
          </details>
        ) : (
          ''
        )}
      </>
    ))}
  </section>
);

const targetOf = (page: WorkspacePage, { ministry }: CrowdView, all: readonly MinistryChoice[]): string => {
  const found = all.find(({ slug }) => slug === ministry);
  return found ? ministryName(page, found) : page.t('post.everyTarget');
};

/** "200 different posts for about 5,000 people: each is dealt 25 times." */
const sentenceOf = (page: WorkspacePage, { variants, peopleForEach }: CrowdView, people: number): string => {
  if (peopleForEach === null) return page.t('variety.nothingDealt');
  const values = { texts: variants, people };
  return peopleForEach <= 1
    ? page.t('variety.nobodyShares', values)
    : page.t('variety.eachDealt', { ...values, times: Math.ceil(peopleForEach) });
};

const Pairs = ({ page, campaign, variety }: Props) => {
  const alike = variety.items.filter(({ pairs }) => pairs.length > 0);
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs" safe>
        {page.t('variety.pairs')}
      </h2>
      <p class="hint" safe>
        {page.t(alike.length === 0 ? 'variety.noPairs' : 'variety.pairsMeaning')}
      </p>
      {alike.map(({ language, pairs }) => (
        <details>
          <summary safe>
            {`${page.formats.language(language)}: ${page.t('variety.pairCount', { count: pairs.length })}`}
          </summary>
          <ol>
            {pairs.map((pair) => (
              <Pair page={page} slug={campaign.slug} language={language} pair={pair} />
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
};

interface PairProps {
  readonly page: WorkspacePage;
  readonly slug: string;
  readonly language: string;
  readonly pair: AlikeTexts;
}

const Pair = ({ page, slug, language, pair }: PairProps) => (
  <li>
    <p class="hint" safe>
      {page.t('variety.inCommon', { share: percent(page, pair.resemblance) })}
    </p>
    {[pair.one, pair.other].map(({ suggestedPostId, text }) => (
      <p lang={language} dir={directionOf(language)}>
        <a href={`/workspace/campaigns/${slug}/posts/${suggestedPostId}`}>
          <PostWords text={text} language={language} />
        </a>
      </p>
    ))}
  </li>
);
