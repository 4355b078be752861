/** Whether a ministry's accounts were looked at recently enough for the day on which it is addressed. */
import { CHECK_HOLDS_DAYS } from '../../domain/account-check.js';

export type AccountCheck =
  | { readonly state: 'checked' | 'due' | 'old'; readonly at: Date }
  | { readonly state: 'missing' | 'none' | 'unchecked' | 'suspended' };

interface Account {
  readonly status: string;
  readonly checkedAt: Date | null;
}

const HOLDS = CHECK_HOLDS_DAYS * 86_400_000;

/** The state of the account that was looked at last; `due` holds today, and no longer when the day opens. */
export const accountCheck = (accounts: readonly Account[], opensAt: Date, now: Date): AccountCheck => {
  if (accounts.length === 0) return { state: 'missing' };
  const inUse = accounts.filter(({ status }) => status === 'active' || status === 'dormant');
  const looks = inUse.flatMap(({ checkedAt }) => (checkedAt ? [checkedAt.getTime()] : []));
  if (looks.length > 0) return checkedAt(new Date(Math.max(...looks)), opensAt, now);
  if (accounts.some(({ status }) => status === 'none')) return { state: 'none' };
  const isUnchecked = inUse.length > 0 || accounts.some(({ status }) => status === 'unchecked');
  return { state: isUnchecked ? 'unchecked' : 'suspended' };
};

const checkedAt = (at: Date, opensAt: Date, now: Date): AccountCheck => {
  if (now.getTime() - at.getTime() > HOLDS) return { state: 'old', at };
  return { state: opensAt.getTime() - at.getTime() > HOLDS ? 'due' : 'checked', at };
};
