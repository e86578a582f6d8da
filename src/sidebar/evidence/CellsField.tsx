import { useState } from 'preact/hooks';
import { evidenceTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { NamedCells } from '../../server/evidence/cells';
import type { SelectedCells } from '../../server/evidence/selection';
import { Field } from '../form/Field';
import { useTexts } from '../language';
import { server } from '../server';
import { type ChosenCells, isSame } from './draft';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly chosen: ChosenCells | null;
  /** The workbook's own columns. */
  readonly choices: readonly NamedCells[];
  readonly isOptional?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (cells: ChosenCells | null) => void;
}

/** A field for cells: one of the workbook's columns, or the selection in the sheet. */
export function CellsField({ chosen, choices, isOptional = false, onChange, ...field }: Props) {
  const texts = useTexts(evidenceTexts);
  const offered = optionsWith(choices, chosen);
  return (
    <Field {...field}>
      {(attributes) => (
        <>
          <select
            {...attributes}
            value={offered.findIndex((each) => isSame(each, chosen))}
            onChange={({ currentTarget }) => onChange(offered[Number(currentTarget.value)] ?? null)}
          >
            {(isOptional || chosen === null) && (
              <option value={-1}>
                {isOptional ? texts.none : texts[offered.length > 0 ? 'choose' : 'nothingYet']}
              </option>
            )}
            {offered.map((cells, index) => (
              <option key={`${cells.sheet} ${cells.a1}`} value={index}>
                {optionText(cells, texts.columns)}
              </option>
            ))}
          </select>
          <UseSelection field={field.label} onSelected={onChange} />
        </>
      )}
    </Field>
  );
}

/** Selected cells become another option. */
function optionsWith(choices: readonly NamedCells[], chosen: ChosenCells | null): readonly ChosenCells[] {
  const isKnown = chosen === null || choices.some((cells) => isSame(cells, chosen));
  return isKnown ? choices : [...choices, chosen];
}

function optionText({ label, columns = 1 }: ChosenCells, several: string): string {
  return columns > 1 ? fill(several, { label, count: columns }) : label;
}

interface SelectionProps {
  readonly field: string;
  readonly onSelected: (cells: SelectedCells) => void;
}

function UseSelection({ field, onSelected }: SelectionProps) {
  const texts = useTexts(evidenceTexts);
  const [progress, setProgress] = useState<'idle' | 'busy' | 'failed'>('idle');
  const use = () => {
    if (progress === 'busy') return;
    setProgress('busy');
    server.getSelectedCells().then(
      (cells) => {
        setProgress('idle');
        onSelected(cells);
      },
      () => setProgress('failed'),
    );
  };
  return (
    <>
      <button
        type="button"
        class="secondary small"
        aria-disabled={progress === 'busy'}
        aria-label={fill(texts.useFor, { field })}
        onClick={use}
      >
        {progress === 'busy' ? texts.using : texts.use}
      </button>
      <span class="error" role="alert">
        {progress === 'failed' && texts.useFailed}
      </span>
    </>
  );
}
