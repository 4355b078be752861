/** Read only, do not post: where sharing the campaign's material is dangerous, with the note that says why. */
import { Notice } from '../components/notice.js';
import type { PageContext } from '../layout/page-context.js';
import { restrictionFor, type ShownCampaign } from './shown.js';

export interface ReadOnlyProps {
  readonly context: PageContext;
  readonly campaign: ShownCampaign;
}

/** The safety note of whoever must not post; nothing for everybody else. */
export function ReadOnly({ context, campaign }: ReadOnlyProps): JSX.Element {
  const found = restrictionFor(campaign, context);
  if (found === null) return <></>;
  const { t } = context;
  const { note } = found;
  return (
    <Notice kind="stop" title={t('notice.readOnly')}>
      <p lang={note.lang} dir="auto" safe>
        {note.text}
      </p>
      <p safe>{whom(found.restriction, context)}</p>
    </Notice>
  );
}

const whom = ({ kind, value }: { kind: string; value: string }, { t, format }: PageContext): string => {
  if (kind === 'language') return t('notice.readOnlyLanguage', { language: format.language(value) });
  if (kind === 'country')
    return t('notice.readOnlyCountry', { country: format.country(value.toUpperCase()) });
  return t('notice.readOnlySection');
};

/** Where the campaign knows of dangerous countries, the reader may say where they are; nothing is guessed. */
export function CountryChoice({ context, campaign }: ReadOnlyProps): JSX.Element {
  const countries = campaign.restrictions
    .filter(({ kind }) => kind === 'country')
    .map(({ value }) => value.toUpperCase());
  if (countries.length === 0) return <></>;
  const { t, format, href, choices } = context;
  const path = `/c/${campaign.slug}`;
  return (
    <section aria-labelledby="where">
      <h3 id="where" safe>
        {t('country.label')}
      </h3>
      <p safe>{t('country.lead')}</p>
      <ul class="plain row">
        {countries.map((country) => (
          <li>
            <a
              href={href(path, { country })}
              aria-current={choices.country === country ? 'true' : undefined}
              safe
            >
              {t('country.iAmIn', { country: format.country(country) })}
            </a>
          </li>
        ))}
        {choices.country === null ? (
          ''
        ) : (
          <li>
            <a href={href(path, { country: null })} safe>
              {t('country.elsewhere')}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
