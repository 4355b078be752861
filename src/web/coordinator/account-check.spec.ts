import { accountCheck } from './account-check.js';

const NOW = new Date('2026-06-10T09:00:00Z');
const OPENS = new Date('2026-06-20T22:00:00Z');
const looked = (status: string, on: string | null) => ({
  status,
  checkedAt: on === null ? null : new Date(`${on}T09:00:00Z`),
});

describe('the check of a ministry for its day', () => {
  it.each([
    ['missing', []],
    ['none', [looked('none', '2026-06-01')]],
    ['unchecked', [looked('unchecked', null)]],
    ['suspended', [looked('suspended', '2026-06-01')]],
    ['checked', [looked('active', '2026-06-01')]],
    ['checked', [looked('suspended', '2026-06-09'), looked('dormant', '2026-06-01')]],
    ['due', [looked('active', '2026-05-15')]],
    ['old', [looked('active', '2026-05-01')]],
  ])('is "%s"', (state, accounts) => {
    expect(accountCheck(accounts, OPENS, NOW).state).toBe(state);
  });
});
