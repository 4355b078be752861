import { figuresOf, unbackedFigures } from './figures.js';

const figures = (text: string, language = 'en'): string[] =>
  figuresOf(text, language).map(({ digits }) => digits);

describe('a figure', () => {
  it.each([
    ['en', 'Only 69 states reported, and 500,000 people died.', ['69', '500000']],
    ['fr', 'Seuls 69 États, soit 42 %, et 500 000 morts', ['69', '42', '500000']],
    ['de', 'Nur 69 Staaten, 2,5 Milliarden', ['69', '25']],
    ['ru', 'Только 69 государств', ['69']],
    ['ar', 'لم يقدّم سوى ٦٩ دولة تقاريرها من أصل 113', ['69', '113']],
    ['zh', '只有69个国家提交了报告', ['69']],
    ['en', 'They sold 2000 rifles and shipped 1950 mines in 2024.', ['2000', '1950']],
    ['en', 'Under Articles 6 and 7, 69 states reported.', ['69']],
    ['en', 'Of 24 to 28 states', ['24', '28']],
  ])('in %s is a number that states something', (language, text, found) => {
    expect(figures(text, language)).toEqual(found);
  });

  it.each([
    [
      'en',
      'By 31 May 2027 or June 11 at 17:30, as Article 6(3) says: #ATT10 https://a.example/69 @mfa69 CSP10',
    ],
    ['en', 'On its 10th anniversary, the 1st of many, in 2013?'],
    [
      'en',
      'From 24 to 28 August, Articles 6, 7 and 11, 24/7: in 2000 states met; the 2025 report, June 2012 action',
    ],
    ['fr', 'Du 24 au 28 août, articles 6 et 7'],
    ['es', 'Del 24 al 28 de agosto, entre el 3 y el 5 de junio, artículos 6 y 7'],
    ['de', 'Vom 24. bis 28. August, Artikel 6 und 7'],
    ['ru', 'С 24 по 28 августа, 3–5 июня, статьи 6 и 7'],
    ['ar', 'قبل 31 أيار/مايو 2027، من 24 إلى 28 آب/أغسطس، المادتين 6 و7'],
    ['zh', '8月24日至28日，第6和7条'],
    ['fr', 'Le 1er juin 2027 à 17 h 30, selon l’article 7 : la 10e conférence ?'],
    ['es', 'El 11 de junio de 2027, artículo 7'],
    ['pt', 'Em 11 de junho, artigo 7'],
    ['de', 'Am 11. Juni um 17:30 Uhr nach Artikel 7'],
    ['ru', '11 июня 2027 года, статья 7'],
    ['ar', 'في 11 يونيو 2027 وفق المادة 7'],
    ['zh', '2027年6月11日，条约第7条'],
  ])('in %s is no date, year, hour, article or name: %s', (language, text) => {
    expect(figures(text, language)).toEqual([]);
  });

  it('has a claim behind it where a quoted one says the same, however it is written', () => {
    const text = 'Only ٦٩ states, 500 000 lives, 12 votes?';
    expect(unbackedFigures(text, ['only 69 of 113', 'over 500,000 lives'], 'en')).toMatchObject([
      { digits: '12', position: 31, length: 2 },
    ]);
  });
});
