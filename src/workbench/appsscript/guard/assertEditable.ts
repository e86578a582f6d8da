import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Bounds } from '../geometry/a1';
import { sizeOf } from '../geometry/sheetSize';
import type { Execution, Host } from '../runtime/execution';
import { addressOf } from '../runtime/people';
import { checkProtection, type Editor } from './checkProtection';

/** The person behind the role being played. */
export function personOf({ role, records }: Pick<Host, 'role' | 'records'>): Editor {
  return { isOwner: role === 'owner', address: addressOf(role, records.ofWorkbook()) };
}

/** Throws what Google throws when a protection denies this user the cells; without cells, the sheet. */
export function assertEditable(execution: Execution, sheet: FWorksheet, cells: Bounds | null): void {
  const { protections } = execution.records.ofSheet(sheet);
  if (checkProtection(protections, cells, sizeOf(sheet), personOf(execution.host)) !== 'denied') return;
  throw new Error(
    'You are trying to edit a protected cell or object. ' +
      'Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
