import { a1Of } from './a1';
import type { Book } from './book';
import { type Area, boundsOf, type SheetModel } from './sheetModel';

/** All that a spreadsheet holds and shows, by the places where things are now. */
export function dump(book: Book): unknown {
  return {
    metadata: book.metadata.map(({ key, value }) => [key, value && JSON.parse(value)]),
    names: [...book.names].map(([name, area]) => [name, areaText(area)]).sort(),
    active: book.active.name,
    sheets: book.sheets.map(dumpSheet),
  };
}

function dumpSheet(sheet: SheetModel): unknown {
  return {
    id: sheet.id,
    name: sheet.name,
    size: [sheet.rows.length, sheet.columns.length],
    look: sheet.look,
    widths: sheet.columns.map((id) => sheet.widths.get(id) ?? null),
    heights: sheet.rows.map((id) => sheet.heights.get(id) ?? null),
    merges: sheet.merges.map(areaText).sort(),
    tags: sheet.tags.map(({ column, value }) => `${sheet.columns.indexOf(column) + 1} ${value}`).sort(),
    cells: cellsOf(sheet),
    rules: sheet.rules.map(({ areas, ...rule }) => ({ ...rule, areas: areas.map(areaText) })),
    charts: sheet.charts.map(({ id: _, areas, ...chart }) => ({ ...chart, areas: areas.map(areaText) })),
    protection: sheet.protection && {
      ...sheet.protection,
      unprotected: sheet.protection.unprotected.map(areaText),
    },
  };
}

/** The cells that hold anything, each with its properties in the order of their names. */
function cellsOf(sheet: SheetModel): Record<string, string> {
  const found: Record<string, string> = {};
  for (let row = 1; row <= sheet.rows.length; row++) {
    for (let column = 1; column <= sheet.columns.length; column++) {
      const cell = sheet.peek(row, column);
      if (cell?.size)
        found[`R${row}C${column}`] = JSON.stringify(
          [...cell].sort(([one], [other]) => (one < other ? -1 : 1)),
        );
    }
  }
  return found;
}

function areaText(area: Area): string {
  const bounds = boundsOf(area);
  return bounds ? `${area.sheet.name} ${a1Of(bounds)}` : 'gone';
}
