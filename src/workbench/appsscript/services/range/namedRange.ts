import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import type { Execution } from '../../runtime/execution';
import { edits, type Rules, reads, Service, serviceOf } from '../../runtime/service';
import { RangeContent } from '../cells/rangeContent';
import { resolveReference } from '../cells/resolveReference';

type GasNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<GasNamedRange, 'getName' | 'getRange' | 'setName' | 'setRange' | 'remove'>;

const RULES: Rules<Methods> = {
  getName: reads(),
  getRange: reads(),
  setName: edits(['string']),
  setRange: edits(['object']),
  remove: edits(),
};

type DefinedName = NonNullable<ReturnType<FWorkbook['getDefinedName']>>;

/** A range that formulas call by a name. */
export class NamedRange extends Service<GasNamedRange> implements Methods {
  constructor(
    execution: Execution,
    private readonly definedName: DefinedName,
  ) {
    super(execution, 'NamedRange', RULES);
  }

  getName(): string {
    return this.definedName.getName();
  }

  getRange(): GasRange {
    const cells = resolveReference(this.execution.engine.workbook, this.definedName.getFormulaOrRefString());
    if (cells === null) throw new Error(`The named range ${this.getName()} has lost its cells.`);
    return this.execution.range(cells.sheet, cells.bounds);
  }

  setName(name: string): GasNamedRange {
    this.definedName.setName(name);
    return this.self;
  }

  setRange(range: GasRange): GasNamedRange {
    this.definedName.setRef(serviceOf(range, RangeContent, 'NamedRange.setRange').reference());
    return this.self;
  }

  remove(): void {
    this.definedName.delete();
  }
}
