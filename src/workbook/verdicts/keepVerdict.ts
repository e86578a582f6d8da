import { plainText } from '../spreadsheet/cellValue';
import { withDocumentLock } from '../spreadsheet/documentLock';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { openTable, tableIn } from '../spreadsheet/table/openTable';
import { growTable, writeTable } from '../spreadsheet/table/writeTable';
import type { Workbook } from '../spreadsheet/workbook';

/** A verdict as the sheet keeps it; days are serials, null where the figures have none. */
export interface Verdict {
  readonly recorded: number;
  /** The same text each time, by which later verdicts are found. */
  readonly question: string;
  readonly first: number | null;
  readonly last: number | null;
  /** The function that gave it, with the version of its method. */
  readonly method: string;
  readonly verdict: string;
  /** 2 and 1 for a clear and a likely rise, −1 and −2 for falls, 0 where nothing can be told. */
  readonly direction: number;
  readonly lift: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** `replaced`: today's earlier one on the same question; `noTable`: the workbook has no sheet for it. */
export type KeepOutcome = 'kept' | 'replaced' | 'noTable' | 'busy';

/** Adds a verdict below the others, in place of one that was kept on the same day about the same question. */
export function keepVerdictIn(blueprint: Blueprint, verdict: Verdict): KeepOutcome {
  let outcome: KeepOutcome = 'noTable';
  const progress = withDocumentLock(() => {
    const workbook = openWorkbook(blueprint);
    if (workbook?.find('verdicts')) outcome = write(workbook, verdict);
  });
  return progress === 'busy' ? 'busy' : outcome;
}

function write(workbook: Workbook, verdict: Verdict): KeepOutcome {
  const cells = openTable(workbook, tableIn(workbook, 'verdicts'), 'typed');
  const isSame = (row: number) => {
    const day = cells.get(row, 'recorded');
    const recorded = typeof day === 'object' ? day.day : day;
    return recorded === verdict.recorded && cells.get(row, 'question') === verdict.question;
  };
  const today = cells.usedRows.find(isSame);
  const row = today ?? cells.addRow();
  for (const [column, value] of Object.entries(verdict)) {
    cells.set(row, column, typeof value === 'string' ? plainText(value) : (value ?? ''));
  }
  growTable(workbook, cells);
  writeTable(workbook, cells, ['question'], 'last');
  return today === undefined ? 'kept' : 'replaced';
}
