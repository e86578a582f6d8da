import type { FUniver } from '@univerjs/core/lib/facade';
import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import { sizeOf } from '../geometry/sheetSize';
import type { Records } from '../records/records';
import type { EditHandlers, Role } from '../types';
import { type Edit, editsOf } from './affectedCells';
import { checkProtection, type Editor, type EditPermission } from './checkProtection';

export interface GuardContext {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly records: Records;
  /** The role being played. */
  role(): Role;
  person(): Editor;
  /** Scripts are checked by the services that they call. */
  isScriptRunning(): boolean;
}

interface CommandEvent {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: { onlyLocal?: boolean; fromFormula?: boolean };
  cancel?: boolean;
}

/** Cancels edits in the grid that the user's role or a protection forbids. Returns a function that removes the guard. */
export function guardEdits(context: GuardContext, handlers: EditHandlers): () => void {
  const { api } = context;
  let restoring: ReturnType<typeof setTimeout> | undefined;
  const listening = api.addEvent(api.Event.BeforeCommandExecute, (event: CommandEvent) => {
    const { options } = event;
    if (context.isScriptRunning() || options?.onlyLocal || options?.fromFormula) return;
    if (isAllowed(editsOf(event), context, handlers)) return;
    event.cancel = true;
    // Univer has already cleared what a formula shows in the cell that was typed over.
    clearTimeout(restoring);
    restoring = setTimeout(() => api.getFormula().executeCalculation());
  });
  return () => {
    clearTimeout(restoring);
    listening.dispose();
  };
}

function isAllowed(
  edits: readonly Edit[],
  guarded: GuardContext,
  { onDenied: onRefusal, confirmEdit: confirm }: EditHandlers,
): boolean {
  if (edits.length === 0) return true;
  if (guarded.role() === 'viewer') {
    onRefusal('viewer');
    return false;
  }
  const permissions = edits.flatMap((edit) => permissionsFor(edit, guarded));
  if (permissions.includes('denied')) {
    onRefusal('protected');
    return false;
  }
  return !permissions.includes('confirm') || confirm();
}

function permissionsFor(
  { sheetId, cells }: Edit,
  { workbook, records, person }: GuardContext,
): EditPermission[] {
  const sheet = sheetId === null ? null : workbook.getSheetBySheetId(sheetId);
  if (sheet === null) return [];
  const { protections } = records.ofSheet(sheet);
  if (protections.length === 0) return [];
  const [size, editor] = [sizeOf(sheet), person()];
  return (cells ?? [null]).map((each) => checkProtection(protections, each, size, editor));
}
