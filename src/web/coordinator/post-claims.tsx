/** The claims behind a post: chosen in its form, and shown with their sources to whoever reads it. */
import { directionOf } from '../../domain/language.js';
import { type FormState, valueIn, valuesIn } from '../workspace/form-state.js';
import { Fact } from '../workspace/parts.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

/** A claim as it can stand behind a post. */
export interface ClaimChoice {
  readonly slug: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly source: string;
  readonly asOf: string;
}

interface ChoiceProps {
  readonly page: WorkspacePage;
  readonly form: FormState;
  readonly claims: readonly ClaimChoice[];
}

/** The claims as boxes, folded away until somebody looks for them or one of them is refused. */
export const PostClaimsChoice = ({ page, form, claims }: ChoiceProps) => {
  const chosen = valuesIn(form, 'claims');
  const errors = form.errors.filter(({ field }) => field === 'claims');
  return (
    <details class="fold" open={errors.length > 0}>
      <summary safe>{page.t('behind.choose', { count: chosen.length })}</summary>
      <fieldset
        class="field"
        id="claims"
        aria-describedby={errors.length > 0 ? 'claims-hint claims-error' : 'claims-hint'}
      >
        <legend class="visually-hidden" safe>
          {page.t('post.claims')}
        </legend>
        <p class="hint" id="claims-hint" safe>
          {page.t(claims.length === 0 ? 'behind.noneYet' : 'behind.hint')}
        </p>
        {errors.length === 0 ? (
          ''
        ) : (
          <div class="field-error" id="claims-error">
            {errors.map((error) => (
              <p lang={error.language ?? undefined} dir={error.language ? 'ltr' : undefined} safe>
                {error.text}
              </p>
            ))}
          </div>
        )}
        <div class="claim-choices">
          {claims.map((claim) => (
            <label class="choice">
              <input type="checkbox" name="claims" value={claim.slug} checked={chosen.includes(claim.slug)} />
              <ClaimWords page={page} claim={claim} language={valueIn(form, 'language')} />
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
};

interface ClaimWordsProps {
  readonly page: WorkspacePage;
  readonly claim: ClaimChoice;
  readonly language: string;
}

/** What the claim says, in the language of the post where it has words there, and where it is from. */
const ClaimWords = ({ page, claim, language }: ClaimWordsProps) => {
  const [spoken = 'en', words = ''] =
    Object.entries(claim.texts).find(([one]) => one === language) ??
    Object.entries(claim.texts).find(([one]) => one === 'en') ??
    Object.entries(claim.texts)[0] ??
    [];
  const date = page.formats.partialDate(claim.asOf);
  return (
    <span>
      <span class="claim-words" lang={spoken} dir={directionOf(spoken)} safe>
        {words}
      </span>{' '}
      <span class="hint" dir="auto" safe>
        {claim.source === ''
          ? page.t('behind.noSource', { date })
          : page.t('behind.source', { source: claim.source, date })}
      </span>
    </span>
  );
};

interface FactProps {
  readonly page: WorkspacePage;
  readonly post: { readonly claims: readonly string[]; readonly language: string };
  readonly claims: readonly ClaimChoice[];
}

/** The claims on which a post relies, each with its source and date. */
export const ClaimsBehindFact = ({ page, post, claims }: FactProps) => {
  const behind = claims.filter(({ slug }) => post.claims.includes(slug));
  return behind.length === 0 ? (
    ''
  ) : (
    <Fact term={page.t('post.claims')}>
      <ul class="plain">
        {behind.map((claim) => (
          <li>
            <ClaimWords page={page} claim={claim} language={post.language} />
          </li>
        ))}
      </ul>
    </Fact>
  );
};
