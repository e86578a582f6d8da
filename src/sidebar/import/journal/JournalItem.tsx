import { useState } from 'preact/hooks';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportSummary } from '../../../workbook/imports';
import { useLanguage, useTexts } from '../../language';
import { formatDay, formatPeriod } from '../words/format';
import { exportFormatName } from '../words/formatName';
import { UndoQuestion } from './UndoQuestion';

interface Props {
  readonly entry: ImportSummary;
  /** Told what the undo did. */
  readonly onUndone: (said: string) => void;
}

/** One import, and the question whether it is to be taken back. */
export function JournalItem({ entry, onUndone }: Props) {
  const { log: texts } = useTexts(importTexts);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { file, importedOn, format, rows, first, last } = entry;
  const made = formatDay(importedOn, language);
  const facts = [
    made,
    exportFormatName(format, language),
    ...(first && last ? [formatPeriod({ first, last }, language)] : []),
    fill(texts.rows, { count: rows.toLocaleString(language) }),
  ];
  return (
    <li class="finding">
      <p>{file}</p>
      <p class="hint">{facts.join(' · ')}</p>
      {asking ? (
        <UndoQuestion entry={entry} onUndone={onUndone} onKeep={() => setAsking(false)} />
      ) : (
        <button
          type="button"
          class="secondary"
          aria-label={fill(texts.undoFile, { file, when: made })}
          onClick={() => setAsking(true)}
        >
          {texts.undo}
        </button>
      )}
    </li>
  );
}
