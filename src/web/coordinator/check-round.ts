/** A round through the accounts at which somebody should look: which is next, how many are done, what was answered. */
import { type CheckAnswers, findingOf } from '../../domain/account-check.js';
import { Invalid, type Issue } from '../../domain/errors.js';
import { bySoonest, type RegisteredAccount } from '../../schedule/account-registry.service.js';
import { type FormBody, textOf } from '../workspace/form.js';

/** Everything that a round knows stands in its address: it can be left and taken up again on any machine. */
export interface RoundPlace {
  /** The slug of the campaign; empty for all. */
  readonly campaign: string;
  /** When the round began. */
  readonly since: Date;
  /** The account that was skipped last; empty for none. */
  readonly after: string;
  /** How many accounts were taken off their ministries in the round: the registry knows of them no more. */
  readonly takenOff: number;
}

export interface RoundState {
  /** The account to look at; null where none is left. */
  readonly next: RegisteredAccount | null;
  readonly done: number;
  readonly left: number;
}

/** The place that the address tells; a round begins now where it does not say when. */
export const roundPlace = (query: FormBody, now: Date): RoundPlace => {
  const since = new Date(textOf(query, 'since'));
  return {
    campaign: textOf(query, 'campaign'),
    since: Number.isNaN(since.getTime()) || since > now ? now : since,
    after: textOf(query, 'after'),
    takenOff: /^\d{1,4}$/.test(textOf(query, 'takenOff')) ? Number(textOf(query, 'takenOff')) : 0,
  };
};

/** The place as the query of an address. */
export const placeQuery = (place: RoundPlace): Readonly<Record<string, string>> => ({
  campaign: place.campaign,
  since: place.since.toISOString(),
  after: place.after,
  takenOff: place.takenOff === 0 ? '' : String(place.takenOff),
});

/** How far the round is, by every account; whoever was skipped comes again after all others. */
export const roundState = (
  all: readonly RegisteredAccount[],
  { since, after, takenOff }: RoundPlace,
): RoundState => {
  const inOrder = all.toSorted(bySoonest);
  const skipped = inOrder.findIndex(({ id }) => id === after);
  const left = [...inOrder.slice(skipped + 1), ...inOrder.slice(0, skipped + 1)].filter(({ isDue }) => isDue);
  const checked = all.filter(({ checkedAt }) => checkedAt && Date.parse(checkedAt) >= since.getTime());
  return { next: left[0] ?? null, left: left.length, done: checked.length + takenOff };
};

const OWN = ['yes', 'no', 'gone'] as const;

/** What the three answers come to. Throws Invalid where one that is needed is missing. */
export const answeredFinding = (form: FormBody): ReturnType<typeof findingOf> => {
  const own = OWN.find((one) => one === textOf(form, 'own'));
  const [posts, open] = [textOf(form, 'posts'), textOf(form, 'open')];
  const isMissing = (answer: string): boolean => own === 'yes' && answer !== 'yes' && answer !== 'no';
  const issues: Issue[] = [
    ...(own ? [] : [{ field: 'own', message: 'Say whether it is the ministry’s own account.' }]),
    ...(isMissing(posts) ? [{ field: 'posts', message: 'Say whether it posts.' }] : []),
    ...(isMissing(open) ? [{ field: 'open', message: 'Say whether it can be replied to.' }] : []),
  ];
  if (!own || issues.length > 0) throw new Invalid(issues);
  const answers: CheckAnswers = { own, posts: posts === 'yes', openToReplies: open === 'yes' };
  return findingOf(answers);
};
