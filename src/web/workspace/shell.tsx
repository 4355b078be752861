/** The frame of every page of the workspace: document, skip link, side navigation, who is signed in, what was just done. */
import type { Children } from '@kitajs/html';
import { assetUrl } from '../layout/asset-files.js';
import { OWN_NAMES, UI_LANGUAGES, uiDirection } from '../locales/ui-language.js';
import { Csrf } from './form-frame.js';
import { type CampaignHere, campaignWays, HOUSE_WAYS, isHere, SHARED_WAYS, type Way } from './navigation.js';
import { allows, nameOf, type WorkspacePage, wordOr } from './workspace-page.js';

interface ShellProps {
  readonly page: WorkspacePage;
  readonly title: string;
  /** The campaign that the page belongs to. */
  readonly campaign?: CampaignHere;
  /** What stands beside the title: the page's main next step. */
  readonly beside?: Children;
  /** Files of src/web/assets that this page needs besides. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  readonly children?: Children;
}

const Ways = ({ page, ways, label }: { page: WorkspacePage; ways: readonly Way[]; label: string }) => {
  const open = ways.filter(({ permission }) => allows(page, permission));
  return open.length === 0 ? (
    ''
  ) : (
    <>
      <h2 safe>{label}</h2>
      <ul>
        {open.map((way) => (
          <li>
            <a href={way.path} aria-current={isHere(way, page.address) ? 'page' : undefined} safe>
              {page.t(way.label)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};

const SideNavigation = ({ page, campaign }: { page: WorkspacePage; campaign?: CampaignHere }) => (
  <nav id="menu" popover="auto" class="side" aria-label={page.t('nav.label')}>
    <Ways page={page} ways={SHARED_WAYS} label={page.t('nav.workspace')} />
    {campaign ? <Ways page={page} ways={campaignWays(campaign.slug)} label={campaign.title} /> : ''}
    <Ways page={page} ways={HOUSE_WAYS} label={page.t('nav.house')} />
    <Account page={page} />
  </nav>
);

const Account = ({ page }: { page: WorkspacePage }) => (
  <div class="account">
    <p>
      <strong dir="auto" safe>
        {page.viewer.name}
      </strong>
      <span safe>{nameOf(page, 'role', page.viewer.role)}</span>
    </p>
    <p class="languages">
      {UI_LANGUAGES.map((language) => (
        <a
          href={languageAddress(page.address, language)}
          lang={language}
          hreflang={language}
          aria-current={language === page.language ? 'true' : undefined}
          safe
        >
          {OWN_NAMES[language]}
        </a>
      ))}
    </p>
    <form method="post" action="/sign-out">
      <Csrf page={page} />
      <button class="quiet" safe>
        {page.t('nav.signOut')}
      </button>
    </form>
  </div>
);

const languageAddress = (address: string, language: string): string => {
  const [path = '', query = ''] = address.split('?');
  const parameters = new URLSearchParams(query);
  parameters.delete('done');
  parameters.set('lang', language);
  return `${path}?${parameters.toString()}`;
};

const Done = ({ page }: { page: WorkspacePage }) => {
  const text = page.done === null ? '' : wordOr(page, `done.${page.done}`, '');
  return text === '' ? (
    ''
  ) : (
    <p class="notice done" role="status" safe>
      {text}
    </p>
  );
};

const CampaignLine = ({ page, campaign }: { page: WorkspacePage; campaign: CampaignHere }) => (
  <p class="where">
    <a href={`/workspace/campaigns/${campaign.slug}`} dir="auto" safe>
      {campaign.title}
    </a>{' '}
    <span class={`tag ${campaign.status as 'draft'}`} safe>
      {nameOf(page, 'campaignStatus', campaign.status)}
    </span>{' '}
    {campaign.paused ? (
      <span class="tag paused" safe>
        {page.t('state.paused')}
      </span>
    ) : (
      ''
    )}
  </p>
);

/** A whole page of the workspace around its content. */
export const Shell = ({ page, title, campaign, beside, styles = [], scripts = [], children }: ShellProps) => (
  <>
    {'<!doctype html>'}
    <html lang={page.language} dir={uiDirection(page.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title safe>
          {[title, campaign?.title, page.t('nav.workspace'), 'Tweetathon'].filter(Boolean).join(' – ')}
        </title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assetUrl('site.css')} />
        {['workspace.css', ...styles].map((name) => (
          <link rel="stylesheet" href={assetUrl(name)} />
        ))}
        {scripts.map((name) => (
          <script src={assetUrl(name)} defer />
        ))}
        <link rel="icon" href={assetUrl('icon.svg')} />
      </head>
      <body class="workspace">
        <a class="skip" href="#main" safe>
          {page.t('nav.skip')}
        </a>
        <header class="bar">
          <a class="brand" href="/workspace">
            Tweetathon
          </a>
          <button class="menu quiet" popovertarget="menu" safe>
            {page.t('nav.menu')}
          </button>
        </header>
        <SideNavigation page={page} campaign={campaign} />
        <main id="main" tabindex="-1">
          <Done page={page} />
          {campaign ? <CampaignLine page={page} campaign={campaign} /> : ''}
          <div class="title">
            <h1 dir="auto" safe>
              {title}
            </h1>
            {beside ? <div class="beside">{beside as 'safe'}</div> : ''}
          </div>
          {children as 'safe'}
        </main>
      </body>
    </html>
  </>
);
