/** Notes on a plan: why each ministry stands where it does, what was given up for it, and which rules conflict, in words. */
import { DateTime } from 'luxon';
import { daysFrom } from './campaign-day.js';
import type {
  CompromiseCode,
  CompromiseWhy,
  ConflictCode,
  MinistryDay,
  PlacementCode,
  PlanningInput,
  PlanningMinistry,
  PlanNote,
} from './plan.js';
import { isClosingDay, missedEvents, placementCost, WEIGHTS } from './plan-cost.js';
import type { PlanRule } from './plan-rules.js';

/** Within so many days a holiday is worth naming as one that was kept clear of. */
const NEAR_DAYS = 3;

const said = (date: string): string =>
  DateTime.fromISO(date, { zone: 'utc', locale: 'en-GB' }).toFormat('cccc d LLLL yyyy');

/** Set after the date: the ministry's own, where that is another. */
const ownDate = (day: MinistryDay | undefined): string =>
  day?.dateThere ? ` (${said(day.dateThere)} there)` : '';

/** Set after a good day: its own date, and that the storm is at night, which no other day would spare it. */
const aside = (day: MinistryDay | undefined): string => {
  if (!day?.isAtNight) return ownDate(day);
  return day.dateThere ? ` (${said(day.dateThere)} there, at night)` : ' (at night there)';
};

const valuesOf = (day: MinistryDay | undefined): PlanNote['values'] => ({
  ...(day?.dateThere ? { dateThere: day.dateThere } : {}),
  ...(day?.isAtNight ? { night: 1 } : {}),
});

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

interface Facts {
  readonly input: PlanningInput;
  readonly date: string;
}

const isPinned = ({ input, date }: Facts, slug: string): boolean =>
  (input.pins ?? []).some((pin) => pin.date === date && pin.ministry === slug);

const isOver = ({ input, date }: Facts): boolean => input.over?.includes(date) ?? false;

const everyone = ({ ministries, guests = [] }: PlanningInput): readonly PlanningMinistry[] => [
  ...ministries,
  ...guests,
];

const note = <Code extends string>(
  code: Code,
  date: string | null,
  ministry: string | null,
  values: PlanNote['values'],
  text: string,
): PlanNote<Code> => ({ code, date, ministry, values, text });

/** Why the day addresses those ministries: a note each, or one where it addresses nobody. */
export const placementNotes = (
  input: PlanningInput,
  date: string,
  slugs: readonly string[],
): PlanNote<PlacementCode>[] => {
  const facts = { input, date };
  if (slugs.length === 0) return [emptyNote(facts)];
  return slugs.map((slug) => {
    const ministry = everyone(input).find((one) => one.slug === slug);
    return placementNote(facts, ministry ?? { slug, name: slug, days: new Map() });
  });
};

const emptyNote = (facts: Facts): PlanNote<PlacementCode> => {
  const { input, date } = facts;
  if (isOver(facts)) return note('closed', date, null, {}, 'This day has begun, and addresses nobody.');
  if (input.blackouts?.includes(date)) return note('blackout', date, null, {}, 'Left empty, as asked.');
  const rounds = input.rounds ?? 0;
  const text = `Left empty: every ministry has had its ${count(rounds, 'round')}.`;
  return note('rounds-done', date, null, { rounds }, text);
};

const placementNote = (facts: Facts, { slug, name, days }: PlanningMinistry): PlanNote<PlacementCode> => {
  const { input, date } = facts;
  const day = days.get(date);
  const make = (code: PlacementCode, text: string, values: PlanNote['values'] = {}) =>
    note(code, date, slug, { name, ...valuesOf(day), ...values }, text);
  if (isClosingDay(input, date)) return make('closing-day', 'The closing day addresses all of them.');
  if (isOver(facts)) return make('closed', `This day has begun: ${name} is addressed.`);
  if (isPinned(facts, slug)) return make('pinned', `${name} is pinned to this day.`);
  const event = input.events?.find((one) => one.date === date && one.ministry === slug);
  if (event)
    return make('event', `${name} is addressed on the day of “${event.title}”.`, { event: event.title });
  const { total, missedPreferences } = placementCost(day);
  if (total > missedPreferences * WEIGHTS.missedPreferences) {
    return make('best-left', `Not a good day for ${name}, but the best that the rules left.`);
  }
  const near = nearHoliday(date, days);
  if (near) {
    const text = `A working day for ${name}${aside(day)}, kept clear of ${near.holiday} on ${said(near.date)}.`;
    return make('clear-of-holiday', text, { holiday: near.holiday, holidayOn: near.date });
  }
  if (day?.isPreferred) return make('preferred', `One of the weekdays that suit ${name} best${aside(day)}.`);
  return make('working-day', `A working day for ${name}${aside(day)}.`);
};

const nearHoliday = (date: string, days: ReadonlyMap<string, MinistryDay>) =>
  [...days]
    .flatMap(([other, { holiday, dateThere }]) =>
      holiday === null ? [] : [{ date: dateThere ?? other, holiday }],
    )
    .map((one) => ({ ...one, distance: Math.abs(daysFrom(days.get(date)?.dateThere ?? date, one.date)) }))
    .filter(({ distance }) => distance > 0 && distance <= NEAR_DAYS)
    .toSorted((one, other) => one.distance - other.distance)[0];

const BECAUSE: Readonly<Record<CompromiseWhy, string>> = {
  pinned: 'it is pinned there',
  closed: 'that day has begun',
  blackout: 'that day is to stay empty',
  'nobody-better': 'no other ministry is better placed that day',
  cheapest: 'every plan without it gives up as much or more elsewhere',
};

/** What the day gives up, each with the reason. */
export const compromiseNotes = (
  input: PlanningInput,
  date: string,
  slugs: readonly string[],
): PlanNote<CompromiseCode>[] => {
  if (isClosingDay(input, date)) return [];
  const facts = { input, date };
  const placed = slugs.flatMap((slug) => {
    const ministry = everyone(input).find((one) => one.slug === slug);
    return ministry ? placementCompromises(facts, ministry) : [];
  });
  const missed = missedEvents(input, date, slugs).map(({ title, ministry }) => {
    const name = everyone(input).find(({ slug }) => slug === ministry)?.name ?? '';
    const why = whyMissed(facts, slugs);
    const text = `${name} is not addressed on ${said(date)}, the day of “${title}”, because ${missedBecause(why)}.`;
    return note('missed-event' as const, date, ministry, { name, event: title, why }, text);
  });
  return [...placed, ...missed];
};

const whyMissed = (facts: Facts, slugs: readonly string[]): CompromiseWhy => {
  if (isOver(facts)) return 'closed';
  if (facts.input.blackouts?.includes(facts.date)) return 'blackout';
  return slugs.some((slug) => isPinned(facts, slug)) ? 'pinned' : 'cheapest';
};

const missedBecause = (why: CompromiseWhy): string =>
  why === 'pinned' ? 'others are pinned there' : BECAUSE[why];

const placementCompromises = (facts: Facts, ministry: PlanningMinistry): PlanNote<CompromiseCode>[] => {
  const { date } = facts;
  const { slug, name, days } = ministry;
  const day = days.get(date);
  const cost = placementCost(day);
  const why = whyPlaced(facts, slug, cost.total);
  const make = (code: CompromiseCode, what: string, values: PlanNote['values'] = {}) =>
    note(
      code,
      date,
      slug,
      { name, why, ...valuesOf(day), ...values },
      `${name} is addressed on ${said(date)}${ownDate(day)}, ${what}, because ${BECAUSE[why]}.`,
    );
  const badHour = () =>
    day?.isAtNight
      ? make('at-night', 'with a storm at night')
      : make('outside-hours', 'with a storm outside its office hours');
  return [
    ...(cost.holidays > 0
      ? [make('holiday', `its holiday ${day?.holiday}`, { holiday: day?.holiday ?? '' })]
      : []),
    ...(cost.weekends > 0 ? [make('weekend', 'on its weekend')] : []),
    ...(cost.outsideHours > 0 ? [badHour()] : []),
    ...(cost.missedPreferences > 0
      ? [make('missed-preference', 'not one of the weekdays that suit it')]
      : []),
  ];
};

const whyPlaced = (facts: Facts, slug: string, cost: number): CompromiseWhy => {
  if (isOver(facts)) return 'closed';
  if (isPinned(facts, slug)) return 'pinned';
  const isBetter = ({ days }: PlanningMinistry): boolean => placementCost(days.get(facts.date)).total < cost;
  return facts.input.ministries.some(isBetter) ? 'cheapest' : 'nobody-better';
};

/** What the plan as a whole gives up. */
export const overallNotes = (
  { rounds = 0 }: PlanningInput,
  { emptyDays, within, total }: { emptyDays: number; within: number; total: number },
): PlanNote<CompromiseCode>[] => [
  ...(emptyDays > 0
    ? [
        note(
          'days-left-empty' as const,
          null,
          null,
          { days: emptyDays, rounds },
          `${count(emptyDays, 'day stays', 'days stay')} empty, because every ministry has had its ${count(rounds, 'round')}.`,
        ),
      ]
    : []),
  ...(within > 0
    ? [
        note(
          'not-proven-best' as const,
          null,
          null,
          { within, total },
          `The search was cut short: a better plan could spare at most ${count(within, 'point')} of ${total}.`,
        ),
      ]
    : []),
];

/** The rule in words. */
export const ruleNote = (
  input: PlanningInput,
  { code, date, ministry }: PlanRule,
): PlanNote<ConflictCode> => {
  const name = everyone(input).find(({ slug }) => slug === ministry)?.name ?? '';
  const [ministries, rounds, days] = [input.ministries.length, input.rounds ?? 0, input.dates.length];
  const on = date === null ? '' : said(date);
  const texts: Readonly<Record<PlanRule['code'], string>> = {
    pin: `${name} is pinned to ${on}.`,
    over: `${name} is addressed on ${on}, which has begun.`,
    blackout: `${on} is to stay empty.`,
    'as-often': `Each of the ${count(ministries, 'ministry', 'ministries')} is addressed as often as the others, give or take one.`,
    'twice-in-a-row': 'No ministry is addressed twice in a row.',
    'every-day': `Every other of the ${count(days, 'day')} is filled.`,
    rounds: `Each of the ${count(ministries, 'ministry', 'ministries')} is addressed ${count(rounds, 'time')} within ${count(days, 'day')}.`,
    'closing-day': `The closing day, ${on}, addresses all of them.`,
  };
  return note(code, date, ministry, { name, ministries, rounds, days }, texts[code]);
};

/** Said where the search gave up before it knew. */
export const undecidedNote = (): PlanNote<ConflictCode> =>
  note(
    'not-decided',
    null,
    null,
    {},
    'The search was cut short before it found a plan: free a pin or let more ministries take part.',
  );
