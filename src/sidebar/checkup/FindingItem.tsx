import { useState } from 'preact/hooks';
import { checkupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { Finding } from '../../workbook/checkup';
import { useLanguage, useTexts } from '../language';
import { server } from '../server';
import { findingText } from './findingTexts';

type Progress = 'none' | 'shown' | 'gone' | 'showFailed';

/** One finding, and a button that goes to its cell. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const texts = useTexts(checkupTexts);
  const language = useLanguage();
  const [progress, setProgress] = useState<Progress>('none');
  const { sheet, cell, check, values } = finding;
  const show = () => {
    server.showFinding(sheet, cell).then(
      (there) => setProgress(there ? 'shown' : 'gone'),
      () => setProgress('showFailed'),
    );
  };
  return (
    <li class="finding">
      <p class="hint">{[values.sheet, cell].filter(Boolean).join(' · ')}</p>
      <p>{findingText(texts.findings[check], values, language)}</p>
      {cell !== null && (
        <button
          type="button"
          class="secondary"
          aria-label={fill(texts.showCell, { cell, sheet: values.sheet ?? '' })}
          onClick={show}
        >
          {texts.show}
        </button>
      )}
      <p class="outcome" role="status">
        {progress !== 'none' && findingText(texts[progress], values, language)}
      </p>
    </li>
  );
}
