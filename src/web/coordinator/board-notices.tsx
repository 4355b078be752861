/** What stands above the board: what was just changed, what waits, what is picked up. */
import { Csrf } from '../workspace/form-frame.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { boardAddress } from './board-address.js';
import { Do } from './board-do.js';
import type { BoardPageView, JustChanged, PendingChange, Picked } from './board-view.js';
import { shortName, stepTexts } from './board-words.js';

interface NoticeProps {
  readonly page: WorkspacePage;
  readonly view: BoardPageView;
}

const Lines = ({ texts }: { texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li dir="auto" safe>
        {text}
      </li>
    ))}
  </ul>
);

/** The fields by which the board is shown again as it was. */
export const Whereabouts = ({ view }: { view: BoardPageView }) => (
  <>
    <input type="hidden" name="view" value={view.span.view} />
    <input type="hidden" name="from" value={view.span.dates[0] ?? ''} />
  </>
);

const Reason = ({ page, value, id }: { page: WorkspacePage; value: string; id: string }) => (
  <div class="field">
    <label for={id} safe>
      {page.t('board.reason')}
    </label>
    <textarea id={id} name="reason" rows="2" maxlength="500" required dir="auto" safe>
      {value}
    </textarea>
  </div>
);

/** What was just changed, with the way back. */
export const Changed = ({ page, view, changed }: NoticeProps & { changed: JustChanged }) => (
  <div
    class={`notice done board-notice ${changed.needsReason ? '' : 'board-short'}`}
    id="changed"
    role="status"
  >
    <h2 safe>{page.t(changed.isUndoing ? 'board.undone' : 'board.changed')}</h2>
    <Lines texts={stepTexts(page, view.names, changed.steps)} />
    <form
      method="post"
      action={`/workspace/campaigns/${view.campaign.slug}/board/undoing`}
      class="board-undo"
    >
      <Csrf page={page} />
      <Whereabouts view={view} />
      <input type="hidden" name="changed" value={changed.token} />
      {changed.needsReason ? <Reason page={page} id="undo-reason" value={page.t('board.undoReason')} /> : ''}
      <button class="button second" safe>
        {page.t(changed.isUndoing ? 'board.redo' : 'board.undo')}
      </button>
    </form>
  </div>
);

/** A change that waits for its reason, or that others overtook; nothing of it is lost. */
export const Pending = ({ page, view, pending }: NoticeProps & { pending: PendingChange }) => {
  const isStale = pending.meanwhile.length > 0 || !pending.isPossible;
  return (
    <div class="notice stale board-notice" id="pending" role="alert" tabindex="-1">
      <h2 safe>{page.t(isStale ? 'board.stale' : 'board.pending')}</h2>
      {pending.problems.map(({ text, language }) => (
        <p class="field-error" lang={language ?? undefined} dir={language ? 'ltr' : undefined} safe>
          {text}
        </p>
      ))}
      {isStale ? (
        <>
          <h3 safe>{page.t('board.staleTheirs')}</h3>
          <Lines texts={stepTexts(page, view.names, pending.meanwhile)} />
          <h3 safe>{page.t('board.staleYours')}</h3>
        </>
      ) : (
        ''
      )}
      {pending.steps.length > 0 ? <Lines texts={stepTexts(page, view.names, pending.steps)} /> : ''}
      {isStale ? <p safe>{page.t(pending.isPossible ? 'board.stalePlan' : 'board.staleGone')}</p> : ''}
      {pending.isPossible ? (
        <form method="post" action={pending.action} class="form">
          <Csrf page={page} />
          <Whereabouts view={view} />
          {Object.entries(pending.fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {pending.needsReason ? (
            <>
              <p safe>{page.t('board.pendingReason')}</p>
              <Reason page={page} id="reason" value={pending.reason} />
            </>
          ) : (
            ''
          )}
          <div class="form-end">
            <button class="button" safe>
              {page.t(isStale ? 'board.makeAnyway' : 'board.make')}
            </button>
            <Leave page={page} view={view} />
          </div>
        </form>
      ) : (
        ''
      )}
    </div>
  );
};

const Leave = ({ page, view }: NoticeProps) => (
  <a
    href={boardAddress(view.campaign.slug, { view: view.span.view, from: view.span.dates[0] ?? '' })}
    data-soft=""
    safe
  >
    {page.t('board.leave')}
  </a>
);

/** What is picked up, and how to place it or put it back. */
export const PickedUp = ({ page, view, picked }: NoticeProps & { picked: Picked }) => {
  const ministry = shortName(page, view.names, picked.ministry.slug);
  const back =
    picked.from === null ? `s-${picked.ministry.slug}` : `g-${picked.from}-${picked.ministry.slug}`;
  return (
    <div class="notice board-notice board-picked">
      <p>
        <strong safe>
          {picked.from === null
            ? page.t('board.pickedNew', { ministry })
            : page.t('board.picked', { ministry, date: page.formats.shortDate(picked.from) })}
        </strong>
      </p>
      <p class="hint" safe>
        {page.t('board.pickedHint')}
      </p>
      <p class="hint board-keys" safe>
        {page.t('board.pickedKeys')}
      </p>
      <p class="actions">
        <a
          class="button second put-back"
          href={boardAddress(view.campaign.slug, { view: view.span.view, from: view.span.dates[0] ?? '' })}
          data-soft={back}
          data-say={page.t('board.putDown')}
          safe
        >
          {page.t('board.putBack')}
        </a>
        {picked.from === null ? (
          ''
        ) : (
          <Do
            change={`remove:${picked.from}:${picked.ministry.slug}`}
            text={page.t('board.remove')}
            about={page.t('board.about', { ministry, date: page.formats.shortDate(picked.from) })}
            kind="button second"
          />
        )}
      </p>
    </div>
  );
};

/** What a screen reader is told once the board is shown anew. */
export const saying = ({ page, view }: NoticeProps): string => {
  const { changed, pending, picked } = view;
  if (pending) return page.t(pending.meanwhile.length > 0 ? 'board.stale' : 'board.pending');
  if (changed) {
    const what = page.t(changed.isUndoing ? 'board.undone' : 'board.changed');
    return [what, ...stepTexts(page, view.names, changed.steps)].join('. ');
  }
  if (!picked) return '';
  const ministry = shortName(page, view.names, picked.ministry.slug);
  const what =
    picked.from === null
      ? page.t('board.pickedNew', { ministry })
      : page.t('board.picked', { ministry, date: page.formats.shortDate(picked.from) });
  return `${what}. ${page.t('board.pickedKeys')}`;
};

/** The element that goes on from there. */
export const goesOnAt = ({ changed, pending, picked, days }: BoardPageView): string => {
  if (pending) return pending.needsReason && pending.isPossible ? 'reason' : 'pending';
  if (changed) return changed.focus;
  if (!picked) return '';
  const open = days.filter(
    (day) =>
      day.canChange &&
      !day.isBlackout &&
      day.date !== picked.from &&
      !day.targets.some(({ ministry }) => ministry.slug === picked.ministry.slug),
  );
  const next = open.find(({ date }) => picked.from === null || date > picked.from) ?? open.at(-1);
  return next ? `place-${next.date}-${picked.ministry.slug}` : '';
};
