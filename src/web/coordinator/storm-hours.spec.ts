import { workingCalendar } from '../../ministries/working-calendar.js';
import { stormChoices } from './storm-hours.js';

const around = { zone: 'Europe/Berlin', current: '17:30:00', sections: ['DE', 'NZ', 'NZ'], ministries: [] };
const PARIS = {
  country: 'FR',
  region: null,
  weekend: null,
  timeZone: 'Europe/Paris',
  worksFrom: null,
  worksUntil: null,
};

describe('the hours of a storm', () => {
  it('are the full hours of the day and the time that holds', () => {
    const choices = stormChoices({ ...around, date: '2026-06-11' });
    expect(choices).toHaveLength(25);
    expect(choices.map(({ time }) => time)).toContain('17:30');
  });

  it('count each section whose whole country sleeps', () => {
    const byTime = new Map(
      stormChoices({ ...around, date: '2026-06-11' }).map(({ time, asleep }) => [time, asleep]),
    );
    expect([byTime.get('03:00'), byTime.get('10:00'), byTime.get('17:30')]).toEqual([1, 0, 2]);
  });

  it('leave out an hour that the clock jumps over', () => {
    const times = stormChoices({ ...around, date: '2026-03-29' }).map(({ time }) => time);
    expect(times).not.toContain('02:00');
    expect(times).toContain('03:00');
  });

  it.each([
    ['2026-06-11', 1],
    ['2026-06-13', 0],
    ['2026-07-14', 0],
  ])('on %s count %i ministries at work in the morning', async (date, atWork) => {
    const days = [...(await workingCalendar(PARIS, [date])).values()];
    const choices = stormChoices({ ...around, date, ministries: [days] });
    expect(choices.find(({ time }) => time === '10:00')?.atWork).toBe(atWork);
  });
});
