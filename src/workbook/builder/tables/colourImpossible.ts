import type { TableSheet } from '../../description/types';
import { belowHeader, letters } from '../../spreadsheet/a1';
import { placedColumns, type Workbook } from '../../spreadsheet/workbook';
import { colours } from '../look/style';
import type { RangeTask } from '../rangeTask';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** A whole and the columns of its parts, from left to right. */
interface Whole {
  readonly whole: string;
  readonly parts: readonly number[];
}

export function newColourRule(): Builder {
  return SpreadsheetApp.newConditionalFormatRule().setBackground(colours.impossible);
}

/** Colours impossible values: parts that are more than their whole. */
export function colourImpossible(workbook: Workbook, table: TableSheet, builder: Builder): RangeTask[] {
  const wholes = wholesOf(workbook, table);
  if (wholes.length === 0) return [];
  const columns = wholes.flatMap(({ parts }) => parts);
  const apply = (ranges: Range[]) => {
    const rangeOf = new Map(columns.map((column, index) => [column, ranges[index]]));
    const ours = wholes.map((whole) => {
      const own = whole.parts.flatMap((column) => rangeOf.get(column) ?? []);
      return ruleFor(workbook, table, whole, builder.setRanges(own));
    });
    workbook.sheet(table.key).setConditionalFormatRules([...othersOn(workbook, table), ...ours]);
  };
  return [{ a1s: columns.map((column) => belowHeader(column)), apply }];
}

/** The user's own rules: those of the add-in are known by their colour. */
function othersOn(workbook: Workbook, { key }: TableSheet): Rule[] {
  if (workbook.isAdded(key)) return [];
  return workbook
    .sheet(key)
    .getConditionalFormatRules()
    .filter((rule) => rule.getBooleanCondition()?.getBackground() !== colours.impossible);
}

/** One rule for all parts of one whole: `$` fixes the column of the whole, that of the part moves with the cell. */
function ruleFor(workbook: Workbook, { key }: TableSheet, { whole, parts }: Whole, builder: Builder): Rule {
  const limit = `$${letters(workbook.columnOf(key, whole))}2`;
  const part = `${letters(parts[0] ?? 1)}2`;
  return builder.whenFormulaSatisfied(`=AND(ISNUMBER(${limit}); ${part}>${limit})`).build();
}

function wholesOf(workbook: Workbook, table: TableSheet): Whole[] {
  const parts = new Map<string, number[]>();
  for (const { position, item } of placedColumns(workbook, table)) {
    const whole = workbook.columnsOf(table).has(item.atMost ?? '') ? item.atMost : undefined;
    if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), position]);
  }
  return [...parts].map(([whole, columns]) => ({ whole, parts: columns.sort((a, b) => a - b) }));
}
