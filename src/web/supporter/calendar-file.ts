/** The form of iCalendar (RFC 5545): events of one zone, escaped, folded, each with its alarm. */
import { escape, foldLines } from 'ical-generator';
import { comesTwice, minutesAhead } from '../../domain/clock-changes.js';
import { timeZoneLines, wallTime } from './time-zone-lines.js';

export interface CalendarFile {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Null where there is no page behind it. */
  readonly url: string | null;
  readonly timeZone: string;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  readonly uid: string;
  /** Rises with each change, so that calendars take the newer form. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Whether it calls its reader some minutes before. */
  readonly hasAlarm: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
}

const ALARM_MINUTES = 10;

/** The calendar as a file; the same calendar is always the same file. */
export const calendarFile = (calendar: CalendarFile): string => {
  const { name, description, language, url, timeZone, events } = calendar;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Tweetathon//Tweetathon//${language.toUpperCase()}`,
    'METHOD:PUBLISH',
    ...(['NAME', 'X-WR-CALNAME'] as const).map((property) => text(property, name)),
    ...(['DESCRIPTION', 'X-WR-CALDESC'] as const).map((property) => text(property, description)),
    ...(url === null ? [] : [`URL;VALUE=URI:${url}`]),
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zoneLines(timeZone, events),
    ...events.flatMap((event) => eventLines(event, timeZone)),
    'END:VCALENDAR',
  ];
  return `${foldLines(lines.join('\r\n'))}\r\n`;
};

const zoneLines = (zone: string, events: readonly CalendarEvent[]): string[] => {
  const starts = events.map(({ startsAt }) => startsAt.getTime());
  if (zone === 'UTC' || starts.length === 0) return [];
  return timeZoneLines(zone, new Date(Math.min(...starts)), new Date(Math.max(...starts)));
};

const eventLines = (event: CalendarEvent, zone: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${inUtc(event.changedAt)}`,
  startLine(event.startsAt, zone),
  // Not an end, whose local time could come twice.
  `DURATION:PT${Math.round((event.endsAt.getTime() - event.startsAt.getTime()) / 60_000)}M`,
  text('SUMMARY', event.summary),
  text('DESCRIPTION', event.description),
  ...(event.url === null ? [] : [`URL;VALUE=URI:${event.url}`]),
  `STATUS:${event.status}`,
  'TRANSP:TRANSPARENT',
  ...(event.hasAlarm ? alarmLines(event.summary) : []),
  'END:VEVENT',
];

const alarmLines = (summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-PT${ALARM_MINUTES}M`,
  text('DESCRIPTION', summary),
  'END:VALARM',
];

/** In the zone's time, so that readers see whose clock it is; in UTC where that time comes twice, for parsers differ on which is meant. */
const startLine = (at: Date, zone: string): string =>
  zone === 'UTC' || comesTwice(zone, at)
    ? `DTSTART:${inUtc(at)}`
    : `DTSTART;TZID=${zone}:${wallTime(at, minutesAhead(zone, at))}`;

const inUtc = (at: Date): string => `${wallTime(at, 0)}Z`;

const text = (property: string, value: string): string =>
  // Control characters have no place in the format and no escape.
  `${property}:${escape(value.replace(/\r\n?/g, '\n').replace(/[\p{Cc}--[\n\t]]/gv, ''), false)}`;
