import type { Place } from '../../records/metadataStore';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { type Rules, reads, Service } from '../../runtime/service';
import { Range } from '../range/range';
import { Sheet } from '../sheet/sheet';
import { Spreadsheet } from '../sheet/spreadsheet';

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

/** What developer metadata is about. */
export class MetadataLocation extends Service<GasLocation> implements Methods {
  constructor(
    execution: Execution,
    private readonly place: Place,
  ) {
    super(execution, 'DeveloperMetadataLocation', RULES);
  }

  getLocationType(): GasLocationType {
    return LOCATION_TYPE[this.place.type];
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.place.type === 'SPREADSHEET' ? new Spreadsheet(this.execution).self : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.place.type === 'SHEET' ? new Sheet(this.execution, this.place.sheet).self : null;
  }

  getColumn(): GasRange | null {
    if (this.place.type !== 'COLUMN') return null;
    const { sheet, index } = this.place;
    const rows = { startRow: 0, endRow: sheet.getMaxRows() - 1 };
    return new Range(this.execution, sheet, { ...rows, startColumn: index, endColumn: index }).self;
  }

  getRow(): GasRange | null {
    if (this.place.type !== 'ROW') return null;
    const { sheet, index } = this.place;
    const columns = { startColumn: 0, endColumn: sheet.getMaxColumns() - 1 };
    return new Range(this.execution, sheet, { startRow: index, endRow: index, ...columns }).self;
  }
}
