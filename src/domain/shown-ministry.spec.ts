import { differencesOf, type ShownAccount, type ShownMinistry } from './shown-ministry.js';

const account = (handle: string, more: Partial<ShownAccount> = {}): ShownAccount => ({
  network: 'x',
  handle,
  language: null,
  status: 'active',
  ...more,
});

const ministry = (accounts: readonly ShownAccount[], more: Partial<ShownMinistry> = {}): ShownMinistry => ({
  name: 'Ministry for Europe and Foreign Affairs',
  names: { fr: 'Ministère de l’Europe et des Affaires étrangères' },
  ownName: 'Ministère de l’Europe et des Affaires étrangères',
  ownLanguage: 'fr',
  country: 'FR',
  timeZone: 'Europe/Paris',
  accounts,
  ...more,
});

const told = (shown: readonly ShownAccount[], now: readonly ShownAccount[]): string[] =>
  differencesOf(ministry(shown), ministry(now)).map(
    ({ kind, handle, isStillDealt }) => `${kind} ${handle}${isStillDealt ? ' dealt' : ''}`,
  );

const [active, unchecked, dormant, suspended, none] = (
  ['active', 'unchecked', 'dormant', 'suspended', 'none'] as const
).map((status) => account('diplo', { status }));

describe('a ministry as it is shown', () => {
  it.each([
    ['an account taken off', [active], [], ['gone diplo dealt']],
    ['an account suspended', [active], [suspended], ['suspended diplo dealt']],
    ['a dormant account that is none', [dormant], [none], ['none diplo dealt']],
    ['a suspended account taken off', [suspended], [], ['gone diplo']],
    ['a suspended account that is none', [suspended], [none], []],
    ['an account that fell silent', [active], [dormant], ['dormant diplo']],
    ['an account that posts again', [dormant], [active], ['back diplo']],
    ['an account that was let in again', [suspended], [unchecked], ['back diplo']],
    ['a silent account that was let in again', [suspended], [dormant], ['back diplo']],
    ['a first look', [unchecked], [active], []],
    ['another handle', [active], [account('quai')], ['gone diplo dealt', 'new quai']],
    ['another spelling', [active], [account('Diplo')], []],
    ['another language', [active], [account('diplo', { language: 'fr' })], ['language diplo']],
    [
      'a new account on another network',
      [active],
      [active, account('diplo', { network: 'threads' })],
      ['new diplo'],
    ],
    ['a new account that is suspended', [], [suspended], []],
    ['that there is none', [], [account('', { status: 'none' })], []],
    ['that there was none', [account('', { status: 'none' })], [active], ['new diplo']],
  ] as [string, ShownAccount[], ShownAccount[], string[]][])(
    'differs by %s as people would say it',
    (_, shown, now, expected) => {
      expect(told(shown, now)).toEqual(expected);
    },
  );

  it.each([{ name: 'Foreign Office' }, { names: {} }, { ownName: 'Quai d’Orsay' }, { timeZone: 'UTC' }])(
    'differs by %p',
    (more) => {
      expect(differencesOf(ministry([]), ministry([], more))).toEqual([
        { kind: 'ministry', network: null, handle: null, isStillDealt: false },
      ]);
    },
  );
});
