/** A ministry on a day of the board: what speaks for and against it there, and what can be done with it. */
import { Band, isDayOff } from './board-band.js';
import { Do } from './board-do.js';
import { DayOff, Facts, type TargetProps } from './board-facts.js';
import { boardAddress } from './board-address.js';
import { shortName } from './board-words.js';
import { ministryName } from './days-table.js';

/** The name of an element of the page for a ministry on a day. */
export const targetId = (prefix: string, date: string, slug: string): string => `${prefix}-${date}-${slug}`;

const aboutOf = ({ page, view, day, target }: TargetProps) => ({
  ministry: shortName(page, view.names, target.ministry.slug),
  date: page.formats.shortDate(day.date),
});

const isPicked = ({ view, day, target }: TargetProps): boolean =>
  view.picked?.ministry.slug === target.ministry.slug && view.picked.from === day.date;

/** Whether the picked ministry can take this one's place. */
const canSwap = ({ view, day, target, canChange }: TargetProps): boolean => {
  const { picked } = view;
  if (!canChange || picked === null || picked.from === null || picked.from === day.date) return false;
  const holds = (date: string, slug: string) =>
    view.plan.find((one) => one.date === date)?.ministries.includes(slug) ?? true;
  return !holds(day.date, picked.ministry.slug) && !holds(picked.from, target.ministry.slug);
};

/** One ministry on one day. */
export const BoardTargetItem = (props: TargetProps) => {
  const { page, view, day, target, canChange } = props;
  const { slug } = target.ministry;
  const about = aboutOf(props);
  return (
    <li
      class={`board-target ${isPicked(props) ? 'picked' : ''}`}
      id={targetId('t', day.date, slug)}
      data-date={day.date}
      data-ministry={slug}
      data-label={about.ministry}
      data-swap={page.t('board.dropSwap', { ministry: about.ministry })}
    >
      {canChange && day.canChange ? <Grip {...props} /> : ''}
      <p class="board-name">
        <strong dir="auto" safe>
          {about.ministry}
        </strong>{' '}
        {target.pinned ? (
          <span class="tag pinned" safe>
            {page.t('board.pinned')}
          </span>
        ) : (
          ''
        )}{' '}
        {target.paused ? (
          <span class="tag paused" safe>
            {page.t('state.paused')}
          </span>
        ) : (
          ''
        )}
        {view.span.view === 'week' ? (
          <span class="hint" dir="auto" safe>
            {ministryName(page, target.ministry)}
          </span>
        ) : (
          ''
        )}
      </p>
      {view.span.view === 'week' ? <InFull {...props} /> : <InShort {...props} />}
    </li>
  );
};

const Grip = (props: TargetProps) => {
  const { page, view, day, target } = props;
  const { slug } = target.ministry;
  const here = { view: view.span.view, from: view.span.dates[0] ?? '' };
  const picked = isPicked(props);
  const href = boardAddress(
    view.campaign.slug,
    picked ? here : { ...here, pick: { from: day.date, ministry: slug } },
  );
  return (
    <a
      class="grip"
      id={targetId('g', day.date, slug)}
      href={href}
      data-soft={picked ? targetId('g', day.date, slug) : ''}
      draggable="false"
      aria-label={picked ? page.t('board.putBack') : page.t('board.moveAbout', aboutOf(props))}
    >
      <svg viewBox="0 0 12 18" aria-hidden="true" focusable="false">
        {[3, 9].map((x) => [3, 9, 15].map((y) => <circle cx={String(x)} cy={String(y)} r="1.6" />))}
      </svg>
    </a>
  );
};

const InFull = (props: TargetProps) => {
  const { page, view, day, target, canChange } = props;
  const { there } = target;
  return (
    <>
      {there ? (
        <div class="board-band">
          <Band
            opensAt={day.opensAt}
            closesAt={day.closesAt}
            office={there.office}
            stormStartsAt={day.stormStartsAt}
            stormEndsAt={day.stormEndsAt}
            isStormInHours={there.hour === 'within' && !isDayOff(there)}
          />
        </div>
      ) : (
        ''
      )}
      <Facts {...props} />
      {target.reason ? (
        <p class="board-why" dir="auto">
          <span class="visually-hidden" safe>{`${page.t('board.why')}: `}</span>
          <span safe>{target.reason}</span>
        </p>
      ) : (
        ''
      )}
      {canChange && day.canChange ? <Doing {...props} /> : ''}
      {view.picked && canSwap(props) && day.canChange ? <Swap {...props} /> : ''}
    </>
  );
};

const Doing = (props: TargetProps) => {
  const { page, view, day, target } = props;
  if (view.picked) return '';
  const about = page.t('board.about', aboutOf(props));
  const value = `${day.date}:${target.ministry.slug}`;
  return (
    <p class="board-doing">
      <Do
        change={`${target.pinned ? 'unpin' : 'pin'}:${value}`}
        text={page.t(target.pinned ? 'board.unpin' : 'board.pin')}
        about={about}
      />
      <Do change={`remove:${value}`} text={page.t('board.remove')} about={about} />
    </p>
  );
};

const Swap = (props: TargetProps) => {
  const { page, view, day, target } = props;
  const { picked } = view;
  if (picked === null || picked.from === null) return '';
  return (
    <p class="board-doing">
      <Do
        change={`swap:${picked.from}:${picked.ministry.slug}:${day.date}:${target.ministry.slug}`}
        text={page.t('board.swap')}
        about={page.t('board.swapAbout', aboutOf(props))}
        kind="button second small"
      />
    </p>
  );
};

const InShort = (props: TargetProps) => {
  const { page, view, day, target } = props;
  const { there, check } = target;
  const isFine = check.state === 'checked' || check.state === 'none';
  const isShort = Object.values(target.posts).some((count) => count < view.postsNeeded);
  return (
    <>
      <ul class="board-facts">
        {there ? <DayOff page={page} there={there} /> : ''}
        {there && there.hour !== 'within' ? (
          <li class="flag" safe>
            {page.t(`board.hours.${there.hour}`)}
          </li>
        ) : (
          ''
        )}
        {isShort ? (
          <li class="flag" safe>
            {page.t('board.noPosts')}
          </li>
        ) : (
          ''
        )}
        {isFine ? (
          ''
        ) : (
          <li class="flag" safe>
            {page.t('board.accountShort')}
          </li>
        )}
      </ul>
      {view.picked && canSwap(props) && day.canChange ? <Swap {...props} /> : ''}
    </>
  );
};
