import { pageContext } from '../../src/web/layout/page-context.js';
import { feedOf } from '../../src/web/supporter/feed.js';
import type { CampaignData } from '../../src/web/supporter/shown.js';
import { aDay, aMinistry, anAnswer, aTarget, aWeek, GERMANY } from '../support/a-week.js';

const context = (language: 'en' | 'ar' = 'en') => pageContext(language, new Date('2026-06-12T13:00:00Z'));
const SITE = 'https://tweetathon.example';

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

  it('tells of a ministry that is paused', () => {
    const paused = { at: new Date('2026-06-12T12:00:00Z'), reason: 'A wrong handle.' };
    const text = feed({ days: [aDay(1, [aTarget(aMinistry(), { paused }), aTarget(GERMANY)])] });
    expect(text).toContain('Paused: Thursday, 11 June 2026 (France)');
    expect(text).toContain('<![CDATA[A wrong handle.]]>');
  });

  it('calls nobody to a day that is paused', () => {
    const paused = { at: new Date('2026-06-12T12:00:00Z'), reason: 'An attack.' };
    const ask = 'Publish every arms transfer';
    expect(feed({ days: [aDay(1, [aTarget(aMinistry())])] })).toContain(ask);
    expect(feed({ days: [aDay(1, [aTarget(aMinistry())], { paused })] })).not.toContain(ask);
    expect(feed({ days: [aDay(1, [aTarget(aMinistry(), { paused })])] })).not.toContain(ask);
  });

  const plan = {
    targets: [{ slug: 'france', name: 'Quai d’Orsay', country: 'FR' }],
    timeZone: 'Europe/Berlin',
    stormStartsAt: '2026-06-11T15:30:00Z',
    stormEndsAt: '2026-06-11T16:30:00Z',
    theme: '',
    note: '',
  };
  const changed = (after: Partial<typeof plan>) => ({
    at: new Date('2026-06-12T12:00:00Z'),
    reason: 'Mourning.',
    before: plan,
    after: { ...plan, ...after },
  });

  it('says what a change changed', () => {
    const targets = [{ slug: 'germany', name: 'Foreign <Office>', country: 'DE' }];
    expect(feed({ days: [aDay(1, [], { changed: [changed({ targets })] })] })).toContain(
      '<![CDATA[Reason: Mourning.<br>Before: Quai d’Orsay; storm 17:30–18:30 (Germany)<br>Now: Foreign &lt;Office>; storm 17:30–18:30 (Germany)]]>',
    );
  });

  it('says which account of a ministry is another', () => {
    const [before, after] = ['francediplo', 'francediplo_EN'].map((handle) => ({
      ...plan,
      targets: [{ ...plan.targets[0]!, accounts: [{ network: 'x', handle }] }],
    }));
    const text = feed({ days: [aDay(1, [], { changed: [{ ...changed({}), before, after }] })] });
    expect(text).toMatch(/Before: Quai d’Orsay \(X .@francediplo.\)/);
    expect(text).toMatch(/Now: Quai d’Orsay \(X .@francediplo_EN.\)/);
  });

  it('says which words of the day changed', () => {
    const text = feed({ days: [aDay(1, [], { changed: [changed({ theme: 'Exports' })] })] });
    expect(text).toContain('<![CDATA[Reason: Mourning.<br>Before: –<br>Now: Exports]]>');
  });

  it('tells of a change with its reason, also of a day that the campaign lost', () => {
    const change = changed({});
    const text = feed({ days: aWeek().days.slice(1), dropped: [aDay(1, [], { changed: [change] })] });
    expect(text).toContain('The plan of Thursday, 11 June 2026 has changed');
    expect(text).toContain('Reason: Mourning.<br>This day is no longer part of the campaign.');
    expect(text).toContain(`href="${SITE}/c/arms-treaty/week?lang=en"`);
  });

  it('leads back by the section’s link, in the reader’s language', () => {
    const north = pageContext('ar', context().now, { zone: null, section: 'north', country: null });
    const text = feedOf(aWeek(), north, SITE);
    expect(text).toContain('/c/arms-treaty/days/2026-06-11?lang=ar&amp;section=north');
    expect(text).toContain('نكتب إلى فرنسا');
  });
});
