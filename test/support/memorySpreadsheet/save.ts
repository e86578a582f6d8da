import { a1Of } from './a1';
import type { Book } from './book';
import type { SavedBook, SavedSheet, SavedValue } from './saved';
import { type Area, type Bounds, boundsOf, type SheetModel } from './sheetModel';

/** A spreadsheet in memory as a file can hold it. */
export function save(book: Book): SavedBook {
  const names = [...book.names].filter(([name]) => book.named(name));
  return {
    metadata: book.metadata.map(({ key, value }) => ({ key, value: value ?? '' })),
    names: Object.fromEntries(names.map(([name, area]) => [name, textOf(area)])),
    active: book.active.name,
    sheets: book.sheets.map(saveSheet),
  };
}

function saveSheet(sheet: SheetModel): SavedSheet {
  const { id, name, look, protection } = sheet;
  const positionOf = (column: number) => sheet.columns.indexOf(column) + 1;
  return {
    id,
    name,
    size: [sheet.rows.length, sheet.columns.length],
    look,
    widths: Object.fromEntries([...sheet.widths].map(([column, width]) => [positionOf(column), width])),
    heights: Object.fromEntries(
      sheet.rows.flatMap((row, index) => {
        const height = sheet.heights.get(row);
        return height === undefined ? [] : [[index + 1, height]];
      }),
    ),
    merges: sheet.merges.filter(boundsOf).map(textOf),
    tags: sheet.tags.map((tag) => ({ ...tag, column: positionOf(tag.column) })),
    cells: saveCells(sheet),
    rules: sheet.rules.map((rule) => ({ ...rule, areas: rule.areas.map(textOf) })),
    charts: sheet.charts.map(({ id: _, ...chart }) => ({ ...chart, areas: chart.areas.map(textOf) })),
    protection: protection && { ...protection, unprotected: protection.unprotected.map(textOf) },
  };
}

function saveCells(sheet: SheetModel): SavedSheet['cells'] {
  const names = new Set([...sheet.cells.values()].flatMap((cell) => [...cell.keys()]));
  return Object.fromEntries([...names].sort().map((name) => [name, saveProperty(sheet, name)]));
}

/** Column by column, like cells below each other together: most are rows left to type in. */
function saveProperty(sheet: SheetModel, property: string): SavedValue[] {
  const places = new Map<unknown, string[]>();
  for (let column = 1; column <= sheet.columns.length; column++) {
    for (const { value, bounds } of runsOf(sheet, column, property)) {
      places.set(value, [...(places.get(value) ?? []), a1Of(bounds)]);
    }
  }
  return [...places].map(([value, a1s]) => [value, a1s.join(' ')]);
}

function runsOf(sheet: SheetModel, column: number, property: string): { value: unknown; bounds: Bounds }[] {
  const values = sheet.rows.map((_, index) => sheet.peek(index + 1, column)?.get(property));
  const starts = values.flatMap((value, index) => (value === values[index - 1] ? [] : [index]));
  return starts.flatMap((start, index) => {
    const rows = (starts[index + 1] ?? values.length) - start;
    const value = values[start];
    return value === undefined ? [] : [{ value, bounds: { row: start + 1, column, rows, columns: 1 } }];
  });
}

function textOf(area: Area): string {
  const bounds = boundsOf(area);
  if (!bounds) throw new Error(`Cells of ${area.sheet.name} that are gone can’t be saved.`);
  return `'${area.sheet.name.replace(/'/g, "''")}'!${a1Of(bounds)}`;
}
