import { byPeriod } from './periods';
import type { Ask, Cell, Row, Tracker } from './types';

export function returnOf(tracker: Tracker, ask: Ask): Row {
  const columns = byPeriod(tracker);
  const gains = columns.map(([, , , revenue = '']) => [revenue]);
  const costs = columns.map(([, , cost = '']) => [cost]);
  return ask('ROI_INTERVAL', gains, costs, tracker.settings.margin)[0] ?? [];
}

export function returnLimits(tracker: Tracker, ask: Ask): readonly [Cell, Cell] {
  const [, low = '', high = ''] = returnOf(tracker, ask);
  return [low, high];
}
