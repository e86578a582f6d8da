import type { Execution } from '../runtime/execution';
import { behind, free, type Rules, reads, Service } from '../runtime/service';
import { Range } from './range/range';
import { DataValidation } from './validation/dataValidation';
import type { Criterion, ValidationRule } from './validation/validationRule';

type GasBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<
  GasBuilder,
  | ('requireCheckbox' | 'requireDate' | 'requireFormulaSatisfied')
  | ('requireNumberBetween' | 'requireNumberGreaterThan')
  | ('requireNumberGreaterThanOrEqualTo' | 'requireNumberLessThanOrEqualTo')
  | ('requireValueInList' | 'requireValueInRange')
  | ('setAllowInvalid' | 'setHelpText' | 'build')
>;

const RULES: Rules<Methods> = {
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
export class DataValidationBuilder extends Service<GasBuilder> implements Methods {
  #criterion: Criterion | null;
  #allowsInvalid: boolean;
  #helpText: string | null;

  constructor(execution: Execution, rule?: ValidationRule) {
    super(execution, 'DataValidationBuilder', RULES);
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
    const reference = behind(range, Range, 'DataValidationBuilder.requireValueInRange').reference();
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

  build(): GoogleAppsScript.Spreadsheet.DataValidation {
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
