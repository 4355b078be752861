/** What a post is in other languages, or the original of which it is the translation. */
import { directionOf } from '../../domain/language.js';
import type { TranslationState } from '../../suggested-posts/translations.dto.js';
import { PostWords } from '../components/post-words.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { StateTag } from './translations.page.js';

/** The original of a translation. */
export interface OriginalLine {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly status: string;
  readonly isOutdated: boolean;
}

/** How far the post is in another language. */
export interface TranslationLine {
  readonly language: string;
  readonly state: TranslationState;
  /** Whether supporters are dealt it, also where the original moved on. */
  readonly isDealt: boolean;
}

interface PostTranslationsProps {
  readonly page: WorkspacePage;
  readonly campaign: { readonly slug: string };
  readonly post: {
    readonly id: string;
    readonly language: string;
    readonly original: OriginalLine | null;
    readonly translations: readonly TranslationLine[];
    readonly canEdit: boolean;
  };
}

/** What its approver has to know: that it says what its original said before, or that its translations do. */
export const Behind = ({ page, post }: { page: WorkspacePage; post: BehindPost }) => {
  const { original, translations, status } = post;
  if (original?.isOutdated && (status === 'in-review' || status === 'approved')) {
    return (
      <p class="notice" safe>
        {page.t(`translation.behind.${status}`)}
      </p>
    );
  }
  const dealt = translations.filter(({ state, isDealt }) => state === 'outdated' && isDealt);
  return dealt.length === 0 ? (
    ''
  ) : (
    <p class="notice" safe>
      {page.t('translation.behind.others', {
        languages: page.formats.list(dealt.map(({ language }) => page.formats.language(language))),
      })}
    </p>
  );
};

interface BehindPost {
  readonly status: string;
  readonly original: OriginalLine | null;
  readonly translations: readonly TranslationLine[];
}

/** The original with its words, or a line for each language. */
export const PostTranslations = ({ page, campaign, post }: PostTranslationsProps) => {
  const path = `/workspace/campaigns/${campaign.slug}/translations`;
  const { original, translations } = post;
  if (original === null && translations.length === 0) return '';
  return (
    <section aria-labelledby="translations">
      <h2 id="translations" safe>
        {page.t(original ? 'translation.of' : 'translation.others')}
      </h2>
      {original ? (
        <Original page={page} original={original} path={`${path}/${original.id}/${post.language}`} />
      ) : (
        <ul class="plain">
          {translations.map(({ language, state, isDealt }) => (
            <li>
              {post.canEdit ? (
                <a href={`${path}/${post.id}/${language}`} safe>
                  {page.formats.language(language)}
                </a>
              ) : (
                <span safe>{page.formats.language(language)}</span>
              )}{' '}
              <StateTag page={page} state={state} />
              {state === 'outdated' && isDealt ? (
                <span class="hint" safe>
                  {` ${page.t('translation.stillDealt')}`}
                </span>
              ) : (
                ''
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Original = ({
  page,
  original,
  path,
}: {
  page: WorkspacePage;
  original: OriginalLine;
  path: string;
}) => (
  <>
    <blockquote class="kept" lang={original.language} dir={directionOf(original.language)}>
      <PostWords text={original.text} language={original.language} />
    </blockquote>
    {original.isOutdated ? (
      <p class="notice" safe>
        {page.t('translation.outdatedNotice')}
      </p>
    ) : (
      ''
    )}
    {original.status === 'retired' ? (
      ''
    ) : (
      <p>
        <a href={path} safe>
          {page.t('translation.beside')}
        </a>
      </p>
    )}
  </>
);
