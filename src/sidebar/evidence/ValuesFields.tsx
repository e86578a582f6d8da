import { evidenceFieldTexts, evidenceTexts } from '../../locales';
import { Choices } from '../form/Choices';
import { useTexts } from '../language';
import { CellsField } from './CellsField';
import type { FieldsProps } from './fieldsProps';

/** The values in question: numbers, or a share of a whole. */
export function ValuesFields({ draft, choices, errorOf, shapeErrorOf, onChange }: FieldsProps) {
  const { kind, kinds, hints } = useTexts(evidenceTexts);
  const names = useTexts(evidenceFieldTexts);
  const isShare = draft.kind === 'share';
  return (
    <>
      <Choices
        type="radio"
        label={kind}
        hint={hints.kind}
        choices={[
          { value: 'number', label: kinds.number },
          { value: 'share', label: kinds.share },
        ]}
        chosen={[draft.kind]}
        onChange={([chosen = 'number']) => onChange({ kind: chosen })}
      />
      <CellsField
        label={names.values}
        hint={isShare ? hints.part : hints.values}
        chosen={draft.values}
        choices={choices.values}
        error={errorOf('values') ?? shapeErrorOf('values')}
        onChange={(values) => onChange({ values })}
      />
      {isShare && (
        <CellsField
          label={names.of}
          hint={hints.of}
          chosen={draft.of}
          choices={choices.values}
          error={errorOf('of') ?? shapeErrorOf('of')}
          onChange={(of) => onChange({ of })}
        />
      )}
    </>
  );
}
