import type { ChartRecord } from '../appsscript/records/types';
import type { Engine } from '../engine/types';
import { chartOption } from './chartOption';
import { chartSize } from './chartSize';
import { type ECharts, init } from './echarts';
import { readChart } from './readChart';
import type { SheetView } from './sheetView';

/** One chart over the grid. */
export class FloatingChart {
  readonly #element = document.createElement('figure');
  readonly #chart: ECharts;
  #drawn = '';

  constructor(
    private readonly engine: Engine,
    private readonly record: ChartRecord,
    layer: HTMLElement,
  ) {
    this.#element.className = 'chart';
    const { width, height } = chartSize(record);
    this.#element.style.width = `${width}px`;
    this.#element.style.height = `${height}px`;
    layer.append(this.#element);
    this.#chart = init(this.#element);
  }

  /** Draws the cells as they are now. */
  refresh(): void {
    const data = readChart(this.engine, this.record);
    const content = JSON.stringify(data);
    if (content === this.#drawn) return;
    this.#drawn = content;
    this.#chart.setOption(chartOption(this.record, data, this.engine.language), { notMerge: true });
  }

  /** Puts the chart where its cell is on the screen now. */
  place(view: SheetView): void {
    const { row, column, offsetX, offsetY } = this.record;
    const { left, top } = view.cornerOf(row, column);
    const at = `translate(${left + offsetX * view.zoom}px, ${top + offsetY * view.zoom}px)`;
    this.#element.style.transform = `${at} scale(${view.zoom})`;
  }

  dispose(): void {
    this.#chart.dispose();
    this.#element.remove();
  }
}
