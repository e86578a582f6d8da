import type { SheetKey, TableSheet } from '../../description/types';
import type { Workbook } from '../workbook';

/** A table of the description, built for whatever goals. */
export function tableIn({ plan }: Workbook, key: SheetKey): TableSheet {
  const found = plan.description.sheets.find((sheet) => sheet.key === key);
  if (found?.kind !== 'table') throw new Error(`There is no table ${key}.`);
  return found;
}
