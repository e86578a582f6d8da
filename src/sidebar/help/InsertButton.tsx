import { useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../functions/catalogue';
import { sidebarTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { Insertion } from '../../server/insertFormula';
import { ActionButton } from '../ActionButton';
import { type TextsOf, useTexts } from '../language';
import { server } from '../server';

type Progress = 'idle' | 'busy' | 'failed' | Insertion;

/** Inserts the function's example at the active cell. */
export function InsertButton({ entry }: { readonly entry: CatalogueEntry }) {
  const texts = useTexts(sidebarTexts).help;
  const [progress, setProgress] = useState<Progress>('idle');
  const insert = () => {
    setProgress('busy');
    server
      .insertFormula(entry.example.portable, entry.returns.length, entry.example.rows)
      .then(setProgress, () => setProgress('failed'));
  };
  return (
    <>
      <ActionButton busy={progress === 'busy'} onClick={insert}>
        {progress === 'busy' ? texts.inserting : texts.insert}
      </ActionButton>
      <p class="outcome" role="status">
        {progressText(progress, texts)}
      </p>
    </>
  );
}

function progressText(progress: Progress, texts: TextsOf<typeof sidebarTexts>['help']): string {
  if (progress === 'failed') return texts.insertFailed;
  if (typeof progress === 'string') return '';
  return fill(progress.inserted ? texts.inserted : texts.occupied, { cell: progress.cell });
}
