import type { TableSheet } from '../../description/types';
import { belowHeader } from '../../spreadsheet/a1';
import { runs } from '../../spreadsheet/runs';
import { placedColumns, type Workbook } from '../../spreadsheet/workbook';
import { patternsFor } from '../look/patterns';
import { onRange, type RangeTask } from '../rangeTask';
import type { Validations } from '../validations';

/** Prepares the cells below the headers: how they show what they hold, and what may be typed. */
export function prepareEntries(workbook: Workbook, table: TableSheet, validations: Validations): RangeTask[] {
  return [...formatCells(workbook, table), ...validateCells(workbook, table, validations)];
}

function formatCells(workbook: Workbook, table: TableSheet): RangeTask[] {
  const patterns = patternsFor(workbook.plan.answers);
  const places = new Map<string, string[]>();
  const columns = placedColumns(workbook, table);
  for (const { start, items } of runs(columns, (one, next) => one.format === next.format)) {
    const pattern = patterns[items[0]?.format ?? 'text'];
    places.set(pattern, [...(places.get(pattern) ?? []), belowHeader(start, items.length)]);
  }
  return [...places].map(([pattern, a1s]) => formatAll(workbook, table, a1s, pattern));
}

/** Sets one format: on a list of ranges, or directly on a single one. */
function formatAll(workbook: Workbook, { key }: TableSheet, a1s: string[], pattern: string): RangeTask {
  const [first = '', ...others] = a1s;
  if (others.length === 0) return onRange(first, (range) => range.setNumberFormat(pattern));
  return { a1s: [], apply: () => workbook.sheet(key).getRangeList(a1s).setNumberFormat(pattern) };
}

function validateCells(workbook: Workbook, table: TableSheet, validations: Validations): RangeTask[] {
  const columns = placedColumns(workbook, table).map(({ position, item }) => ({
    position,
    item: item.input ? validations.for(item.input) : null,
  }));
  return runs(columns, (one, next) => one === next).flatMap(({ start, items }) => {
    const [rule] = items;
    return rule ? [onRange(belowHeader(start, items.length), (range) => range.setDataValidation(rule))] : [];
  });
}
