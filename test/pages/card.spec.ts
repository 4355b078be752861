import sharp from 'sharp';
import { pageContext } from '../../src/web/layout/page-context.js';
import { altOf, type Card, cardOf, cardPath } from '../../src/web/supporter/card.js';
import { drawCard } from '../../src/web/supporter/card-image.js';
import { CardImagesService } from '../../src/web/supporter/card-images.service.js';
import { aDay, aTarget, aWeek, GERMANY } from '../support/a-week.js';

const contextAt = (now: string, language: 'en' | 'ar' = 'en') => pageContext(language, new Date(now));
const context = contextAt('2026-06-11T13:16:00Z');

const A_CARD: Card = {
  direction: 'ltr',
  masthead: '',
  kicker: 'Day 1 of 4',
  eyebrow: 'We write to',
  headline: 'France',
  footing: '',
};

/** How dark the picture is in one of its halves: 0 where nothing is drawn. */
const inkIn = async (image: Buffer, half: 'left' | 'right'): Promise<number> => {
  const area = { left: half === 'left' ? 0 : 600, top: 200, width: 600, height: 250 };
  const { channels } = await sharp(await sharp(image).extract(area).png().toBuffer())
    .greyscale()
    .stats();
  return 255 - (channels[0]?.mean ?? 255);
};

describe('a card', () => {
  it('of a day says whom we write to and when', () => {
    const [day] = aWeek().days;
    expect(altOf(cardOf(aWeek(), day!, context))).toBe(
      'We write to France. Day 1 of 4 · Thursday, 11 June 2026. Global Week of Action on the Arms Trade Treaty. We all post together from 17:30 to 18:30 (Germany).',
    );
  });

  it('is the same today and tomorrow, for others keep it', () => {
    const [day] = aWeek().days;
    const tomorrow = contextAt('2026-06-12T13:16:00Z');
    expect(cardOf(aWeek(), day!, tomorrow)).toEqual(cardOf(aWeek(), day!, context));
    expect(cardOf(aWeek(), null, tomorrow)).toEqual(cardOf(aWeek(), null, context));
  });

  it('has another address when it says something else', () => {
    const changed = aWeek({ days: [aDay(1, [aTarget(GERMANY)])] });
    const [before, after] = [aWeek(), changed].map((data) => cardPath(data, data.days[0]!, context));
    expect(after).not.toBe(before);
    expect(before).toMatch(/^\/c\/arms-treaty\/days\/2026-06-11\/card\.png\?lang=en&v=[\w-]{12}$/);
  });
});

describe('the image of a card', () => {
  it('is a PNG of the size that networks ask for, small enough for a phone', async () => {
    const image = await drawCard(A_CARD);
    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1_200, height: 630 });
    expect(image.length).toBeLessThan(60_000);
  });

  it('begins on the left in English and on the right in Arabic', async () => {
    const english = await drawCard(A_CARD);
    const arabic = await drawCard({ ...A_CARD, direction: 'rtl', eyebrow: 'نكتب إلى', headline: 'فرنسا' });
    expect(await inkIn(english, 'left')).toBeGreaterThan(await inkIn(english, 'right'));
    expect(await inkIn(arabic, 'right')).toBeGreaterThan(await inkIn(arabic, 'left'));
  });

  it('draws words of any length within its edges, and takes them as words', async () => {
    const headline = 'The <b>United</b> & Kingdom '.repeat(30);
    const image = await drawCard({
      ...A_CARD,
      headline,
      masthead: headline,
      footing: 'A & B\n<i>C</i>'.repeat(3),
    });
    expect(await sharp(image).metadata()).toMatchObject({ width: 1_200, height: 630 });
  });

  it('leaves out what its fonts cannot write', async () => {
    expect(await drawCard({ ...A_CARD, footing: '军火贸易条约' })).toEqual(await drawCard(A_CARD));
  });
});

describe('the keeper of images', () => {
  it('draws a card once', async () => {
    const images = new CardImagesService();
    expect(images.imageOf(A_CARD)).toBe(images.imageOf({ ...A_CARD }));
    await images.imageOf(A_CARD);
  });

  it('says that it is busy instead of drawing without end', async () => {
    const images = new CardImagesService();
    const drawn: Promise<Buffer>[] = [];
    const askForMany = () => {
      for (let n = 0; n < 20; n += 1) drawn.push(images.imageOf({ ...A_CARD, headline: `${n}` }));
    };
    expect(askForMany).toThrow('Too many images');
    await Promise.all(drawn);
    expect((await images.imageOf({ ...A_CARD, headline: 'later' })).length).toBeGreaterThan(0);
  });
});
