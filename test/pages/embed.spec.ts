import { pageContext, type ReaderChoices } from '../../src/web/layout/page-context.js';
import { embedSnippet } from '../../src/web/supporter/embed-snippet.js';
import { EmbedPage, secondsToReload } from '../../src/web/supporter/embed.page.js';
import { oembedOf, oembedXml, sharedAddress } from '../../src/web/supporter/oembed.js';
import type { CampaignData } from '../../src/web/supporter/shown.js';
import { aDay, aMinistry, aTarget, aWeek, CHINA, GERMANY } from '../support/a-week.js';
import { textOfPage } from '../support/page-text.js';

const SITE = 'https://tweetathon.example';
const NORTH = { slug: 'north', name: 'North', frameOrigins: ['https://north.example'], notes: {} };
const ANY_SIZE = { maxWidth: null, maxHeight: null };

const contextAt = (now: string, section: string | null = null) => {
  const choices: ReaderChoices = { zone: null, section, country: null };
  return pageContext('en', new Date(now), choices, SITE);
};

const cardAt = (now: string, more: Partial<CampaignData> = {}, section: string | null = null): string =>
  EmbedPage({ context: contextAt(now, section), data: aWeek(more) }) as string;

describe('the card for other pages', () => {
  it('says whom we write to today, when, and leads there', () => {
    const html = cardAt('2026-06-11T13:16:00Z', { sections: [NORTH] }, 'north');
    expect(textOfPage(html)).toMatch(
      /Day 1 of 4 · Thursday, 11 June 2026 Today we write to France We all post together: 17:30–18:30 \(Germany\) 17:30–18:30 \(France\) Take part/,
    );
    expect(html).toContain(`href="${SITE}/c/arms-treaty?lang=en&section=north"`);
  });

  it('says nothing that is wrong a minute later, for it stays open', () => {
    for (const [one, other] of [
      ['2026-06-11T13:16:00Z', '2026-06-11T16:29:00Z'],
      ['2026-06-11T16:30:00Z', '2026-06-11T21:59:00Z'],
    ] as const)
      expect(cardAt(other)).toBe(cardAt(one));
    expect(cardAt('2026-06-11T16:30:00Z')).toContain('The time to post together is over.');
  });

  it.each([
    ['in the middle of a day', '2026-06-11T10:00:00Z', 1_800],
    ['shortly before the storm ends', '2026-06-11T16:29:00Z', 60],
    ['shortly before the day ends', '2026-06-11T21:59:30Z', 30],
    ['shortly before the first day', '2026-06-10T21:50:00Z', 600],
    ['shortly before a day that the campaign rests', '2026-06-13T21:59:00Z', 60],
    ['after the last day', '2026-06-20T12:00:00Z', 1_800],
  ])('%s is asked for again when it says something else, and every half hour', (_, now, seconds) => {
    const data = aWeek({ days: aWeek().days.slice(0, 3) });
    expect(secondsToReload(data, new Date(now))).toBe(seconds);
  });

  it('has no script, no form and no address of anybody else', () => {
    const html = cardAt('2026-06-11T13:16:00Z');
    expect(html).not.toMatch(/<script|<form|<img|style=|\son[a-z]+=/);
    expect(
      [...html.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map(([, url]) => new URL(url!).origin),
    ).toEqual([SITE]);
  });

  it.each([
    ['before the first day', '2026-06-09T12:00:00Z', 'We will write to France'],
    ['on a day of choice', '2026-06-14T12:00:00Z', 'Today you choose'],
    ['after the last day', '2026-06-20T12:00:00Z', 'The campaign is over See the answers'],
  ])('%s says what is so then', (_, now, words) => {
    expect(textOfPage(cardAt(now))).toContain(words);
  });

  it('says on which date the storm is, where the ministry has another', () => {
    const storm = {
      stormStartsAt: new Date('2026-06-11T16:30:00Z'),
      stormEndsAt: new Date('2026-06-11T17:30:00Z'),
    };
    const days = [aDay(1, [aTarget(CHINA)], storm)];
    expect(textOfPage(cardAt('2026-06-11T13:16:00Z', { days }))).toContain(
      '18:30–19:30 (Germany) 00:30–01:30 (China, Fri 12 June)',
    );
  });

  it('calls nobody while the campaign is paused, and says why', () => {
    const paused = { pausedAt: new Date('2026-06-11T09:00:00Z'), pauseReason: 'An attack.' };
    const text = textOfPage(cardAt('2026-06-11T13:16:00Z', { campaign: { ...aWeek().campaign, ...paused } }));
    expect(text).toContain('The campaign is paused An attack.');
    expect(text).not.toContain('Take part');
  });

  const paused = { at: new Date('2026-06-11T09:00:00Z'), reason: 'A wrong handle.' };
  const france = aTarget(aMinistry(), { paused });

  it('calls nobody while its only ministry is paused', () => {
    const text = textOfPage(cardAt('2026-06-11T13:16:00Z', { days: [aDay(1, [france])] }));
    expect(text).toContain('This day is paused A wrong handle.');
    expect(text).not.toMatch(/Take part|post together/);
  });

  it('calls to the other ministries while one is paused, and says which', () => {
    const days = [aDay(1, [france, aTarget(GERMANY)])];
    const text = textOfPage(cardAt('2026-06-11T13:16:00Z', { days }));
    expect(text).toContain('Today we write to Germany We all post together');
    expect(text).toContain('Writing to France is paused: A wrong handle.');
    expect(text).toContain('Take part');
  });

  it('calls nobody of a section that should read only', () => {
    const restrictions = [{ kind: 'section', value: 'north', note: 'It is prosecuted.', translations: {} }];
    const data = { sections: [NORTH], campaign: { ...aWeek().campaign, restrictions } };
    expect(textOfPage(cardAt('2026-06-11T13:16:00Z', data, 'north'))).toContain('It is prosecuted.');
    expect(textOfPage(cardAt('2026-06-11T13:16:00Z', data))).toContain('Take part');
  });
});

describe('oEmbed', () => {
  it.each([
    [`${SITE}/c/arms-treaty`, { slug: 'arms-treaty', section: null, language: null }],
    [
      `${SITE}/c/arms-treaty/week?lang=fr&section=north`,
      { slug: 'arms-treaty', section: 'north', language: 'fr' },
    ],
    [`${SITE}/embed/arms-treaty?section=north`, { slug: 'arms-treaty', section: 'north', language: null }],
  ])('knows what %s names', (url, named) => {
    expect(sharedAddress(url, SITE)).toEqual(named);
  });

  it.each([
    '',
    'arms-treaty',
    'https://evil.example/c/arms-treaty',
    `${SITE}/workspace`,
    `${SITE}.evil.example/c/a`,
  ])('knows nothing of %j', (url) => {
    expect(() => sharedAddress(url, SITE)).toThrow('not the address of a campaign');
  });

  const answer = (section: string | null, bounds = ANY_SIZE, sections = [NORTH]) =>
    oembedOf(aWeek({ sections }), contextAt('2026-06-11T13:16:00Z', section), bounds);

  it('gives a frame to the section whose pages may show one', () => {
    expect(answer('north')).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: 400,
      height: 440,
      html: `<iframe src="${SITE}/embed/arms-treaty?section=north&amp;lang=en" title="Global Week of Action on the Arms Trade Treaty" width="400" height="440" loading="lazy"></iframe>`,
    });
  });

  it('gives a link with a picture to everybody else', () => {
    const noFrames = [{ ...NORTH, frameOrigins: [] }];
    for (const link of [answer(null), answer('north', ANY_SIZE, noFrames)]) {
      expect(link).toMatchObject({ type: 'link', thumbnail_width: 1_200, thumbnail_height: 630 });
      expect(link).not.toHaveProperty('html');
    }
  });

  it('is never larger than asked for', () => {
    const small = answer('north', { maxWidth: 320, maxHeight: 300 } as never);
    expect(small).toMatchObject({ width: 320, height: 300 });
    expect(small).not.toHaveProperty('thumbnail_url');
  });

  it('is XML for who asks for that', () => {
    expect(oembedXml({ type: 'link', title: 'A & B' })).toContain(
      '<oembed><type>link</type><title>A &amp; B</title></oembed>',
    );
  });
});

it('the lines to copy take a title as text', () => {
  const frame = { site: SITE, slug: 'week', section: 'north', language: null, title: '"><script>' };
  expect(embedSnippet(frame)).toBe(
    `<iframe src="${SITE}/embed/week?section=north" title="&#34;>&lt;script>" width="400" height="440" loading="lazy"></iframe>`,
  );
});
