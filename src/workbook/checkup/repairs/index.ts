import type { InputRule, ListKey } from '../../description/types';
import { growWithTables } from '../../spreadsheet/pages/growWithTables';
import type { Workbook } from '../../spreadsheet/workbook';
import type { Snapshot, TableSnapshot } from '../snapshot';
import type { Finding, RepairKind } from '../types';
import { addToList, respell, sortRows, toDates, toHours, toNumbers } from './entries';
import { restoreFormula, unblock } from './formulas';

/** Where a repair is to be made. */
interface RepairTarget {
  readonly workbook: Workbook;
  readonly snapshot: Snapshot;
  readonly table: TableSnapshot;
  readonly column: string;
  /** What the finding found there. */
  readonly found: string;
}

type Repair = (place: RepairTarget) => void;

const repairs: Readonly<Record<Exclude<RepairKind, 'rebuild'>, Repair>> = {
  restoreFormula: ({ workbook, table, column }) => restoreFormula(workbook, table, column),
  unblock: ({ workbook, table, column }) => unblock(workbook, table, column),
  makeRoom: ({ workbook, table }) => growWithTables(workbook, table.values.length),
  toNumbers: ({ workbook, table, column }) => toNumbers(workbook, table, column),
  toHours: ({ workbook, table, column }) => toHours(workbook, table, column),
  toDates: ({ workbook, table, column, snapshot }) => toDates(workbook, table, column, snapshot.language),
  sortRows: ({ workbook, table, column }) => sortRows(workbook, table, column),
  respell: ({ workbook, table, column, found, snapshot }) => {
    const list = listOf(table, column);
    respell(workbook, table, column, found, (list && snapshot.lists.get(list)) ?? []);
  },
  addToList: ({ workbook, table, column, found }) => {
    const list = listOf(table, column);
    if (list) addToList(workbook, list, found);
  },
};

/** Repairs one finding, where that loses nothing typed. */
export function repairFinding(workbook: Workbook, snapshot: Snapshot, finding: Finding): void {
  const { repair, sheet, column, values } = finding;
  const table = snapshot.tables.find((each) => each.table.key === sheet);
  if (repair === null || repair === 'rebuild' || !table || column === null) return;
  repairs[repair]({ workbook, snapshot, table, column, found: String(values.found ?? '') });
}

function listOf({ table }: TableSnapshot, column: string): ListKey | null {
  const rule: InputRule | undefined = table.columns.find(({ key }) => key === column)?.input;
  return rule?.is === 'list' ? rule.list : null;
}
