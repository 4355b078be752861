/** A shown ministry: how a published plan tells supporters of it and has them address it, against what the registry says now. */
import { isDeepStrictEqual } from 'node:util';

export interface ShownAccount {
  readonly network: string;
  readonly handle: string;
  readonly language: string | null;
  readonly status: string;
}

export interface ShownMinistry {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly ownName: string;
  readonly ownLanguage: string;
  readonly country: string;
  readonly timeZone: string;
  readonly accounts: readonly ShownAccount[];
}

export const DIFFERENCE_KINDS = [
  'gone',
  'suspended',
  'none',
  'dormant',
  'back',
  'language',
  'new',
  'ministry',
] as const;

/** One thing that is shown and no longer so. */
export interface ShownDifference {
  /** `ministry`: its name, country or zone; each other kind is of one account. */
  readonly kind: (typeof DIFFERENCE_KINDS)[number];
  /** Null for the ministry itself. */
  readonly network: string | null;
  readonly handle: string | null;
  /** Whether posts still address the account, though it is not to be addressed any more. */
  readonly isStillDealt: boolean;
}

/** Whether posts address the account, as far as its state goes. */
export const isAddressed = ({ handle, status }: Pick<ShownAccount, 'handle' | 'status'>): boolean =>
  handle !== '' && status !== 'none' && status !== 'suspended';

/** What the registry no longer says of the ministry as it is shown; a new look that found the same is no difference. */
export const differencesOf = (shown: ShownMinistry, now: ShownMinistry): ShownDifference[] => {
  const known = new Map(shown.accounts.map((account) => [keyOf(account), account]));
  const current = new Map(now.accounts.map((account) => [keyOf(account), account]));
  const added = [...current].filter(([key, account]) => !known.has(key) && isAddressed(account));
  return [
    ...[...known].flatMap(([key, account]) => differenceOf(account, current.get(key))),
    ...added.map(([, account]) => told('new', account)),
    ...(isDeepStrictEqual(wordsOf(shown), wordsOf(now)) ? [] : [OTHER_WORDS]),
  ];
};

const OTHER_WORDS: ShownDifference = { kind: 'ministry', network: null, handle: null, isStillDealt: false };

// Networks do not tell handles apart by case.
const keyOf = ({ network, handle }: ShownAccount): string => `${network} ${handle.toLowerCase()}`;

const wordsOf = ({ name, names, ownName, ownLanguage, country, timeZone }: ShownMinistry) => ({
  name,
  names,
  ownName,
  ownLanguage,
  country,
  timeZone,
});

const told = (
  kind: ShownDifference['kind'],
  { network, handle }: ShownAccount,
  isStillDealt = false,
): ShownDifference => ({ kind, network, handle, isStillDealt });

const differenceOf = (shown: ShownAccount, now: ShownAccount | undefined): ShownDifference[] => {
  if (shown.handle === '') return [];
  const isDealt = isAddressed(shown);
  if (!now) return [told('gone', shown, isDealt)];
  if (!isAddressed(now)) return isDealt ? [told(now.status as 'suspended' | 'none', shown, true)] : [];
  const wasQuiet = shown.status === 'dormant';
  const isQuiet = now.status === 'dormant';
  if (!isDealt || (wasQuiet && !isQuiet)) return [told('back', shown)];
  if (isQuiet && !wasQuiet) return [told('dormant', shown)];
  return shown.language === now.language ? [] : [told('language', shown)];
};
