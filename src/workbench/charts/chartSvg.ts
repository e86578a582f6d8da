import type { ChartRecord } from '../appsscript/records/types';
import type { Engine } from '../engine/types';
import { chartOption } from './chartOption';
import { chartSize } from './chartSize';
import { init } from './echarts';
import { readChart } from './readChart';

/** The chart as a picture, of the cells as they are now. */
export function chartSvg(engine: Engine, chart: ChartRecord): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, ...chartSize(chart) });
  try {
    drawing.setOption(chartOption(chart, readChart(engine, chart), engine.language));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}
