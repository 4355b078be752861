/** Today's page when no day is open: before the campaign, between its days, and after it. */
import type { DayView } from '../../schedule/day-view.js';
import type { PageContext } from '../layout/page-context.js';
import { Addressee, ChangeNotices, DayPauses, Storm, Why } from './day-parts.js';
import { Follow } from './follow.js';
import { SectionNote } from './section-note.js';
import { aroundNow, type CampaignData } from './shown.js';
import { DaysTable } from './week.page.js';

interface OutOfSeasonProps {
  readonly context: PageContext;
  readonly data: CampaignData;
}

/** What there is to know while nothing can be posted. */
export function OutOfSeason({ context, data }: OutOfSeasonProps): JSX.Element {
  const { next, previous } = aroundNow(data.days, context.now);
  if (next !== null) return <ToCome context={context} data={data} next={next} isFirst={previous === null} />;
  return <Over context={context} data={data} />;
}

function ToCome(props: OutOfSeasonProps & { next: DayView; isFirst: boolean }): JSX.Element {
  const { context, data, next, isFirst } = props;
  const { t, format } = context;
  const date = format.date(next.date);
  return (
    <>
      <p class="lead">
        <strong safe>{isFirst ? t('today.before', { date }) : t('today.between')}</strong>{' '}
        <span safe>{isFirst ? '' : t('today.betweenLead', { date })}</span>
      </p>
      <DayPauses context={context} campaign={data.campaign} day={next} />
      <ChangeNotices context={context} campaign={data.campaign} day={next} />
      <Addressee context={context} campaign={data.campaign} day={next} />
      <Storm context={context} campaign={data.campaign} day={next} />
      <SectionNote context={context} data={data} />
      <Why context={context} campaign={data.campaign} day={next} />
      <Follow context={context} campaign={data.campaign} />
    </>
  );
}

function Over({ context, data }: OutOfSeasonProps): JSX.Element {
  const { t, format, href } = context;
  const { campaign, days } = data;
  const addressed = new Set(days.flatMap(({ targets }) => targets.map(({ ministry }) => ministry.slug)));
  return (
    <>
      <h1 safe>{t('today.after')}</h1>
      <p class="lead" safe>
        {t('today.afterLead', {
          count: addressed.size,
          from: format.date(campaign.startsOn),
          to: format.date(campaign.endsOn),
        })}
      </p>
      <p>
        <a class="button" href={href(`/c/${campaign.slug}/answers`)} safe>
          {t('outcome.more')}
        </a>
      </p>
      <DaysTable context={context} data={data} />
    </>
  );
}
