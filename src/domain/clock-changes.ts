/** A clock change: the instant at which a zone's clocks jump, with their distance from UTC before and after it. */
import { IANAZone } from 'luxon';
import { remember } from './remember.js';

export interface ClockChange {
  readonly at: Date;
  /** Minutes ahead of UTC until then. */
  readonly before: number;
  /** Minutes ahead of UTC from then on. */
  readonly after: number;
}

const DAY = 86_400_000;

/** No zone has changed its clocks twice within so short a time since 2000: the shortest were some weeks of Ramadan. */
const STEP = 2 * DAY;

/** How many minutes the zone's clocks are ahead of UTC at the instant. */
export const minutesAhead = (zone: string, at: Date): number => IANAZone.create(zone).offset(at.getTime());

/** The zone's clock changes after the first instant and up to the second, in order. */
export const clockChanges = (zone: string, from: Date, to: Date): readonly ClockChange[] =>
  changesBetween(zone, String(from.getTime()), String(to.getTime()));

/** Whether the time that the zone's clocks show at the instant is shown a second time on that night. */
export const comesTwice = (zone: string, at: Date): boolean => {
  const [yesterday, tomorrow] = [new Date(at.getTime() - DAY), new Date(at.getTime() + DAY)];
  return clockChanges(zone, yesterday, tomorrow).some((change) => {
    const repeated = (change.before - change.after) * 60_000;
    const since = at.getTime() - change.at.getTime();
    return since >= -repeated && since < repeated;
  });
};

const changesBetween = remember((zone: string, first: string, last: string): readonly ClockChange[] => {
  const clock = IANAZone.create(zone);
  const changes: ClockChange[] = [];
  let before = clock.offset(Number(first));
  for (let start = Number(first); start < Number(last); start += STEP) {
    const end = Math.min(start + STEP, Number(last));
    const after = clock.offset(end);
    if (before !== after) changes.push({ at: new Date(jumpBetween(clock, start, end)), before, after });
    before = after;
  }
  return changes;
});

/** The instant of the jump between two instants that lie on either side of it, found by halving. */
const jumpBetween = (clock: IANAZone, start: number, end: number): number => {
  const before = clock.offset(start);
  let [stillBefore, jumped] = [start, end];
  while (jumped - stillBefore > 1) {
    const middle = Math.floor((stillBefore + jumped) / 2);
    if (clock.offset(middle) === before) stillBefore = middle;
    else jumped = middle;
  }
  return jumped;
};
