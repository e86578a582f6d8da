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

export const BOOLEAN_CRITERIA = enumeration<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>(
  'CUSTOM_FORMULA',
  'TEXT_STARTS_WITH',
);

/** A formula that is to be true, or the letters with which a text is to begin. */
export interface Criterion {
  readonly type: 'CUSTOM_FORMULA' | 'TEXT_STARTS_WITH';
  readonly value: string;
}

/** How cells look that meet a criterion; null leaves a property as it is. */
export interface CellFormat {
  readonly criterion: Criterion;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** The condition of a rule that colours cells, and the colours. */
export class BooleanCondition extends Service<GasCondition> implements Methods {
  constructor(
    execution: Execution,
    private readonly format: CellFormat,
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
    return BOOLEAN_CRITERIA[this.format.criterion.type];
  }

  getCriteriaValues(): unknown[] {
    return [this.format.criterion.value];
  }
}
