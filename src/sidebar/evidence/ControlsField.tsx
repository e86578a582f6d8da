import { evidenceFieldTexts, evidenceTexts } from '../../locales';
import { useTexts } from '../language';
import { CellsField } from './CellsField';
import type { FieldsProps } from './fieldsProps';

/** Columns that the effort can't have influenced. */
export function ControlsField({ draft, choices, shapeErrorOf, onChange }: FieldsProps) {
  return (
    <CellsField
      label={useTexts(evidenceFieldTexts).controls}
      hint={useTexts(evidenceTexts).hints.controls}
      chosen={draft.controls}
      choices={choices.values}
      isOptional
      error={shapeErrorOf('controls')}
      onChange={(controls) => onChange({ controls })}
    />
  );
}
