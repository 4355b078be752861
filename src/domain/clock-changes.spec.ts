import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { clockChanges, comesTwice, minutesAhead } from './clock-changes.js';

const changesIn = (zone: string, from: string, to: string) =>
  clockChanges(zone, new Date(from), new Date(to)).map(({ at, before, after }) => [
    at.toISOString(),
    before,
    after,
  ]);

describe('clock changes', () => {
  it.each([
    [
      'Europe/London',
      '2026',
      [
        ['2026-03-29T01:00:00.000Z', 0, 60],
        ['2026-10-25T01:00:00.000Z', 60, 0],
      ],
    ],
    [
      'America/New_York',
      '2026',
      [
        ['2026-03-08T07:00:00.000Z', -300, -240],
        ['2026-11-01T06:00:00.000Z', -240, -300],
      ],
    ],
    [
      'Australia/Sydney',
      '2026',
      [
        ['2026-04-04T16:00:00.000Z', 660, 600],
        ['2026-10-03T16:00:00.000Z', 600, 660],
      ],
    ],
    ['Asia/Kathmandu', '2026', []],
    [
      'Pacific/Apia',
      '2011',
      [
        ['2011-04-02T14:00:00.000Z', -600, -660],
        ['2011-09-24T14:00:00.000Z', -660, -600],
        ['2011-12-30T10:00:00.000Z', -600, 840],
      ],
    ],
  ])('of %s in %s are those of the zone’s law', (zone, year, changes) => {
    expect(changesIn(zone, `${year}-01-01T00:00:00Z`, `${year}-12-31T23:00:00Z`)).toEqual(changes);
  });

  it('tell the zone’s distance from UTC at every instant of their span', () => {
    const zones = fc.constantFrom(
      'Europe/London',
      'Africa/Casablanca',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'America/New_York',
    );
    const instant = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(
        zones,
        instant,
        fc.integer({ min: 0, max: 400 * 86_400_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (zone, from, length, part) => {
          const at = new Date(from + Math.floor(part * length));
          const last = clockChanges(zone, new Date(from), new Date(from + length)).findLast(
            (change) => change.at <= at,
          );
          expect(last?.after ?? minutesAhead(zone, new Date(from))).toBe(
            IANAZone.create(zone).offset(at.getTime()),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a local time', () => {
  it.each([
    ['Europe/London', '2026-10-24T23:59:00Z', false],
    ['Europe/London', '2026-10-25T00:00:00Z', true],
    ['Europe/London', '2026-10-25T00:30:00Z', true],
    ['Europe/London', '2026-10-25T01:59:00Z', true],
    ['Europe/London', '2026-10-25T02:00:00Z', false],
    ['Europe/London', '2026-03-29T01:00:00Z', false],
    ['Asia/Kathmandu', '2026-10-25T00:30:00Z', false],
  ])('in %s at %s comes twice: %s', (zone, at, isTwice) => {
    expect(comesTwice(zone, new Date(at))).toBe(isTwice);
  });
});
