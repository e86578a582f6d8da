import type { Calls } from './calls';
import { Range } from './range';
import { behind, Service } from './service';
import type { ChartModel } from './sheetModel';

type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GasBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GasOptions = GoogleAppsScript.Charts.ChartOptions;

let nextId = 1;

export function newChartId(): number {
  return nextId++;
}

/** A chart on a sheet. */
export class Chart extends Service<GasChart> implements Pick<GasChart, 'getOptions' | 'modify'> {
  constructor(
    calls: Calls,
    readonly model: ChartModel,
  ) {
    super(calls);
  }

  getOptions(): GasOptions {
    return new Options(this.calls, this.model.options).self;
  }

  modify(): GasBuilder {
    return new ChartBuilder(this.calls, this.model).self;
  }
}

class Options extends Service<GasOptions> implements Pick<GasOptions, 'get'> {
  constructor(
    calls: Calls,
    private readonly options: ChartModel['options'],
  ) {
    super(calls);
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

export class ChartBuilder
  extends Service<GasBuilder>
  implements
    Pick<
      GasBuilder,
      'setChartType' | 'setNumHeaders' | 'setPosition' | 'setOption' | 'addRange' | 'clearRanges' | 'build'
    >
{
  private model: ChartModel;

  constructor(calls: Calls, model?: ChartModel) {
    super(calls);
    this.model = model ?? { id: newChartId(), type: '', headers: 0, position: '', areas: [], options: {} };
  }

  setChartType(type: unknown): GasBuilder {
    return this.change({ type: String(type) });
  }

  setNumHeaders(headers: number): GasBuilder {
    return this.change({ headers });
  }

  setPosition(...position: number[]): GasBuilder {
    return this.change({ position: position.join(' ') });
  }

  setOption(option: string, value: unknown): GasBuilder {
    return this.change({ options: { ...this.model.options, [option]: value } });
  }

  addRange(range: GoogleAppsScript.Spreadsheet.Range): GasBuilder {
    const { sheet, bounds } = behind(range, Range);
    return this.change({ areas: [...this.model.areas, sheet.area(bounds)] });
  }

  clearRanges(): GasBuilder {
    return this.change({ areas: [] });
  }

  build(): GasChart {
    return new Chart(this.calls, this.model).self;
  }

  private change(changes: Partial<ChartModel>): GasBuilder {
    this.model = { ...this.model, ...changes };
    return this.self;
  }
}
