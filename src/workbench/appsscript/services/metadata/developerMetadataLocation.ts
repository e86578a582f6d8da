import type { MetadataLocation } from '../../records/metadataStore';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { type Rules, reads, Service } from '../../runtime/service';

type GasLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GasLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<GasLocation, 'getLocationType' | 'getSpreadsheet' | 'getSheet' | 'getColumn' | 'getRow'>;

const RULES: Rules<Methods> = {
  getLocationType: reads(),
  getSpreadsheet: reads(),
  getSheet: reads(),
  getColumn: reads(),
  getRow: reads(),
};

export const LOCATION_TYPE = enumeration<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType>(
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
);

/** What developer metadata is attached to. */
export class DeveloperMetadataLocation extends Service<GasLocation> implements Methods {
  constructor(
    execution: Execution,
    private readonly location: MetadataLocation,
  ) {
    super(execution, 'DeveloperMetadataLocation', RULES);
  }

  getLocationType(): GasLocationType {
    return LOCATION_TYPE[this.location.type];
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? this.execution.spreadsheet() : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.location.type === 'SHEET' ? this.execution.sheet(this.location.sheet) : null;
  }

  getColumn(): GasRange | null {
    if (this.location.type !== 'COLUMN') return null;
    const { sheet, index } = this.location;
    const rows = { startRow: 0, endRow: sheet.getMaxRows() - 1 };
    return this.execution.range(sheet, { ...rows, startColumn: index, endColumn: index });
  }

  getRow(): GasRange | null {
    if (this.location.type !== 'ROW') return null;
    const { sheet, index } = this.location;
    const columns = { startColumn: 0, endColumn: sheet.getMaxColumns() - 1 };
    return this.execution.range(sheet, { startRow: index, endRow: index, ...columns });
  }
}
