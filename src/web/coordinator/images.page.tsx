/** The images that posts of a campaign can show, each with its words in every language. */
import type { PostImageView } from '../../suggested-posts/post-image-view.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';

export interface ImagesView {
  readonly campaign: CampaignHere & { readonly languages: readonly string[] };
  readonly images: readonly PostImageView[];
}

type Props = ImagesView & { readonly page: WorkspacePage };

/** Whether the reader may add an image: a translator writes the words of those that are there. */
export const mayAdd = (page: WorkspacePage): boolean =>
  allows(page, 'suggested-post.write') && page.viewer.role !== 'translator';

/** The page at `/workspace/campaigns/:slug/images`. */
export const imagesPage = (page: WorkspacePage, view: ImagesView): JSX.Element => {
  const path = `/workspace/campaigns/${view.campaign.slug}/images`;
  const add = mayAdd(page) ? <Step href={`${path}/new`} text={page.t('images.new')} main /> : undefined;
  return (
    <Shell
      page={page}
      title={page.t('images.title')}
      campaign={view.campaign}
      styles={['images.css']}
      beside={view.images.length > 0 ? add : undefined}
    >
      <p class="lead" safe>
        {page.t('images.lead')}
      </p>
      {view.images.length === 0 ? (
        <Empty text={page.t('images.none')} next={add} />
      ) : (
        <ul class="images">
          {view.images.map((image) => (
            <li>
              <Line page={page} {...view} image={image} path={path} />
            </li>
          ))}
        </ul>
      )}
    </Shell>
  );
};

/** The picture, small; what it shows stands beside it, or is said by `alt`. */
export const Thumbnail = ({
  image,
  alt = '',
  language,
}: {
  image: Pick<PostImageView, 'previewUrl' | 'width' | 'height'>;
  alt?: string;
  language?: string;
}) => (
  <img
    class="thumbnail"
    src={image.previewUrl}
    width={String(image.width)}
    height={String(image.height)}
    alt={alt}
    lang={language}
    loading="lazy"
  />
);

const Line = ({ page, campaign, image, path }: Props & { image: PostImageView; path: string }) => {
  const written = Object.keys(image.alts);
  const languages = [...new Set([...campaign.languages, ...written])];
  return (
    <>
      <Thumbnail image={image} />
      <div>
        <h2>
          <a href={`${path}/${image.id}`} dir="auto" safe>
            {image.name}
          </a>
        </h2>
        <p class="hint">
          <span safe>{page.t('images.posts', { count: image.posts })}</span>
          {' · '}
          <span safe>{page.t('images.size', { width: image.width, height: image.height })}</span>
          {image.sectionId === null ? (
            ''
          ) : (
            <>
              {' · '}
              <span safe>{page.t('images.of')}</span>
            </>
          )}
        </p>
        <dl class="alts">
          {languages.map((language) => (
            <div>
              <dt safe>{page.formats.language(language)}</dt>
              <Alt page={page} image={image} language={language} />
            </div>
          ))}
        </dl>
      </div>
    </>
  );
};

const Alt = ({ page, image, language }: { page: WorkspacePage; image: PostImageView; language: string }) => {
  const alt = image.alts[language];
  return alt ? (
    <dd lang={language} dir="auto" safe>
      {alt}
    </dd>
  ) : (
    <dd>
      <span class="tag wrong" safe>
        {page.t('images.mute', { language: page.formats.language(language) })}
      </span>
    </dd>
  );
};
