import { setTimeout as sleep } from 'node:timers/promises';
import { dateAfter } from '../domain/campaign-day.js';
import type { PlanningInput } from '../domain/plan.js';
import { proposePlan } from '../domain/planner.js';
import { planInThread } from './planning-thread.js';

const campaignOf = (days: number, ministries: number): PlanningInput => ({
  dates: Array.from({ length: days }, (_, day) => dateAfter('2012-06-11', day)),
  ministries: Array.from({ length: ministries }, (_, at) => ({
    slug: `ministry-${at}`,
    name: `Ministry ${at}`,
    days: new Map(),
  })),
});

describe('planning', () => {
  it('of a long campaign leaves its caller free meanwhile', async () => {
    let isPlanned = false;
    const planning = planInThread(campaignOf(200, 10)).then(() => (isPlanned = true));
    await sleep(0);
    expect(isPlanned).toBe(false);
    await planning;
  });

  it.each([
    ['short', campaignOf(7, 6)],
    ['long', campaignOf(100, 8)],
  ])('of a %s campaign comes to what the planner proposes', async (_, input) => {
    expect(await planInThread(input)).toEqual(proposePlan(input));
  });
});
