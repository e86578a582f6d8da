import type { ImportRequest, TrackerRow } from '../../../src/imports/request';
import { workbookTexts } from '../../../src/locales';
import { workbookDescription } from '../../../src/workbook/description';
import type { Answers } from '../../../src/workbook/description/types';
import { exampleIn, fillExample } from '../../../src/workbook/example';
import type { FileResult, ImportPreview, UndoResult } from '../../../src/workbook/imports';
import { previewImports, runImports, undo } from '../../../src/workbook/imports';
import type { Plan } from '../../../src/workbook/spreadsheet/plan';
import type { Book } from '../../support/memorySpreadsheet';
import { built } from '../builder/support/builds';

export const blueprint = { description: workbookDescription, texts: workbookTexts };

const FEW = ['period', 'channel', 'content', 'person', 'posts', 'impressions', 'shares', 'revenue', 'origin'];

/** Tables and settings alone, without computed columns, which read the pages, and of Activity few: built and read with few calls. */
export const small = {
  ...blueprint,
  description: {
    ...workbookDescription,
    sheets: workbookDescription.sheets
      .filter(({ kind }) => kind !== 'page')
      .map((sheet) =>
        sheet.kind === 'table'
          ? {
              ...sheet,
              columns: sheet.columns.filter(
                ({ key, input }) => input && (sheet.key !== 'activity' || FEW.includes(key)),
              ),
            }
          : sheet,
      ),
  },
};

/** A workbook with the answers of the example, such as the channel Instagram, and perhaps with its rows. */
export function emptyWorkbook(
  language: 'en' | 'fr' = 'en',
  changes: Partial<Answers> = {},
  rows?: 'with example',
): Book {
  const example = exampleIn(language);
  const plan: Plan = { ...blueprint, answers: { ...example.answers, ...changes } };
  const book = built(plan);
  if (rows) fillExample(plan, example.rows);
  return book;
}

type ActivityRow = Extract<TrackerRow, { table: 'activity' }>;

export function activityRow(
  day: string,
  metrics: ActivityRow['metrics'],
  changes: Partial<Pick<ActivityRow, 'channel' | 'content' | 'byAccount'>> = {},
): ActivityRow {
  return { table: 'activity', day, channel: 'Instagram', content: 'original', ...changes, metrics };
}

export function requestOf(rows: readonly TrackerRow[], changes: Partial<ImportRequest> = {}): ImportRequest {
  return { file: 'posts.csv', format: 'instagram', rows, onConflict: 'keep', ...changes };
}

/** Imports several files in one run. */
export function importFiles(requests: readonly ImportRequest[]): readonly FileResult[] {
  const result = runImports(blueprint, requests);
  if (result.progress === 'busy') throw new Error('Busy.');
  return result.files;
}

/** Imports one file. */
export function importFile(request: ImportRequest): FileResult {
  const [outcome] = importFiles([request]);
  if (!outcome) throw new Error('Nothing was imported.');
  return outcome;
}

export function previewImport(request: ImportRequest): ImportPreview {
  const [found] = previewImports(blueprint, [request]);
  if (!found) throw new Error('Nothing to see.');
  return found;
}

export function undoImport(id: string | null): UndoResult {
  return undo(blueprint, id ?? '');
}

/** A table as its user sees it: each row with what it holds, by the titles of the columns. */
export function rowsOf(book: Book, sheet: string): Record<string, unknown>[] {
  const model = book.sheetNamed(sheet);
  const { row: last, column: width } = model.extent();
  return Array.from({ length: Math.max(0, last - 1) }, (_, index) => {
    const cells = Array.from({ length: width }, (__, column) => {
      const title = String(model.content(1, column + 1));
      return [title, model.content(index + 2, column + 1)] as const;
    });
    return Object.fromEntries(cells.filter(([, content]) => content !== ''));
  });
}
