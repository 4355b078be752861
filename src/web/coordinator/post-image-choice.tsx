/** Which image a post shows: chosen in its form among those of the campaign, and shown to whoever reads the post. */
import type { PostImageView } from '../../suggested-posts/post-image-view.js';
import { type FormState, valueIn } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Fact } from '../workspace/parts.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { mayAdd, Thumbnail } from './images.page.js';

interface ChoiceProps {
  readonly page: WorkspacePage;
  readonly campaign: CampaignHere;
  readonly form: FormState;
  /** Those that the post may show. */
  readonly images: readonly PostImageView[];
}

/** The images as radio buttons, none of them first. */
export const PostImageChoice = ({ page, campaign, form, images }: ChoiceProps) => {
  const chosen = valueIn(form, 'image');
  const language = valueIn(form, 'language');
  const errors = form.errors.filter(({ field }) => field === 'image');
  return (
    <fieldset class="field" id="image" aria-describedby={errors.length > 0 ? 'image-error' : undefined}>
      <legend safe>{page.t('images.choose')}</legend>
      <p class="hint" safe>
        {page.t(images.length === 0 ? 'images.noneYet' : 'images.chooseHint')}
      </p>
      {errors.length === 0 ? (
        ''
      ) : (
        <div class="field-error" id="image-error">
          {errors.map((error) => (
            <p lang={error.language ?? undefined} dir={error.language ? 'ltr' : undefined} safe>
              {error.text}
            </p>
          ))}
        </div>
      )}
      {images.length === 0 ? (
        ''
      ) : (
        <div class="image-choices">
          <label class="choice">
            <input type="radio" name="image" value="" checked={chosen === ''} />
            <span safe>{page.t('images.noneHere')}</span>
          </label>
          {images.map((image) => (
            <label class="choice">
              <input type="radio" name="image" value={image.id} checked={chosen === image.id} />
              <span>
                <Thumbnail image={image} />
                <strong dir="auto" safe>
                  {image.name}
                </strong>{' '}
                <Alt page={page} image={image} language={language} />
              </span>
            </label>
          ))}
        </div>
      )}
      {mayAdd(page) ? (
        <p>
          <a href={`/workspace/campaigns/${campaign.slug}/images/new`} safe>
            {page.t('images.new')}
          </a>
        </p>
      ) : (
        ''
      )}
    </fieldset>
  );
};

interface AltProps {
  readonly page: WorkspacePage;
  readonly image: PostImageView;
  readonly language: string;
}

const Alt = ({ page, image, language }: AltProps) => {
  const alt = image.alts[language];
  if (alt || language === '') {
    return (
      <span class="hint" lang={language || undefined} dir="auto" safe>
        {alt ?? ''}
      </span>
    );
  }
  return (
    <span class="hint" safe>
      {page.t('images.mute', { language: page.formats.language(language) })}
    </span>
  );
};

/** The image that a post shows, with its words: whoever approves the post approves both. */
export const ShownImageFact = ({
  page,
  image,
  language,
}: Omit<AltProps, 'image'> & { image: PostImageView | null }) =>
  image === null ? (
    ''
  ) : (
    <Fact term={page.t('images.shown')}>
      <Thumbnail image={image} />
      <Alt page={page} image={image} language={language} />
    </Fact>
  );

/** What a wording showed beside its text. */
export const WordingImage = ({
  page,
  wording,
}: {
  page: WorkspacePage;
  wording: { readonly imageId: string | null; readonly imageAlt: string | null };
}) =>
  wording.imageAlt === null ? (
    ''
  ) : (
    <span class="hint">
      <span dir="auto" safe>
        {page.t('images.showed', { alt: wording.imageAlt })}
      </span>{' '}
      {wording.imageId === null ? <span safe>{page.t('images.gone')}</span> : ''}
    </span>
  );
