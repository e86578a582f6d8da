import { evidenceFieldTexts, evidenceTexts } from '../../locales';
import { TextField } from '../form/TextField';
import { useTexts } from '../language';
import { CellsField } from './CellsField';
import type { Draft } from './draft';
import type { FieldsProps } from './fieldsProps';

/** The dates, and the start of the effort. */
export function WhenFields({ draft, choices, errorOf, shapeErrorOf, onChange }: FieldsProps) {
  const { hints } = useTexts(evidenceTexts);
  const names = useTexts(evidenceFieldTexts);
  return (
    <>
      <CellsField
        label={names.dates}
        hint={hints.dates}
        chosen={draft.dates}
        choices={choices.dates ? [choices.dates] : []}
        error={errorOf('dates') ?? shapeErrorOf('dates')}
        onChange={(dates) => onChange({ dates, ...startFor(draft, dates?.areNumbers ?? false) })}
      />
      <TextField
        label={names.start_date}
        hint={draft.isCounted ? hints.countedStart : hints.start}
        type={draft.isCounted ? 'text' : 'date'}
        numeric
        value={draft.start}
        error={errorOf('start') ?? errorOf('countedStart')}
        onChange={(start) => onChange({ start })}
      />
    </>
  );
}

/** A day makes no sense among counted dates, nor a number among days. */
function startFor({ start, isCounted }: Draft, areNumbers: boolean): Pick<Draft, 'start' | 'isCounted'> {
  return { isCounted: areNumbers, start: areNumbers === isCounted ? start : '' };
}
