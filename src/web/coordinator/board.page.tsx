/** The board: a campaign's days with whom they address, to be looked over and moved about. */
import { Csrf } from '../workspace/form-frame.js';
import { Empty, Step } from '../workspace/parts.js';
import { Shell } from '../workspace/shell.js';
import { ZONES } from '../workspace/time-fields.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { boardAddress } from './board-address.js';
import { BoardDayItem } from './board-day.js';
import { BoardEvents } from './board-events.js';
import { Changed, goesOnAt, Pending, PickedUp, saying, Whereabouts } from './board-notices.js';
import { writeDays } from './board-token.js';
import { type BoardPageView, canPlan } from './board-view.js';
import { shortName } from './board-words.js';
import { ministryName } from './days-table.js';

interface Props {
  readonly page: WorkspacePage;
  readonly view: BoardPageView;
}

/** The page of the board. */
export const boardPage = (page: WorkspacePage, view: BoardPageView): JSX.Element => {
  const canChange = canPlan(page, view);
  const path = `/workspace/campaigns/${view.campaign.slug}/board`;
  return (
    <Shell
      page={page}
      title={page.t('board.title')}
      campaign={view.campaign}
      styles={['board.css']}
      scripts={canChange ? ['board.js'] : []}
      beside={
        canChange ? (
          <>
            <Step href={`${path}/proposal`} text={page.t('board.propose')} main />
            <Step href={`${path}/storm`} text={page.t('board.storm')} />
          </>
        ) : undefined
      }
    >
      <p class="lead" safe>
        {page.t(canChange ? 'board.lead' : 'board.leadReading')}
      </p>
      <p id="board-live" class="visually-hidden" role="status" />
      <div
        id="board"
        class={`board ${view.span.view}`}
        tabindex="-1"
        data-say={saying({ page, view })}
        data-focus={goesOnAt(view)}
        data-away={page.t('board.away')}
        data-ended={page.t('board.ended')}
        data-sign-in={page.t('board.signIn')}
        data-dropped={page.t('board.dropped')}
      >
        {canChange ? (
          <form method="post" action={`${path}/changes`} id="board-form">
            <Csrf page={page} />
            <Whereabouts view={view} />
            <input type="hidden" name="was" value={writeDays(view.plan)} />
          </form>
        ) : (
          ''
        )}
        {view.pending ? <Pending page={page} view={view} pending={view.pending} /> : ''}
        {view.changed ? <Changed page={page} view={view} changed={view.changed} /> : ''}
        {view.picked && canChange ? <PickedUp page={page} view={view} picked={view.picked} /> : ''}
        <Tools page={page} view={view} />
        {view.days.length === 0 ? <Empty text={page.t('board.none')} /> : <Days page={page} view={view} />}
        {canChange ? <Shelf page={page} view={view} /> : ''}
        <BoardEvents page={page} view={view} />
        <OwnZone page={page} view={view} />
      </div>
    </Shell>
  );
};

const Tools = ({ page, view }: Props) => {
  const { span, campaign, picked } = view;
  const pick = picked && { from: picked.from, ministry: picked.ministry.slug };
  const from = span.dates[0] ?? view.ends[0];
  const to = (more: object) => boardAddress(campaign.slug, { view: span.view, from, pick, ...more });
  return (
    <div class="board-tools">
      <nav class="tabs" aria-label={page.t('board.view')}>
        {(['week', 'month'] as const).map((one) => (
          <a
            id={`tab-${one}`}
            href={to({ view: one })}
            data-soft={`tab-${one}`}
            aria-current={one === span.view ? 'true' : undefined}
            safe
          >
            {page.t(`board.${one}`)}
          </a>
        ))}
        <a href={`/workspace/campaigns/${campaign.slug}/days`} safe>
          {page.t('board.list')}
        </a>
      </nav>
      <nav class="board-span" aria-label={page.t('board.spanNav')}>
        <Turn href={span.previous && to({ from: span.previous })} text={page.t('board.earlier')} rel="prev" />
        <strong safe>
          {page.t('board.span', {
            from: page.formats.shortDate(from),
            until: page.formats.shortDate(span.dates.at(-1) ?? from),
          })}
        </strong>
        <Turn href={span.next && to({ from: span.next })} text={page.t('board.later')} rel="next" />
      </nav>
    </div>
  );
};

const Turn = ({ href, text, rel }: { href: string | null; text: string; rel: string }) =>
  href === null ? (
    ''
  ) : (
    <a class="turn" id={`turn-${rel}`} href={href} rel={rel} data-soft={`turn-${rel}`} safe>
      {text}
    </a>
  );

const Days = ({ page, view }: Props) => {
  const canChange = canPlan(page, view);
  const byDate = new Map(view.days.map((day) => [day.date, day]));
  return view.span.view === 'week' ? (
    <ol class="board-days">
      {view.days.map((day) => (
        <BoardDayItem page={page} view={view} day={day} canChange={canChange} />
      ))}
    </ol>
  ) : (
    <ol class="board-days">
      {view.span.weeks.flat().map((date) => {
        const day = byDate.get(date);
        return day ? (
          <BoardDayItem page={page} view={view} day={day} canChange={canChange} />
        ) : (
          <li class="board-day outside" aria-hidden="true">
            <span safe>{page.formats.shortDate(date)}</span>
          </li>
        );
      })}
    </ol>
  );
};

/** Every ministry, with how often it stands in the plan: to place it once more. */
const Shelf = ({ page, view }: Props) => (
  <section class="board-shelf" aria-labelledby="shelf" data-remove={page.t('board.dropRemove')}>
    <h2 id="shelf" safe>
      {page.t('board.shelf')}
    </h2>
    {view.shelf.length === 0 ? (
      <Empty
        text={page.t('board.shelfNone')}
        next={<Step href="/workspace/ministries/new" text={page.t('ministries.new')} />}
      />
    ) : (
      <>
        <p class="hint" safe>
          {page.t('board.shelfLead')}
        </p>
        <ul class="board-chips">
          {view.shelf.map(({ ministry, days }) => {
            const name = shortName(page, view.names, ministry.slug);
            return (
              <li data-ministry={ministry.slug} data-label={name}>
                <a
                  class={`grip chip ${days === 0 ? 'unplanned' : ''}`}
                  id={`s-${ministry.slug}`}
                  draggable="false"
                  data-soft=""
                  title={ministryName(page, ministry)}
                  href={boardAddress(view.campaign.slug, {
                    view: view.span.view,
                    from: view.span.dates[0] ?? '',
                    pick: { from: null, ministry: ministry.slug },
                  })}
                >
                  <bdi safe>{name}</bdi>
                  <span class="hint" safe>
                    {page.t('board.shelfDays', { days })}
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      </>
    )}
  </section>
);

const OwnZone = ({ page, view }: Props) => (
  <details class="fold">
    <summary safe>{page.t('board.ownZone')}</summary>
    <form method="get" class="form">
      <Whereabouts view={view} />
      <div class="field middle">
        <label for="zone" safe>
          {page.t('board.ownZone')}
        </label>
        <p class="hint" id="zone-hint" safe>
          {page.t('board.ownZoneHint')}
        </p>
        <select id="zone" name="zone" aria-describedby="zone-hint">
          <option value="browser" safe>
            {page.t('board.ownZoneNone')}
          </option>
          {ZONES.map((zone) => (
            <option value={zone} selected={zone === view.ownZone} dir="ltr" safe>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </div>
      <button class="button second" safe>
        {page.t('list.show')}
      </button>
    </form>
  </details>
);
