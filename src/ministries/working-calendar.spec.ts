import { regionsOf } from './public-holidays.js';
import { workingCalendar, workingDaysAt, type WorkingPlace } from './working-calendar.js';

const place = (country: string, timeZone: string, rest: Partial<WorkingPlace> = {}): WorkingPlace => ({
  country,
  timeZone,
  region: null,
  weekend: null,
  worksFrom: null,
  worksUntil: null,
  ...rest,
});

const dayOf = async (where: WorkingPlace, date: string) => (await workingCalendar(where, [date])).get(date);

describe('a ministry’s working calendar', () => {
  it.each([
    ['Russia Day', place('RU', 'Europe/Moscow'), '2012-06-12', 'Russia Day'],
    ['a plain day in Moscow', place('RU', 'Europe/Moscow'), '2012-06-13', null],
    ['Corpus Christi in all of Germany', place('DE', 'Europe/Berlin'), '2012-06-07', null],
    [
      'Corpus Christi in Bavaria',
      place('DE', 'Europe/Berlin', { region: 'BY' }),
      '2012-06-07',
      'Corpus Christi',
    ],
    [
      'the third day of a feast that began at sunset',
      place('SA', 'Asia/Riyadh'),
      '2012-10-27',
      'Feast of the Sacrifice (Eid al-Adha)',
    ],
    ['a country without holidays on record', place('AQ', 'Antarctica/Troll'), '2012-12-25', null],
  ])('knows whether %s is a public holiday', async (_what, where, date, holiday) => {
    expect((await dayOf(where, date))?.holiday).toBe(holiday);
  });

  it('says a holiday’s name in the reader’s language', async () => {
    const days = await workingCalendar(place('FR', 'Europe/Paris'), ['2012-07-14'], 'fr');
    expect(days.get('2012-07-14')?.holiday).toBe('Fête Nationale de la France');
  });

  it.each([
    ['Saturday in Paris', place('FR', 'Europe/Paris'), '2012-06-16', true],
    ['Friday in Paris', place('FR', 'Europe/Paris'), '2012-06-15', false],
    ['Friday in Riyadh', place('SA', 'Asia/Riyadh'), '2012-06-15', true],
    ['Sunday in Riyadh', place('SA', 'Asia/Riyadh'), '2012-06-17', false],
    [
      'Sunday where a ministry rests otherwise',
      place('FR', 'Europe/Paris', { weekend: [1] }),
      '2012-06-17',
      false,
    ],
  ])('knows whether %s is its weekend', async (_what, where, date, isWeekend) => {
    expect((await dayOf(where, date))?.isWeekend).toBe(isWeekend);
  });

  it('gives office hours as instants of its zone, over a clock change too', async () => {
    const where = place('GB', 'Europe/London', { worksFrom: '08:30:00', worksUntil: '16:00:00' });
    const days = await workingCalendar(where, ['2012-03-24', '2012-03-25']);
    expect(days.get('2012-03-24')?.worksFromAt).toEqual(new Date('2012-03-24T08:30:00Z'));
    expect(days.get('2012-03-25')?.worksUntilAt).toEqual(new Date('2012-03-25T15:00:00Z'));
    expect(days.get('2012-03-25')?.areHoursKnown).toBe(true);
    expect((await dayOf(place('GB', 'Europe/London'), '2012-01-10'))?.worksUntilAt).toEqual(
      new Date('2012-01-10T17:00:00Z'),
    );
  });

  it('takes the date that its own calendar shows when the storm starts', async () => {
    const storm = { date: '2012-06-15', stormStartsAt: new Date('2012-06-15T15:30:00Z') };
    const there = await workingDaysAt(place('NZ', 'Pacific/Auckland'), [storm]);
    expect(there.get('2012-06-15')).toMatchObject({ date: '2012-06-16', isWeekend: true });
  });

  it('knows the parts of a country that have holidays of their own', async () => {
    expect((await regionsOf('DE')).get('BY')).toBe('Bayern');
    expect([...(await regionsOf('CN'))]).toEqual([]);
  });
});
