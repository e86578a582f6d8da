import { newId } from '../../records/records';
import type { ChartRecord } from '../../records/types';
import type { Execution } from '../../runtime/execution';
import { type Rules, reads, Service } from '../../runtime/service';
import { EmbeddedChartBuilder } from '../embeddedChartBuilder';
import { ChartOptions } from './chartOptions';
import { rangesOf } from './chartRanges';

type GasChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
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

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return rangesOf(this.execution, this.record.ranges).map(({ self }) => self);
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.execution, this.record).self;
  }

  withNewId(): ChartRecord {
    return { ...this.record, id: newId() };
  }
}
