import { areaOf, boundsOf, type SheetArea } from '../../geometry/area';
import { sizeOf } from '../../geometry/sheetSize';
import { newId } from '../../records/records';
import type { ChartRecord, ChartType } from '../../records/types';
import type { Execution } from '../../runtime/execution';
import { free, type Rules, reads, Service, serviceOf } from '../../runtime/service';
import { RangeContent } from '../cells/rangeContent';
import { ChartOptions } from './chartOptions';
import { CHART_TYPE } from './charts';

type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GasBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<GasChart, 'getChartId' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'modify'>;

const RULES: Rules<Methods> = {
  getChartId: reads(),
  getNumHeaders: reads(),
  getOptions: reads(),
  getRanges: reads(),
  modify: reads(),
};

/** A chart in a sheet, or one that is built and not inserted yet: its id is then 0. */
export class EmbeddedChart extends Service<GasChart> implements Methods {
  constructor(
    execution: Execution,
    readonly record: ChartRecord,
  ) {
    super(execution, 'EmbeddedChart', RULES);
  }

  getChartId(): number | null {
    return this.record.id || null;
  }

  getNumHeaders(): number {
    return this.record.headers;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptions(this.execution, this.record.options).self;
  }

  getRanges(): GasRange[] {
    return rangesOf(this.execution, this.record.ranges);
  }

  modify(): GasBuilder {
    return new EmbeddedChartBuilder(this.execution, this.record).self;
  }

  withNewId(): ChartRecord {
    return { ...this.record, id: newId() };
  }
}

type BuilderMethods = Pick<
  GasBuilder,
  | ('getChartType' | 'setChartType' | 'getRanges' | 'addRange' | 'clearRanges')
  | ('setNumHeaders' | 'setPosition' | 'setOption' | 'build')
>;

const BUILDER_RULES: Rules<BuilderMethods> = {
  getChartType: free(),
  setChartType: free(['string']),
  getRanges: reads(),
  addRange: reads(['object']),
  clearRanges: free(),
  setNumHeaders: free(['number']),
  setPosition: free(['number', 'number', 'number', 'number']),
  setOption: free(['string', 'value'], ['string', 'array']),
  build: reads(),
};

const BLANK: ChartRecord = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  headers: 1,
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  options: {},
};

/** Makes charts of a sheet's cells. */
export class EmbeddedChartBuilder extends Service<GasBuilder> implements BuilderMethods {
  constructor(
    execution: Execution,
    private record: ChartRecord = BLANK,
  ) {
    super(execution, 'EmbeddedChartBuilder', BUILDER_RULES);
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return CHART_TYPE[this.record.type];
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GasBuilder {
    const name = String(type);
    if (!isChartType(name)) throw new Error(`not available in the workbench: Charts.ChartType.${name}`);
    return this.#with({ type: name });
  }

  getRanges(): GasRange[] {
    return rangesOf(this.execution, this.record.ranges);
  }

  addRange(range: GasRange): GasBuilder {
    const added = sheetAreaOf(serviceOf(range, RangeContent, 'EmbeddedChartBuilder.addRange'));
    return this.#with({ ranges: [...this.record.ranges, added] });
  }

  clearRanges(): GasBuilder {
    return this.#with({ ranges: [] });
  }

  setNumHeaders(headers: number): GasBuilder {
    return this.#with({ headers });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GasBuilder {
    return this.#with({ row: row - 1, column: column - 1, offsetX, offsetY });
  }

  setOption(option: string, value: unknown): GasBuilder {
    return this.#with({ options: { ...this.record.options, [option]: value } });
  }

  build(): GasChart {
    return new EmbeddedChart(this.execution, this.record).self;
  }

  #with(change: Partial<ChartRecord>): GasBuilder {
    this.record = { ...this.record, ...change };
    return this.self;
  }
}

function isChartType(name: string): name is ChartType {
  return name in CHART_TYPE;
}

function sheetAreaOf({ sheet, bounds }: RangeContent): SheetArea {
  return { sheetId: sheet.getSheetId(), area: areaOf(bounds, sizeOf(sheet)) };
}

/** The chart's ranges, without those whose sheet is gone. */
function rangesOf(execution: Execution, areas: readonly SheetArea[]): GasRange[] {
  return areas.flatMap(({ sheetId, area }) => {
    const sheet = execution.engine.workbook.getSheetBySheetId(sheetId);
    return sheet ? [execution.range(sheet, boundsOf(area, sizeOf(sheet)))] : [];
  });
}
