import { type Language, workbookTexts } from '../../src/locales';
import { type CellReader, readRows } from './readTracker';

/** Sheets of which the example fills more than 60 rows. */
const LONG: ReadonlySet<string> = new Set(['activity', 'dashboard']);

type SheetKey = keyof (typeof workbookTexts)['en']['sheets'];

/** The cells of the workbook's own sheets that show an error; `absent` are those that weren't asked for. */
export async function errorCells(
  workbench: CellReader,
  language: Language,
  absent: readonly SheetKey[] = [],
): Promise<string[]> {
  const found: string[] = [];
  const all = Object.entries(workbookTexts[language].sheets);
  for (const [key, { title }] of all.filter(([each]) => !(absent as readonly string[]).includes(each))) {
    const rows = await readRows(workbench, title, 26, LONG.has(key) ? 120 : 60);
    const cells = rows.flat().filter((cell) => /^#[A-Z]/.test(String(cell)));
    found.push(...cells.map((cell) => `${title}: ${cell}`));
  }
  return found;
}
