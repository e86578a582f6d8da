import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportPreview, TrackerState } from '../../../workbook/imports';
import { Choices } from '../../form/Choices';
import { useLanguage, useTexts } from '../../language';
import { formatFigure, formatRow } from '../words/format';
import { exportFormatName } from '../words/formatName';

type Overlap = ImportPreview['conflicts'][number];
type Typed = 'keep' | 'replace';

/** As many as anyone compares. */
const MOST_SHOWN = 30;

interface Props {
  readonly overlaps: readonly Overlap[];
  readonly typed: Typed;
  readonly state: TrackerState;
  readonly onChoose: (typed: Typed) => void;
}

/** Cells where the workbook has other figures than the file; the person says which stay. */
export function Overlaps({ overlaps, typed, state, onChoose }: Props) {
  const { overlaps: texts } = useTexts(importTexts);
  const language = useLanguage();
  const written = (count: number) => count.toLocaleString(language);
  const hidden = overlaps.length - MOST_SHOWN;
  if (overlaps.length === 0) return null;
  return (
    <>
      <Choices<Typed>
        type="radio"
        label={fill(texts.title, { count: written(overlaps.length) })}
        hint={texts.hint}
        choices={(['keep', 'replace'] as const).map((value) => ({ value, label: texts[value] }))}
        chosen={[typed]}
        onChange={([chosen]) => chosen && onChoose(chosen)}
      />
      <ul class="listed">
        {overlaps.slice(0, MOST_SHOWN).map((overlap) => (
          <OverlapItem key={`${overlap.row.table} ${overlap.cell}`} overlap={overlap} state={state} />
        ))}
      </ul>
      {hidden > 0 && <p>{fill(texts.more, { count: written(hidden) })}</p>}
    </>
  );
}

interface ItemProps {
  readonly overlap: Overlap;
  readonly state: TrackerState;
}

function OverlapItem({
  overlap: { row, column, title, current, figure, isCombined, filledBy, canReplace },
  state,
}: ItemProps) {
  const { overlaps: texts } = useTexts(importTexts);
  const language = useLanguage();
  const written = (value: number | string) =>
    typeof value === 'number' ? formatFigure(column, value, { language, currency: state.currency }) : value;
  return (
    <li>
      <span class="hint">{`${title} · ${formatRow(row, language, state.language)}`}</span>
      {fill(isCombined ? texts.together : texts.cell, { typed: written(current), file: written(figure) })}{' '}
      {filledBy === null
        ? texts.typed
        : fill(texts.imported, { format: exportFormatName(filledBy, language) })}{' '}
      {!canReplace && texts.shared}
    </li>
  );
}
