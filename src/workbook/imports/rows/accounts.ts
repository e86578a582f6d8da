import type { Account } from '../../../imports/request';
import { normalizeText } from '../../../text/normalizeText';

/**
 * Whether figures may be of the same account: unless both say otherwise, by their ids, or by their names where one of them
 * has no id. An account may be renamed, and ids aren't in every file.
 */
export function mayBeSame(one: Account | undefined, other: Account | undefined): boolean {
  if (!one || !other) return true;
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  if (one.name !== undefined && other.name !== undefined)
    return normalizeText(one.name) === normalizeText(other.name);
  return true;
}

/** What people call an account. */
export function nameOf({ name, id = '' }: Account): string {
  return name ?? id;
}
