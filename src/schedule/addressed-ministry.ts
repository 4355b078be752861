/** A ministry as a plan that supporters read tells of it. */
import { isAddressed } from '../domain/shown-ministry.js';
import type { AddressedMinistry } from './plan-change.entity.js';

interface KnownMinistry {
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly accounts: readonly {
    readonly network: string;
    readonly handle: string;
    readonly status: string;
  }[];
}

/** The ministry with the accounts that posts address, in an order of their own. */
export const addressedMinistry = ({ slug, name, country, accounts }: KnownMinistry): AddressedMinistry => ({
  slug,
  name,
  country,
  accounts: accounts
    .filter(isAddressed)
    .map(({ network, handle }) => ({ network, handle }))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
});

const keyOf = ({ network, handle }: { network: string; handle: string }): string => `${network} ${handle}`;
