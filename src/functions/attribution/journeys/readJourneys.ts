import { assertSameLength, type SeriesValues } from '../../../cells/readSeries';
import { CellError } from '../../../cells/refusal';
import type { Journey, Journeys } from '../../../statistics/attribution/journeys';
import type { journeyArguments, separatorArgument } from './journeyArguments';
import { splitPaths } from './splitPaths';

type JourneyValues = SeriesValues<typeof journeyArguments & typeof separatorArgument>;

/** The journeys of a call; rows with neither conversions nor nulls are left out. Channel names ignore case. */
export function readJourneys({ paths, conversions, nulls, separator }: JourneyValues): Journeys {
  assertSameLength([
    { name: 'paths', cells: paths },
    { name: 'conversions', cells: conversions },
    ...(nulls.some((count) => count > 0) ? [{ name: 'nulls', cells: nulls }] : []),
  ]);
  const counted = paths.map((_, row) => ({ conversions: conversions[row] ?? 0, nulls: nulls[row] ?? 0 }));
  const isCounted = (row: number) => (counted[row]?.conversions ?? 0) + (counted[row]?.nulls ?? 0) > 0;
  if (!paths.some((_, row) => isCounted(row))) return { channels: [], journeys: [] };
  const split = splitPaths(
    paths.map((path, row) => (isCounted(row) ? path : '')),
    separator,
  );
  const channels = new ChannelIndex();
  const journeys = paths.flatMap((path, row): Journey[] => {
    const counts = counted[row];
    if (!counts || !isCounted(row)) return [];
    const touches = (split[row] ?? []).map((name) => channels.indexOf(name));
    if (touches.length > 0) return [{ touches, ...counts }];
    throw new CellError({ reason: 'blank', argument: 'paths', found: path, row: row + 1 });
  });
  return { channels: channels.names, journeys };
}

class ChannelIndex {
  /** As they were first written. */
  readonly names: string[] = [];
  private readonly indexes = new Map<string, number>();

  indexOf(name: string): number {
    const key = name.toLowerCase();
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.names.length);
    return this.names.push(name) - 1;
  }
}
