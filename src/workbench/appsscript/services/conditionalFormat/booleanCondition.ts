import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { type Rules, reads, Service } from '../../runtime/service';

type GasCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GasCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Methods = Pick<
  GasCondition,
  'getBackground' | 'getFontColor' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues'
>;

const RULES: Rules<Methods> = {
  getBackground: reads(),
  getFontColor: reads(),
  getBold: reads(),
  getCriteriaType: reads(),
  getCriteriaValues: reads(),
};

export const BOOLEAN_CRITERIA =
  enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>('CUSTOM_FORMULA');

/** How cells look for which a formula is true; null leaves a property as it is. */
export interface FormulaFormat {
  readonly formula: string;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** The condition of a rule that colours cells, and the colours. */
export class BooleanCondition extends Service<GasCondition> implements Methods {
  constructor(
    execution: Execution,
    private readonly format: FormulaFormat,
  ) {
    super(execution, 'BooleanCondition', RULES);
  }

  getBackground(): string | null {
    return this.format.background;
  }

  getFontColor(): string | null {
    return this.format.fontColor;
  }

  getBold(): boolean | null {
    return this.format.bold;
  }

  getCriteriaType(): GasCriteria {
    return BOOLEAN_CRITERIA.CUSTOM_FORMULA;
  }

  getCriteriaValues(): unknown[] {
    return [this.format.formula];
  }
}
