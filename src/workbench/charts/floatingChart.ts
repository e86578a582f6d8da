import type { ChartRecord } from '../appsscript/records/types';
import type { Engine } from '../engine/types';
import { chartOption } from './chartOption';
import { type ECharts, init } from './echarts';
import { readChart } from './readChart';
import type { SheetView } from './sheetView';

/** As large as Google makes a chart that isn't given a size. */
const SIZE = { width: 600, height: 371 };

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
    this.#element.style.width = `${sizeOf(record, 'width')}px`;
    this.#element.style.height = `${sizeOf(record, 'height')}px`;
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

function sizeOf({ options }: ChartRecord, side: keyof typeof SIZE): number {
  const size = options[side];
  return typeof size === 'number' && size > 0 ? size : SIZE[side];
}
