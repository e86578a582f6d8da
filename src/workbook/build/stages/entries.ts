import type { TableSheet } from '../../description/types';
import { belowHeader, letters } from '../a1';
import { patternsFor } from '../patterns';
import { runs } from '../runs';
import { colours } from '../style';
import { Validations } from '../validation';
import type { Workbook } from '../workbook';
import { placedColumns } from './columns';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Prepares the cells below the headers: how they show what they hold, what may be typed, what can't be right. */
export function prepareEntries(workbook: Workbook): void {
  const validations = new Validations(workbook);
  for (const table of workbook.tables) {
    formatCells(workbook, table);
    validateCells(workbook, table, validations);
    colourImpossible(workbook, table);
  }
}

function formatCells(workbook: Workbook, table: TableSheet): void {
  const patterns = patternsFor(workbook.plan.answers);
  const byFormat = new Map<string, string[]>();
  const columns = placedColumns(workbook, table);
  for (const { start, items } of runs(columns, (one, next) => one.format === next.format)) {
    const pattern = patterns[items[0]?.format ?? 'text'];
    byFormat.set(pattern, [...(byFormat.get(pattern) ?? []), belowHeader(start, items.length)]);
  }
  const sheet = workbook.sheet(table.key);
  for (const [pattern, ranges] of byFormat) sheet.getRangeList(ranges).setNumberFormat(pattern);
}

function validateCells(workbook: Workbook, table: TableSheet, validations: Validations): void {
  const sheet = workbook.sheet(table.key);
  const columns = placedColumns(workbook, table).map(({ position, item }) => ({
    position,
    item: item.input ? validations.for(item.input) : null,
  }));
  for (const { start, items } of runs(columns, (one, next) => one === next)) {
    const [rule] = items;
    if (rule) sheet.getRange(belowHeader(start, items.length)).setDataValidation(rule);
  }
}

/** Replaces the add-in's own colour rules, which their colour tells apart, and keeps those of the user. */
function colourImpossible(workbook: Workbook, table: TableSheet): void {
  const sheet = workbook.sheet(table.key);
  const ours = impossibleRules(workbook, table);
  if (ours.length === 0) return;
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => rule.getBooleanCondition()?.getBackground() !== colours.impossible);
  sheet.setConditionalFormatRules([...others, ...ours]);
}

/** One rule for all parts of one whole: `$` holds the whole's column, the part's goes from column to column. */
function impossibleRules(workbook: Workbook, table: TableSheet): Rule[] {
  const parts = partsByWhole(workbook, table);
  if (parts.size === 0) return [];
  const sheet = workbook.sheet(table.key);
  const builder = SpreadsheetApp.newConditionalFormatRule().setBackground(colours.impossible);
  return [...parts].map(([whole, [first = 1, ...others]]) => {
    const limit = `$${letters(workbook.columnOf(table.key, whole))}2`;
    const ranges = sheet.getRangeList([first, ...others].map((column) => belowHeader(column))).getRanges();
    return builder
      .whenFormulaSatisfied(`=AND(ISNUMBER(${limit}); ${letters(first)}2>${limit})`)
      .setRanges(ranges)
      .build();
  });
}

/** Where the parts of each whole stand, from left to right. */
function partsByWhole(workbook: Workbook, table: TableSheet): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  for (const { position, item } of placedColumns(workbook, table)) {
    const whole = workbook.columnsOf(table).has(item.atMost ?? '') ? item.atMost : undefined;
    if (whole !== undefined)
      parts.set(
        whole,
        [...(parts.get(whole) ?? []), position].sort((a, b) => a - b),
      );
  }
  return parts;
}
