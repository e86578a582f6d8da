import { evidenceFieldTexts, evidenceTexts } from '../../locales';
import { useTexts } from '../language';
import { CellsField } from './CellsField';
import type { FieldsProps } from './fields';

/** Columns that the effort can't have moved. */
export function ControlsField({ draft, choices, misfitOf, onChange }: FieldsProps) {
  return (
    <CellsField
      label={useTexts(evidenceFieldTexts).controls}
      hint={useTexts(evidenceTexts).hints.controls}
      chosen={draft.controls}
      choices={choices.values}
      isOptional
      error={misfitOf('controls')}
      onChange={(controls) => onChange({ controls })}
    />
  );
}
