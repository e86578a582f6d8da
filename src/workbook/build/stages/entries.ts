import { resolve } from '../../description/resolve';
import type { TableSheet } from '../../description/types';
import { belowHeader } from '../a1';
import { patternsFor } from '../patterns';
import { tableReferences } from '../references';
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

function impossibleRules(workbook: Workbook, table: TableSheet): Rule[] {
  const watched = placedColumns(workbook, table).flatMap(({ position, item: { key, impossible } }) =>
    impossible === undefined
      ? []
      : [{ a1: belowHeader(position), formula: resolve(impossible, tableReferences(workbook, table, key)) }],
  );
  if (watched.length === 0) return [];
  const ranges = workbook
    .sheet(table.key)
    .getRangeList(watched.map(({ a1 }) => a1))
    .getRanges();
  const builder = SpreadsheetApp.newConditionalFormatRule().setBackground(colours.impossible);
  return watched.map(({ formula }, index) =>
    builder
      .whenFormulaSatisfied(formula)
      .setRanges(ranges.slice(index, index + 1))
      .build(),
  );
}
