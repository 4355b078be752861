/** One post beside its translation, which is written here with the original in view. */
import { directionOf } from '../../domain/language.js';
import type { PostImageView } from '../../suggested-posts/post-image-view.js';
import type { TranslationPair } from '../../suggested-posts/translations.service.js';
import { PostWords } from '../components/post-words.js';
import { Csrf, ErrorSummary, Meanwhile } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Fact, Step, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { nameOf, type WorkspacePage } from '../workspace/workspace-page.js';
import { Besides } from './post-besides.js';
import { Difference } from './post-difference.js';
import { PostEditor } from './post-editor.js';
import { ShownImageFact } from './post-image-choice.js';
import type { MinistryChoice } from './targets-form.js';
import { type ChangedOriginal, isLeftBehind } from './translation-view.js';
import { StateTag } from './translations.page.js';

export interface TranslationView {
  readonly campaign: CampaignHere;
  readonly pair: TranslationPair;
  readonly language: string;
  readonly form: FormState;
  /** What the original says now that the wording did not say which was translated; null where it did not move on. */
  readonly changed: ChangedOriginal | null;
  readonly ministries: readonly MinistryChoice[];
  /** What the original shows, and its translation with it; null where it shows none. */
  readonly image: PostImageView | null;
  /** The slots of the original that the saved translation has not, as they are written. */
  readonly missingSlots: readonly string[];
}

type Props = TranslationView & { readonly page: WorkspacePage };

/** The original at one side, the translation at the other. */
export const translationPage = (page: WorkspacePage, view: TranslationView): JSX.Element => {
  const title = page.t('translation.pairTitle', { language: page.formats.language(view.language) });
  return (
    <Shell
      page={page}
      title={title}
      campaign={view.campaign}
      styles={['review.css', 'workshop.css', 'images.css']}
      scripts={['workshop.js']}
    >
      <ErrorSummary page={page} form={view.form} />
      <Meanwhile page={page} form={view.form} labels="translation" />
      <div class="beside-each-other">
        <Original page={page} {...view} />
        <Translation page={page} {...view} />
      </div>
    </Shell>
  );
};

const Original = ({ page, campaign, pair: { original }, language, image, changed, ministries }: Props) => (
  <section aria-labelledby="original">
    <h2 id="original" safe>
      {page.t('translation.original')}
    </h2>
    <blockquote class="kept" lang={original.language} dir={directionOf(original.language)}>
      <PostWords text={original.text} language={original.language} />
    </blockquote>
    <dl class="facts">
      <Fact term={page.t('post.status')}>
        <Tag page={page} set="postStatus" value={original.status} />
      </Fact>
      <Fact term={page.t('post.language')}>
        <span safe>{page.formats.language(original.language)}</span>
      </Fact>
      <Fact term={page.t('post.networks')}>
        <span safe>{page.formats.list(original.networks.map((one) => nameOf(page, 'network', one)))}</span>
      </Fact>
      <ShownImageFact page={page} image={image} language={original.language} />
    </dl>
    {image === null || image.alts[language] !== undefined ? (
      ''
    ) : (
      <Step
        href={`/workspace/campaigns/${campaign.slug}/images/${image.id}`}
        text={page.t('images.describe', { language: page.formats.language(language) })}
      />
    )}
    {changed === null ? (
      ''
    ) : (
      <>
        <h3 safe>{page.t('translation.changedSince')}</h3>
        <p class="hint" safe>
          {page.t('translation.difference', { wording: changed.wording })}
        </p>
        <Difference page={page} language={original.language} pieces={changed.pieces} />
        <Besides page={page} changes={changed.besides} ministries={ministries} />
      </>
    )}
  </section>
);

const Translation = (props: Props) => {
  const { page, pair, campaign, language, form, changed, missingSlots } = props;
  const { original, translation, state } = pair;
  return (
    <section aria-labelledby="translation">
      <h2 id="translation" safe>
        {page.t('translation.translation')}
      </h2>
      <p>
        <StateTag page={page} state={state} />
      </p>
      {translation && isLeftBehind(translation, changed) ? (
        <p class="notice" safe>
          {page.t('behind.movesToo')}
        </p>
      ) : (
        ''
      )}
      {missingSlots.length > 0 ? (
        <p class="notice" safe>
          {page.t('translation.missingSlots', { slots: page.formats.list(missingSlots) })}
        </p>
      ) : (
        ''
      )}
      <form
        method="post"
        action={`/workspace/campaigns/${campaign.slug}/translations/${original.id}/${language}`}
        class="form"
        novalidate
      >
        <Csrf page={page} />
        {form.version === null ? '' : <input type="hidden" name="version" value={String(form.version)} />}
        <input type="hidden" name="was" value={JSON.stringify(form.was)} />
        <input type="hidden" name="wording" value={String(original.wording)} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="target" value={original.target ?? ''} />
        {original.networks.map((network) => (
          <input type="hidden" name="networks" value={network} />
        ))}
        <PostEditor
          page={page}
          slug={campaign.slug}
          form={form}
          language={language}
          label={page.t('translation.text')}
          hint={page.t('translation.hint')}
        />
        <div class="form-end">
          <button class="button" name="do" value="save" safe>
            {page.t('translation.save')}
          </button>
          {changed === null ? (
            ''
          ) : (
            <button class="button second" name="do" value="confirm" aria-describedby="confirm-what" safe>
              {page.t('translation.confirm')}
            </button>
          )}
        </div>
        {changed === null ? (
          ''
        ) : (
          <p class="hint" id="confirm-what" safe>
            {page.t('translation.confirmWhat')}
          </p>
        )}
      </form>
      {translation ? (
        <Step
          href={`/workspace/campaigns/${campaign.slug}/posts/${translation.id}`}
          text={page.t('translation.open')}
        />
      ) : (
        ''
      )}
    </section>
  );
};
