/** The posts of a campaign beside their translations into one language, and how far each language is. */
import { directionOf } from '../../domain/language.js';
import { PostWords } from '../components/post-words.js';
import { SelectField } from '../workspace/fields.js';
import { freshForm } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, More, Step, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';
import { TRANSLATION_STATES, type TranslationState } from '../../suggested-posts/translations.dto.js';
import type { TranslationCount, TranslationPair } from '../../suggested-posts/translations.service.js';

export interface TranslationsView {
  readonly campaign: CampaignHere;
  readonly pairs: readonly TranslationPair[];
  readonly counts: readonly TranslationCount[];
  /** The languages into which the reader may translate. */
  readonly languages: readonly string[];
  readonly from: readonly string[];
  readonly filter: { readonly language: string; readonly from: string; readonly state: string };
  readonly next: string | null;
}

type Props = TranslationsView & { readonly page: WorkspacePage };

const pathOf = ({ campaign }: Pick<TranslationsView, 'campaign'>): string =>
  `/workspace/campaigns/${campaign.slug}/translations`;

/** A state as a small coloured word. */
export const StateTag = ({ page, state }: { page: WorkspacePage; state: TranslationState }) => (
  <span class={`tag ${state === 'outdated' ? 'due' : state}`} safe>
    {page.t(`translation.states.${state}`)}
  </span>
);

/** The table of pairs, under the counts of every language. */
export const translationsPage = (page: WorkspacePage, view: TranslationsView): JSX.Element => (
  <Shell page={page} title={page.t('translation.title')} campaign={view.campaign} styles={['review.css']}>
    <p class="lead" safe>
      {page.t('translation.lead')}
    </p>
    {view.languages.length === 0 ? (
      <Empty text={page.t('translation.noLanguages')} />
    ) : (
      <>
        <Counts page={page} {...view} />
        <Filter page={page} {...view} />
        {view.pairs.length === 0 ? (
          <Empty text={page.t('translation.none')} />
        ) : (
          <Pairs page={page} {...view} />
        )}
        <More page={page} path={pathOf(view)} query={view.filter} next={view.next} />
      </>
    )}
  </Shell>
);

const Counts = (props: Props) => {
  const { page, counts, languages, filter } = props;
  const countOf = (language: string, state: TranslationState): number =>
    counts.find((one) => one.language === language && one.state === state)?.count ?? 0;
  return (
    <Table
      caption={page.t('translation.counts')}
      heads={[
        page.t('post.language'),
        ...TRANSLATION_STATES.map((state) => page.t(`translation.states.${state}`)),
      ]}
    >
      {languages
        .filter((language) => language !== filter.from)
        .map((language) => (
          <tr>
            <th scope="row">
              <a href={withQuery(pathOf(props), { language, from: filter.from })} safe>
                {page.formats.language(language)}
              </a>
            </th>
            {TRANSLATION_STATES.map((state) => (
              <td safe>{page.formats.number(countOf(language, state))}</td>
            ))}
          </tr>
        ))}
    </Table>
  );
};

const Filter = (props: Props) => {
  const { page, languages, from, filter } = props;
  const form = freshForm(filter);
  const named = (codes: readonly string[]) =>
    codes.map((value) => ({ value, label: page.formats.language(value) }));
  return (
    <form method="get" action={pathOf(props)} class="filter" aria-label={page.t('list.filter')}>
      <SelectField form={form} name="from" label={page.t('translation.from')} options={named(from)} />
      <SelectField
        form={form}
        name="language"
        label={page.t('translation.into')}
        options={named(languages)}
      />
      <SelectField
        form={form}
        name="state"
        label={page.t('translation.state')}
        none={page.t('list.all')}
        options={TRANSLATION_STATES.map((value) => ({ value, label: page.t(`translation.states.${value}`) }))}
      />
      <button class="button second" safe>
        {page.t('list.show')}
      </button>
    </form>
  );
};

const Pairs = (props: Props) => {
  const { page, pairs, campaign, filter } = props;
  return (
    <Table
      caption={page.t('translation.title')}
      isNamedAbove
      heads={[
        page.t('translation.original'),
        page.t('translation.translation'),
        page.t('translation.state'),
        page.t('list.do'),
      ]}
    >
      {pairs.map(({ original, translation, state }) => (
        <tr>
          <td class="kept wording" lang={original.language} dir={directionOf(original.language)}>
            <PostWords text={original.text} language={original.language} />
          </td>
          <td class="kept wording" lang={filter.language} dir={directionOf(filter.language)}>
            <PostWords text={translation?.text ?? '–'} language={filter.language} />
          </td>
          <td>
            <StateTag page={page} state={state} />
          </td>
          <td>
            {allows(page, 'suggested-post.write') ? (
              <a href={`${pathOf(props)}/${original.id}/${filter.language}`}>
                <span safe>
                  {page.t(
                    state === 'missing'
                      ? 'translation.write'
                      : state === 'outdated'
                        ? 'translation.bring'
                        : 'translation.open',
                  )}
                </span>
                <span class="visually-hidden" lang={original.language} dir="auto" safe>
                  {` ${original.text.slice(0, 60)}`}
                </span>
              </a>
            ) : translation ? (
              <Step
                href={`/workspace/campaigns/${campaign.slug}/posts/${translation.id}`}
                text={page.t('translation.open')}
              />
            ) : (
              ''
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
};
