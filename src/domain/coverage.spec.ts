import fc from 'fast-check';
import { coverageOf, type HourCount, hoursBegun } from './coverage.js';

const everyHour = (language: string, count: (hour: number) => number): HourCount[] =>
  Array.from({ length: 24 }, (_, hour) => ({ hour, language, count: count(hour) }));

const thinHours = (rows: readonly HourCount[], begun = hoursBegun(1, null)): number[] =>
  coverageOf(rows, ['en'], begun)
    .filter(({ thin }) => thin.includes('en'))
    .map(({ hour }) => hour);

describe('an hour of the day', () => {
  it('is thin under a quarter of the average hour', () => {
    // The average is 40, so that 10 is not thin, and 9 is.
    const rows = everyHour('en', (hour) => (hour === 3 ? 9 : hour === 4 ? 10 : hour === 5 ? 101 : 40));
    expect(thinHours(rows)).toEqual([3]);
  });

  it('is thin where nobody came, while others did', () => {
    expect(thinHours([{ hour: 17, language: 'en', count: 500 }])).toHaveLength(23);
  });

  it('is not thin in a language in which nobody came at all', () => {
    expect(thinHours([])).toEqual([]);
  });

  it('is unknown, not thin, before it has come', () => {
    const hours = coverageOf(
      everyHour('en', (hour) => (hour < 3 ? 10 : 0)),
      ['en'],
      hoursBegun(0, 2),
    );
    expect(hours.map(({ counts }) => counts.en).slice(0, 5)).toEqual([10, 10, 10, null, null]);
    expect(hours.flatMap(({ thin }) => thin)).toEqual([]);
  });

  it('is measured by how often it has begun', () => {
    const rows = everyHour('en', (hour) => (hour <= 12 ? 20 : 10));
    expect(thinHours(rows, hoursBegun(1, 12))).toEqual([]);
  });

  it('says nothing of another language', () => {
    const rows = [...everyHour('en', () => 10), ...everyHour('ar', (hour) => (hour === 9 ? 0 : 1000))];
    const [thin] = coverageOf(rows, ['en', 'ar'], hoursBegun(1, null)).filter((hour) => hour.thin.length > 0);
    expect(thin).toMatchObject({ hour: 9, thin: ['ar'] });
  });

  it('is never thin when all are alike, and some hour never is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }), fc.nat(1000), (all, same) => {
        expect(thinHours(everyHour('en', () => same))).toEqual([]);
        expect(thinHours(everyHour('en', (hour) => all[hour] ?? 0)).length).toBeLessThan(24);
      }),
    );
  });
});
