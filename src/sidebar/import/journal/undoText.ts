import { importTexts, type Language } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportSummary, UndoResult } from '../../../workbook/imports';

type FinishedUndo = Extract<UndoResult, { readonly progress: 'done' }>;

/** A sentence on what an undo did. */
export function undoText({ file }: ImportSummary, result: FinishedUndo, language: Language): string {
  const { journal: texts } = importTexts[language];
  if (!result.found) return texts.gone;
  const format = (count: number) => count.toLocaleString(language);
  const done = fill(texts.undone, {
    file,
    restored: format(result.restoredCells),
    removed: format(result.removedRows),
  });
  return result.keptCells === 0 ? done : `${done} ${fill(texts.kept, { count: format(result.keptCells) })}`;
}
