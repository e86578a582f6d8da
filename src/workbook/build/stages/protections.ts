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
 * stay open to everyone. The page of explanations only warns: a team may well add its own rules to it.
 */
export function protectSheet(workbook: Workbook, described: SheetDescription): void {
  const protection = workbook.sheet(described.key).protect();
  protection.setDescription(buildTexts[workbook.plan.answers.language].protection);
  if (described.kind === 'table') protection.setUnprotectedRanges(openCells(workbook, described));
  if (described.key === 'start') protection.setWarningOnly(true);
  else restrictToOwner(protection);
}

function openCells(workbook: Workbook, table: TableSheet): Range[] {
  const inputs = placedColumns(workbook, table).filter(({ item }) => item.input);
  const open = runs(inputs).map(({ start, items }) => belowHeader(start, items.length));
  return workbook.sheet(table.key).getRangeList(open).getRanges();
}

/** The owner, and who sets the protection, can't be removed. */
function restrictToOwner(protection: Protection): void {
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}
