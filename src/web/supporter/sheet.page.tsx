/** The week on one sheet of paper: days, ministries, handles, storms, and the way to the pages. */
import { ACCOUNT_NETWORKS } from '../../domain/network.js';
import type { DayView } from '../../schedule/day-view.js';
import { countryOf, ministryName } from '../components/ministry.js';
import type { PageContext } from '../layout/page-context.js';
import { CampaignLayout } from './campaign-layout.js';
import { pauseLines } from './pauses.js';
import { ReadOnly } from './read-only.js';
import { addresseeOf, handlesOn, stormTimes } from './sheet.js';
import { type CampaignData, campaignWords, dayWords } from './shown.js';

export interface SheetProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly isStale?: boolean;
}

/** The page at `/c/:slug/sheet`. */
export function SheetPage({ context, data, isStale }: SheetProps): JSX.Element {
  const { t, href } = context;
  const { campaign } = data;
  const ask = campaignWords(campaign, 'ask', context);
  return (
    <CampaignLayout
      context={context}
      data={data}
      page="other"
      path="/sheet"
      title={t('sheet.title')}
      styles={['site.css', 'sheet.css']}
      isStale={isStale}
    >
      <header class="sheet-head">
        <div>
          <h1 safe>{t('sheet.title')}</h1>
          <p class="lead" lang={ask.lang} dir="auto" safe>
            {ask.text}
          </p>
          <p class="tags" dir="ltr" safe>
            {campaign.hashtags.map((tag) => `#${tag}`).join(' ')}
          </p>
        </div>
        <Way context={context} data={data} />
      </header>
      <ReadOnly context={context} campaign={campaign} />
      <table class="wide sheet">
        <thead>
          <tr>
            {(['week.date', 'week.ministry', 'week.storm'] as const).map((head) => (
              <th scope="col" safe>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.days.map((day) => (
            <Day context={context} data={data} day={day} />
          ))}
        </tbody>
      </table>
      <p class="hint" safe>
        {t('sheet.asOf', {
          time: context.format.instant(context.now, campaign.timeZone),
          place: context.format.place(campaign.timeZone),
        })}
      </p>
      <p class="row other-forms">
        <span safe>{t('sheet.otherForms')}</span>
        <a href={href(`/c/${campaign.slug}/sheet.txt`)} safe>
          {t('sheet.text')}
        </a>
        <a href={href(`/c/${campaign.slug}/sheet.csv`)} safe>
          {t('sheet.csv')}
        </a>
      </p>
    </CampaignLayout>
  );
}

/** From paper to the page: its address, and the same as a code. */
function Way({ context, data }: SheetProps): JSX.Element {
  const { t, choices, site } = context;
  const path = `/c/${data.campaign.slug}`;
  const section = choices.section === null ? '' : `?section=${choices.section}`;
  const url = `${site}${path}${section}`;
  return (
    <figure class="way">
      <img src={`${path}/qr.svg${section}`} width="160" height="160" alt={t('sheet.qr')} />
      <figcaption class="small" dir="ltr" safe>
        {url.replace(/^https?:\/\//, '')}
      </figcaption>
    </figure>
  );
}

function Day({ context, data, day }: SheetProps & { day: DayView }): JSX.Element {
  const { t, format } = context;
  const theme = dayWords(day, 'theme', data.campaign, context);
  return (
    <tr>
      <th scope="row">
        <span safe>{format.date(day.date)}</span>
        <small safe>{t('today.day', { number: day.number, of: day.of })}</small>
      </th>
      <td>
        <strong safe>{addresseeOf(day, data, context)}</strong>
        {pauseLines(data.campaign, day, context).map((line) => (
          <p class="error" safe>
            {line}
          </p>
        ))}
        {theme.text === '' ? (
          ''
        ) : (
          <p class="small" lang={theme.lang} dir="auto" safe>
            {theme.text}
          </p>
        )}
        {day.targets.map((target) => (
          <Handles context={context} target={target} isNamed={day.targets.length > 1} />
        ))}
      </td>
      <td>
        {stormTimes(day, data.campaign.timeZone, context).map((time) => (
          <div safe>{time}</div>
        ))}
      </td>
    </tr>
  );
}

interface HandlesProps {
  readonly context: PageContext;
  readonly target: DayView['targets'][number];
  /** Whether the country stands above, as it must where a day has several. */
  readonly isNamed: boolean;
}

function Handles({ context, target, isNamed }: HandlesProps): JSX.Element {
  const { ministry } = target;
  const name = ministryName(ministry, context);
  return (
    <div class="small">
      {isNamed ? <b safe>{countryOf(ministry, context)}</b> : ''}
      <div lang={name.lang}>
        <bdi safe>{name.text}</bdi>
      </div>
      {ACCOUNT_NETWORKS.map((network) => {
        const handles = handlesOn(target, network);
        return handles.length === 0 ? (
          ''
        ) : (
          <div>
            <span safe>{`${context.t(`networks.${network}`)}: `}</span>
            <bdi dir="ltr" safe>
              {handles.join(' ')}
            </bdi>
          </div>
        );
      })}
    </div>
  );
}
