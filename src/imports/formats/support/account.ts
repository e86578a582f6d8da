import type { Account } from '../../request';

/**
 * The account that a record names, ready to be spread into a contribution's key. An id that a spreadsheet cut to
 * `1.22158E+17` could be that of many accounts, and is ignored.
 */
export function account(id: string | null, name: string | null): { readonly account?: Account } {
  const known = {
    ...(id !== null && /^[\w-]+$/.test(id) && { id }),
    ...(name !== null && { name }),
  };
  return Object.keys(known).length > 0 ? { account: known } : {};
}

/** The account of X in a link to a post; null where the link names none. */
export function accountInLink(link: string | null): string | null {
  const [, name = ''] = /(?:twitter|x)\.com\/(\w+)\/status\//i.exec(link ?? '') ?? [];
  return name === '' || name === 'i' ? null : name.toLowerCase();
}
