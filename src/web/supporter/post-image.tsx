/** The image that a supporter may add to the post: small, to be downloaded, with its words to be copied. */
import type { PageContext } from '../layout/page-context.js';
import type { OwnPost } from './own-post.js';
import type { CampaignData } from './shown.js';

/** The scripts of a page on which posts are dealt. */
export const dealScripts = ({ offersImages }: Pick<CampaignData, 'offersImages'>): string[] =>
  offersImages ? ['post-image.js', 'today.js'] : ['today.js'];

/** Pixels of the longer side. */
const SIDE = 96;

/** With script it is filled in for each dealt post; without, it stands there where the post has one. */
export function PostImage({ context, own }: { context: PageContext; own: OwnPost | null }): JSX.Element {
  const { t } = context;
  const image = own?.image ?? null;
  if (own !== null && image === null) return <></>;
  const scale = SIDE / Math.max(image?.width ?? SIDE, image?.height ?? SIDE);
  return (
    <div data-image hidden={image === null}>
      <p class="row">
        <img
          src={image?.previewUrl}
          width={String(Math.round((image?.width ?? SIDE) * scale))}
          height={String(Math.round((image?.height ?? SIDE) * scale))}
          alt={image?.alt ?? ''}
          lang={own?.language}
          loading="lazy"
        />
        <a href={image?.url} download="" safe>
          {t('image.download')}
        </a>
      </p>
      <details>
        <summary safe>{t('image.alt')}</summary>
        <p class="hint" id="alt-hint" safe>
          {t('image.altHint')}
        </p>
        <textarea
          id="alt"
          rows="2"
          readonly
          lang={own?.language}
          dir={own?.direction ?? 'auto'}
          aria-label={t('image.alt')}
          aria-describedby="alt-hint"
          safe
        >
          {image?.alt ?? ''}
        </textarea>
        {own === null ? (
          <p class="row">
            <button type="button" safe>
              {t('image.copy')}
            </button>
            <span role="status" data-copied={t('post.copied')} />
          </p>
        ) : (
          ''
        )}
      </details>
    </div>
  );
}
