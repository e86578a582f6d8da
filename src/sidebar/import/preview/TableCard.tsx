import { useState } from 'preact/hooks';
import type { Mapping, TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportPreview, TrackerState } from '../../../workbook/imports';
import { useLanguage, useTexts } from '../../language';
import { Conflicts } from '../effect/Conflicts';
import { Effect } from '../effect/Effect';
import { RejectedFigures } from '../effect/RejectedFigures';
import type { FileChoices } from '../files/openedFile';
import { MappingForm } from '../mapping/MappingForm';
import { ChannelChoices } from '../questions/ChannelChoices';
import { KeywordChoices } from '../questions/KeywordChoices';
import { Questions } from '../questions/Questions';
import { StateChoices } from '../questions/StateChoices';
import { exportFormatName, formatPeriod } from '../words/format';
import { Accounts } from './Accounts';
import { Amounts } from './Amounts';
import { PartialPeriods } from './PartialPeriods';
import { Problems } from './Problems';
import { RowsRead } from './RowsRead';
import { Totals } from './Totals';
import { isUnused, UnusedTable } from './UnusedTable';

interface Props {
  readonly table: TablePreview;
  readonly choices: FileChoices;
  readonly onConflict: 'keep' | 'replace';
  readonly state: TrackerState;
  /** How its rows compare with the workbook; null until the server has answered. */
  readonly compared: ImportPreview | null;
  readonly onChoose: (changes: FileChoices) => void;
  readonly onConflictChosen: (chosen: 'keep' | 'replace') => void;
  readonly onMapping: (mapping: Mapping) => void;
}

/** One table of a file: what it is, where its figures go, and the questions it leaves open. */
export function TableCard(props: Props) {
  const texts = useTexts(importTexts);
  const [describing, setDescribing] = useState(false);
  const { table, state, onMapping } = props;
  if (table.format === null || describing) {
    return (
      <MappingForm
        table={table}
        mapping={props.choices.mappings?.[table.mappingKey] ?? null}
        state={state}
        onMapping={(mapping) => {
          setDescribing(false);
          onMapping(mapping);
        }}
        onCancel={table.format === null ? null : () => setDescribing(false)}
      />
    );
  }
  if (isUnused(table)) return <UnusedTable table={table} format={table.format} />;
  return (
    <>
      <KnownTable {...props} format={table.format} />
      <button type="button" class="link" onClick={() => setDescribing(true)}>
        {texts.changeMapping}
      </button>
    </>
  );
}

function KnownTable({ format, ...props }: Props & { readonly format: string }) {
  const { notes, mapped, months, repeated } = useTexts(importTexts);
  const language = useLanguage();
  const { table, choices, state, compared, onChoose } = props;
  const note = (notes as Readonly<Record<string, string>>)[format];
  return (
    <>
      <h3 class="format">{format === 'mapped' ? mapped : exportFormatName(format, language)}</h3>
      {table.period && <p class="hint">{formatPeriod(table.period, language)}</p>}
      <Accounts table={table} compared={compared} />
      <Questions table={table} onChoose={onChoose} />
      <ChannelChoices table={table} choices={choices} state={state} onChoose={onChoose} />
      <StateChoices table={table} choices={choices} onChoose={onChoose} />
      <KeywordChoices table={table} onChoose={onChoose} />
      <Totals table={table} state={state} />
      <Amounts table={table} state={state} />
      <PartialPeriods table={table} />
      {note && <p class="hint">{note}</p>}
      {table.monthsGoTo && <p class="hint">{months[table.monthsGoTo]}</p>}
      {table.repeatedTitles.length > 0 && (
        <p>{fill(repeated, { titles: table.repeatedTitles.join(', ') })}</p>
      )}
      <RowsRead table={table} />
      <Problems table={table} />
      {compared && <Effect effect={compared} state={state} />}
      {compared && <RejectedFigures rejected={compared.rejected} state={state} />}
      {compared && (
        <Conflicts
          conflicts={compared.conflicts}
          chosen={props.onConflict}
          state={state}
          onChoose={props.onConflictChosen}
        />
      )}
    </>
  );
}
