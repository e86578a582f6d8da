import { enumeration } from '../../runtime/enumeration';

/** The criteria of data validation that the workbench knows. */
export const CRITERIA = enumeration<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  'CHECKBOX',
  'CUSTOM_FORMULA',
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
);

/** What a cell must hold. `reference` names the cells of VALUE_IN_RANGE. */
export type Criterion =
  | { readonly type: 'CHECKBOX' | 'DATE_IS_VALID_DATE' }
  | { readonly type: 'CUSTOM_FORMULA'; readonly formula: string }
  | { readonly type: 'NUMBER_BETWEEN'; readonly min: number; readonly max: number }
  | {
      readonly type:
        | 'NUMBER_GREATER_THAN'
        | 'NUMBER_GREATER_THAN_OR_EQUAL_TO'
        | 'NUMBER_LESS_THAN_OR_EQUAL_TO';
      readonly bound: number;
    }
  | { readonly type: 'VALUE_IN_LIST'; readonly values: readonly string[]; readonly showsDropdown: boolean }
  | { readonly type: 'VALUE_IN_RANGE'; readonly reference: string; readonly showsDropdown: boolean };

export interface ValidationRule {
  readonly criterion: Criterion;
  readonly allowsInvalid: boolean;
  readonly helpText: string | null;
}
