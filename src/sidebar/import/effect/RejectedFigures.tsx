import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportPreview, TrackerState } from '../../../workbook/imports';
import { useLanguage, useTexts } from '../../language';
import { formatFigure, formatRow } from '../words/format';

interface Props {
  readonly rejected: ImportPreview['rejected'];
  readonly state: TrackerState;
}

/** Figures that are left out because their columns can't hold them, such as negative counts. */
export function RejectedFigures({ rejected, state }: Props) {
  const { rejected: texts } = useTexts(importTexts);
  const language = useLanguage();
  const style = { language, currency: state.currency };
  if (rejected.length === 0) return null;
  return (
    <details class="unfold">
      <summary>{fill(texts.title, { count: rejected.length.toLocaleString(language) })}</summary>
      <ul class="listed">
        {rejected.map(({ row, column, title, figure }) => (
          <li key={`${formatRow(row, 'en', 'en')} ${column}`}>
            <span class="hint">{`${title} · ${formatRow(row, language, state.language)}`}</span>
            {formatFigure(column, figure, style)}
          </li>
        ))}
      </ul>
    </details>
  );
}
