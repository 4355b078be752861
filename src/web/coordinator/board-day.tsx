/** A day of the board: its date, its storm, what happens on it, and whom it addresses. */
import { dateIn } from '../../ministries/working-calendar.js';
import { Tag } from '../workspace/parts.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { Do } from './board-do.js';
import { BoardTargetItem, targetId } from './board-target.js';
import type { BoardDay, BoardPageView } from './board-view.js';
import { shortName } from './board-words.js';

interface DayProps {
  readonly page: WorkspacePage;
  readonly view: BoardPageView;
  readonly day: BoardDay;
  readonly canChange: boolean;
}

/** A day in a week's list or a month's grid. */
export const BoardDayItem = (props: DayProps) => {
  const { page, view, day, canChange } = props;
  const takes = canChange && day.canChange && !day.isBlackout;
  return (
    <li
      class={`board-day ${day.state} ${day.date === view.today ? 'today' : ''} ${day.isBlackout ? 'blackout' : ''}`}
      id={`d-${day.date}`}
      data-date={day.date}
      data-drop={takes ? page.t('board.dropPlace') : undefined}
    >
      <div class="board-date">
        <h2>
          <a id={`l-${day.date}`} href={`/workspace/campaigns/${view.campaign.slug}/days/${day.date}`} safe>
            {page.formats.shortDate(day.date)}
          </a>
        </h2>
        <p class="board-number">
          <span safe>{page.t('board.dayNumber', { number: day.number })}</span>{' '}
          {day.state === 'upcoming' ? '' : <Tag page={page} set="dayState" value={day.state} />}{' '}
          {day.paused ? <Tag page={page} set="state" value="paused" /> : ''}
        </p>
        <Storm {...props} />
        {day.theme ? (
          <p class="board-theme" dir="auto" safe>
            {day.theme}
          </p>
        ) : (
          ''
        )}
        <Events {...props} />
      </div>
      <div class="board-whom">
        <Place {...props} takes={takes} />
        {day.targets.length === 0 ? (
          <p class="board-none" safe>
            {page.t(day.isBlackout ? 'board.blackout' : 'board.noTarget')}
          </p>
        ) : (
          <ul class="board-targets">
            {day.targets.map((target) => (
              <BoardTargetItem {...props} target={target} />
            ))}
          </ul>
        )}
        {canChange &&
        day.canChange &&
        view.picked === null &&
        view.span.view === 'week' &&
        day.targets.length === 0 ? (
          <Emptiness {...props} />
        ) : (
          ''
        )}
      </div>
    </li>
  );
};

const Storm = ({ page, view, day }: DayProps) => {
  const zone = view.campaign.timeZone;
  const at = day.stormStartsAt;
  const times = {
    from: page.formats.time(at, zone),
    until: page.formats.time(day.stormEndsAt, zone),
  };
  return (
    <p class="board-storm">
      <time datetime={at.toISOString()} safe>
        {page.t('board.stormAt', times)}
      </time>{' '}
      <span class="storm-place" safe>
        {page.formats.place(zone)}
      </span>
      <OwnClock page={page} view={view} day={day} />
    </p>
  );
};

/** The storm by the reader's own clock; script fills it in for those who named no zone. */
const OwnClock = ({ page, view, day }: Omit<DayProps, 'canChange'>) => {
  const at = day.stormStartsAt;
  if (view.ownZone === null) {
    const place = { time: '{time}', date: '{date}' };
    return (
      <span
        class="hint"
        data-own-clock={at.toISOString()}
        data-text={page.t('board.stormOwn', place)}
        data-text-on={page.t('board.stormOwnOn', place)}
        hidden
      />
    );
  }
  if (view.ownZone === view.campaign.timeZone) return '';
  const date = dateIn(view.ownZone, at);
  const values = { time: page.formats.time(at, view.ownZone), place: page.formats.place(view.ownZone) };
  return (
    <span class="hint" safe>
      {date === day.date
        ? page.t('board.stormOwnIn', values)
        : page.t('board.stormOwnInOn', { ...values, date: page.formats.shortDate(date) })}
    </span>
  );
};

const Events = ({ page, view, day }: DayProps) =>
  day.events.length === 0 ? (
    ''
  ) : (
    <ul class="board-events" aria-label={page.t('board.events')}>
      {day.events.map(({ title, ministry }) => (
        <li dir="auto" safe>
          {ministry === null
            ? title
            : page.t('board.eventFor', { title, ministry: shortName(page, view.names, ministry) })}
        </li>
      ))}
    </ul>
  );

/** Where the ministry that is picked up can go. */
const Place = ({ page, view, day, takes }: DayProps & { takes: boolean }) => {
  const { picked } = view;
  if (picked === null) return '';
  const { slug } = picked.ministry;
  if (picked.from === day.date) return <Remark text={page.t('board.isHere')} />;
  if (day.targets.some(({ ministry }) => ministry.slug === slug)) {
    return <Remark text={page.t('board.isHereToo')} />;
  }
  if (!takes) return day.isBlackout ? '' : <Remark text={page.t('board.isClosed')} />;
  const change = picked.from === null ? `add:${slug}:${day.date}` : `move:${picked.from}:${slug}:${day.date}`;
  const about = { ministry: shortName(page, view.names, slug), date: page.formats.shortDate(day.date) };
  return (
    <p class="board-place">
      <Do
        id={targetId('place', day.date, slug)}
        change={change}
        text={page.t('board.place')}
        about={page.t('board.placeAbout', about)}
        kind="button second place"
      />
    </p>
  );
};

const Remark = ({ text }: { text: string }) => (
  <p class="hint board-remark" safe>
    {text}
  </p>
);

const Emptiness = ({ page, day }: DayProps) => (
  <p class="board-doing">
    {day.isBlackout ? (
      <Do change={`open:${day.date}`} text={page.t('board.open')} about={page.formats.shortDate(day.date)} />
    ) : (
      <Do
        change={`empty:${day.date}`}
        text={page.t('board.empty')}
        about={page.formats.shortDate(day.date)}
      />
    )}
  </p>
);
