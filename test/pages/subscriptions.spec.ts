import { pageContext } from '../../src/web/layout/page-context.js';
import { calendarOf } from '../../src/web/supporter/calendar.js';
import { feedOf } from '../../src/web/supporter/feed.js';
import type { CampaignData } from '../../src/web/supporter/shown.js';
import { anAnswer, aWeek } from '../support/a-week.js';

const context = (language: 'en' | 'ar' = 'en') => pageContext(language, new Date('2026-06-12T13:00:00Z'));
const SITE = 'https://tweetathon.example';

describe('the calendar', () => {
  const calendar = (more: Partial<CampaignData> = {}, language: 'en' | 'ar' = 'en'): string =>
    calendarOf(aWeek(more), context(language), SITE).replace(/\r\n /g, '');

  it('has an event for each storm, at its instant whatever the zone of the reader', () => {
    const text = calendar();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(text).toContain('DTSTART:20260611T153000Z');
    expect(text).toContain('DTEND:20260611T163000Z');
    expect(text).toContain('SUMMARY:Write to France');
  });

  it('keeps the UID of an event that changes, and counts its changes', () => {
    const [first] = aWeek().days;
    const moved = { ...first!, version: 2, stormStartsAt: new Date('2026-06-11T16:30:00Z') };
    const [before, after] = [calendar(), calendar({ days: [moved] })];
    expect(before).toContain(`UID:${first!.id}@tweetathon`);
    expect(after).toContain(`UID:${first!.id}@tweetathon`);
    expect(after).toContain('SEQUENCE:2');
  });

  it('is the same at every reading while nothing changes', () => {
    const later = pageContext('en', new Date('2026-06-13T13:00:00Z'));
    expect(calendarOf(aWeek(), later, SITE)).toBe(calendarOf(aWeek(), context(), SITE));
  });

  it('speaks the reader’s language and links to the day', () => {
    expect(calendar({}, 'ar')).toContain('SUMMARY:نكتب إلى: فرنسا');
    expect(calendar()).toContain(`URL;VALUE=URI:${SITE}/c/arms-treaty/days/2026-06-11?lang=en`);
  });

  it('says that a day is paused', () => {
    const [first] = aWeek().days;
    const paused = { ...first!, paused: { at: new Date('2026-06-11T09:00:00Z'), reason: 'An attack.' } };
    const text = calendar({ days: [paused] });
    expect(text).toContain('STATUS:TENTATIVE');
    expect(text).toContain('Paused: An attack.');
  });
});

describe('the feed', () => {
  const feed = (more: Partial<CampaignData> = {}): string => feedOf(aWeek(more), context(), SITE);

  it('tells of the days that have opened and of answers, newest first', () => {
    const text = feed({ answers: [anAnswer({ recordedAt: new Date('2026-06-12T10:00:00Z') })] });
    const titles = [...text.matchAll(/<title[^>]*>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?<\/title>/g)].map(
      ([, title]) => title,
    );
    expect(titles).toEqual([
      'Global Week of Action on the Arms Trade Treaty',
      'France answered',
      'Friday, 12 June 2026: we write to Germany',
      'Thursday, 11 June 2026: we write to France',
    ]);
  });

  it('keeps the id of an entry for ever', () => {
    const [first] = aWeek().days;
    expect(feed()).toContain(`<id>urn:uuid:${first!.id}</id>`);
  });

  it('tells of a pause with its reason', () => {
    const paused = { pausedAt: new Date('2026-06-12T12:00:00Z'), pauseReason: 'A threat & more' };
    const text = feed({ campaign: { ...aWeek().campaign, ...paused } });
    expect(text).toContain('Paused: Global Week of Action on the Arms Trade Treaty');
    expect(text).toContain('A threat &amp; more');
  });
});
