import type { Execution } from '../../runtime/execution';
import { free, type Rules, reads, Service } from '../../runtime/service';
import { DataValidationBuilder } from '../dataValidationBuilder';
import { rangeOfReference } from '../range/references';
import { CRITERIA, type Criterion, type ValidationRule } from './validationRule';

type GasValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Methods = Pick<
  GasValidation,
  'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
>;

const RULES: Rules<Methods> = {
  copy: free(),
  getAllowInvalid: free(),
  getCriteriaType: free(),
  getCriteriaValues: reads(),
  getHelpText: free(),
};

/** A rule about what may be typed into a cell. */
export class DataValidation extends Service<GasValidation> implements Methods {
  constructor(
    execution: Execution,
    readonly rule: ValidationRule,
  ) {
    super(execution, 'DataValidation', RULES);
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.rule).self;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowsInvalid;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return CRITERIA[this.rule.criterion.type];
  }

  getCriteriaValues(): unknown[] {
    return valuesOf(this.execution, this.rule.criterion);
  }

  getHelpText(): string {
    return this.rule.helpText ?? '';
  }
}

/** The arguments with which the criterion was built. */
function valuesOf(execution: Execution, criterion: Criterion): unknown[] {
  switch (criterion.type) {
    case 'CHECKBOX':
    case 'DATE_IS_VALID_DATE':
      return [];
    case 'CUSTOM_FORMULA':
      return [criterion.formula];
    case 'NUMBER_BETWEEN':
      return [criterion.min, criterion.max];
    case 'VALUE_IN_LIST':
      return [criterion.values, criterion.showsDropdown];
    case 'VALUE_IN_RANGE':
      return [rangeOfReference(execution, criterion.reference)?.self, criterion.showsDropdown];
    default:
      return [criterion.bound];
  }
}
