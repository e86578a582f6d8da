import type { Execution } from '../../runtime/execution';
import { free, type Rules, Service } from '../../runtime/service';

type GasOptions = GoogleAppsScript.Charts.ChartOptions;

const RULES: Rules<Pick<GasOptions, 'get'>> = { get: free(['string']) };

/** The options with which a chart was built. */
export class ChartOptions extends Service<GasOptions> implements Pick<GasOptions, 'get'> {
  constructor(
    execution: Execution,
    private readonly options: Readonly<Record<string, unknown>>,
  ) {
    super(execution, 'ChartOptions', RULES);
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}
