/** What a tweet sheet would add: its columns, its bad rows by line, its posts with what the lint says of them. */
import { directionOf, LANGUAGES } from '../../domain/language.js';
import { NETWORKS } from '../../domain/network.js';
import type { PostSheet } from '../../suggested-posts/post-sheet.entity.js';
import { SHEET_FIELDS } from '../../suggested-posts/sheet-columns.js';
import type { SheetLint } from '../../suggested-posts/sheet-fit.js';
import type { ReadSheet } from '../../suggested-posts/sheet-imports.service.js';
import type { SheetRejection } from '../../suggested-posts/sheet-rejection.js';
import { CheckboxGroup, SelectField } from '../workspace/fields.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Press, Step, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { hasWord } from '../workspace/words.js';
import { nameOf, type WorkspacePage, wordOr } from '../workspace/workspace-page.js';
import { shortened } from './posts.page.js';
import { fieldOf } from './sheet-form.js';

export interface SheetPreviewView {
  readonly campaign: CampaignHere;
  readonly sheet: PostSheet;
  readonly form: FormState;
  /** Null while the columns are not mapped. */
  readonly read: ReadSheet | null;
  /** By line; lines without a finding are left out. */
  readonly lints: ReadonlyMap<number, readonly SheetLint[]>;
}

type Props = SheetPreviewView & { readonly page: WorkspacePage };

/** How many rows are shown at most. */
const SHOWN = 200;

const pathOf = ({ campaign, sheet }: SheetPreviewView): string =>
  `/workspace/campaigns/${campaign.slug}/sheet/${sheet.id}`;

/** The page of a sheet that waits to be accepted. */
export const sheetPreviewPage = (page: WorkspacePage, view: SheetPreviewView): JSX.Element => {
  const { campaign, sheet, read } = view;
  const { t } = page;
  const isRefused = read === null || read.rejected.length > 0;
  return (
    <Shell
      page={page}
      title={t(isRefused ? 'sheet.refused' : 'sheet.preview')}
      campaign={campaign}
      beside={<Step href={`/workspace/campaigns/${campaign.slug}/sheet`} text={t('sheet.other')} />}
    >
      <p class="lead" dir="auto" safe>
        {sheet.name}
      </p>
      {read === null ? '' : <Verdict page={page} {...view} read={read} />}
      <section aria-labelledby="columns">
        <h2 id="columns" safe>
          {t('sheet.columns')}
        </h2>
        <Mapping page={page} {...view} />
      </section>
      {read === null || read.rejected.length > 0 ? '' : <Posts page={page} {...view} read={read} />}
    </Shell>
  );
};

const Verdict = (props: Props & { readonly read: ReadSheet }) => {
  const { page, read, lints } = props;
  if (read.rejected.length > 0) return <Rejections page={page} rejected={read.rejected} />;
  if (read.posts.length === 0) {
    return (
      <p class="notice" safe>
        {page.t('sheet.same')}
      </p>
    );
  }
  return (
    <section aria-label={page.t('sheet.preview')}>
      <p safe>{page.t('sheet.would', { count: read.posts.length })}</p>
      {read.unchanged === 0 ? '' : <p safe>{page.t('sheet.unchanged', { count: read.unchanged })}</p>}
      {lints.size === 0 ? '' : <p safe>{page.t('sheet.linted', { count: lints.size })}</p>}
      <Press page={page} action={`${pathOf(props)}/acceptance`} text={page.t('sheet.accept')} kind="main" />
    </section>
  );
};

const Mapping = (props: Props) => {
  const { page, sheet, form } = props;
  const { t } = page;
  const options = sheet.headings.filter(Boolean).map((value) => ({ value, label: value }));
  return (
    <form method="post" action={`${pathOf(props)}/mapping`} class="form" novalidate>
      <Csrf page={page} />
      <ErrorSummary page={page} form={form} />
      <p class="hint" safe>
        {t('sheet.columnsHint')}
      </p>
      {SHEET_FIELDS.map((part) => (
        <SelectField
          form={form}
          name={fieldOf(part)}
          label={t(`sheet.part.${part}`)}
          none={t('sheet.noColumn')}
          options={options}
          required={part === 'text'}
        />
      ))}
      <SelectField
        form={form}
        name="language"
        label={t('sheet.defaultLanguage')}
        none={t('sheet.noDefault')}
        options={LANGUAGES.map((value) => ({ value, label: page.formats.language(value) }))}
      />
      <CheckboxGroup
        form={form}
        name="networks"
        label={t('sheet.defaultNetworks')}
        hint={t('sheet.defaultNetworksHint')}
        options={NETWORKS.map((value) => ({ value, label: nameOf(page, 'network', value) }))}
      />
      <div class="form-end">
        <button class="button second" safe>
          {t('sheet.mapped')}
        </button>
      </div>
    </form>
  );
};

const Rejections = ({ page, rejected }: { page: WorkspacePage; rejected: readonly SheetRejection[] }) => (
  <>
    <p class="notice wrong" role="alert" safe>
      {page.t('sheet.rejected', { count: rejected.length })}
    </p>
    <Table
      caption={page.t('sheet.refused')}
      isNamedAbove
      heads={[page.t('sheet.line'), page.t('sheet.field'), page.t('sheet.why')]}
    >
      {rejected.slice(0, SHOWN).map((rejection) => (
        <tr>
          <th scope="row" safe>
            {page.formats.number(rejection.line)}
          </th>
          <td safe>{wordOr(page, `sheet.part.${rejection.field}`, rejection.field)}</td>
          <td>
            <Why page={page} rejection={rejection} />
          </td>
        </tr>
      ))}
    </Table>
    <Rest page={page} count={rejected.length - SHOWN} />
  </>
);

/** The reason in the reader's language; where there is no text for it, in English and marked as such. */
const Why = ({ page, rejection }: { page: WorkspacePage; rejection: SheetRejection }) => {
  const { code, field, message, position } = rejection;
  const key = code === 'field' ? `sheet.wrong.${field}` : `sheet.wrong.${code}`;
  return (page.language !== 'en' || code === 'field') && hasWord(key) ? (
    <span safe>
      {page.t(key) + (position === undefined ? '' : ` ${page.t('sheet.at', { position: position + 1 })}`)}
    </span>
  ) : (
    <span lang="en" dir="ltr" safe>
      {message}
    </span>
  );
};

const Posts = ({ page, read, lints }: Props & { readonly read: ReadSheet }) => {
  // What is worth a second look comes first.
  const posts = [...read.posts].sort(
    (one, other) => Number(lints.has(other.line)) - Number(lints.has(one.line)) || one.line - other.line,
  );
  return read.posts.length === 0 ? (
    ''
  ) : (
    <section aria-labelledby="posts">
      <h2 id="posts" safe>
        {page.t('sheet.posts')}
      </h2>
      <Table
        caption={page.t('sheet.posts')}
        isNamedAbove
        heads={[
          page.t('sheet.line'),
          page.t('post.text'),
          page.t('post.language'),
          page.t('post.target'),
          page.t('post.variants'),
          page.t('sheet.look2'),
        ]}
      >
        {posts.slice(0, SHOWN).map((post) => (
          <tr>
            <th scope="row" safe>
              {page.formats.number(post.line)}
            </th>
            <td class="wording" lang={post.language} dir={directionOf(post.language)} safe>
              {shortened(post.body)}
            </td>
            <td safe>{page.formats.language(post.language)}</td>
            <td safe>{post.target ?? page.t('post.everyTarget')}</td>
            <td class="figure" safe>
              {page.formats.number(post.variants)}
            </td>
            <td>
              <Lints page={page} lints={lints.get(post.line) ?? []} />
            </td>
          </tr>
        ))}
      </Table>
      <Rest page={page} count={posts.length - SHOWN} />
    </section>
  );
};

const Lints = ({ page, lints }: { page: WorkspacePage; lints: readonly SheetLint[] }) => (
  <ul class="plain">
    {[...new Map(lints.map((lint) => [lint.code, lint])).values()].map(({ code, message }) => (
      <li safe>
        {page.language === 'en'
          ? message
          : wordOr(page, code === 'too-long' ? 'sheet.tooLong' : `lint.${code}`, message)}
      </li>
    ))}
  </ul>
);

const Rest = ({ page, count }: { page: WorkspacePage; count: number }) =>
  count > 0 ? (
    <p class="hint" safe>
      {page.t('sheet.rest', { count })}
    </p>
  ) : (
    ''
  );
