/** What a campaign came to, day by day and in total, with one chart and the same numbers in a table beside it. */
import type { Share } from '../../domain/measures.js';
import type { StageCounts } from '../../actions/counts.service.js';
import type { CampaignSummary, SummaryTotals } from '../../engagement/summary.js';
import { ministryName } from '../coordinator/days-table.js';
import { Count } from './count.js';
import { DayHead, duration, Responses } from './summary-responses.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Fact, Stamp, Table } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';

export const SHOWN_STAGES = ['dealt', 'clicked', 'reported', 'linked', 'checked'] as const;

export interface SummaryPageView {
  readonly campaign: CampaignHere & { readonly timeZone: string };
  readonly summary: CampaignSummary;
  /** The chart as SVG, made by ourselves; null where nothing was counted. */
  readonly chart: string | null;
}

type Props = SummaryPageView & { readonly page: WorkspacePage };

/** The per-day summary. */
export const summaryPage = (page: WorkspacePage, view: SummaryPageView): JSX.Element => {
  const { campaign, summary } = view;
  return (
    <Shell page={page} title={page.t('nav.summary')} campaign={campaign}>
      <p class="lead">
        <span safe>{page.t('summary.asOf')}</span>{' '}
        <Stamp page={page} at={summary.asOf} zone={campaign.timeZone} /> <bdi safe>{campaign.timeZone}</bdi>.{' '}
        <span safe>{page.t('summary.noCause')}</span>
      </p>
      {summary.days.length === 0 ? <Empty text={page.t('days.none')} /> : <Content page={page} {...view} />}
    </Shell>
  );
};

const Content = (props: Props) => {
  const { page, summary, chart } = props;
  return (
    <>
      <Totals page={page} totals={summary.totals} windowDays={summary.responseWindowDays} />
      <section aria-labelledby="actions">
        <h2 id="actions" safe>
          {page.t('summary.actions')}
        </h2>
        <Meanings page={page} />
        {chart === null ? (
          <Empty text={page.t('summary.notCounted')} />
        ) : (
          <div class="chart">{chart as 'safe'}</div>
        )}
        {chart === null ? '' : <Actions {...props} />}
      </section>
      <section aria-labelledby="responses">
        <h2 id="responses" safe>
          {page.t('nav.responses')}
        </h2>
        <Responses {...props} />
      </section>
      <section aria-labelledby="engagement">
        <h2 id="engagement" safe>
          {page.t('nav.engagement')}
        </h2>
        <p class="hint" safe>
          {page.t('summary.engagementMeaning')}
        </p>
        <Engagement {...props} />
      </section>
    </>
  );
};

const percent = (page: WorkspacePage, share: number): string =>
  new Intl.NumberFormat(page.language === 'ar' ? 'ar-u-nu-latn' : page.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(share);

const interval = (page: WorkspacePage, rate: Share | null): string =>
  rate === null
    ? page.t('summary.noneAddressed')
    : page.t('summary.interval', {
        share: percent(page, rate.share),
        low: percent(page, rate.low),
        high: percent(page, rate.high),
      });

const Totals = ({
  page,
  totals,
  windowDays,
}: {
  page: WorkspacePage;
  totals: SummaryTotals;
  windowDays: number;
}) => {
  const { responded, addressed, stillOpen, rate } = totals.responseRate;
  const median = totals.medianSecondsToFirstResponse;
  return (
    <section aria-labelledby="totals">
      <h2 id="totals" safe>
        {page.t('summary.totals')}
      </h2>
      <dl class="facts">
        <Fact term={page.t('summary.rate')}>
          <strong safe>{interval(page, rate)}</strong>
          <p class="hint" safe>
            {page.t('summary.rateMeaning', { responded, addressed, windowDays })}
          </p>
          {stillOpen > 0 ? (
            <p class="hint" safe>
              {page.t('summary.stillOpen', { count: stillOpen })}
            </p>
          ) : (
            ''
          )}
        </Fact>
        {totals.responseRateByMinistry ? (
          <Fact term={page.t('summary.byMinistry')}>
            <ul class="plain">
              {totals.responseRateByMinistry.map(({ ministry, ...own }) => (
                <li>
                  <span dir="auto" safe>
                    {ministryName(page, ministry)}
                  </span>
                  {': '}
                  <span safe>{`${own.responded}/${own.addressed} · ${interval(page, own.rate)}`}</span>
                </li>
              ))}
            </ul>
            <p class="hint" safe>
              {page.t('summary.repeats')}
            </p>
          </Fact>
        ) : (
          ''
        )}
        <Fact term={page.t('summary.median')}>
          <strong safe>{median === null ? page.t('summary.noMedian') : duration(page, median)}</strong>
          <p class="hint" safe>
            {page.t('summary.medianMeaning')}
          </p>
        </Fact>
        <Fact term={page.t('summary.responses')}>
          <span safe>{page.formats.number(totals.responses)}</span>
        </Fact>
      </dl>
    </section>
  );
};

const Meanings = ({ page }: { page: WorkspacePage }) => (
  <details class="fold">
    <summary safe>{page.t('summary.meanings')}</summary>
    <dl class="facts">
      {SHOWN_STAGES.map((stage) => (
        <Fact term={page.t(`stage.${stage}`)}>
          <span safe>{page.t(`stageMeaning.${stage}`)}</span>
        </Fact>
      ))}
    </dl>
  </details>
);

const StageCells = ({ page, counts }: { page: WorkspacePage; counts: StageCounts | null }) => (
  <>
    {SHOWN_STAGES.map((stage) => (
      <Count page={page} value={counts?.[stage]} />
    ))}
  </>
);

const Actions = (props: Props) => {
  const { page, summary } = props;
  return (
    <Table
      caption={page.t('summary.actionsCaption')}
      heads={[page.t('days.date'), ...SHOWN_STAGES.map((stage) => page.t(`stage.${stage}`))]}
    >
      {summary.days.map((day) => (
        <tr>
          <DayHead {...props} day={day} />
          <StageCells page={page} counts={day.counts} />
        </tr>
      ))}
      <tr class="total">
        <th scope="row" safe>
          {page.t('summary.totals')}
        </th>
        <StageCells page={page} counts={summary.totals.counts} />
      </tr>
    </Table>
  );
};

const Engagement = (props: Props) => {
  const { page, summary } = props;
  return (
    <Table
      caption={page.t('summary.engagementCaption')}
      heads={[
        page.t('days.date'),
        page.t('summary.tracked'),
        page.t('summary.at24h'),
        page.t('engagement.latest'),
      ]}
    >
      {summary.days.map((day) => (
        <tr>
          <DayHead {...props} day={day} />
          <Count page={page} value={day.engagement.posts} />
          <Count page={page} value={day.engagement.at24h} />
          <Count page={page} value={day.engagement.latest} />
        </tr>
      ))}
    </Table>
  );
};
