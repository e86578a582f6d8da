import fc from 'fast-check';
import type { Journeys } from '../../../../src/statistics/attribution/journeys';

/** Journeys along paths written as letters, such as `AB`, each with its conversions and nulls. */
export function journeysOf(rows: Readonly<Record<string, readonly [number, number]>>): Journeys {
  const channels = [...new Set(Object.keys(rows).join(''))].sort();
  const journeys = Object.entries(rows).map(([path, [conversions, nulls]]) => ({
    touches: [...path].map((letter) => channels.indexOf(letter)),
    conversions,
    nulls,
  }));
  return { channels, journeys };
}

/** Nine paths of three channels with three conversions each, for which other programs gave their figures. */
export const NINE_PATHS = journeysOf(
  Object.fromEntries(['A', 'AB', 'ABC', 'B', 'BA', 'BCA', 'C', 'CA', 'CBA'].map((path) => [path, [3, 0]])),
);

/** Any journeys of up to four channels, at least one of which led to a conversion. */
export const anyJourneys: fc.Arbitrary<Journeys> = fc
  .array(
    fc.record({
      touches: fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
      conversions: fc.nat(20),
      nulls: fc.nat(50),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => rows.filter(({ conversions, nulls }) => conversions + nulls > 0))
  .filter((rows) => rows.some(({ conversions }) => conversions > 0))
  .map((journeys) => ({ channels: ['A', 'B', 'C', 'Direct'], journeys }));

export function total(numbers: Iterable<number>): number {
  return [...numbers].reduce((sum, each) => sum + each, 0);
}
