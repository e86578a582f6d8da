import type { Bounds, SheetSize } from '../geometry/a1';
import { boundsOf } from '../geometry/area';
import { intersection, subtract } from '../geometry/rectangles';
import type { ProtectionRecord } from '../records/types';

/** Whether an edit is allowed, must be confirmed, or is denied. */
export type EditPermission = 'allowed' | 'confirm' | 'denied';

/** Who edits: the owner, or one of those with whom the workbook is shared. */
export interface Editor {
  readonly isOwner: boolean;
  readonly address: string;
}

/** Checks an edit of these cells, or without cells of the sheet as a whole, against the sheet's protections. */
export function checkProtection(
  protections: readonly ProtectionRecord[],
  cells: Bounds | null,
  size: SheetSize,
  editor: Editor,
): EditPermission {
  const applicable = protections.filter((protection) => appliesTo(protection, cells, size));
  if (applicable.some((protection) => !mayEdit(protection, editor))) return 'denied';
  return applicable.some(({ warningOnly }) => warningOnly) ? 'confirm' : 'allowed';
}

export function mayEdit({ warningOnly, editors }: ProtectionRecord, { isOwner, address }: Editor): boolean {
  return isOwner || warningOnly || editors === null || editors.includes(address);
}

function appliesTo({ area, unprotected }: ProtectionRecord, cells: Bounds | null, size: SheetSize): boolean {
  if (cells === null) return area === null;
  if (area !== null) return intersection(boundsOf(area, size), cells) !== null;
  const open = unprotected.map((each) => boundsOf(each, size));
  return open.reduce((left, each) => left.flatMap((rest) => subtract(rest, each)), [cells]).length > 0;
}
