import type { PublicationReason } from '../../domain/publication-plan.js';
import { groupReasons } from './reason-groups.js';

const reason = (more: Partial<PublicationReason>): PublicationReason => ({
  code: 'account-unchecked',
  message: '',
  where: { date: '2026-06-11', ministry: 'france' },
  values: {},
  ...more,
});

const on = (date: string) => ({ date, ministry: 'france' });

describe('reasons that differ by their dates alone', () => {
  it('are one, with its dates in order', () => {
    const groups = groupReasons([reason({ where: on('2026-06-14') }), reason({})]);
    expect(groups).toMatchObject([{ code: 'account-unchecked', dates: ['2026-06-11', '2026-06-14'] }]);
  });

  it('stay two where they are about two ministries, codes or times', () => {
    const groups = groupReasons([
      reason({}),
      reason({ where: { ...on('2026-06-11'), ministry: 'germany' } }),
      reason({ code: 'storm-at-night', values: { at: '23:30' } }),
      reason({ code: 'storm-at-night', values: { at: '22:30' } }),
    ]);
    expect(groups).toHaveLength(4);
  });

  it('are one where only the day from which a look holds differs', () => {
    const old = (date: string, from: string) =>
      reason({ code: 'check-will-be-old', where: on(date), values: { from } });
    const groups = groupReasons([
      old('2026-07-11', '2026-06-11T00:00:00Z'),
      old('2026-07-12', '2026-06-12T00:00:00Z'),
    ]);
    expect(groups).toMatchObject([
      { dates: ['2026-07-11', '2026-07-12'], values: { from: '2026-06-11T00:00:00Z' } },
    ]);
  });

  it('are one where posts are too few in several languages, with the number of each', () => {
    const few = (date: string, language: string, count: number) =>
      reason({ code: 'too-few-posts', where: { ...on(date), language }, values: { count, needed: 5 } });
    const groups = groupReasons([
      few('2026-06-11', 'en', 2),
      few('2026-06-11', 'fr', 0),
      few('2026-06-14', 'en', 2),
      few('2026-06-14', 'fr', 0),
    ]);
    expect(groups).toMatchObject([
      {
        dates: ['2026-06-11', '2026-06-14'],
        languages: [
          { language: 'en', count: 2, needed: 5 },
          { language: 'fr', count: 0, needed: 5 },
        ],
      },
    ]);
  });

  it('have no date where there is none', () => {
    const groups = groupReasons([reason({ code: 'claim-without-source', where: { claim: 'ratified' } })]);
    expect(groups).toMatchObject([{ dates: [] }]);
  });
});
