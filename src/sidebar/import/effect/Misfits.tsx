import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportPreview, TrackerState } from '../../../workbook/imports';
import { useLanguage, useTexts } from '../../language';
import { formatFigure, formatRow } from '../words/format';

interface Props {
  readonly misfits: ImportPreview['rejected'];
  readonly state: TrackerState;
}

/** Figures that their columns don't take. */
export function Misfits({ misfits, state }: Props) {
  const { misfits: texts } = useTexts(importTexts);
  const language = useLanguage();
  const writing = { language, currency: state.currency };
  if (misfits.length === 0) return null;
  return (
    <details class="unfold">
      <summary>{fill(texts.title, { count: misfits.length.toLocaleString(language) })}</summary>
      <ul class="listed">
        {misfits.map(({ row, column, title, figure }) => (
          <li key={`${formatRow(row, 'en', 'en')} ${column}`}>
            <span class="hint">{`${title} · ${formatRow(row, language, state.language)}`}</span>
            {formatFigure(column, figure, writing)}
          </li>
        ))}
      </ul>
    </details>
  );
}
