/** What somebody typed into a form that could not be taken, so that they can send it again or copy it. */
import type { PageContext } from './page-context.js';

/** Neither written by hand nor to be shown. */
const KEPT_BACK = /^_|^(was|do|part|version|versions|wording)$|password|secret|code|token/i;

const MOST_FIELDS = 40;

/** The texts of a form as it was sent; none where it was no form. */
export const typedIn = (body: unknown): readonly (readonly [name: string, text: string])[] =>
  typeof body === 'object' && body !== null
    ? Object.entries(body)
        .filter((field): field is [string, string] => typeof field[1] === 'string' && field[1].trim() !== '')
        .filter(([name]) => !KEPT_BACK.test(name))
        .slice(0, MOST_FIELDS)
    : [];

/** Each text in a field of its own that can be read and copied. */
export const TypedFields = ({ context, body }: { context: PageContext; body: unknown }) => {
  const fields = typedIn(body);
  return fields.length === 0 ? (
    ''
  ) : (
    <section aria-labelledby="typed">
      <h2 id="typed" safe>
        {context.t('error.typed')}
      </h2>
      {fields.map(([name, text]) => (
        <div class="field">
          <label for={`typed-${name}`} lang="en" safe>
            {name}
          </label>
          <textarea id={`typed-${name}`} readonly rows="3" dir="auto" safe>
            {text}
          </textarea>
        </div>
      ))}
    </section>
  );
};
