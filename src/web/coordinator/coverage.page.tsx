/** Coverage: the hours of the day and the languages in which supporters take part, and which hours are thin. */
import { COUNTED_STAGES, type CountedStage } from '../../actions/stage.js';
import type { CoveredHour } from '../../domain/coverage.js';
import type { CampaignHere } from '../workspace/navigation.js';
import { Empty, Stamp } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { nameOf, type WorkspacePage, withQuery } from '../workspace/workspace-page.js';

/** An hour with what happens in it elsewhere. */
export interface ShownHour extends CoveredHour {
  readonly isStorm: boolean;
  /** Countries of sections, by code, in which people are awake then. */
  readonly awake: readonly string[];
}

export interface CoveragePageView {
  readonly campaign: CampaignHere & { readonly timeZone: string };
  readonly stage: CountedStage;
  readonly asOf: Date;
  readonly languages: readonly string[];
  readonly hours: readonly ShownHour[];
  /** The chart as SVG, made by ourselves; null where nothing was counted. */
  readonly chart: string | null;
}

type Props = CoveragePageView & { readonly page: WorkspacePage };

/** The page of coverage. */
export const coveragePage = (page: WorkspacePage, view: CoveragePageView): JSX.Element => {
  const { campaign, asOf, chart } = view;
  return (
    <Shell page={page} title={page.t('nav.coverage')} campaign={campaign}>
      <p class="lead">
        <span safe>{page.t('coverage.lead')}</span> <span safe>{page.t('summary.asOf')}</span>{' '}
        <Stamp page={page} at={asOf} zone={campaign.timeZone} /> <bdi safe>{campaign.timeZone}</bdi>.
      </p>
      <Stages page={page} {...view} />
      {chart === null ? (
        <Empty text={page.t('coverage.none')} />
      ) : (
        <>
          <Thin page={page} {...view} />
          <div class="chart wide" tabindex="0" role="group" aria-label={page.t('coverage.chart')}>
            {chart as 'safe'}
          </div>
          <HoursTable page={page} {...view} />
        </>
      )}
    </Shell>
  );
};

const Stages = ({ page, campaign, stage }: Props) => (
  <>
    <nav class="tabs" aria-label={page.t('coverage.stages')}>
      {COUNTED_STAGES.map((one) => (
        <a
          href={withQuery(`/workspace/campaigns/${campaign.slug}/coverage`, { stage: one })}
          aria-current={one === stage ? 'page' : undefined}
          safe
        >
          {nameOf(page, 'stage', one)}
        </a>
      ))}
    </nav>
    <p class="hint" safe>
      {page.t(`stageMeaning.${stage}`)}
    </p>
  </>
);

/** The same in a sentence a language: what somebody has to act on. */
const Thin = ({ page, languages, hours }: Props) => {
  const lines = languages
    .map((language) => ({ language, thin: hours.filter((hour) => hour.thin.includes(language)) }))
    .filter(({ thin }) => thin.length > 0);
  return (
    <section aria-labelledby="thin">
      <h2 id="thin" safe>
        {page.t('coverage.thinHours')}
      </h2>
      <p class="hint" safe>
        {page.t('coverage.thinMeaning')}
      </p>
      {lines.length === 0 ? (
        <p safe>{page.t('coverage.noThin')}</p>
      ) : (
        <dl class="facts">
          {lines.map(({ language, thin }) => (
            <div>
              <dt safe>{page.formats.language(language)}</dt>
              <dd>
                <bdi safe>{spansOf(thin.map(({ hour }) => hour)).join(' · ')}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
};

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Neighbouring hours as one span: 1, 2, 3, 7 is 01:00–04:00, 07:00–08:00. */
export const spansOf = (hours: readonly number[]): string[] => {
  const starts = hours.filter((hour) => !hours.includes(hour - 1));
  return starts.map((start) => {
    let end = start + 1;
    while (hours.includes(end)) end += 1;
    return `${clock(start)}–${clock(end)}`;
  });
};

const HoursTable = ({ page, campaign, languages, hours }: Props) => {
  const caption = page.t('coverage.caption', { zone: campaign.timeZone });
  const hasAwake = hours.some(({ awake }) => awake.length > 0);
  return (
    <div class="table-scroll" tabindex="0" role="group" aria-label={caption}>
      <table>
        <caption safe>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" safe>
              {page.t('coverage.hour')}
            </th>
            {languages.map((language) => (
              <th scope="col" class="figure" safe>
                {page.formats.language(language)}
              </th>
            ))}
            {hasAwake ? (
              <th scope="col" safe>
                {page.t('coverage.awake')}
              </th>
            ) : (
              ''
            )}
          </tr>
        </thead>
        <tbody>
          {hours.map((hour) => (
            <tr>
              <th scope="row">
                <bdi safe>{`${clock(hour.hour)}–${clock(hour.hour + 1)}`}</bdi>{' '}
                {hour.isStorm ? (
                  <span class="tag" safe>
                    {page.t('days.storm')}
                  </span>
                ) : (
                  ''
                )}
              </th>
              {languages.map((language) => (
                <Cell page={page} hour={hour} language={language} />
              ))}
              {hasAwake ? (
                <td class="hint" safe>
                  {page.formats.list(hour.awake.map((country) => page.formats.country(country)))}
                </td>
              ) : (
                ''
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Cell = ({ page, hour, language }: { page: WorkspacePage; hour: ShownHour; language: string }) => {
  const count = hour.counts[language] ?? null;
  return (
    <td class="figure">
      {count === null ? (
        <span class="hint" safe>
          {page.t('coverage.notYet')}
        </span>
      ) : (
        <span safe>{page.formats.number(count)}</span>
      )}{' '}
      {hour.thin.includes(language) ? (
        <span class="tag due" safe>
          {page.t('coverage.thin')}
        </span>
      ) : (
        ''
      )}
    </td>
  );
};
