import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Bounds } from '../../geometry/a1';
import { type Area, areaOf } from '../../geometry/area';
import { sizeOf } from '../../geometry/sheetSize';
import { newId } from '../../records/records';
import type { ProtectionRecord } from '../../records/types';
import type { Execution } from '../../runtime/execution';
import { Protection } from './protection';

/** The protection that the sheet has, or a new one. */
export function protectSheet(execution: Execution, sheet: FWorksheet): Protection {
  const [existing] = protectionsOf(execution, sheet, 'SHEET');
  return existing ?? added(execution, sheet, null);
}

/** A new protection of the range: the same cells may be protected more than once. */
export function protectRange(execution: Execution, sheet: FWorksheet, bounds: Bounds): Protection {
  return added(execution, sheet, areaOf(bounds, sizeOf(sheet)));
}

/** The sheet's protections of that kind. */
export function protectionsOf(
  execution: Execution,
  sheet: FWorksheet,
  kind: 'SHEET' | 'RANGE',
): Protection[] {
  return execution.records
    .ofSheet(sheet)
    .protections.filter(({ area }) => (area === null) === (kind === 'SHEET'))
    .map(({ id }) => new Protection(execution, sheet, id));
}

function added(execution: Execution, sheet: FWorksheet, area: Area | null): Protection {
  const protection: ProtectionRecord = {
    id: newId(),
    area,
    unprotected: [],
    warningOnly: false,
    editors: null,
    domainEdit: false,
    description: '',
  };
  const { protections } = execution.records.ofSheet(sheet);
  execution.records.changeSheet(sheet, { protections: [...protections, protection] });
  return new Protection(execution, sheet, protection.id);
}
