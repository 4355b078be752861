import fc from 'fast-check';
import { type Addressed, type Answered, silencesOf } from './silence.js';

const NOW = new Date('2012-06-16T12:00:00Z');
const opening = (date: string): Date => new Date(`${date}T00:00:00Z`);
const addressed = (ministry: string, date: string): Addressed => ({ ministry, opensAt: opening(date) });
const answered = (ministry: string, postedAt: string, day: string | null = null): Answered => ({
  ministry,
  postedAt: new Date(postedAt),
  dayOpensAt: day === null ? null : opening(day),
});

const silences = (times: readonly Addressed[], answers: readonly Answered[]): string[] =>
  silencesOf(times, answers, NOW).map(
    ({ ministry, since }) => `${ministry} since ${since.toISOString().slice(0, 10)}`,
  );

describe('a ministry', () => {
  it('is silent since the day on which it was addressed, the longest silence first', () => {
    expect(silences([addressed('usa', '2012-06-12'), addressed('china', '2012-06-11')], [])).toEqual([
      'china since 2012-06-11',
      'usa since 2012-06-12',
    ]);
  });

  it('is not silent before its day has opened', () => {
    expect(silences([addressed('germany', '2012-06-17')], [])).toEqual([]);
  });

  it('is not silent once it responded, even long after its day', () => {
    expect(
      silences([addressed('france', '2012-06-11')], [answered('france', '2012-06-15T10:00:00Z')]),
    ).toEqual([]);
  });

  it('is silent again when it was addressed again, from that day on', () => {
    const times = ['2012-06-11', '2012-06-13', '2012-06-15'].map((date) => addressed('france', date));
    expect(silences(times, [answered('france', '2012-06-11T10:00:00Z')])).toEqual([
      'france since 2012-06-13',
    ]);
  });

  it('is not silent for a day that an earlier response was counted to', () => {
    expect(
      silences(
        [addressed('france', '2012-06-11')],
        [answered('france', '2012-06-10T20:00:00Z', '2012-06-11')],
      ),
    ).toEqual([]);
  });

  it('is not spoken for by another', () => {
    expect(silences([addressed('usa', '2012-06-12')], [answered('france', '2012-06-15T10:00:00Z')])).toEqual([
      'usa since 2012-06-12',
    ]);
  });

  it('is silent from one of its days that has opened, and later than every response, whatever the plan', () => {
    const instants = fc.integer({ min: 0, max: 20 }).map((day) => new Date(Date.UTC(2012, 5, 1 + day)));
    const names = fc.constantFrom('a', 'b');
    const times = fc.array(fc.record({ ministry: names, opensAt: instants }));
    const answers = fc.array(
      fc.record({ ministry: names, postedAt: instants, dayOpensAt: fc.option(instants) }),
    );
    fc.assert(
      fc.property(times, answers, (all, given) => {
        for (const { ministry, since } of silencesOf(all, given, NOW)) {
          expect(since <= NOW).toBe(true);
          expect(all).toContainEqual({ ministry, opensAt: since });
          const own = given.filter((answer) => answer.ministry === ministry);
          expect(own.every(({ postedAt }) => postedAt < since)).toBe(true);
        }
      }),
    );
  });
});
