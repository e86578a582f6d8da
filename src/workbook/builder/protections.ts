import { buildTexts } from '../../locales';
import type { SheetDescription, TableSheet } from '../description/types';
import { belowHeader } from '../spreadsheet/a1';
import { runs } from '../spreadsheet/runs';
import { placedColumns, type Workbook } from '../spreadsheet/workbook';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Who may edit what has been protected. */
interface Access {
  readonly editors: GoogleAppsScript.Base.User[];
  readonly isForDomain: boolean;
}

/**
 * Reserves headers, computed cells, settings and the dashboard for the owner; in tables the cells to type in stay open
 * to everyone. The page of explanations and the add-in's log only warn: a team may add its own rules to the former,
 * and whoever runs the add-in writes the latter.
 */
export class Protections {
  private toAdded: Access | undefined;

  constructor(private readonly workbook: Workbook) {}

  protect(described: SheetDescription, open: Range[] = []): void {
    const protection = this.workbook.sheet(described.key).protect();
    protection.setDescription(buildTexts[this.workbook.plan.answers.language].protection);
    if (onlyWarns(described)) {
      protection.setWarningOnly(true);
      return;
    }
    if (open.length > 0) protection.setUnprotectedRanges(open);
    restrictToOwner(protection, this.accessTo(described, protection));
  }

  /** New sheets have the same editors, so only the first is asked. */
  private accessTo({ key }: SheetDescription, protection: Protection): Access {
    if (!this.workbook.isAdded(key)) return accessOf(protection);
    this.toAdded ??= accessOf(protection);
    return this.toAdded;
  }
}

/** The cells of a table that people type into. */
export function openCells(workbook: Workbook, table: TableSheet): string[] {
  if (onlyWarns(table)) return [];
  const inputs = placedColumns(workbook, table).filter(({ item }) => item.input);
  return runs(inputs).map(({ start, items }) => belowHeader(start, items.length));
}

function onlyWarns(described: SheetDescription): boolean {
  return described.key === 'start' || (described.kind === 'table' && described.isLog === true);
}

function accessOf(protection: Protection): Access {
  return { editors: protection.getEditors(), isForDomain: protection.canDomainEdit() };
}

/** Google never removes the owner or whoever sets the protection. */
function restrictToOwner(protection: Protection, { editors, isForDomain }: Access): void {
  protection.removeEditors(editors);
  if (isForDomain) protection.setDomainEdit(false);
}
