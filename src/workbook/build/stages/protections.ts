import { buildTexts } from '../../../locales';
import type { SheetDescription, TableSheet } from '../../description/types';
import { belowHeader } from '../a1';
import { runs } from '../runs';
import type { Workbook } from '../workbook';
import { placedColumns } from './columns';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Keeps headers, computed cells, settings and the dashboard for the owner; in tables the cells to type in
 * stay open to everyone. The page of explanations and what the add-in logs only warn: a team may well add its
 * own rules to the one, and the other is written by whoever runs the add-in.
 */
export function protectSheet(workbook: Workbook, described: SheetDescription): void {
  const protection = workbook.sheet(described.key).protect();
  protection.setDescription(buildTexts[workbook.plan.answers.language].protection);
  if (onlyWarns(described)) {
    protection.setWarningOnly(true);
    return;
  }
  if (described.kind === 'table') protection.setUnprotectedRanges(openCells(workbook, described));
  restrictToOwner(protection);
}

function onlyWarns(described: SheetDescription): boolean {
  return described.key === 'start' || (described.kind === 'table' && described.isLog === true);
}

function openCells(workbook: Workbook, table: TableSheet): Range[] {
  const inputs = placedColumns(workbook, table).filter(({ item }) => item.input);
  const sheet = workbook.sheet(table.key);
  return runs(inputs).map(({ start, items }) => sheet.getRange(belowHeader(start, items.length)));
}

/** The owner, and who sets the protection, can't be removed. */
function restrictToOwner(protection: Protection): void {
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}
