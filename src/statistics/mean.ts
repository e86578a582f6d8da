import { sum } from './sum';

export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
