import type { ChartRecord } from '../appsscript/records/types';

/** As large as Google makes a chart that isn't given a size. */
const SIZE = { width: 600, height: 371 };

/** In pixels. */
export function chartSize(chart: ChartRecord): { width: number; height: number } {
  return { width: side(chart, 'width'), height: side(chart, 'height') };
}

function side({ options }: ChartRecord, name: keyof typeof SIZE): number {
  const size = options[name];
  return typeof size === 'number' && size > 0 ? size : SIZE[name];
}
