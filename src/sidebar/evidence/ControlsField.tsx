import { CellsField } from './CellsField';
import type { FieldsProps } from './fields';
import { useEvidenceTexts, useFieldNames } from './useEvidenceTexts';

/** Columns that the effort can't have moved. */
export function ControlsField({ draft, choices, misfitOf, onChange }: FieldsProps) {
  return (
    <CellsField
      label={useFieldNames().controls}
      hint={useEvidenceTexts().hints.controls}
      chosen={draft.controls}
      choices={choices.values}
      isOptional
      error={misfitOf('controls')}
      onChange={(controls) => onChange({ controls })}
    />
  );
}
