import fc from 'fast-check';
import { notations } from '../../test/support/notations.js';
import { longestFillings, longestText } from './longest-text.js';
import { parse } from './notation.js';
import { measureLength } from './post-length.js';
import type { SlotValues } from './variants.js';

const values = (ministry: string, handle: string, country: string): SlotValues => ({
  ...{ ministry, handle, country },
  hashtags: '#ArmsTreaty',
  link: 'https://a.example',
  day: '11 June',
  claims: {},
});

const FRANCE = values('Ministry for Europe', '@francediplo', 'France');
const GERMANY = values('Foreign Office', '@AuswaertigesAmt', 'Germany');
const CHINA = values('Ministry', '@MFA', 'China');

const onX = (text: string) => measureLength(text, 'x');

describe('the longest text of a post for every target', () => {
  it.each([
    ['{ministry}?', 'Ministry for Europe?'],
    ['{handle}?', '@AuswaertigesAmt?'],
    ['[{handle}|{handle}, of {country}]?', '@AuswaertigesAmt, of Germany?'],
    ['Will you?', 'Will you?'],
  ])('of "%s" is "%s"', (body, expected) => {
    expect(longestText(parse(body), [CHINA, FRANCE, GERMANY], onX)?.text).toBe(expected);
  });

  it('is none where it can be addressed to nobody', () => {
    expect(longestText(parse('Will you?'), [], onX)).toBeNull();
  });

  it('is found among few: those that nobody outdoes in every slot', () => {
    expect(longestFillings([CHINA, FRANCE, GERMANY], onX)).toEqual([FRANCE, GERMANY]);
    expect(longestFillings([FRANCE, FRANCE], onX)).toEqual([FRANCE]);
  });

  it('is as long with those few as with all', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    const some = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 8 });
    const measure = (text: string) => measureLength(text, 'threads');
    fc.assert(
      fc.property(notations, some, (notation, names) => {
        const claims = new Proxy({}, { get: () => 'a claim' });
        const all = names.map((three) => ({ ...values(...three), claims }));
        const few = longestText(notation, longestFillings(all, measure), measure);
        const every = longestText(notation, all, measure);
        expect(few?.length.used).toBe(every?.length.used);
      }),
    );
  });
});
