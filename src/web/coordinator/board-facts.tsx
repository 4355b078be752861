/** What speaks for and against a ministry on a day of the board. */
import { dateIn } from '../../ministries/working-calendar.js';
import { allows, type WorkspacePage } from '../workspace/workspace-page.js';
import type { BoardDay, BoardPageView, BoardTarget } from './board-view.js';

/** What each part of a ministry on a day is given. */
export interface TargetProps {
  readonly page: WorkspacePage;
  readonly view: BoardPageView;
  readonly day: BoardDay;
  readonly target: BoardTarget;
  readonly canChange: boolean;
}

/** The hour and kind of day there, the approved posts, the last look at its accounts. */
export const Facts = (props: TargetProps): JSX.Element => (
  <ul class="board-facts">
    {props.target.there ? <There {...props} there={props.target.there} /> : ''}
    <Posts {...props} />
    <Check {...props} />
  </ul>
);

const There = ({
  page,
  view,
  day,
  target,
  there,
}: TargetProps & { there: NonNullable<BoardTarget['there']> }) => {
  const zone = target.ministry.timeZone;
  const values = { time: page.formats.time(day.stormStartsAt, zone), place: page.formats.place(zone) };
  const isOtherDate = there.date !== dateIn(view.campaign.timeZone, day.stormStartsAt);
  const hours = {
    from: page.formats.time(there.worksFromAt, zone),
    until: page.formats.time(there.worksUntilAt, zone),
  };
  return (
    <>
      <li>
        <time datetime={day.stormStartsAt.toISOString()} safe>
          {isOtherDate
            ? page.t('board.stormThereOn', { ...values, date: page.formats.shortDate(there.date) })
            : page.t('board.stormThere', values)}
        </time>
        {', '}
        <span class={there.hour === 'within' ? undefined : 'late'} safe>
          {page.t(`board.hours.${there.hour}`)}
        </span>{' '}
        <span class="hint" safe>
          {`(${page.t(there.areHoursKnown ? 'board.hoursAre' : 'board.hoursGuessed', hours)})`}
        </span>
      </li>
      <DayOff page={page} there={there} />
    </>
  );
};

/** That the ministry does not work on that day, and why. */
export const DayOff = ({
  page,
  there,
}: {
  page: WorkspacePage;
  there: NonNullable<BoardTarget['there']>;
}) => (
  <>
    {there.isWeekend ? (
      <li class="flag" safe>
        {page.t('board.weekend')}
      </li>
    ) : (
      ''
    )}
    {there.holiday ? (
      <li class="flag">
        <span safe>{`${page.t('board.holiday')}: `}</span>
        <bdi safe>{there.holiday}</bdi>
      </li>
    ) : (
      ''
    )}
  </>
);

const Posts = ({ page, view, target }: TargetProps) => (
  <li>
    {Object.entries(target.posts).map(([code, count]) => {
      const language = page.formats.language(code);
      const isEnough = count >= view.postsNeeded;
      const said = isEnough
        ? page.t('board.postsEnough', { count, language })
        : page.t('board.postsFew', { count, needed: view.postsNeeded, language });
      return (
        <span class={isEnough ? 'posts' : 'posts few'}>
          <span class="visually-hidden" safe>
            {said}
          </span>
          <span aria-hidden="true" title={said} safe>
            {isEnough
              ? `${code.toUpperCase()} ${count}`
              : `${code.toUpperCase()} ${count}/${view.postsNeeded}`}
          </span>
        </span>
      );
    })}
    {allows(page, 'suggested-post.read') ? (
      <a href={`/workspace/campaigns/${view.campaign.slug}/posts`} class="more" safe>
        {page.t('board.posts')}
      </a>
    ) : (
      ''
    )}
  </li>
);

const Check = ({ page, view, target }: TargetProps) => {
  const { check, ministry } = target;
  const on = 'at' in check ? page.formats.day(check.at, view.campaign.timeZone) : '';
  const isFine = check.state === 'checked' || check.state === 'none';
  return (
    <li>
      <a href={`/workspace/ministries/${ministry.slug}`} class={isFine ? 'check' : 'check late'} safe>
        {page.t(`board.account.${check.state}`, { on })}
      </a>
    </li>
  );
};
