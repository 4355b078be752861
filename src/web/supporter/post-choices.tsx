/** What a reader chooses for the post: network, language and, where there are several, the ministry. */
import { NETWORKS, type Network } from '../../domain/network.js';
import type { MinistryView } from '../../schedule/day-view.js';
import { countryOf, ministryName } from '../components/ministry.js';
import type { PageContext } from '../layout/page-context.js';
import type { PostCardProps } from './own-post.js';
import { dealableLanguages } from './shown.js';

interface NetworksProps {
  readonly context: PageContext;
  readonly chosen: Network | null;
  readonly legend: string;
}

/** One button a network. */
export function Networks({ context: { t }, chosen, legend }: NetworksProps): JSX.Element {
  return (
    <fieldset>
      <legend safe>{legend}</legend>
      <p class="row">
        {NETWORKS.map((network) => (
          <button
            name="network"
            value={network}
            aria-pressed={chosen === null ? undefined : network === chosen ? 'true' : 'false'}
            safe
          >
            {t(`networks.${network}`)}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

/** One button a language that the ministry can be written to in. */
export function LanguageChoice({ context, data, ministries, own }: PostCardProps): JSX.Element {
  const { t, format } = context;
  const shown = own === null ? ministries : ministries.filter(({ slug }) => slug === own.ministry);
  const languages = [...new Set(shown.flatMap((ministry) => dealableLanguages(data, ministry, context)))];
  if (languages.length < 2) return <></>;
  const ofMinistry = new Set(shown.map(({ ownLanguage }) => ownLanguage));
  const chosen = own?.language ?? languages[0];
  return (
    <fieldset>
      <legend safe>{t('post.language')}</legend>
      <p class="row">
        {languages.map((language) => (
          <button name="language" value={language} aria-pressed={language === chosen ? 'true' : 'false'} safe>
            {ofMinistry.has(language)
              ? t('post.ofMinistry', { language: format.language(language) })
              : format.language(language)}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

interface MinistryChoiceProps {
  readonly context: PageContext;
  readonly ministries: readonly MinistryView[];
  readonly chosen: string | null;
}

/** Where there are several to write to, the reader chooses; where there is one, nobody is asked. */
export function MinistryChoice({ context, ministries, chosen }: MinistryChoiceProps): JSX.Element {
  if (ministries.length < 2) return <input type="hidden" name="ministry" value={ministries[0]?.slug} />;
  return (
    <fieldset>
      <legend safe>{context.t('today.pick')}</legend>
      {ministries.map((ministry) => {
        const name = ministryName(ministry, context);
        return (
          <label class="choice">
            <input
              type="radio"
              name="ministry"
              value={ministry.slug}
              required
              checked={ministry.slug === chosen}
            />{' '}
            <span>
              <strong safe>{countryOf(ministry, context)}</strong>{' '}
              <small lang={name.lang} safe>
                {name.text}
              </small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
