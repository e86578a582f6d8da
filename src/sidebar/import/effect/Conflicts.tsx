import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportPreview, TrackerState } from '../../../workbook/imports';
import { Choices } from '../../form/Choices';
import { useLanguage, useTexts } from '../../language';
import { exportFormatName, formatFigure, formatRow } from '../words/format';

type Conflict = ImportPreview['conflicts'][number];
type OnConflict = 'keep' | 'replace';

/** As many as anyone compares. */
const MOST_SHOWN = 30;

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly chosen: OnConflict;
  readonly state: TrackerState;
  readonly onChoose: (chosen: OnConflict) => void;
}

/** Cells where the workbook has other figures than the file; the user chooses which stay. */
export function Conflicts({ conflicts, chosen, state, onChoose }: Props) {
  const { conflicts: texts } = useTexts(importTexts);
  const language = useLanguage();
  const format = (count: number) => count.toLocaleString(language);
  const hidden = conflicts.length - MOST_SHOWN;
  if (conflicts.length === 0) return null;
  return (
    <>
      <Choices<OnConflict>
        type="radio"
        label={fill(texts.title, { count: format(conflicts.length) })}
        hint={texts.hint}
        choices={(['keep', 'replace'] as const).map((value) => ({ value, label: texts[value] }))}
        chosen={[chosen]}
        onChange={([wanted]) => wanted && onChoose(wanted)}
      />
      <ul class="listed">
        {conflicts.slice(0, MOST_SHOWN).map((conflict) => (
          <ConflictItem key={`${conflict.row.table} ${conflict.cell}`} conflict={conflict} state={state} />
        ))}
      </ul>
      {hidden > 0 && <p>{fill(texts.more, { count: format(hidden) })}</p>}
    </>
  );
}

interface ItemProps {
  readonly conflict: Conflict;
  readonly state: TrackerState;
}

function ConflictItem({
  conflict: { row, column, title, current, figure, isCombined, filledBy, canReplace },
  state,
}: ItemProps) {
  const { conflicts: texts } = useTexts(importTexts);
  const language = useLanguage();
  const format = (value: number | string) =>
    typeof value === 'number' ? formatFigure(column, value, { language, currency: state.currency }) : value;
  return (
    <li>
      <span class="hint">{`${title} · ${formatRow(row, language, state.language)}`}</span>
      {fill(isCombined ? texts.together : texts.cell, { typed: format(current), file: format(figure) })}{' '}
      {filledBy === null
        ? texts.typed
        : fill(texts.imported, { format: exportFormatName(filledBy, language) })}{' '}
      {!canReplace && texts.shared}
    </li>
  );
}
