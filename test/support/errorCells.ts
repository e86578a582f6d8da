import { type Language, workbookTexts } from '../../src/locales';
import { type CellReader, readRows } from './readTracker';

/** Sheets of which the example fills more than 60 rows. */
const LONG: ReadonlySet<string> = new Set(['activity', 'dashboard']);

/** The cells of the workbook's own sheets that show an error. */
export async function errorCells(workbench: CellReader, language: Language): Promise<string[]> {
  const found: string[] = [];
  for (const [key, { title }] of Object.entries(workbookTexts[language].sheets)) {
    const rows = await readRows(workbench, title, 26, LONG.has(key) ? 120 : 60);
    const cells = rows.flat().filter((cell) => /^#[A-Z]/.test(String(cell)));
    found.push(...cells.map((cell) => `${title}: ${cell}`));
  }
  return found;
}
