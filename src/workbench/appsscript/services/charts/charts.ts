import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { Service } from '../../runtime/service';

type GasCharts = GoogleAppsScript.Charts.Charts;

export const CHART_TYPE = enumeration<typeof GoogleAppsScript.Charts.ChartType>('LINE', 'COLUMN', 'BAR');

/** `Charts`, for the types of chart that sheets can show. */
export class Charts extends Service<GasCharts> {
  constructor(execution: Execution) {
    super(execution, 'Charts', {}, { ChartType: CHART_TYPE });
  }
}
