/** An instant: a point in time, the same everywhere, written in ISO 8601 with its offset. */
import { DateTime } from 'luxon';
import { FIRST_DATE, LAST_DATE } from './campaign-day.js';

const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The instant that the text writes, such as 2026-06-11T15:30:00Z; null for any other text and for years we do not plan for. */
export const parseInstant = (text: unknown): Date | null => {
  if (typeof text !== 'string' || !WRITTEN.test(text)) return null;
  const instant = DateTime.fromISO(text, { zone: 'utc' });
  const date = instant.toISODate();
  return date !== null && date >= FIRST_DATE && date <= LAST_DATE ? instant.toJSDate() : null;
};
