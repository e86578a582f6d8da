import { useState } from 'preact/hooks';
import { checkupTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { Finding } from '../../workbook/checkup';
import { useLanguage, useTexts } from '../language';
import { server } from '../server';
import { findingText } from './findingTexts';

type Outcome = 'none' | 'shown' | 'gone' | 'showFailed';

/** One finding in plain words, and a way to its cell. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const texts = useTexts(checkupTexts);
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>('none');
  const { sheet, cell, check, values } = finding;
  const show = () => {
    server.showFinding(sheet, cell).then(
      (there) => setOutcome(there ? 'shown' : 'gone'),
      () => setOutcome('showFailed'),
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
        {outcome !== 'none' && findingText(texts[outcome], values, language)}
      </p>
    </li>
  );
}
