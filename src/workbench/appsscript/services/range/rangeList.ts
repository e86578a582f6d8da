import type { Execution } from '../../runtime/execution';
import { edits, type MethodRule, reads, Service } from '../../runtime/service';
import type { Range } from './range';

type GasRangeList = GoogleAppsScript.Spreadsheet.RangeList;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
/** What ranges and lists of ranges can both do. */
type Shared = Exclude<keyof GasRangeList, 'getRanges'> & keyof Range;

const RULES = {
  getRanges: reads(),
  breakApart: edits(),
  clear: edits(),
  clearContent: edits(),
  clearFormat: edits(),
  clearNote: edits(),
  clearDataValidations: edits(),
  setValue: edits(['value']),
  setFormula: edits(['string']),
  setNumberFormat: edits(['string']),
  setNote: edits(['stringOrNull']),
  setBackground: edits(['stringOrNull']),
  setFontColor: edits(['stringOrNull']),
  setFontFamily: edits(['stringOrNull']),
  setFontSize: edits(['number']),
  setFontWeight: edits(['stringOrNull']),
  setFontStyle: edits(['stringOrNull']),
  setWrap: edits(['boolean']),
  setHorizontalAlignment: edits(['stringOrNull']),
  setVerticalAlignment: edits(['stringOrNull']),
} satisfies Partial<Record<Shared | 'getRanges', MethodRule>>;

/** Several ranges of a sheet: what is done to the list is done to each of them. */
export class RangeList extends Service<GasRangeList> {
  constructor(
    execution: Execution,
    private readonly ranges: readonly Range[],
  ) {
    super(execution, 'RangeList', RULES);
  }

  getRanges(): GasRange[] {
    return this.ranges.map(({ self }) => self);
  }

  override assertEditable(): void {
    for (const range of this.ranges) range.assertEditable();
  }

  protected override perform(key: string, args: unknown[]): unknown {
    if (key === 'getRanges') return this.getRanges();
    for (const range of this.ranges) Reflect.apply(Reflect.get<object, string>(range, key), range, args);
    return this.self;
  }
}
