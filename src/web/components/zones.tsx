/** A span of time in the campaign's zone, the ministries' and the reader's own, each named. */
import { DateTime } from 'luxon';
import type { PageContext } from '../layout/page-context.js';

export interface ZonesProps {
  readonly context: PageContext;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly campaignZone: string;
  /** A zone that several ministries share is shown once. */
  readonly ministryZones: readonly string[];
  /** The page on which a reader without script names their zone. */
  readonly chooserPath: string;
}

/** The times side by side; the reader's own is theirs by choice, or filled in by script. */
export function Zones(props: ZonesProps): JSX.Element {
  const { context, startsAt, endsAt, campaignZone, ministryZones } = props;
  const { t, choices } = context;
  return (
    <dl
      class="zones"
      data-until={t('storm.until', { time: '{time}' })}
      data-starts={startsAt.toISOString()}
      data-ends={endsAt.toISOString()}
      data-date={DateTime.fromJSDate(startsAt, { zone: campaignZone }).toISODate()}
    >
      <Zone {...props} label={t('storm.campaign')} zone={campaignZone} />
      {[...new Set(ministryZones)].map((zone) => (
        <Zone {...props} label={t('storm.ministry')} zone={zone} />
      ))}
      {choices.zone === null ? (
        <UnknownZone {...props} />
      ) : (
        <Zone {...props} label={t('storm.yours')} zone={choices.zone} />
      )}
    </dl>
  );
}

function Zone(props: ZonesProps & { label: string; zone: string }): JSX.Element {
  const { context, startsAt, endsAt, campaignZone, label, zone } = props;
  const { t, format } = context;
  const date = DateTime.fromJSDate(startsAt, { zone }).toISODate() ?? '';
  const isOtherDate = date !== DateTime.fromJSDate(startsAt, { zone: campaignZone }).toISODate();
  return (
    <div>
      <dt>
        <span safe>{label}</span> <bdi safe>{`(${format.place(zone)})`}</bdi>
      </dt>
      <dd>
        <time datetime={startsAt.toISOString()} safe>
          {format.time(startsAt, zone)}
        </time>{' '}
        <span class="until" safe>
          {t('storm.until', { time: format.time(endsAt, zone) })}
        </span>
        {isOtherDate ? <small safe>{format.shortDate(date)}</small> : ''}
      </dd>
    </div>
  );
}

function UnknownZone({ context, chooserPath }: ZonesProps): JSX.Element {
  const { t, href } = context;
  return (
    <div data-own-zone>
      <dt safe>{t('storm.yours')}</dt>
      <dd>
        <a class="small" href={href(chooserPath)} safe>
          {t('storm.choose')}
        </a>
      </dd>
    </div>
  );
}
