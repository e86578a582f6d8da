import { type Language, weekTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { LogOutcome } from '../../workbook/week/types';

type Counted = { readonly none?: string; readonly one: string; readonly several: string };

/** What became of a click, in sentences. */
export function outcomeText(outcome: LogOutcome, language: Language): string {
  const texts = weekTexts[language].outcomes;
  if (outcome.progress !== 'done') return texts[outcome.progress];
  const { addedRows, filledCells, keptCells } = outcome;
  return [counted(texts.rows, addedRows), counted(texts.cells, filledCells), counted(texts.kept, keptCells)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function counted({ none = '', one, several }: Counted, count: number): string {
  if (count === 0) return none;
  return count === 1 ? one : fill(several, { count });
}
