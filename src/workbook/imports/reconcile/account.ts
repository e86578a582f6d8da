import type { Account } from '../../../imports/request';
import { normalizeText } from '../../../text/normalizeText';

/**
 * Whether figures may be of one account: unless ids differ, or names where one of the accounts has no id. Accounts get
 * renamed, and not every file has ids; a file without either may be about any account.
 */
export function mayBeSameAccount(one: Account | undefined, other: Account | undefined): boolean {
  if (!one || !other) return true;
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  if (one.name !== undefined && other.name !== undefined) {
    return normalizeText(one.name) === normalizeText(other.name);
  }
  return true;
}

/** What people call an account. */
export function accountName({ name, id = '' }: Account): string {
  return name ?? id;
}
