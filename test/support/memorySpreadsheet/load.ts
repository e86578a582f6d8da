import { boundsOfA1, splitSheet } from './a1';
import { Book } from './book';
import { newChartId } from './chart';
import type { SavedBook, SavedSheet } from './saved';
import { type Area, SheetModel } from './sheetModel';

/** A spreadsheet as it was saved. */
export function load(saved: SavedBook): Book {
  const book = new Book();
  book.sheets.pop();
  for (const { id, name, size } of saved.sheets) {
    book.addSheet(new SheetModel(id, name, { rows: size[0], columns: size[1] }), book.sheets.length);
  }
  book.metadata.push(...saved.metadata.map((entry) => ({ ...entry })));
  for (const [name, text] of Object.entries(saved.names)) book.names.set(name, areaOf(book, text));
  for (const sheet of saved.sheets) loadSheet(book, sheet);
  book.active = book.sheetNamed(saved.active);
  return book;
}

function loadSheet(book: Book, saved: SavedSheet): void {
  const sheet = book.sheetNamed(saved.name);
  const areas = (texts: readonly string[]) => texts.map((text) => areaOf(book, text));
  const columnAt = (position: number) => sheet.columns[position - 1] ?? 0;
  Object.assign(sheet.look, saved.look);
  for (const [position, width] of Object.entries(saved.widths)) {
    sheet.widths.set(columnAt(Number(position)), width);
  }
  for (const [position, height] of Object.entries(saved.heights ?? {})) {
    sheet.heights.set(sheet.rows[Number(position) - 1] ?? 0, height);
  }
  sheet.merges = areas(saved.merges ?? []);
  sheet.tags.push(...saved.tags.map((tag) => ({ ...tag, column: columnAt(tag.column) })));
  loadCells(sheet, saved.cells);
  sheet.rules = saved.rules.map((rule) => ({ ...rule, areas: areas(rule.areas) }));
  sheet.charts = saved.charts.map((chart) => ({ ...chart, id: newChartId(), areas: areas(chart.areas) }));
  const { protection } = saved;
  sheet.protection = protection && {
    ...protection,
    editors: [...protection.editors],
    unprotected: areas(protection.unprotected),
  };
}

function loadCells(sheet: SheetModel, cells: SavedSheet['cells']): void {
  for (const [property, values] of Object.entries(cells)) {
    for (const [value, places] of values) {
      for (const place of places.split(' ')) writeColumn(sheet, place, property, value);
    }
  }
}

function writeColumn(sheet: SheetModel, place: string, property: string, value: unknown): void {
  const { row, column, rows } = boundsOfA1(place, sheet);
  for (let down = 0; down < rows; down++) sheet.write(row + down, column, property, value);
}

function areaOf(book: Book, text: string): Area {
  const { name, cells } = splitSheet(text);
  const sheet = book.sheetNamed(name);
  return sheet.area(boundsOfA1(cells, sheet));
}
