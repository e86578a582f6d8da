import type { Account } from '../../../imports/request';
import type { Line } from '../journal/entry';
import { mayBeSame, nameOf } from '../rows/accounts';
import { overlaps } from '../rows/spans';
import type { Knowledge } from './reconcile';
import type { Saying } from './reported';

/** What becomes of other accounts' figures, by the names of these. */
export interface OtherAccounts {
  /** They stand beside those of the file and are added to them. */
  readonly added: readonly string[];
  /** The file, which doesn't say whose its figures are, takes their place. */
  readonly replaced: readonly string[];
}

/** The accounts that earlier files named for a row, and that the file doesn't name. */
export function accountsOf({ saying, before }: Pick<Knowledge, 'saying' | 'before'>): OtherAccounts {
  const isUnnamed = saying.says.some(({ account }) => !account);
  if (isUnnamed) return { added: [], replaced: namesIn(before.filter((line) => isShared(line, saying))) };
  const accounts = saying.says.flatMap(({ account }) => account ?? []);
  return { added: namesIn(before, accounts), replaced: [] };
}

/** The accounts named in lines, but for these. */
function namesIn(lines: readonly Line[], except: readonly Account[] = []): string[] {
  const accounts = lines.flatMap(({ says }) => says.flatMap(({ account }) => account ?? []));
  const others = accounts.filter((each) => !except.some((account) => mayBeSame(account, each)));
  return [...new Set(others.map(nameOf))];
}

/** Whether two files say something of the same days. */
function isShared({ covers: one }: Line, { covers: other }: Saying): boolean {
  return !one || !other || overlaps(one, other);
}

/** All of several rows, each name once. */
export function union(rows: readonly OtherAccounts[]): OtherAccounts {
  return {
    added: [...new Set(rows.flatMap(({ added }) => added))],
    replaced: [...new Set(rows.flatMap(({ replaced }) => replaced))],
  };
}
