/** One recorded response: its words, its evidence, the day that it answers and by which rule, who may see it. */
import { SelectField } from '../workspace/fields.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import type { FormState } from '../workspace/form-state.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Fact, Press, Stamp, Step, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, nameOf, type WorkspacePage } from '../workspace/workspace-page.js';

export interface ResponseDetail {
  readonly id: string;
  readonly ministryName: string;
  readonly channel: string;
  readonly network: string | null;
  readonly url: string | null;
  readonly postedAt: Date;
  readonly postedAtIsDayOnly: boolean;
  readonly seenAt: Date | null;
  readonly text: string | null;
  readonly language: string;
  readonly translation: string | null;
  readonly toWhom: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly note: string;
  readonly sha256: string | null;
  /** The address of the screenshot; null where there is none. */
  readonly screenshotUrl: string | null;
  readonly day: string | null;
  /** The code of the rule that gave it its day. */
  readonly attribution: string;
  readonly isPublic: boolean;
  /** Of meetings, letters and private contact the public learns only that there was contact. */
  readonly isConfidential: boolean;
}

export interface ResponsePageView {
  readonly campaign: CampaignHere & { readonly timeZone: string };
  readonly response: ResponseDetail;
  readonly days: readonly { readonly date: string; readonly number: number }[];
  readonly dayForm: FormState;
  readonly problem: FormState | null;
}

type Props = ResponsePageView & { readonly page: WorkspacePage };

/** The page of one response. */
export const responsePage = (page: WorkspacePage, view: ResponsePageView): JSX.Element => {
  const path = `/workspace/campaigns/${view.campaign.slug}/responses/${view.response.id}`;
  return (
    <Shell
      page={page}
      title={page.t('response.title', { ministry: view.response.ministryName })}
      campaign={view.campaign}
      beside={
        <>
          {allows(page, 'response.record') ? (
            <Step href={`${path}/edit`} text={page.t('response.edit')} />
          ) : (
            ''
          )}{' '}
          {allows(page, 'suggested-post.read') && !view.response.isConfidential ? (
            <Step href={`${path}/replies`} text={page.t('replies.make')} />
          ) : (
            ''
          )}
        </>
      }
    >
      {view.problem ? <ErrorSummary page={page} form={view.problem} /> : ''}
      <Words page={page} {...view} />
      <Day page={page} path={path} {...view} />
      <Visibility page={page} path={path} {...view} />
      <Facts page={page} {...view} />
    </Shell>
  );
};

const Words = ({ page, response }: Props) => (
  <>
    {response.text === null ? (
      <p class="notice" safe>
        {page.t('response.notArchived')}
      </p>
    ) : (
      <blockquote class="kept" lang={response.language} dir="auto" safe>
        {response.text}
      </blockquote>
    )}
    {response.translation ? (
      <section aria-labelledby="translation">
        <h2 id="translation" safe>
          {page.t('response.translation')}
        </h2>
        <blockquote class="kept" lang="en" dir="ltr" safe>
          {response.translation}
        </blockquote>
      </section>
    ) : (
      ''
    )}
  </>
);

const Day = ({ page, path, response, days, dayForm }: Props & { path: string }) => (
  <section aria-labelledby="answers">
    <h2 id="answers" safe>
      {page.t('response.day')}
    </h2>
    <p>
      {response.day ? (
        <strong safe>{page.formats.date(response.day)}</strong>
      ) : (
        <Tag page={page} set="state" value="unassigned" />
      )}{' '}
      <span class="hint" safe>
        {nameOf(page, 'attribution', response.attribution)}
      </span>
    </p>
    {allows(page, 'response.record') ? (
      <form method="post" action={`${path}/day`} class="form inline">
        <Csrf page={page} />
        <SelectField
          form={dayForm}
          name="day"
          label={page.t('response.assign')}
          none={page.t('response.noDay')}
          options={days.map(({ date, number }) => ({
            value: date,
            label: page.t('days.numbered', { number, date: page.formats.shortDate(date) }),
          }))}
        />
        <button class="button second" safe>
          {page.t('response.assignButton')}
        </button>
      </form>
    ) : (
      ''
    )}
  </section>
);

const Visibility = ({ page, path, response }: Props & { path: string }) => (
  <section aria-labelledby="visibility">
    <h2 id="visibility" safe>
      {page.t('response.visibility')}
    </h2>
    <p>
      <Tag page={page} set="visibility" value={response.isPublic ? 'public' : 'internal'} />
    </p>
    {response.isConfidential ? <p safe>{page.t('response.neverPublic')}</p> : ''}
    {allows(page, 'response.publish') ? (
      response.isPublic ? (
        <Press page={page} action={`${path}/withdrawal`} text={page.t('response.makeInternal')} />
      ) : (
        <Press
          page={page}
          action={`${path}/publication`}
          text={page.t(response.isConfidential ? 'response.makeContactPublic' : 'response.makePublic')}
          kind="main"
        />
      )
    ) : (
      ''
    )}
  </section>
);

const Facts = ({ page, campaign, response }: Props) => (
  <section aria-labelledby="evidence">
    <h2 id="evidence" safe>
      {page.t('response.evidence')}
    </h2>
    <dl class="facts">
      <Fact term={page.t('response.channel')}>
        <span safe>
          {[
            nameOf(page, 'channel', response.channel),
            response.network && nameOf(page, 'network', response.network),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </Fact>
      <Fact term={page.t('response.postedAt')}>
        {response.postedAtIsDayOnly ? (
          <span safe>{page.formats.day(response.postedAt, campaign.timeZone)}</span>
        ) : (
          <Stamp page={page} at={response.postedAt} zone={campaign.timeZone} />
        )}{' '}
        <bdi safe>{campaign.timeZone}</bdi>
      </Fact>
      {response.seenAt ? (
        <Fact term={page.t('response.seenAt')}>
          <Stamp page={page} at={response.seenAt} zone={campaign.timeZone} />
        </Fact>
      ) : (
        ''
      )}
      {response.url ? <LinkFact term={page.t('response.url')} url={response.url} text={response.url} /> : ''}
      <TextFact term={page.t('response.toWhom')} text={response.toWhom} />
      {response.sourceUrl ? (
        <LinkFact
          term={page.t('response.source')}
          url={response.sourceUrl}
          text={response.source || response.sourceUrl}
        />
      ) : (
        <TextFact term={page.t('response.source')} text={response.source} />
      )}
      <TextFact term={page.t('response.note')} text={response.note} />
      {response.sha256 ? (
        <Fact term={page.t('response.sha256')}>
          <code class="hash" dir="ltr" safe>
            {response.sha256}
          </code>
        </Fact>
      ) : (
        ''
      )}
    </dl>
    {response.screenshotUrl ? (
      <p>
        <a href={response.screenshotUrl} safe>
          {page.t('response.seeScreenshot')}
        </a>
      </p>
    ) : (
      ''
    )}
  </section>
);

const TextFact = ({ term, text }: { term: string; text: string }) =>
  text === '' ? (
    ''
  ) : (
    <Fact term={term}>
      <span class="kept" dir="auto" safe>
        {text}
      </span>
    </Fact>
  );

const LinkFact = ({ term, url, text }: { term: string; url: string; text: string }) => (
  <Fact term={term}>
    <a href={/^https?:\/\//.test(url) ? url : '#'} rel="noreferrer" dir="auto" safe>
      {text}
    </a>
  </Fact>
);
