import type { TableSheet } from '../../description/types';
import { findFormerTags } from '../../spreadsheet/locateColumns';
import type { Workbook } from '../../spreadsheet/workbook';

/**
 * Removes the computed columns that an earlier description had. One in which somebody typed below the header stays with what was
 * typed, without its formula.
 */
export function removeFormerColumns(workbook: Workbook, table: TableSheet): void {
  if (!workbook.isOlder || workbook.isAdded(table.key)) return;
  const sheet = workbook.sheet(table.key);
  for (const tag of findFormerTags(sheet, table)) {
    const column = tag.getLocation().getColumn();
    if (!column) continue;
    const header = sheet.getRange(1, column.getColumn());
    if (header.getFormulas()[0]?.[0]) header.setValue('');
    if (column.isBlank()) {
      sheet.deleteColumn(column.getColumn());
    } else {
      header.clearNote();
      tag.remove();
    }
  }
}
