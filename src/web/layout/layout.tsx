/** The frame of every page: document, skip link, masthead, languages, footer. */
import type { Children } from '@kitajs/html';
import { OWN_NAMES, UI_LANGUAGES, type UiLanguage } from '../locales/ui-language.js';
import { assetUrl } from './asset-files.js';
import type { PageContext } from './page-context.js';

export interface NavigationItem {
  readonly path: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

/** What other sites show of a page that somebody shares. */
export interface PagePreview {
  readonly title: string;
  readonly description: string;
  /** With our origin, as all of these addresses. */
  readonly url: string;
  readonly imageUrl: string;
  /** What the image says, in words. */
  readonly imageAlt: string;
  readonly oembedUrl: string;
}

export interface LayoutProps {
  readonly context: PageContext;
  /** Stands in the tab, before the name of the whole. */
  readonly title: string;
  /** The path of this page, without its query. */
  readonly path: string;
  /** What the masthead says, and where it leads. */
  readonly masthead?: { readonly title: string; readonly path: string };
  readonly navigation?: readonly NavigationItem[];
  readonly description?: string;
  readonly feedPath?: string;
  readonly preview?: PagePreview;
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  /** Personal pages are not for search engines. */
  readonly isPrivate?: boolean;
  readonly bodyClass?: string;
  readonly children?: Children;
}

/** A whole document around the page's content. */
export function Layout(props: LayoutProps): JSX.Element {
  const { context } = props;
  const { t } = context;
  return (
    <>
      {'<!doctype html>'}
      <html lang={context.language} dir={context.direction}>
        <Head {...props} />
        <body class={props.bodyClass}>
          <a class="skip" href="#main" safe>
            {t('layout.skip')}
          </a>
          <Masthead {...props} />
          <main id="main" tabindex="-1">
            {props.children as 'safe'}
          </main>
          <Footer context={context} />
        </body>
      </html>
    </>
  );
}

function Head(props: LayoutProps): JSX.Element {
  const { context, description, feedPath, styles = ['site.css'], scripts = [] } = props;
  const title = [props.title, props.masthead?.title, 'Tweetathon'].filter(Boolean);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title safe>{[...new Set(title)].join(' – ')}</title>
      {description ? <meta name="description" content={description} /> : ''}
      {props.isPrivate ? <meta name="robots" content="noindex" /> : ''}
      <meta name="color-scheme" content="light dark" />
      {props.preview ? <Preview preview={props.preview} language={context.language} /> : ''}
      {styles.map((name) => (
        <link rel="stylesheet" href={assetUrl(name)} />
      ))}
      <link rel="icon" href={assetUrl('icon.svg')} />
      {feedPath ? <link rel="alternate" type="application/atom+xml" href={context.href(feedPath)} /> : ''}
      {scripts.map((name) => (
        <script src={assetUrl(name)} defer />
      ))}
    </head>
  );
}

/** In the form that Open Graph wants, with a territory. */
const OG_LOCALES = { en: 'en_GB', fr: 'fr_FR', ar: 'ar_AR' } as const;

/** https://ogp.me/ and https://oembed.com/ */
function Preview({ preview, language }: { preview: PagePreview; language: UiLanguage }): JSX.Element {
  const { title, description, url, imageUrl, imageAlt, oembedUrl } = preview;
  const properties = {
    'og:type': 'website',
    'og:site_name': 'Tweetathon',
    'og:locale': OG_LOCALES[language],
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:image': imageUrl,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': imageAlt,
  };
  return (
    <>
      {Object.entries(properties).map(([property, content]) =>
        content === '' ? '' : <meta property={property} content={content} />,
      )}
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="alternate" type="application/json+oembed" href={oembedUrl} title={title} />
    </>
  );
}

function Masthead({ context, path, masthead, navigation = [] }: LayoutProps): JSX.Element {
  const { t, href } = context;
  return (
    <header class="top">
      <nav class="languages" aria-label={t('layout.languages')}>
        {UI_LANGUAGES.map((language) => (
          <a
            href={href(path, { lang: language })}
            lang={language}
            hreflang={language}
            aria-current={language === context.language ? 'true' : undefined}
            safe
          >
            {OWN_NAMES[language]}
          </a>
        ))}
      </nav>
      <a class="masthead" href={href(masthead?.path ?? '/')} safe>
        {masthead?.title ?? 'Tweetathon'}
      </a>
      {navigation.length > 0 ? (
        <nav class="pages" aria-label={t('layout.pages')}>
          {navigation.map((item) => (
            <a href={href(item.path)} aria-current={item.isCurrent ? 'page' : undefined} safe>
              {item.label}
            </a>
          ))}
        </nav>
      ) : (
        ''
      )}
    </header>
  );
}

function Footer({ context: { t, language } }: { context: PageContext }): JSX.Element {
  return (
    <footer class="foot">
      <p safe>{t('layout.privacy')}</p>
      <form method="post" action={`/forget?lang=${language}`}>
        <button class="quiet" safe>
          {t('layout.forget')}
        </button>
      </form>
      <p safe>{t('layout.software')}</p>
    </footer>
  );
}
