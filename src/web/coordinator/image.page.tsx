/** One image for posts: its picture, its words in every language, and how it is removed; or the form for a new one. */
import type { PostImageView } from '../../suggested-posts/post-image-view.js';
import { FileField, TextArea, TextField } from '../workspace/fields.js';
import { FormFrame } from '../workspace/form-frame.js';
import { type FormState, valueIn } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Press } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import { altField, formLanguages } from './image-form.js';
import { Thumbnail } from './images.page.js';

export interface ImagePageView {
  readonly campaign: CampaignHere & { readonly languages: readonly string[] };
  /** Null for a new one. */
  readonly image: PostImageView | null;
  /** Whether it is the reader's to rename and to remove. */
  readonly isOwn: boolean;
  readonly form: FormState;
}

type Props = ImagePageView & { readonly page: WorkspacePage };
type Known = Props & { readonly image: PostImageView };

/** The page of one image, or of a new one. */
export const imagePage = (page: WorkspacePage, view: ImagePageView): JSX.Element => {
  const { campaign, image } = view;
  return (
    <Shell
      page={page}
      title={image?.name ?? page.t('images.new')}
      campaign={campaign}
      styles={['images.css']}
    >
      {image ? <Picture page={page} {...view} image={image} /> : ''}
      {mayWrite(page, view) ? <Form page={page} {...view} /> : <Words page={page} {...view} />}
      {image && view.isOwn ? <Removal page={page} {...view} image={image} /> : ''}
    </Shell>
  );
};

const pathOf = ({ campaign, image }: Pick<Props, 'campaign' | 'image'>): string =>
  `/workspace/campaigns/${campaign.slug}/images${image ? `/${image.id}` : ''}`;

const mayWrite = (page: WorkspacePage, { isOwn }: ImagePageView): boolean =>
  allows(page, 'suggested-post.write') && (isOwn || page.viewer.role === 'translator');

const Picture = ({ page, image, isOwn }: Known) => (
  <>
    <Thumbnail
      image={image}
      alt={image.alts[page.language] ?? Object.values(image.alts)[0] ?? ''}
      language={image.alts[page.language] ? page.language : Object.keys(image.alts)[0]}
    />
    <p class="hint">
      <span safe>{page.t('images.size', { width: image.width, height: image.height })}</span>
      {' · '}
      <a href={image.url} download="" safe>
        {page.t('images.download')}
      </a>
    </p>
    {isOwn ? (
      ''
    ) : (
      <p class="hint" safe>
        {page.t(page.viewer.role === 'translator' ? 'images.translatorHint' : 'images.notYours')}
      </p>
    )}
  </>
);

const Form = (props: Props) => {
  const { page, campaign, image, isOwn, form } = props;
  const own = formLanguages(page);
  const needed = own.filter((language) => campaign.languages.includes(language));
  const others = own.filter((language) => !campaign.languages.includes(language));
  const isNew = image === null;
  return (
    <FormFrame
      page={page}
      form={form}
      action={pathOf(props)}
      submit={page.t(isNew ? 'images.new' : 'form.save')}
      cancel={pathOf({ campaign, image: null })}
      enctype={isNew ? 'multipart/form-data' : undefined}
      labels="images"
    >
      {isNew ? (
        <FileField
          form={form}
          name="picture"
          label={page.t('images.picture')}
          hint={page.t(form.errors.length > 0 ? 'images.again' : 'images.pictureHint')}
          accept="image/png,image/jpeg,image/webp"
          required
        />
      ) : (
        ''
      )}
      {image && image.posts > 0 ? (
        <p class="notice" safe>
          {page.t('images.editReturns', { count: image.posts })}
        </p>
      ) : (
        ''
      )}
      {isNew || isOwn ? (
        <TextField
          form={form}
          name="name"
          label={page.t('images.name')}
          hint={isNew ? page.t('images.nameHint') : undefined}
          maxlength="100"
          dir="auto"
          size="middle"
        />
      ) : (
        ''
      )}
      <fieldset class="field" id="alts">
        <legend safe>{page.t('images.alts')}</legend>
        <p class="hint" safe>
          {page.t('images.altsHint')}
        </p>
        {needed.map((language) => (
          <AltField page={page} form={form} language={language} required />
        ))}
      </fieldset>
      {others.length === 0 ? (
        ''
      ) : (
        <details class="fold" open={others.some((language) => valueIn(form, altField(language)) !== '')}>
          <summary safe>{page.t('images.otherLanguages')}</summary>
          <p class="hint" safe>
            {page.t('images.otherHint')}
          </p>
          {others.map((language) => (
            <AltField page={page} form={form} language={language} />
          ))}
        </details>
      )}
    </FormFrame>
  );
};

interface AltFieldProps {
  readonly page: WorkspacePage;
  readonly form: FormState;
  readonly language: string;
  readonly required?: boolean;
}

const AltField = ({ page, form, language, required }: AltFieldProps) => (
  <TextArea
    form={form}
    name={altField(language)}
    label={page.formats.language(language)}
    rows="2"
    language={language}
    maxlength="1000"
    required={required}
  />
);

/** For those who may only read it. */
const Words = ({ page, image }: Props) => (
  <dl class="facts">
    {Object.entries(image?.alts ?? {}).map(([language, alt]) => (
      <div>
        <dt safe>{page.formats.language(language)}</dt>
        <dd lang={language} dir="auto" safe>
          {alt}
        </dd>
      </div>
    ))}
  </dl>
);

const Removal = (props: Known) => {
  const { page, image } = props;
  return (
    <section aria-labelledby="removal">
      <h2 id="removal" safe>
        {page.t('images.remove')}
      </h2>
      <p safe>
        {image.posts > 0 ? page.t('images.removeNot', { count: image.posts }) : page.t('images.removeWhat')}
      </p>
      {image.posts > 0 ? (
        ''
      ) : (
        <Press
          page={page}
          action={`${pathOf(props)}/removal`}
          text={page.t('images.remove')}
          about={image.name}
          kind="danger"
          version={image.version}
        />
      )}
    </section>
  );
};
