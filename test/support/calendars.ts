import ICAL from 'ical.js';

export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly zone: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Seconds from the start to each alarm. */
  readonly alarms: readonly number[];
}

/** A calendar as a parser that is not ours reads it, its zones by the rules in the file alone. */
export const readCalendar = (
  file: string,
): { readonly name: string; readonly events: readonly ReadEvent[] } => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return {
    name: String(calendar.getFirstPropertyValue('name')),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
};

const readEvent = (component: ICAL.Component): ReadEvent => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    sequence: event.sequence,
    status: String(component.getFirstPropertyValue('status')),
    summary: event.summary,
    description: event.description,
    zone: event.startDate.zone.tzid,
    startsAt: event.startDate.toJSDate().toISOString(),
    endsAt: new Date(event.startDate.toJSDate().getTime() + event.duration.toSeconds() * 1_000).toISOString(),
    alarms: component
      .getAllSubcomponents('valarm')
      .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()),
  };
};
