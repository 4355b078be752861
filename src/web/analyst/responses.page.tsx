/** What the ministries answered to a campaign, internal records included, and who has not answered. */
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, More, Stamp, Step, Table, Tag } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { allows, nameOf, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';

export interface ResponseLine {
  readonly id: string;
  readonly ministryName: string;
  readonly day: string | null;
  readonly channel: string;
  readonly postedAt: Date;
  readonly postedAtIsDayOnly: boolean;
  readonly text: string | null;
  readonly language: string;
  readonly isPublic: boolean;
}

export interface ResponsesView {
  readonly campaign: CampaignHere & { readonly timeZone: string };
  readonly responses: readonly ResponseLine[];
  readonly show: 'all' | 'unassigned';
  /** The cursor of the next part; null at the end. */
  readonly next: string | null;
  readonly silent: readonly { readonly ministryName: string; readonly since: Date }[];
  readonly now: Date;
}

type Props = ResponsesView & { readonly page: WorkspacePage };

/** The list of responses. */
export const responsesPage = (page: WorkspacePage, view: ResponsesView): JSX.Element => {
  const path = `/workspace/campaigns/${view.campaign.slug}/responses`;
  const record = allows(page, 'response.record') ? (
    <Step href={`${path}/new`} text={page.t('responses.record')} main />
  ) : undefined;
  return (
    <Shell page={page} title={page.t('nav.responses')} campaign={view.campaign} beside={record}>
      <nav class="tabs" aria-label={page.t('list.filter')}>
        {(['all', 'unassigned'] as const).map((show) => (
          <a
            href={withQuery(path, { show: show === 'all' ? undefined : show })}
            aria-current={show === view.show ? 'true' : undefined}
            safe
          >
            {page.t(`responses.show.${show}`)}
          </a>
        ))}
      </nav>
      {view.responses.length > 0 ? (
        <Rows page={page} {...view} />
      ) : (
        <Empty text={page.t(view.show === 'all' ? 'responses.none' : 'responses.noneUnassigned')} />
      )}
      <More
        page={page}
        path={path}
        query={{ show: view.show === 'all' ? undefined : view.show }}
        next={view.next}
      />
      <Silent page={page} {...view} />
    </Shell>
  );
};

const Rows = ({ page, campaign, responses }: Props) => (
  <Table
    caption={page.t('responses.caption', { zone: campaign.timeZone })}
    heads={[
      page.t('response.ministry'),
      page.t('response.text'),
      page.t('response.channel'),
      page.t('response.postedAt'),
      page.t('response.day'),
      page.t('response.visibility'),
    ]}
  >
    {responses.map((response) => (
      <tr>
        <th scope="row">
          <a href={`/workspace/campaigns/${campaign.slug}/responses/${response.id}`} dir="auto" safe>
            {response.ministryName}
          </a>
        </th>
        <td class="wording" lang={response.text === null ? undefined : response.language} dir="auto" safe>
          {response.text ?? page.t('response.notArchived')}
        </td>
        <td safe>{nameOf(page, 'channel', response.channel)}</td>
        <td>
          {response.postedAtIsDayOnly ? (
            <span safe>{page.formats.day(response.postedAt, campaign.timeZone)}</span>
          ) : (
            <Stamp page={page} at={response.postedAt} zone={campaign.timeZone} />
          )}
        </td>
        <td>
          {response.day ? (
            <span safe>{page.formats.shortDate(response.day)}</span>
          ) : (
            <Tag page={page} set="state" value="unassigned" />
          )}
        </td>
        <td>
          <Tag page={page} set="visibility" value={response.isPublic ? 'public' : 'internal'} />
        </td>
      </tr>
    ))}
  </Table>
);

const Silent = ({ page, campaign, silent, now }: Props) =>
  silent.length === 0 ? (
    ''
  ) : (
    <section aria-labelledby="silent">
      <h2 id="silent" safe>
        {page.t('responses.silent')}
      </h2>
      <p class="hint" safe>
        {page.t('responses.asOf', {
          at: page.formats.instant(now, campaign.timeZone),
          zone: campaign.timeZone,
        })}
      </p>
      <ul>
        {silent.map(({ ministryName, since }) => (
          <li>
            <span safe>
              {page.t('responses.silentFor', {
                ministry: ministryName,
                duration: page.formats.duration(now.getTime() - since.getTime()),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
