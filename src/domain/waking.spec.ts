import fc from 'fast-check';
import { sleepers, wakingIn, zonesOf } from './waking.js';

const STORM = new Date('2012-06-11T15:30:00Z');

describe('the people of a country', () => {
  it.each([
    ['FR', '17:30', 'none'],
    ['CN', '23:30', 'some'],
    ['IN', '21:00', 'none'],
    ['NZ', '03:30', 'all'],
  ])('in %s read %s at the storm of 2012, and sleep: %s', (country, time, asleep) => {
    const [waking] = wakingIn([country], STORM);
    expect(waking?.hours.map((hour) => hour.time)).toContain(time);
    expect(waking?.asleep).toBe(asleep);
  });

  it('read another date where their clocks are a day ahead', () => {
    expect(wakingIn(['NZ'], STORM)[0]?.hours.map(({ dayShift }) => dayShift)).toEqual([1, 1]);
  });

  it('sleep all, where none of their zones is awake', () => {
    expect(sleepers(['FR', 'NZ', 'US', 'JP'], STORM)).toEqual(['NZ', 'JP']);
  });

  it('have each of their zones counted once, at any instant', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom('RU', 'US', 'NP', 'AU', 'KI'), instants, (country, at) => {
        const zones = wakingIn([country], at)[0]?.hours.flatMap((hour) => hour.zones) ?? [];
        expect(zones.toSorted()).toEqual([...zonesOf(country)].toSorted());
      }),
    );
  });
});
