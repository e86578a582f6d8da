import type { ChartRecord, ChartType } from '../records/types';
import type { Execution } from '../runtime/execution';
import { behind, free, type Rules, reads, Service } from '../runtime/service';
import { rangesOf, sheetAreaOf } from './charts/chartRanges';
import { CHART_TYPE } from './charts/charts';
import { EmbeddedChart } from './charts/embeddedChart';
import { Range } from './range/range';

type GasBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type Methods = Pick<
  GasBuilder,
  | ('getChartType' | 'setChartType' | 'getRanges' | 'addRange' | 'clearRanges')
  | ('setNumHeaders' | 'setPosition' | 'setOption' | 'build')
>;

const RULES: Rules<Methods> = {
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
export class EmbeddedChartBuilder extends Service<GasBuilder> implements Methods {
  constructor(
    execution: Execution,
    private record: ChartRecord = BLANK,
  ) {
    super(execution, 'EmbeddedChartBuilder', RULES);
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
    return rangesOf(this.execution, this.record.ranges).map(({ self }) => self);
  }

  addRange(range: GasRange): GasBuilder {
    const added = sheetAreaOf(behind(range, Range, 'EmbeddedChartBuilder.addRange'));
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

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
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
