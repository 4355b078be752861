// A thread of its own for one plan: what takes seconds must not keep supporters waiting.
import { parentPort, workerData } from 'node:worker_threads';
import type { PlanningInput } from '../domain/plan.js';
import { proposePlan } from '../domain/planner.js';

parentPort?.postMessage(proposePlan(workerData as PlanningInput));
