/** Warnings of a published plan that still shows, or addresses, what the registry of ministries no longer says. */
import type { PlannedTarget, PublicationReason } from './publication-plan.js';
import type { ShownDifference } from './shown-ministry.js';

/** One warning a ministry, those first whose wrong accounts posts still address. */
export const outdated = (targets: readonly PlannedTarget[]): PublicationReason[] => {
  const amiss = targets.filter(({ differences = [] }) => differences.length > 0);
  const warnings = [...Map.groupBy(amiss, ({ ministry }) => ministry).values()].flatMap(warningOf);
  return warnings.toSorted((one, other) => rank(one) - rank(other));
};

const rank = ({ code }: PublicationReason): number => (code === 'wrong-account-dealt' ? 0 : 1);

const warningOf = (targets: readonly PlannedTarget[]): PublicationReason[] => {
  const [first] = targets;
  if (!first) return [];
  const { ministry, ministryName } = first;
  const dates = targets.map(({ date }) => date).toSorted();
  const differences = distinct(targets.flatMap((target) => target.differences ?? []));
  const isDealt = differences.some(({ isStillDealt }) => isStillDealt);
  const lead = isDealt
    ? `Posts may still go to a wrong account of ${ministryName} (${dates.join(', ')})`
    : `Published days (${dates.join(', ')}) do not show ${ministryName} as it is now`;
  return [
    {
      code: isDealt ? 'wrong-account-dealt' : 'ministry-outdated',
      message: `${lead}: ${differences.map(inWords).join('; ')}. Show it as it is now, and say why.`,
      where: { ministry },
      values: {},
      dates,
      differences,
    },
  ];
};

const distinct = (differences: readonly ShownDifference[]): ShownDifference[] => [
  ...new Map(differences.map((one) => [JSON.stringify(one), one])).values(),
];

const inWords = ({ kind, network, handle }: ShownDifference): string =>
  kind === 'ministry' ? WORDS.ministry : `@${handle} on ${network} ${WORDS[kind]}`;

const WORDS: Readonly<Record<ShownDifference['kind'], string>> = {
  gone: 'was taken off the ministry',
  suspended: 'is suspended',
  none: 'does not exist any more',
  dormant: 'is dormant',
  back: 'is in use again',
  language: 'is entered with another language',
  new: 'is new',
  ministry: 'its name, country or time zone is another',
};
