/** Claims: the facts that suggested posts and target pages quote, each with its source. */
import { LANGUAGES } from '../../domain/language.js';
import { Checkbox, SelectField, TextArea, TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Empty, Step, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import { ministryName } from './days-table.js';
import type { MinistryChoice } from './targets-form.js';

export interface ClaimLine {
  readonly slug: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly asOf: string;
  /** Null where it is about the matter at large. */
  readonly ministry: MinistryChoice | null;
}

/** The fact in the reader's language, or in whatever it stands in. */
export const claimText = (page: WorkspacePage, texts: ClaimLine['texts']): string =>
  texts[page.language] ?? texts.en ?? Object.values(texts)[0] ?? '';

const NEW = '/workspace/claims/new';

/** The list of claims, and how many posts the last change of one returned to review. */
export const claimsPage = (
  page: WorkspacePage,
  claims: readonly ClaimLine[],
  returnedPosts = 0,
): JSX.Element => {
  const mayEdit = allows(page, 'claim.edit');
  return (
    <Shell
      page={page}
      title={page.t('nav.claims')}
      beside={mayEdit && claims.length > 0 ? <Step href={NEW} text={page.t('claims.new')} main /> : undefined}
    >
      {returnedPosts > 0 ? (
        <p class="notice" role="status">
          <span safe>{page.t('review.claimReturned', { count: returnedPosts })}</span>{' '}
          <a href="/workspace/review" safe>
            {page.t('review.title')}
          </a>
        </p>
      ) : (
        ''
      )}
      <p class="lead" safe>
        {page.t('claims.lead')}
      </p>
      {claims.length === 0 ? (
        <Empty
          text={page.t('claims.none')}
          next={mayEdit ? <Step href={NEW} text={page.t('claims.new')} main /> : undefined}
        />
      ) : (
        <Table
          caption={page.t('nav.claims')}
          isNamedAbove
          heads={[
            page.t('claim.text'),
            page.t('claim.ministry'),
            page.t('claim.source'),
            page.t('claim.asOf'),
          ]}
        >
          {claims.map((claim) => (
            <ClaimRow page={page} claim={claim} />
          ))}
        </Table>
      )}
    </Shell>
  );
};

const ClaimRow = ({ page, claim }: { page: WorkspacePage; claim: ClaimLine }) => (
  <tr>
    <td>
      <span dir="auto" safe>
        {claimText(page, claim.texts)}
      </span>{' '}
      <a href={`/workspace/claims/${claim.slug}`}>
        <bdi safe>{claim.slug}</bdi>
      </a>
    </td>
    <td dir="auto" safe>
      {claim.ministry ? ministryName(page, claim.ministry) : page.t('claim.atLarge')}
    </td>
    <td>
      {claim.source === '' ? (
        <span class="tag wrong" safe>
          {page.t('claim.noSource')}
        </span>
      ) : claim.sourceUrl ? (
        <a href={claim.sourceUrl} rel="noreferrer" dir="auto" safe>
          {claim.source}
        </a>
      ) : (
        <span dir="auto" safe>
          {claim.source}
        </span>
      )}
    </td>
    <td safe>{page.formats.partialDate(claim.asOf)}</td>
  </tr>
);

export interface ClaimFormView {
  readonly form: FormState;
  /** Null for a new one. */
  readonly slug: string | null;
  readonly ministries: readonly MinistryChoice[];
  /** How many approved posts quote it. */
  readonly quotingPosts: number;
}

/** The form of a claim. */
export const claimFormPage = (
  page: WorkspacePage,
  { form, slug, ministries, quotingPosts }: ClaimFormView,
): JSX.Element => (
  <Shell page={page} title={slug ?? page.t('claims.new')}>
    {quotingPosts > 0 ? (
      <p class="notice" safe>
        {page.t('review.claimQuoted', { count: quotingPosts })}
      </p>
    ) : (
      ''
    )}
    <FormFrame
      page={page}
      form={form}
      action={slug ? `/workspace/claims/${slug}` : '/workspace/claims'}
      submit={slug ? page.t('form.save') : page.t('claim.create')}
      cancel="/workspace/claims"
      labels="claim"
    >
      {slug ? (
        ''
      ) : (
        <TextField
          form={form}
          name="slug"
          label={page.t('claim.slug')}
          hint={page.t('claim.slugHint')}
          required
          dir="ltr"
          size="middle"
        />
      )}
      <SelectField
        form={form}
        name="ministry"
        label={page.t('claim.ministry')}
        none={page.t('claim.atLarge')}
        options={ministries.map((ministry) => ({
          value: ministry.slug,
          label: ministryName(page, ministry),
        }))}
      />
      <fieldset class="field" id="texts">
        <legend safe>{page.t('claim.texts')}</legend>
        <p class="hint" safe>
          {page.t('claim.textsHint')}
        </p>
        {LANGUAGES.map((language) => (
          <TextArea
            form={form}
            name={`text_${language}`}
            label={page.formats.language(language)}
            rows="2"
            language={language}
            maxlength="500"
          />
        ))}
      </fieldset>
      <TextField
        form={form}
        name="source"
        label={page.t('claim.source')}
        hint={page.t('claim.sourceHint')}
        maxlength="300"
        dir="auto"
      />
      <TextField form={form} name="sourceUrl" type="url" label={page.t('claim.sourceUrl')} dir="ltr" />
      <TextField
        form={form}
        name="asOf"
        label={page.t('claim.asOf')}
        hint={page.t('claim.asOfHint')}
        required
        dir="ltr"
        size="short"
      />
      <Checkbox
        form={form}
        name="isHistoric"
        label={page.t('claim.isHistoric')}
        hint={page.t('claim.isHistoricHint')}
      />
    </FormFrame>
  </Shell>
);
