import type { IDataValidationRule } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/lib/facade';
import type { FDataValidation, FDataValidationBuilder } from '@univerjs/sheets-data-validation/facade';
import { toGridFormula, toTypedFormula } from '../../../engine/text/formulaText';
import type { Bounds } from '../../geometry/a1';
import { blocksOf } from '../../geometry/blocks';
import type { Execution } from '../../runtime/execution';
import { resolveReference } from '../cells/resolveReference';
import type { Criterion, ValidationRule } from './validationRule';

/** The cells that rules are given to. */
interface RuledCells {
  readonly bounds: Bounds;
  gridRange(bounds: Bounds): FRange;
}

/** Sets the rule of each cell; null removes it. Cells with the same rule are set together. */
export function applyRules(
  execution: Execution,
  cells: RuledCells,
  rules: readonly (readonly (ValidationRule | null)[])[],
): void {
  const { startRow, startColumn } = cells.bounds;
  for (const { value, bounds } of blocksOf(rules)) {
    const grid = cells.gridRange({
      startRow: startRow + bounds.startRow,
      endRow: startRow + bounds.endRow,
      startColumn: startColumn + bounds.startColumn,
      endColumn: startColumn + bounds.endColumn,
    });
    if (value !== null) grid.setDataValidation(toUniver(execution, value));
    else if (grid.getDataValidations().length > 0) grid.setDataValidation(null);
  }
}

/** The rule of the range's first cell; null without one, or for a kind that the workbench doesn't know. */
export function ruleOf(execution: Execution, grid: FRange): ValidationRule | null {
  const rule = grid.getDataValidation()?.rule;
  const criterion = rule && criterionOf(execution, rule);
  if (!rule || !criterion) return null;
  return { criterion, allowsInvalid: rule.errorStyle !== STOP, helpText: rule.prompt ?? null };
}

/** How Univer marks a rule that refuses what breaks it. */
const STOP = 1;
/** Every day that a spreadsheet knows. */
const FIRST_DAY = new Date(1900, 0, 1);

function toUniver(
  execution: Execution,
  { criterion, allowsInvalid, helpText }: ValidationRule,
): FDataValidation {
  const builder = execution.engine.api.newDataValidation();
  setCriterion(execution, builder, criterion);
  builder.setAllowInvalid(allowsInvalid).setAllowBlank(true);
  if (helpText) builder.setOptions({ prompt: helpText, error: helpText, showErrorMessage: true });
  const validation = builder.build();
  // Univer adds the workbook's id to the reference, which would tie the rule to this copy of it.
  if (criterion.type === 'VALUE_IN_RANGE') validation.rule.formula1 = `=${criterion.reference}`;
  return validation;
}

function setCriterion(execution: Execution, builder: FDataValidationBuilder, criterion: Criterion): void {
  switch (criterion.type) {
    case 'CHECKBOX':
      builder.requireCheckbox();
      break;
    case 'DATE_IS_VALID_DATE':
      builder.requireDateOnOrAfter(FIRST_DAY);
      break;
    case 'CUSTOM_FORMULA':
      builder.requireFormulaSatisfied(toGridFormula(criterion.formula, execution.engine.language));
      break;
    case 'NUMBER_BETWEEN':
      builder.requireNumberBetween(criterion.min, criterion.max);
      break;
    case 'NUMBER_GREATER_THAN':
      builder.requireNumberGreaterThan(criterion.bound);
      break;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      builder.requireNumberGreaterThanOrEqualTo(criterion.bound);
      break;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      builder.requireNumberLessThanOrEqualTo(criterion.bound);
      break;
    case 'VALUE_IN_LIST':
      builder.requireValueInList([...criterion.values], false, criterion.showsDropdown);
      break;
    case 'VALUE_IN_RANGE':
      builder.requireValueInRange(gridRange(execution, criterion.reference), false, criterion.showsDropdown);
      break;
  }
}

function gridRange(execution: Execution, reference: string): FRange {
  const cells = resolveReference(execution.engine.workbook, reference);
  if (cells === null) throw new Error('The range of allowed values no longer exists.');
  return cells.sheet.getRange({ ...cells.bounds, sheetId: cells.sheet.getSheetId() });
}

function criterionOf(execution: Execution, rule: IDataValidationRule): Criterion | null {
  const { type, formula1 = '', showDropDown: showsDropdown = true } = rule;
  if (type === 'checkbox') return { type: 'CHECKBOX' };
  if (type === 'date') return { type: 'DATE_IS_VALID_DATE' };
  if (type === 'custom')
    return { type: 'CUSTOM_FORMULA', formula: toTypedFormula(formula1, execution.engine.language) };
  if (type === 'decimal') return numberCriterionOf(rule);
  if (type !== 'list') return null;
  if (resolveReference(execution.engine.workbook, formula1) === null) {
    return { type: 'VALUE_IN_LIST', values: JSON.parse(formula1), showsDropdown };
  }
  return { type: 'VALUE_IN_RANGE', reference: formula1.replace(/^=/, ''), showsDropdown };
}

function numberCriterionOf({ operator, formula1, formula2 }: IDataValidationRule): Criterion | null {
  const bound = Number(formula1);
  if (operator === 'between') return { type: 'NUMBER_BETWEEN', min: bound, max: Number(formula2) };
  if (operator === 'greaterThan') return { type: 'NUMBER_GREATER_THAN', bound };
  if (operator === 'greaterThanOrEqual') return { type: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', bound };
  if (operator === 'lessThanOrEqual') return { type: 'NUMBER_LESS_THAN_OR_EQUAL_TO', bound };
  return null;
}
