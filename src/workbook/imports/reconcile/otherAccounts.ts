import type { Account } from '../../../imports/request';
import type { JournalEntry } from '../journal/journalEntry';
import { doOverlap } from '../rows/spans';
import type { OtherAccounts } from '../types';
import { accountName, mayBeSameAccount } from './account';
import type { Report } from './report';

/** The accounts that earlier files named for a row and that its report doesn't name. */
export function otherAccounts(report: Report, earlier: readonly JournalEntry[]): OtherAccounts {
  const isUnnamed = report.reported.some(({ account }) => !account);
  if (isUnnamed) {
    return { added: [], replaced: accountNames(earlier.filter((entry) => coverSameDays(entry, report))) };
  }
  const accounts = report.reported.flatMap(({ account }) => account ?? []);
  return { added: accountNames(earlier, accounts), replaced: [] };
}

/** The accounts named in entries, except for these. */
function accountNames(entries: readonly JournalEntry[], except: readonly Account[] = []): string[] {
  const accounts = entries.flatMap(({ reported }) => reported.flatMap(({ account }) => account ?? []));
  const others = accounts.filter((each) => !except.some((account) => mayBeSameAccount(account, each)));
  return [...new Set(others.map(accountName))];
}

function coverSameDays({ covers: one }: Report, { covers: other }: Report): boolean {
  return !one || !other || doOverlap(one, other);
}

/** Those of several rows, each name once. */
export function mergeOtherAccounts(rows: readonly OtherAccounts[]): OtherAccounts {
  return {
    added: [...new Set(rows.flatMap(({ added }) => added))],
    replaced: [...new Set(rows.flatMap(({ replaced }) => replaced))],
  };
}
