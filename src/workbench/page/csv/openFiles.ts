import { fill } from '../../../locales/fill';
import type { Engine } from '../../engine/types';
import type { Notices } from '../notices';
import type { Texts } from '../texts';
import { type CsvResult, LIMITS, readCsv } from './readCsv';

/** Opens each file as a new sheet and reports how it went; resolves to the names of the new sheets. */
export async function openFiles(
  files: readonly File[],
  engine: Engine,
  notices: Notices,
  texts: Texts['notices'],
): Promise<string[]> {
  const numbers = new Intl.NumberFormat(engine.language);
  const limits = { megabytes: LIMITS.megabytes, rows: numbers.format(LIMITS.rows) };
  const sheets: string[] = [];
  for (const file of files) {
    const result = await readFile(file);
    if ('problem' in result) {
      notices.show(fill(texts[result.problem], { file: file.name, ...limits }), 'problem');
      continue;
    }
    const sheet = engine.addSheet(sheetNameOf(file.name), result.rows);
    engine.activate(sheet, 'A1');
    notices.show(fill(texts.opened, { file: file.name, sheet, rows: numbers.format(result.rows.length) }));
    sheets.push(sheet);
  }
  await engine.settled();
  return sheets;
}

async function readFile(file: File): Promise<CsvResult | { problem: 'unreadable' }> {
  // The size is known without reading: a huge file need not come into memory.
  if (file.size > LIMITS.megabytes * 1024 * 1024) return { problem: 'tooLarge' };
  try {
    return readCsv(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { problem: 'unreadable' };
  }
}

/** The file's name without its ending and what a sheet's name can't hold. */
export function sheetNameOf(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]*?:/\\']/g, ' ')
    .trim();
  return name.slice(0, 60) || 'CSV';
}
