/** One section: its link, its card and its note in each campaign in which it takes part, and what is known of it. */
import { FormFrame } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import { Empty, Fact, Step, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import { SectionFields } from './section-fields.js';

export interface TakingPart {
  readonly slug: string;
  readonly title: string;
  readonly status: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The address that the section shares. */
  readonly link: string;
  /** The lines with which the section shows the campaign's card in its own pages. */
  readonly snippet: string;
  /** By language code. */
  readonly note: Readonly<Record<string, string>>;
}

export interface SectionPageView {
  readonly section: {
    readonly slug: string;
    readonly name: string;
    readonly languages: readonly string[];
    readonly frameOrigins: readonly string[];
  };
  readonly campaigns: readonly TakingPart[];
  readonly form: FormState;
}

type Props = SectionPageView & { readonly page: WorkspacePage };

/** The page of a section. */
export const sectionPage = (page: WorkspacePage, view: SectionPageView): JSX.Element => {
  const { section, campaigns } = view;
  return (
    <Shell page={page} title={section.name}>
      <dl class="facts">
        <Fact term={page.t('section.languages')}>
          <span safe>
            {page.formats.list(section.languages.map((code) => page.formats.language(code))) ||
              page.t('state.notSet')}
          </span>
        </Fact>
        <Fact term={page.t('section.frameOrigins')}>
          <bdi safe>{section.frameOrigins.join(' ') || page.t('state.notSet')}</bdi>
        </Fact>
      </dl>
      <section aria-labelledby="campaigns">
        <h2 id="campaigns" safe>
          {page.t('home.campaigns')}
        </h2>
        {campaigns.length === 0 ? (
          <Empty text={page.t('sectionPage.none')} />
        ) : (
          <ul class="cards">
            {campaigns.map((campaign) => (
              <li class="card">
                <Campaign {...view} page={page} campaign={campaign} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {allows(page, 'section.edit') ? <Details page={page} {...view} /> : ''}
    </Shell>
  );
};

const Campaign = ({ page, section, campaign }: Props & { campaign: TakingPart }) => {
  const isPublic = campaign.status !== 'draft';
  const path = `/workspace/sections/${section.slug}/notes/${campaign.slug}`;
  const id = (part: string): string => `${part}-${campaign.slug}`;
  return (
    <>
      <h3>
        <a href={`/workspace/campaigns/${campaign.slug}`} dir="auto" safe>
          {campaign.title}
        </a>{' '}
        <Tag page={page} set="campaignStatus" value={campaign.status} />
      </h3>
      <p class="hint" safe>
        {page.t('home.span', {
          first: page.formats.partialDate(campaign.startsOn),
          last: page.formats.partialDate(campaign.endsOn),
        })}
      </p>
      <label for={id('link')} safe>
        {page.t('sectionPage.link')}
      </label>
      <input id={id('link')} readonly dir="ltr" value={campaign.link} />
      <p class="hint" safe>
        {page.t(isPublic ? 'sectionPage.linkHint' : 'sectionPage.draftHint')}
      </p>
      {isPublic ? <Sharing page={page} section={section} campaign={campaign} /> : ''}
      <Note page={page} campaign={campaign} />
      <p class="actions">
        {campaign.status === 'archived' ? (
          ''
        ) : (
          <Step
            href={path}
            text={page.t(
              Object.keys(campaign.note).length > 0 ? 'sectionPage.editNote' : 'sectionPage.writeNote',
            )}
          />
        )}
        <Step href={`/workspace/campaigns/${campaign.slug}/posts`} text={page.t('nav.posts')} />
      </p>
    </>
  );
};

/** The link as a picture, and as a card for the section's own site: an inner frame needs leave, given by origin. */
const Sharing = ({
  page,
  section,
  campaign,
}: {
  page: WorkspacePage;
  section: Props['section'];
  campaign: TakingPart;
}) => (
  <details class="fold">
    <summary safe>{page.t('sectionPage.share')}</summary>
    <p>
      <img
        class="qr"
        src={`/c/${campaign.slug}/qr.svg?section=${section.slug}`}
        width="160"
        height="160"
        alt={page.t('sectionPage.qr', { link: campaign.link })}
        loading="lazy"
      />
    </p>
    <label for={`snippet-${campaign.slug}`} safe>
      {page.t('sectionPage.snippet')}
    </label>
    <textarea
      id={`snippet-${campaign.slug}`}
      class="code"
      readonly
      rows="4"
      dir="ltr"
      spellcheck="false"
      safe
    >
      {campaign.snippet}
    </textarea>
    <p class="hint" safe>
      {section.frameOrigins.length > 0
        ? page.t('sectionPage.snippetHint', { origins: section.frameOrigins.join(' ') })
        : page.t('sectionPage.snippetFirst')}
    </p>
  </details>
);

const Note = ({ page, campaign }: { page: WorkspacePage; campaign: TakingPart }) => {
  const texts = Object.entries(campaign.note);
  return texts.length === 0 ? (
    <p class="hint" safe>
      {page.t('sectionPage.noNote')}
    </p>
  ) : (
    <dl class="facts">
      {texts.map(([language, text]) => (
        <Fact term={page.formats.language(language)}>
          <span class="kept" lang={language} dir="auto" safe>
            {text}
          </span>
        </Fact>
      ))}
    </dl>
  );
};

const Details = ({ page, section, form }: Props) => (
  <section aria-labelledby="section">
    <h2 id="section" safe>
      {page.t('sections.edit', { slug: section.slug })}
    </h2>
    <FormFrame
      page={page}
      form={form}
      action={`/workspace/sections/${section.slug}`}
      submit={page.t('form.save')}
      cancel="/workspace/sections"
      labels="section"
    >
      <SectionFields page={page} form={form} isNew={false} />
    </FormFrame>
  </section>
);
