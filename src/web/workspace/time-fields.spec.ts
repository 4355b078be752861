import { Invalid } from '../../domain/errors.js';
import { instantIn, instantValues } from './time-fields.js';

const form = (postedOn: string, postedTime: string, postedZone: string) => ({
  postedOn,
  postedTime,
  postedZone,
});

describe('a time with the zone of its clock', () => {
  it.each([
    ['Europe/Berlin', '2026-06-11T15:30:00.000Z'],
    ['UTC', '2026-06-11T17:30:00.000Z'],
    ['Asia/Kathmandu', '2026-06-11T11:45:00.000Z'],
  ])('in %s is one instant', (zone, instant) => {
    expect(instantIn(form('2026-06-11', '17:30', zone), 'posted')).toBe(instant);
  });

  it('comes back as the fields that it was typed into', () => {
    const typed = form('2026-06-11', '17:30', 'America/New_York');
    expect(instantValues('posted', new Date(instantIn(typed, 'posted')), 'America/New_York')).toEqual(typed);
  });

  it('may lack its time only where the date alone is known', () => {
    expect(instantIn(form('2026-06-11', '', 'UTC'), 'posted', true)).toBe('2026-06-11T00:00:00.000Z');
    expect(() => instantIn(form('2026-06-11', '', 'UTC'), 'posted')).toThrow(Invalid);
  });

  it.each([
    ['2026-02-30', '17:30', 'UTC'],
    ['', '17:30', 'UTC'],
    ['2026-06-11', '25:00', 'UTC'],
    ['2026-06-11', '17:30', 'Mars/Olympus'],
    ['2026-06-11', '17:30', ''],
  ])('is refused at its own field for %p %p %p', (date, time, zone) => {
    expect(() => instantIn(form(date, time, zone), 'posted')).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ field: 'postedAt' })] }) as Error,
    );
  });
});
