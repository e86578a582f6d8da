import { workbookDescription } from '../../src/workbook/description';
import { type CustomCall, customCalls } from './formulaGraph';

/** What an edit of one cell runs again. */
export interface Rerun {
  readonly cell: string;
  readonly calls: readonly string[];
}

/** Columns that imports write, and nobody types. */
const WRITTEN = new Set(['partial', 'origin']);

/** The typed columns of a table, each with the calls that an edit of one of its cells runs again. */
export function rerunsOf(table: string, calls: readonly CustomCall[]): Rerun[] {
  const sheet = workbookDescription.sheets.find(({ key }) => key === table);
  if (sheet?.kind !== 'table') throw new Error(`There is no table ${table}.`);
  return sheet.columns.filter(({ input }) => input).map(({ key }) => rerun(`${table}.${key}`, calls));
}

export function rerun(cell: string, calls: readonly CustomCall[]): Rerun {
  return { cell, calls: calls.filter(({ dependsOn }) => dependsOn.has(cell)).map(({ name }) => name) };
}

/** How many runs it takes to type a whole row, cell by cell. */
export function runsOfRow(reruns: readonly Rerun[]): number {
  return reruns
    .filter(({ cell }) => !WRITTEN.has(cell.split('.')[1] ?? ''))
    .reduce((sum, { calls }) => sum + calls.length, 0);
}

const views = [
  [1, 'by channel'],
  [2, 'by content'],
  [3, 'organic and paid'],
] as const;

/** What a full workbook asks of custom functions, counted from the references of its formulas. */
export function callTable() {
  const calls = customCalls(1);
  const settings = ['MARGIN', 'HOURLY_COST', 'EFFORT_START', 'RHYTHM'].map((name) => rerun(name, calls));
  return {
    calls: calls.map(({ name, node, waitsFor }) => ({
      call: name,
      place: node,
      'waits for': waitsFor.join(', ') || '–',
    })),
    edits: [
      ...['activity', 'traffic', 'links', 'keywords'].flatMap((table) => rerunsOf(table, calls)),
      ...settings,
    ]
      .filter((each) => each.calls.length > 0)
      .map(({ cell, calls: again }) => ({
        'edited cell': cell,
        runs: again.length,
        again: again.join(', '),
      })),
    totals: [
      { measure: 'calls of a full workbook', value: calls.length, aim: 'at most 14' },
      ...views.map(([view, named]) => ({
        measure: `runs while a row of Activity is typed, first screen ${named}`,
        value: runsOfRow(rerunsOf('activity', customCalls(view))),
        aim: 'at most 25',
      })),
      {
        measure: 'runs while a row of Traffic is typed',
        value: runsOfRow(rerunsOf('traffic', calls)),
        aim: '–',
      },
    ],
  };
}
