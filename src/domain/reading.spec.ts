import fc from 'fast-check';
import { leastWorkOf } from '../../test/support/work.js';
import { notations } from '../../test/support/notations.js';
import { asksSomething } from './lint.js';
import { parse, print } from './notation.js';
import { coverOf, findingsOf, type Finding, problemsOf } from './reading.js';
import { countVariants, fill, outline, type SlotValues, variantAt } from './variants.js';

const VALUES: SlotValues = {
  ministry: 'Ministry',
  handle: '@franceMFA',
  country: 'France',
  hashtags: '#ArmsTreaty #ATT',
  link: 'https://example.org',
  day: '11 June',
  claims: { report: 'only 69 reported' },
};

const find = (body: string): Finding[] => findingsOf(body, parse(body), VALUES, 'en');

const mended = (body: string): string => {
  const repairs = find(body).flatMap(({ repair }) => repair ?? []);
  const [{ position, length, text } = { position: 0, length: 0, text: '' }] = repairs;
  return body.slice(0, position) + text + body.slice(position + length);
};

describe('what stands in the way of a body', () => {
  const problems = (body: string) =>
    problemsOf(body, (claim) => claim === 'report').map(({ code, start, end, repair }) => [
      code,
      body.slice(start, end),
      repair?.text,
    ]);

  it.each([
    ['a slip of the notation', 'Will [you?', [['notation', '[', undefined]]],
    ['an unknown slot, whole', 'Will {you}?', [['notation', '{you}', undefined]]],
    [
      'a claim that is not there',
      'Why? {claim:report} {claim:gone}',
      [['unknown-claim', '{claim:gone}', undefined]],
    ],
    ['a mark that nobody sees', 'Will\u200B you?', [['unseen-marks', '\u200B', '']]],
    ['letters of another alphabet', 'Will yоu?', [['unseen-marks', 'yоu', 'you']]],
  ])('is %s', (_, body, found) => {
    expect(problems(body)).toEqual(found);
  });

  it('is all of it at once', () => {
    expect(problems('W\u2060ill [𝘆𝗼𝘂').map(([code]) => code)).toEqual([
      'unseen-marks',
      'unseen-marks',
      'notation',
    ]);
  });
});

describe('what could be better in a body', () => {
  it('is found in whichever variant has it, and shown where it was typed', () => {
    const body = '[Will you answer?|Answer now.] [#one|]';
    expect(find(body).map(({ code, start, end, text }) => [code, body.slice(start, end), text])).toEqual([
      ['no-question', expect.any(String), 'Answer now.'],
      ['hashtag-not-camel-case', '#one', 'Will you answer? #one'],
    ]);
  });

  it.each([
    ['a small hashtag', 'Will you? #arms_treaty', 'Will you? #ArmsTreaty'],
    ['a hashtag amid the text', 'Will the [#ArmsTreaty|treaty] hold?', 'Will the [Arms Treaty|treaty] hold?'],
    ['a hashtag too many', 'Will you? {hashtags} #Three', 'Will you? {hashtags}'],
    ['a link too many', 'Will you? {link} https://b.example', 'Will you? {link}'],
    ['an emoji too many', 'Will \\[you\\]? 🕊🕊🕊 🕊', 'Will \\[you\\]? 🕊🕊🕊'],
  ])('is repaired by one replacement: %s', (_, body, becomes) => {
    expect(mended(body)).toBe(becomes);
    expect(find(becomes)).toEqual([]);
  });

  it('is not repaired inside a slot', () => {
    const found = findingsOf(
      'Will you? {hashtags}',
      parse('Will you? {hashtags}'),
      { ...VALUES, hashtags: '#one' },
      'en',
    );
    expect(found).toMatchObject([{ code: 'hashtag-not-camel-case', start: 10, end: 20, repair: null }]);
  });

  it('is a typed figure that no quoted claim says', () => {
    expect(
      find('[Only 70 reported|{claim:report}]: will you?').map(({ code, start }) => [code, start]),
    ).toEqual([['figure-without-claim', 6]]);
    expect(find('Of 69, {claim:report}: will you by {day}?')).toEqual([]);
  });

  it('is the question that one combination alone lacks', () => {
    const body = '[Act now.|Will you act?] [Will you publish?|Publish.]';
    expect(find(body).map(({ code, text }) => [code, text])).toEqual([['no-question', 'Act now. Publish.']]);
    expect(find('[Act now.|Will you act?] [Will you publish?|When?]')).toEqual([]);
  });

  it('is the figure that one combination alone leaves without its claim', () => {
    const body = '[69 states reported.|Many reported.] Will you [say that {claim:report}|act]?';
    expect(find(body).map(({ code, text }) => [code, text])).toEqual([
      ['figure-without-claim', '69 states reported. Will you act?'],
    ]);
    expect(find('[69 states|Some states]: will you [say that {claim:report}|quote {claim:report}]?')).toEqual(
      [],
    );
  });

  it('is a missing question if and only if some variant has none', () => {
    fc.assert(
      fc.property(notations, (notation) => {
        const parsed = parse(print(notation));
        fc.pre(countVariants(parsed) <= 200);
        const all = Array.from({ length: countVariants(parsed) }, (_, at) => variantAt(parsed, at));
        const values = { ...VALUES, link: '', claims: { 'arms-report': 'only 69 reported' } };
        const isMissing = all.some((pieces) => !asksSomething(fill(pieces, values)));
        const found = findingsOf(print(notation), parsed, values, 'en').some(
          ({ code }) => code === 'no-question',
        );
        expect(found).toBe(isMissing);
      }),
    );
  });

  it('is looked for in variants that show every alternative', () => {
    fc.assert(
      fc.property(notations, (notation) => {
        const body = print(notation);
        const shown = coverOf(parse(body));
        const all = new Set(shown.flat());
        const pieces = (sequence: typeof notation): unknown[] =>
          sequence.flatMap((part) => (part.kind === 'choice' ? part.options.flatMap(pieces) : [part]));
        fc.pre(shown.length < 24);
        expect(shown.map(outline).join('').length).toBeGreaterThanOrEqual(0);
        expect(pieces(parse(body)).length).toBe(all.size);
      }),
    );
  });

  it('is found quickly, however hostile the body', async () => {
    for (const body of [
      `${'[a|b]'.repeat(39)}${'word '.repeat(350)}`,
      '[|]'.repeat(39),
      `[${'a?|'.repeat(600)}]`,
      '1 '.repeat(999),
    ]) {
      expect(await leastWorkOf(() => find(body), 500)).toBeLessThan(500);
    }
  });
});
