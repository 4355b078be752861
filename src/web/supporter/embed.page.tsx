/** Today on a card, for the pages of sections: whom we write to, when, and the way there. No cookie, no form, no script. */
import type { DayView } from '../../schedule/day-view.js';
import { assetUrl } from '../layout/asset-files.js';
import type { PageContext } from '../layout/page-context.js';
import { countriesOf, dayKicker } from './day-parts.js';
import { pauseLines, pauseOfDay, withoutPaused } from './pauses.js';
import { stormTimes } from './sheet.js';
import { aroundNow, type CampaignData, campaignWords, restrictionFor, stateNow } from './shown.js';

export interface EmbedProps {
  readonly context: PageContext;
  readonly data: CampaignData;
  readonly isStale?: boolean;
}

const HALF_HOUR = 1_800_000;

/** After how many seconds a card that stays open is to be loaded again: when a day or its storm turns, else to hear of pauses. */
export const secondsToReload = ({ days }: CampaignData, now: Date): number => {
  const turns = days.flatMap(({ opensAt, stormEndsAt, closesAt }) => [opensAt, stormEndsAt, closesAt]);
  const waits = turns.map((at) => at.getTime() - now.getTime()).filter((wait) => wait > 0);
  return Math.ceil(Math.min(HALF_HOUR, ...waits) / 1_000);
};

/** The page at `/embed/:slug`. Nothing on it counts time: pages of others stay open for days. */
export function EmbedPage({ context, data }: EmbedProps): JSX.Element {
  const title = campaignWords(data.campaign, 'title', context);
  return (
    <>
      {'<!doctype html>'}
      <html lang={context.language} dir={context.direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title safe>{title.text}</title>
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <link rel="stylesheet" href={assetUrl('embed.css')} />
        </head>
        <body>
          <main>
            <p class="campaign" lang={title.lang} dir="auto" safe>
              {title.text}
            </p>
            <Now context={context} data={data} />
          </main>
        </body>
      </html>
    </>
  );
}

function Now({ context, data }: EmbedProps): JSX.Element {
  const { t } = context;
  const { today, next } = aroundNow(data.days, context.now);
  const day = today ?? next;
  if (day === null) {
    return (
      <>
        <h1 safe>{t('today.after')}</h1>
        <Way context={context} data={data} label={t('embed.answers')} path="/answers" />
      </>
    );
  }
  const stop = stopOf(data, day, context);
  return (
    <>
      <Addressee context={context} data={data} day={day} />
      {stop === null ? <Storm context={context} data={data} day={day} /> : <Stop {...stop} />}
      <Way
        context={context}
        data={data}
        label={t(stop === null && today !== null ? 'embed.takePart' : 'embed.more')}
        path=""
      />
    </>
  );
}

interface DayProps extends EmbedProps {
  readonly day: DayView;
}

const LEADS = {
  open: ['today.writeTo', 'today.choose'],
  upcoming: ['today.willWriteTo', 'today.willChoose'],
  closed: ['today.wroteTo', 'today.chose'],
} as const;

function Addressee({ context, day }: DayProps): JSX.Element {
  const { t } = context;
  const countries = countriesOf(withoutPaused(day), context);
  const [withTarget, without] = LEADS[stateNow(day, context.now)];
  return (
    <>
      <p class="kicker" safe>
        {dayKicker(day, context)}
      </p>
      <h1>
        {countries === '' ? (
          ''
        ) : (
          <span class="eyebrow" safe>
            {t(withTarget)}
          </span>
        )}{' '}
        <span safe>{countries || t(without)}</span>
      </h1>
    </>
  );
}

function Storm({ context, data, day }: DayProps): JSX.Element {
  const isOver = day.stormEndsAt <= context.now;
  return (
    <>
      <div class="storm">
        <p>
          <strong safe>{context.t(isOver ? 'storm.over' : 'embed.storm')}</strong>
        </p>
        {stormTimes(withoutPaused(day), data.campaign.timeZone, context)
          .slice(0, 3)
          .map((time) => (
            <p safe>{time}</p>
          ))}
      </div>
      {pauseLines(data.campaign, day, context).map((line) => (
        <p class="stop" safe>
          {line}
        </p>
      ))}
    </>
  );
}

interface Stopped {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
}

/** Why nobody should post for now, or none of this section. */
const stopOf = ({ campaign }: CampaignData, day: DayView, context: PageContext): Stopped | null => {
  const { t, language } = context;
  const found = restrictionFor(campaign, context);
  if (found !== null) return { title: t('notice.readOnly'), ...found.note };
  if (campaign.pausedAt !== null) {
    return { title: t('notice.pausedCampaign'), text: campaign.pauseReason ?? '', lang: language };
  }
  const pause = pauseOfDay(day);
  return pause && { title: t('notice.pausedDay'), text: pause.reason, lang: language };
};

function Stop({ title, text, lang }: Stopped): JSX.Element {
  return (
    <div class="stop">
      <p>
        <strong safe>{title}</strong>
      </p>
      <p lang={lang} dir="auto" safe>
        {text}
      </p>
    </div>
  );
}

interface WayProps extends EmbedProps {
  readonly label: string;
  /** After the campaign's own path. */
  readonly path: string;
}

function Way({ context, data, label, path }: WayProps): JSX.Element {
  return (
    <p class="way">
      <a href={context.shareUrl(`/c/${data.campaign.slug}${path}`)} target="_blank" rel="noopener">
        <span safe>{label}</span> <span class="hint" safe>{`(${context.t('embed.newTab')})`}</span>
      </a>
    </p>
  );
}
