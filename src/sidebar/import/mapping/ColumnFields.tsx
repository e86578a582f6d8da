import type { TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { TrackerState } from '../../../workbook/imports';
import { SelectField } from '../../form/SelectField';
import { useTexts } from '../../language';
import { columnTitle } from '../words/format';
import { dimensions, metricsOf } from './columnRoles';
import type { MappingDraft } from './draft';

type DraftRole = MappingDraft['columns'][string];

/** Enough of the sample cells to recognise the column. */
const MOST_LETTERS = 60;

interface Props {
  readonly table: TablePreview;
  readonly draft: MappingDraft;
  readonly state: TrackerState;
  readonly onChange: (draft: MappingDraft) => void;
}

/** One field for the role of each column. */
export function ColumnFields({ table: { header, sample }, draft, state, onChange }: Props) {
  const { mapping: texts } = useTexts(importTexts);
  const options: { value: DraftRole; label: string }[] = [
    { value: '', label: texts.ignored },
    ...dimensions[draft.table].map((value) => ({ value, label: texts.dimensions[value] })),
    ...metricsOf(draft.table).map((value) => ({
      value,
      label: columnTitle({ table: draft.table, metric: value }, state.language),
    })),
  ];
  const titles = [...new Set(header.filter(Boolean))];
  return (
    <>
      <h3>{texts.columns}</h3>
      {titles.map((title) => {
        const cells = sampleOf(sample, header.indexOf(title));
        return (
          <SelectField<DraftRole>
            key={title}
            label={title}
            hint={cells ? fill(texts.column, { sample: cells }) : texts.emptyColumn}
            value={draft.columns[title] ?? ''}
            options={options}
            onChange={(role) => onChange({ ...draft, columns: { ...draft.columns, [title]: role } })}
          />
        );
      })}
    </>
  );
}

function sampleOf(sample: TablePreview['sample'], column: number): string {
  const cells = [...new Set(sample.map((row) => row[column]?.trim()).filter(Boolean))].slice(0, 3).join(', ');
  return cells.length > MOST_LETTERS ? `${[...cells].slice(0, MOST_LETTERS).join('')}…` : cells;
}
