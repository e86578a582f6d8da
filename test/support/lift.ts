import { seeded } from '../../benchmarks/calibrate/random';

/** Daily visits with a weekly rhythm and chance; from `start` on, more of them. */
export function visits(rows: number, start: number, effect: number, seed = 1): number[] {
  const random = seeded(seed);
  return Array.from({ length: rows }, (_, row) => {
    const usual = 200 + 30 * Math.sin((2 * Math.PI * row) / 7) + 12 * random.normal();
    return Math.round(row < start ? usual : usual * (1 + effect));
  });
}

/** Midnights of consecutive days from 5 January 2026 on, each `step` days after the one before. */
export function daysFrom(rows: number, step = 1): Date[] {
  return Array.from({ length: rows }, (_, row) => new Date(2026, 0, 5 + row * step));
}

/** 1, 2, 3 … */
export function counted(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => row + 1);
}
