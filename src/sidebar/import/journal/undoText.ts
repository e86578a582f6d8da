import { importTexts, type Language } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportSummary, UndoResult } from '../../../workbook/imports';

type Done = Extract<UndoResult, { readonly progress: 'done' }>;

/** What an undo did, in words. */
export function undoText({ file }: ImportSummary, result: Done, language: Language): string {
  const { log: texts } = importTexts[language];
  if (!result.found) return texts.gone;
  const written = (count: number) => count.toLocaleString(language);
  const done = fill(texts.undone, {
    file,
    restored: written(result.restoredCells),
    removed: written(result.removedRows),
  });
  return result.keptCells === 0 ? done : `${done} ${fill(texts.kept, { count: written(result.keptCells) })}`;
}
