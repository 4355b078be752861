/** The form in which a suggested post is written, with a look at what becomes of it before it is saved. */
import { LANGUAGES } from '../../domain/language.js';
import { NETWORKS } from '../../domain/network.js';
import { REPLY_PURPOSES } from '../../domain/reply-set.js';
import type { PostImageView } from '../../suggested-posts/post-image-view.js';
import { CheckboxGroup, SelectField } from '../workspace/fields.js';
import { Csrf, ErrorSummary, Meanwhile } from '../workspace/form-frame.js';
import { type FormState, valueIn } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import type { AnsweredView } from './answered.js';
import { ministryName } from './days-table.js';
import { type ClaimChoice, PostClaimsChoice } from './post-claims.js';
import { PostEditor } from './post-editor.js';
import { PostImageChoice } from './post-image-choice.js';
import type { MinistryChoice } from './targets-form.js';

interface PostFormProps {
  readonly page: WorkspacePage;
  readonly campaign: CampaignHere & { readonly languages: readonly string[] };
  readonly post: { readonly id: string; readonly status: string } | null;
  readonly form: FormState;
  readonly ministries: readonly MinistryChoice[];
  readonly images: readonly PostImageView[];
  readonly claims: readonly ClaimChoice[];
  /** The response that it answers: its ministry is the one that is addressed. */
  readonly answered: AnsweredView | null;
}

/** Language, networks, ministry and words. */
export const PostForm = ({
  page,
  campaign,
  post,
  form,
  ministries,
  images,
  claims,
  answered,
}: PostFormProps) => {
  const path = `/workspace/campaigns/${campaign.slug}/posts`;
  return (
    <form method="post" action={post ? `${path}/${post.id}` : path} class="form" novalidate>
      <Csrf page={page} />
      {form.version === null ? '' : <input type="hidden" name="version" value={String(form.version)} />}
      <input type="hidden" name="was" value={JSON.stringify(form.was)} />
      {answered && !post ? <input type="hidden" name="response" value={answered.id} /> : ''}
      <ErrorSummary page={page} form={form} />
      <Meanwhile page={page} form={form} labels="post" />
      {post?.status === 'approved' ? (
        <p class="notice" safe>
          {page.t('post.editReturns')}
        </p>
      ) : (
        ''
      )}
      <PostEditor
        page={page}
        slug={campaign.slug}
        form={form}
        language={valueIn(form, 'language')}
        label={page.t('post.text')}
        hint={page.t('post.textHint')}
      />
      <Notation page={page} />
      <div class="row">
        <SelectField
          form={form}
          name="language"
          label={page.t('post.language')}
          required
          options={sorted(campaign.languages).map((value) => ({
            value,
            label: page.formats.language(value),
          }))}
        />
        {answered ? (
          <>
            <input type="hidden" name="target" value={answered.ministry.slug} />
            <SelectField
              form={form}
              name="purpose"
              label={page.t('post.purpose')}
              none={page.t('replies.noPurpose')}
              options={REPLY_PURPOSES.map((value) => ({ value, label: nameOf(page, 'replyPurpose', value) }))}
            />
          </>
        ) : (
          <SelectField
            form={form}
            name="target"
            label={page.t('post.target')}
            none={page.t('post.everyTarget')}
            options={ministries.map((ministry) => ({
              value: ministry.slug,
              label: ministryName(page, ministry),
            }))}
          />
        )}
      </div>
      <CheckboxGroup
        form={form}
        name="networks"
        label={page.t('post.networks')}
        options={NETWORKS.map((value) => ({ value, label: nameOf(page, 'network', value) }))}
      />
      <PostClaimsChoice page={page} form={form} claims={claims} />
      <PostImageChoice page={page} campaign={campaign} form={form} images={images} />
      <div class="form-end">
        <button class="button" name="do" value="save" safe>
          {post ? page.t('form.save') : page.t('post.create')}
        </button>
        <button class="button second" name="do" value="preview" safe>
          {page.t('post.preview')}
        </button>
      </div>
    </form>
  );
};

/** The campaign's languages first; a target's language may be another. */
const sorted = (first: readonly string[]): string[] => [
  ...first,
  ...LANGUAGES.filter((language) => !first.includes(language)),
];

const Notation = ({ page }: { page: WorkspacePage }) => (
  <details class="fold">
    <summary safe>{page.t('post.notation')}</summary>
    <dl class="facts">
      <div>
        <dt>
          <code dir="ltr">[Will you|When will you]</code>
        </dt>
        <dd safe>{page.t('post.notationChoice')}</dd>
      </div>
      <div>
        <dt>
          <code dir="ltr">[today|]</code>
        </dt>
        <dd safe>{page.t('post.notationOptional')}</dd>
      </div>
      <div>
        <dt>
          <code dir="ltr">{'{handle} {ministry} {country} {day} {hashtags} {link}'}</code>
        </dt>
        <dd safe>{page.t('post.notationSlots')}</dd>
      </div>
      <div>
        <dt>
          <code dir="ltr">{'{claim:slug}'}</code>
        </dt>
        <dd safe>{page.t('post.notationClaim')}</dd>
      </div>
      <div>
        <dt>
          <code dir="ltr">\[</code>
        </dt>
        <dd safe>{page.t('post.notationEscape')}</dd>
      </div>
    </dl>
  </details>
);
