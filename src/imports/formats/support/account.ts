import type { Account } from '../../request';

/**
 * The account that a record names, as what a contribution has of it. An id that a spreadsheet cut to `1.22158E+17` is
 * that of many accounts, and none.
 */
export function account(id: string | null, name: string | null): { readonly account?: Account } {
  const known = {
    ...(id !== null && /^[\w-]+$/.test(id) && { id }),
    ...(name !== null && { name }),
  };
  return Object.keys(known).length > 0 ? { account: known } : {};
}
