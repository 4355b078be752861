import { SnakeNamingStrategy } from './snake-naming.strategy.js';

const strategy = new SnakeNamingStrategy();

it.each([
  ['id', 'id'],
  ['startsOn', 'starts_on'],
  ['sha256', 'sha256'],
  ['sourceURL', 'source_url'],
])('the property %s is the column %s', (property, column) => {
  expect(strategy.columnName(property, undefined, [])).toBe(column);
});

it('a column keeps the name that its entity gives it', () => {
  expect(strategy.columnName('startsOn', 'first_day', [])).toBe('first_day');
});

it('a foreign key is named for its relation and the column it points to', () => {
  expect(strategy.joinColumnName('campaignDay', 'id')).toBe('campaign_day_id');
});
