import { useState } from 'preact/hooks';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportSummary } from '../../../workbook/imports';
import { formatDay } from '../../formatDay';
import { useLanguage, useTexts } from '../../language';
import { exportFormatName, formatPeriod } from '../words/format';
import { UndoQuestion } from './UndoQuestion';

interface Props {
  readonly entry: ImportSummary;
  /** Receives a sentence on what the undo did. */
  readonly onUndone: (message: string) => void;
}

/** One import, and its undo. */
export function JournalItem({ entry, onUndone }: Props) {
  const { journal: texts } = useTexts(importTexts);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { file, importedOn, format, rows, first, last } = entry;
  const date = formatDay(importedOn, language);
  const facts = [
    date,
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
          aria-label={fill(texts.undoFile, { file, when: date })}
          onClick={() => setAsking(true)}
        >
          {texts.undo}
        </button>
      )}
    </li>
  );
}
