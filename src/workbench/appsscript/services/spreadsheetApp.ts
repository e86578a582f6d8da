import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import type { Execution } from '../runtime/execution';
import { asksUi, type Rules, reads, readsSelection, Service } from '../runtime/service';
import { resolveText } from './cells/resolveReference';
import { BOOLEAN_CRITERIA } from './conditionalFormat/booleanCondition';
import { ConditionalFormatRuleBuilder } from './conditionalFormat/conditionalFormatRule';
import { LOCATION_TYPE } from './metadata/developerMetadataLocation';
import { PROTECTION_TYPE } from './protection/protection';
import { Spreadsheet } from './sheet/spreadsheet';
import { Ui } from './ui';
import { DataValidationBuilder } from './validation/dataValidation';
import { CRITERIA } from './validation/validationRule';

type GasApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GasSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<
  GasApp,
  | ('getActive' | 'getActiveSpreadsheet' | 'getActiveSheet' | 'getActiveRange' | 'getCurrentCell')
  | ('getUi' | 'flush' | 'newDataValidation' | 'newConditionalFormatRule')
>;

const RULES: Rules<Methods> = {
  getActive: reads(),
  getActiveSpreadsheet: reads(),
  getActiveSheet: readsSelection(),
  getActiveRange: readsSelection(),
  getCurrentCell: readsSelection(),
  getUi: asksUi(),
  flush: reads(),
  newDataValidation: reads(),
  newConditionalFormatRule: reads(),
};

const ENUMERATIONS = {
  BooleanCriteria: BOOLEAN_CRITERIA,
  DataValidationCriteria: CRITERIA,
  DeveloperMetadataLocationType: LOCATION_TYPE,
  ProtectionType: PROTECTION_TYPE,
};

/** `SpreadsheetApp`: the way to the spreadsheet and its user interface. */
export class SpreadsheetApp extends Service<GasApp> implements Methods {
  constructor(execution: Execution) {
    super(execution, 'SpreadsheetApp', RULES, ENUMERATIONS);
  }

  getActive(): GasSpreadsheet {
    return this.#spreadsheet().self;
  }

  getActiveSpreadsheet(): GasSpreadsheet {
    return this.#spreadsheet().self;
  }

  getActiveSheet(): GasSheet {
    return this.#spreadsheet().getActiveSheet();
  }

  getActiveRange(): GasRange {
    const active = this.#workbook.getActiveRange();
    if (active === null) return this.getCurrentCell();
    return this.execution.range(this.#workbook.getActiveSheet(), active.getRange());
  }

  getCurrentCell(): GasRange {
    const { sheet, a1 } = this.execution.engine.activeCell();
    const current = this.#workbook.getSheetByName(sheet) ?? this.#workbook.getActiveSheet();
    const cells = resolveText(this.#workbook, a1, current);
    return this.execution.range(cells.sheet, cells.bounds);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return new Ui(this.execution).self;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder(this.execution).self;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution).self;
  }

  /** Nothing to do: writes reach the grid at once, and formulas are computed once the run has ended. */
  flush(): void {}

  #spreadsheet(): Spreadsheet {
    return new Spreadsheet(this.execution);
  }

  get #workbook(): FWorkbook {
    return this.execution.engine.workbook;
  }
}
