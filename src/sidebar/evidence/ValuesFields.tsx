import { Choices } from '../form/Choices';
import { CellsField } from './CellsField';
import type { FieldsProps } from './fields';
import { useEvidenceTexts, useFieldNames } from './useEvidenceTexts';

/** What is judged: a number, or a share of a whole. */
export function ValuesFields({ draft, choices, errorOf, misfitOf, onChange }: FieldsProps) {
  const { kind, kinds, hints } = useEvidenceTexts();
  const names = useFieldNames();
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
        error={errorOf('values') ?? misfitOf('values')}
        onChange={(values) => onChange({ values })}
      />
      {isShare && (
        <CellsField
          label={names.of}
          hint={hints.of}
          chosen={draft.of}
          choices={choices.values}
          error={errorOf('of') ?? misfitOf('of')}
          onChange={(of) => onChange({ of })}
        />
      )}
    </>
  );
}
