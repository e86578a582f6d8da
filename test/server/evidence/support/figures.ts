import type { getEvidence } from '../../../../src/server/evidence';
import type { CellsReference } from '../../../../src/server/evidence/cells';
import type { FoundEvidence } from '../../../../src/server/evidence/liftEvidence';
import type { Limits } from '../../../../src/server/evidence/limits';
import { daysFrom, visits } from '../../../support/lift';
import { Book, open } from '../../../support/memorySpreadsheet';

export const ROWS = 42;
export const START = 28;
export const DAYS = daysFrom(ROWS);
export const VALUES = visits(ROWS, START, 0.3);
const CONTROL = visits(ROWS, START, 0, 2);
export const FIRST_DAY = '2026-02-02';

/** A sheet with days, visits and a control below their headings, the cells at `selection` selected. */
export function bookWith({ values = VALUES as unknown[], selection = 'F1' } = {}) {
  const book = new Book();
  book.insertSheet('My figures', 1);
  book.type('My figures', 1, 1, ['Day', 'Visits', 'Trade']);
  const sheet = book.sheetNamed('My figures');
  sheet.insertRows(2, ROWS);
  DAYS.forEach((day, row) => {
    book.type('My figures', row + 2, 1, [day, values[row], CONTROL[row]]);
  });
  use(book, 'My figures', selection);
  const cells = (a1: string): CellsReference => ({ sheet: sheet.id, a1 });
  return { book, sheet, cells };
}

/** Opens a book with cells selected in it, as the user's interface would have them. */
export function use(book: Book, sheet: string, selection: string): void {
  open(book);
  const selected = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet)?.getRange(selection);
  const app = new Proxy(SpreadsheetApp, {
    get: (target, key) =>
      key === 'getActiveRange' || key === 'getCurrentCell' ? selected : Reflect.get(target, key),
  });
  const locale = { getSpreadsheetLocale: () => 'fr_FR' };
  Object.assign(globalThis, { SpreadsheetApp: withLocale(app, locale) });
}

function withLocale(app: typeof SpreadsheetApp, locale: object): typeof SpreadsheetApp {
  return new Proxy(app, {
    get: (target, key) => {
      if (key !== 'getActiveSpreadsheet') return Reflect.get(target, key);
      const spreadsheet = target.getActiveSpreadsheet();
      return () =>
        new Proxy(spreadsheet, {
          get: (inner, name) => Reflect.get(locale, name) ?? Reflect.get(inner, name),
        });
    },
  });
}

export function found(evidence: ReturnType<typeof getEvidence>): FoundEvidence {
  if (evidence.status !== 'found') throw new Error(`No evidence: ${JSON.stringify(evidence)}`);
  return evidence;
}

export const numbers = ({ value, low, high }: Limits) => [value, low, high];
