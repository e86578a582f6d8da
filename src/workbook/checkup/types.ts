import type { SheetKey } from '../description/types';

/** What a finding is about; also the key of its sentence. */
export type Check =
  | ('missingSheet' | 'missingColumn')
  | ('changedFormula' | 'blockedFormula' | 'formulaError' | 'tooManyRows')
  | ('textNumber' | 'notNumber' | 'tooLow' | 'tooHigh' | 'partAboveWhole')
  | ('notWhole' | 'lostThousands' | 'percentAmount' | 'otherCurrency')
  | ('writtenHours' | 'notHours' | 'minutesAbove59' | 'ambiguousHours')
  | ('missingHours' | 'missingSales')
  | ('textDate' | 'notDate' | 'noDate' | 'unordered' | 'duplicate')
  | ('futureDay' | 'farDay' | 'dayWithinPeriod')
  | ('missingWeek' | 'missingWeeks' | 'missingMonth' | 'missingMonths')
  | ('noPath' | 'unsplitPath' | 'noJourneyCount' | 'soldBeforeTouch' | 'undatedSales')
  | ('unknownChoice' | 'spacedChoice' | 'misspeltChoice')
  | ('blankMargin' | 'blankHourlyCost' | 'blankMarginKept' | 'blankHourlyCostKept');

/** What can be repaired without losing anything typed; also the key of the text that announces it. */
export type RepairKind =
  | 'rebuild'
  | 'restoreFormula'
  | 'unblock'
  | 'makeRoom'
  | 'toNumbers'
  | 'toHours'
  | 'toDates'
  | 'sortRows'
  | 'addToList'
  | 'respell';

/** Something in the workbook that needs a look. */
export interface Finding {
  /** The same for the same finding, whenever it is looked for. */
  readonly id: string;
  readonly check: Check;
  readonly sheet: SheetKey;
  /** The key of the column; null for a finding about a whole sheet. */
  readonly column: string | null;
  /** Where to look, in A1 notation; null where there is nothing to show. */
  readonly cell: string | null;
  /** What goes into the sentence; days as yyyy-mm-dd. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly repair: RepairKind | null;
}
