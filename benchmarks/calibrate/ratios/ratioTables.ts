import { measureChanges } from './changes';
import { measureLevels } from './levels';
import { measureReturnLevels } from './returnLevels';
import { measureReturns } from './returns';
import type { Table } from './table';
import { measureTotals } from './totals';

/** The tables of ratios one after the other, so that each can be shown as soon as it is measured. */
export function* ratioTables(dataSets: number): Generator<Table> {
  yield measureChanges(dataSets);
  yield measureLevels(dataSets);
  yield measureReturnLevels(dataSets);
  yield measureReturns(dataSets);
  yield measureTotals();
}
