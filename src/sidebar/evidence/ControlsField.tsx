import { evidenceFieldTexts, evidenceTexts } from '../../locales';
import { useTexts } from '../language';
import { CellsField } from './CellsField';
import type { FieldsProps } from './fieldsProps';

/** Columns that the effort can't have influenced, and how to get one. */
export function ControlsField({ draft, choices, shapeErrorOf, onChange }: FieldsProps) {
  const { hints, trends } = useTexts(evidenceTexts);
  return (
    <>
      <CellsField
        label={useTexts(evidenceFieldTexts).controls}
        hint={hints.controls}
        chosen={draft.controls}
        choices={choices.controls}
        isOptional
        error={shapeErrorOf('controls')}
        onChange={(controls) => onChange({ controls })}
      />
      <details class="figures">
        <summary>{trends.title}</summary>
        <p>{trends.intro}</p>
        <ol class="how-to">
          {trends.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
