import fc from 'fast-check';
import { dateAfter, datesBetween, dayBounds } from './campaign-day.js';
import { replyAudience, type ReplyCalendar, replyOffer, repliesUnder } from './reply-set.js';

const WEEK: ReplyCalendar = {
  dates: datesBetween('2026-06-11', '2026-06-17'),
  zone: 'Europe/Berlin',
  windowDays: 3,
};

const answer = (postedAt: string, day: string | null = '2026-06-11') => ({
  postedAt: new Date(postedAt),
  day,
});

describe('the day on which everybody is offered a reply set', () => {
  it.each([
    ['the evening of its own day', '2026-06-11T16:10:00Z', '2026-06-12'],
    ['the last millisecond of its day', '2026-06-11T21:59:59.999Z', '2026-06-12'],
    ['the first instant of the next day', '2026-06-11T22:00:00Z', '2026-06-13'],
    ['a day before the campaign', '2026-06-01T10:00:00Z', '2026-06-11'],
    ['the last day', '2026-06-17T10:00:00Z', null],
  ])('follows a response posted on %s', (_when, postedAt, first) => {
    expect(replyOffer(answer(postedAt), WEEK).first).toBe(first);
  });

  it('is the next one that the campaign has, where it leaves dates out', () => {
    const dates = ['2026-06-11', '2026-06-15'];
    expect(replyOffer(answer('2026-06-11T16:00:00Z'), { ...WEEK, dates }).first).toBe('2026-06-15');
  });
});

describe('a reply set', () => {
  it.each([
    ['2026-06-11', null],
    ['2026-06-12', 'everybody'],
    ['2026-06-13', 'who-wrote'],
    ['2026-06-14', 'who-wrote'],
    ['2026-06-15', null],
  ])('is offered on %s to: %s', (date, audience) => {
    expect(replyAudience(answer('2026-06-11T16:10:00Z'), WEEK, date)).toBe(audience);
  });

  it('is offered to everybody once, however late the response came', () => {
    const late = answer('2026-06-15T10:00:00Z');
    const audiences = WEEK.dates.map((date) => replyAudience(late, WEEK, date));
    expect(audiences).toEqual([null, null, null, null, null, 'everybody', null]);
  });

  it('counts the window from the day of posting while the response is unassigned', () => {
    const unassigned = answer('2026-06-13T10:00:00Z', null);
    expect(replyOffer(unassigned, WEEK)).toEqual({ first: '2026-06-14', last: '2026-06-16' });
  });

  it('is offered to everybody on one day at most, never before the response, and to nobody after the window', () => {
    const moment = fc.date({
      min: new Date('2026-06-01T00:00:00Z'),
      max: new Date('2026-06-20T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(null, ...WEEK.dates),
        (at, days, day) => {
          const calendar = { ...WEEK, windowDays: days };
          const offered = WEEK.dates.map(
            (date) => [date, replyAudience({ postedAt: at, day }, calendar, date)] as const,
          );
          const whole = offered.filter(([, audience]) => audience === 'everybody');
          expect(whole.length).toBeLessThanOrEqual(1);
          for (const [date, audience] of offered) {
            if (audience === null) continue;
            expect(dayBounds(date, WEEK.zone).opensAt.getTime()).toBeGreaterThan(at.getTime());
            if (audience === 'who-wrote') {
              expect(date > (whole[0]?.[0] ?? '')).toBe(true);
              expect(day === null || date <= dateAfter(day, days)).toBe(true);
            }
          }
        },
      ),
    );
  });
});

describe('the post under which a reply stands', () => {
  it.each([
    ['reply', 'https://x.com/francediplo/status/1800000000000000001', '1800000000000000001'],
    ['quote', 'https://twitter.com/francediplo/status/18/?s=20', '18'],
    ['own-post', 'https://bsky.app/profile/diplo.fr/post/3kabcdefgh', null],
    ['press', 'https://x.com/francediplo/status/18', null],
    ['reply', 'https://www.diplomatie.gouv.fr/status/18', null],
    ['reply', 'https://x.com.evil.example/francediplo/status/18', null],
    ['reply', null, null],
  ] as const)('of a %s at %s is %s', (channel, url, id) => {
    expect(repliesUnder(channel, url)).toBe(id);
  });
});
