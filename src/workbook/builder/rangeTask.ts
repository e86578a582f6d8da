type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A task on ranges of a sheet, which it gets in the order of `a1s`. */
export interface RangeTask {
  readonly a1s: readonly string[];
  readonly apply: (ranges: Range[]) => void;
}

/** Runs tasks in their order, fetching the ranges of all of them in one call. */
export function runBatched(sheet: Sheet, works: readonly RangeTask[]): void {
  const a1s = [...new Set(works.flatMap((work) => work.a1s))];
  const ranges = a1s.length === 0 ? [] : sheet.getRangeList(a1s).getRanges();
  const byA1 = new Map(a1s.map((a1, index) => [a1, ranges[index]]));
  for (const work of works) work.apply(work.a1s.flatMap((a1) => byA1.get(a1) ?? []));
}

/** A task on one range. */
export function onRange(a1: string, apply: (range: Range) => void): RangeTask {
  return { a1s: [a1], apply: ([range]) => range && apply(range) };
}
