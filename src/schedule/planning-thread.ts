/** Plans beside the thread that serves pages, wherever planning may take long. */
import { Worker } from 'node:worker_threads';
import { Unavailable } from '../domain/errors.js';
import type { PlanConflict, PlanningInput, ProposedPlan } from '../domain/plan.js';
import { proposePlan } from '../domain/planner.js';

type Outcome = ProposedPlan | PlanConflict;

/** Up to so many places of a ministry on a day a plan takes less time than a thread takes to start. */
const PLANNED_HERE = 400;

/** No campaign that was tried took a third of this. */
const LONGEST_MS = 30_000;

// Where nothing is compiled, as in tests, the thread reads the sources too.
const isCompiled = import.meta.url.endsWith('.js');
const FILE = new URL(`./planning.worker.${isCompiled ? 'js' : 'ts'}`, import.meta.url);
const execArgv = isCompiled ? [] : ['--import', new URL('../../config/typescript.mjs', import.meta.url).href];

/** The planner's outcome; throws Unavailable where it is not there within half a minute. */
export const planInThread = (input: PlanningInput): Promise<Outcome> => {
  const places = input.dates.length * input.ministries.length;
  return places <= PLANNED_HERE ? Promise.resolve(proposePlan(input)) : ask(input);
};

const ask = (input: PlanningInput): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(FILE, { workerData: input, execArgv });
    const giveUp = setTimeout(() => {
      reject(
        new Unavailable('planner', 'The plan was not found in half a minute. Plan fewer days, or pin less.'),
      );
      void worker.terminate();
    }, LONGEST_MS);
    worker
      .once('message', resolve)
      .once('error', reject)
      .once('exit', () => clearTimeout(giveUp));
  });
