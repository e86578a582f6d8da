import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Records } from '../appsscript/records/records';
import type { Engine } from '../engine/types';
import { FloatingChart } from './floatingChart';
import { SheetView } from './sheetView';

/** Draws the charts of the active sheet over the grid in the container, and updates them with cells, scrolling and zoom. */
export function showCharts(engine: Engine, records: Records, container: HTMLElement): void {
  const layer = new ChartLayer(engine, records, container);
  const { api } = engine;
  const { Scroll, SheetZoomChanged, SheetSkeletonChanged, ActiveSheetChanged } = api.Event;
  for (const event of [Scroll, SheetZoomChanged, SheetSkeletonChanged] as const) {
    api.addEvent(event, () => layer.place());
  }
  api.addEvent(ActiveSheetChanged, () => layer.rebuild());
  records.onChange(() => layer.rebuild());
  engine.onChange(() => engine.settled().then(() => layer.refresh()));
  layer.rebuild();
}

class ChartLayer {
  readonly #element = document.createElement('div');
  #charts: FloatingChart[] = [];
  #shown = '';
  // Univer gives its canvas the new size a while after its surroundings have it.
  readonly #resizes = new ResizeObserver(() => this.place());
  #watched: HTMLElement | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly records: Records,
    private readonly around: HTMLElement,
  ) {
    this.#element.className = 'charts';
    this.#element.addEventListener('wheel', (event) => this.#passOn(event));
    around.append(this.#element);
    this.#resizes.observe(around);
  }

  /** Draws the active sheet's charts again if they have changed. */
  rebuild(): void {
    const { charts } = this.records.ofSheet(this.#sheet);
    const shown = JSON.stringify([this.#sheet.getSheetId(), charts]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    for (const chart of this.#charts) chart.dispose();
    this.#charts = charts.map((record) => new FloatingChart(this.engine, record, this.#element));
    this.place();
    this.engine.settled().then(() => this.refresh());
  }

  refresh(): void {
    for (const chart of this.#charts) chart.refresh();
  }

  place(): void {
    if (this.#charts.length === 0) return;
    const canvas = this.#canvas();
    // Univer paints its first frame a while after the page asked for it.
    if (!canvas) {
      requestAnimationFrame(() => this.place());
      return;
    }
    this.#watch(canvas);
    const [outer, inner] = [this.around.getBoundingClientRect(), canvas.getBoundingClientRect()];
    Object.assign(this.#element.style, {
      left: `${inner.left - outer.left}px`,
      top: `${inner.top - outer.top}px`,
      width: `${inner.width}px`,
      height: `${inner.height}px`,
    });
    const view = new SheetView(this.#sheet);
    const { left, top } = view.scrollingCorner();
    this.#element.style.clipPath = `inset(${top}px 0 0 ${left}px)`;
    for (const chart of this.#charts) chart.place(view);
  }

  #watch(canvas: HTMLElement): void {
    if (canvas === this.#watched) return;
    this.#watched = canvas;
    this.#resizes.observe(canvas);
  }

  /** The sheet scrolls also where a chart is under the pointer. */
  #passOn(event: WheelEvent): void {
    event.preventDefault();
    this.#canvas()?.dispatchEvent(new WheelEvent(event.type, event));
  }

  #canvas(): HTMLElement | null {
    return this.around.querySelector('canvas[id^="univer-sheet-main-canvas"]');
  }

  get #sheet(): FWorksheet {
    return this.engine.workbook.getActiveSheet();
  }
}
