import type { Execution } from '../../runtime/execution';
import { free, type Rules, reads, Service, serviceOf } from '../../runtime/service';
import { RangeContent } from '../cells/rangeContent';
import { resolveReference } from '../cells/resolveReference';
import { CRITERIA, type Criterion, type ValidationRule } from './validationRule';

type GasValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GasBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
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

  copy(): GasBuilder {
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

type BuilderMethods = Pick<
  GasBuilder,
  | ('requireCheckbox' | 'requireDate' | 'requireFormulaSatisfied')
  | ('requireNumberBetween' | 'requireNumberGreaterThan')
  | ('requireNumberGreaterThanOrEqualTo' | 'requireNumberLessThanOrEqualTo')
  | ('requireValueInList' | 'requireValueInRange')
  | ('setAllowInvalid' | 'setHelpText' | 'build')
>;

const BUILDER_RULES: Rules<BuilderMethods> = {
  requireCheckbox: free(),
  requireDate: free(),
  requireFormulaSatisfied: free(['string']),
  requireNumberBetween: free(['number', 'number']),
  requireNumberGreaterThan: free(['number']),
  requireNumberGreaterThanOrEqualTo: free(['number']),
  requireNumberLessThanOrEqualTo: free(['number']),
  requireValueInList: free(['array'], ['array', 'boolean']),
  requireValueInRange: reads(['object'], ['object', 'boolean']),
  setAllowInvalid: free(['boolean']),
  setHelpText: free(['string']),
  build: free(),
};

/** Makes rules about what may be typed into a cell. */
export class DataValidationBuilder extends Service<GasBuilder> implements BuilderMethods {
  #criterion: Criterion | null;
  #allowsInvalid: boolean;
  #helpText: string | null;

  constructor(execution: Execution, rule?: ValidationRule) {
    super(execution, 'DataValidationBuilder', BUILDER_RULES);
    this.#criterion = rule?.criterion ?? null;
    this.#allowsInvalid = rule?.allowsInvalid ?? true;
    this.#helpText = rule?.helpText ?? null;
  }

  requireCheckbox(): GasBuilder {
    return this.#require({ type: 'CHECKBOX' });
  }

  requireDate(): GasBuilder {
    return this.#require({ type: 'DATE_IS_VALID_DATE' });
  }

  requireFormulaSatisfied(formula: string): GasBuilder {
    return this.#require({ type: 'CUSTOM_FORMULA', formula });
  }

  requireNumberBetween(min: number, max: number): GasBuilder {
    return this.#require({ type: 'NUMBER_BETWEEN', min, max });
  }

  requireNumberGreaterThan(bound: number): GasBuilder {
    return this.#require({ type: 'NUMBER_GREATER_THAN', bound });
  }

  requireNumberGreaterThanOrEqualTo(bound: number): GasBuilder {
    return this.#require({ type: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', bound });
  }

  requireNumberLessThanOrEqualTo(bound: number): GasBuilder {
    return this.#require({ type: 'NUMBER_LESS_THAN_OR_EQUAL_TO', bound });
  }

  requireValueInList(values: string[], showsDropdown = true): GasBuilder {
    return this.#require({ type: 'VALUE_IN_LIST', values: values.map(String), showsDropdown });
  }

  requireValueInRange(range: GasRange, showsDropdown = true): GasBuilder {
    const reference = serviceOf(range, RangeContent, 'DataValidationBuilder.requireValueInRange').reference();
    return this.#require({ type: 'VALUE_IN_RANGE', reference, showsDropdown });
  }

  setAllowInvalid(allowsInvalid: boolean): GasBuilder {
    this.#allowsInvalid = allowsInvalid;
    return this.self;
  }

  setHelpText(helpText: string): GasBuilder {
    this.#helpText = helpText;
    return this.self;
  }

  build(): GasValidation {
    if (this.#criterion === null) throw new Error('The data validation rule has no criteria.');
    const rule = {
      criterion: this.#criterion,
      allowsInvalid: this.#allowsInvalid,
      helpText: this.#helpText,
    };
    return new DataValidation(this.execution, rule).self;
  }

  #require(criterion: Criterion): GasBuilder {
    this.#criterion = criterion;
    return this.self;
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
      return [rangeOf(execution, criterion.reference), criterion.showsDropdown];
    default:
      return [criterion.bound];
  }
}

function rangeOf(execution: Execution, reference: string): GasRange | undefined {
  const cells = resolveReference(execution.engine.workbook, reference);
  return cells ? execution.range(cells.sheet, cells.bounds) : undefined;
}
