import { parseInstant } from './instant.js';

describe('an instant', () => {
  it.each([
    ['2026-06-11T15:30:00Z', '2026-06-11T15:30:00.000Z'],
    ['2026-06-11T17:30:00+02:00', '2026-06-11T15:30:00.000Z'],
    ['2026-06-11T15:30Z', '2026-06-11T15:30:00.000Z'],
    ['2026-06-11T15:30:00.123Z', '2026-06-11T15:30:00.123Z'],
  ])('is read from %s', (text, instant) => {
    expect(parseInstant(text)?.toISOString()).toBe(instant);
  });

  it.each([
    ['without an offset', '2026-06-11T15:30:00'],
    ['a date alone', '2026-06-11'],
    ['no day of the calendar', '2026-02-30T15:30:00Z'],
    ['no time of the day', '2026-06-11T25:30:00Z'],
    ['before our years', '1999-12-31T23:59:59Z'],
    ['after our years', '2100-01-01T00:00:00Z'],
    ['a number', 1_780_000_000],
    ['words', 'yesterday'],
    ['nothing', null],
  ])('is not read where it is %s', (_what, text) => {
    expect(parseInstant(text)).toBeNull();
  });
});
