/** What happens in the world during the campaign, as the board lists it. */
import type { EventView } from '../../schedule/event-view.js';
import { SelectField, TextField } from '../workspace/fields.js';
import { Csrf, ErrorSummary } from '../workspace/form-frame.js';
import { Press } from '../workspace/parts.js';
import type { WorkspacePage } from '../workspace/workspace-page.js';
import { Whereabouts } from './board-notices.js';
import { type BoardPageView, canPlan } from './board-view.js';
import { shortName } from './board-words.js';

interface Props {
  readonly page: WorkspacePage;
  readonly view: BoardPageView;
}

/** The events of the days on view, and a form for another. */
export const BoardEvents = ({ page, view }: Props) => {
  const events = view.days.flatMap((day) => day.events);
  const canChange = canPlan(page, view);
  if (!canChange && events.length === 0 && view.strayEvents.length === 0) return '';
  return (
    <section class="board-happenings" aria-labelledby="events">
      <h2 id="events" safe>
        {page.t('board.events')}
      </h2>
      <p class="hint" safe>
        {page.t('board.eventsLead')}
      </p>
      <EventList page={page} view={view} events={events} />
      {canChange ? <EventForm page={page} view={view} /> : ''}
      {view.strayEvents.length === 0 ? (
        ''
      ) : (
        <>
          <h3 safe>{page.t('board.eventsOutside')}</h3>
          <p class="hint" safe>
            {page.t('board.eventsOutsideLead')}
          </p>
          <EventList page={page} view={view} events={view.strayEvents} />
        </>
      )}
    </section>
  );
};

const EventList = ({ page, view, events }: Props & { events: readonly EventView[] }) =>
  events.length === 0 ? (
    ''
  ) : (
    <ul class="plain">
      {events.map((event) => (
        <li class="row lined">
          <span safe>{page.formats.shortDate(event.date)}</span>
          <strong dir="auto" safe>
            {event.title}
          </strong>
          {event.ministry ? <span safe>{shortName(page, view.names, event.ministry)}</span> : ''}
          {canPlan(page, view) ? (
            <Press
              page={page}
              action={`/workspace/campaigns/${view.campaign.slug}/board/events/${event.id}/removal`}
              text={page.t('board.eventRemove')}
              about={event.title}
              kind="quiet"
              fields={{ view: view.span.view, from: view.span.dates[0] ?? '' }}
            />
          ) : (
            ''
          )}
        </li>
      ))}
    </ul>
  );

const EventForm = ({ page, view }: Props) => (
  <details class="fold" open={view.eventForm.errors.length > 0}>
    <summary safe>{page.t('board.eventAdd')}</summary>
    <form
      method="post"
      action={`/workspace/campaigns/${view.campaign.slug}/board/events`}
      class="form"
      novalidate
    >
      <Csrf page={page} />
      <Whereabouts view={view} />
      <ErrorSummary page={page} form={view.eventForm} />
      <TextField
        form={view.eventForm}
        name="title"
        label={page.t('board.eventTitle')}
        maxlength="200"
        dir="auto"
        required
      />
      <div class="row">
        <TextField
          form={view.eventForm}
          name="date"
          type="date"
          label={page.t('board.eventDate')}
          min={view.ends[0]}
          max={view.ends[1]}
          size="short"
          required
        />
        <SelectField
          form={view.eventForm}
          name="ministry"
          label={page.t('board.eventMinistry')}
          none={page.t('board.eventAny')}
          options={view.shelf.map(({ ministry }) => ({
            value: ministry.slug,
            label: shortName(page, view.names, ministry.slug),
          }))}
        />
      </div>
      <div class="form-end">
        <button class="button second" safe>
          {page.t('board.eventAdd')}
        </button>
      </div>
    </form>
  </details>
);
