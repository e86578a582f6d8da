import type { Mapping, TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { TrackerState } from '../../../workbook/imports';
import { useTexts } from '../../language';
import type { Comparison } from '../effect/useComparison';
import type { FileChoices, OpenedFile } from '../files/openedFile';
import { tableKey } from '../files/requests';
import { TableCard } from './TableCard';
import { isUnused } from './UnusedTable';

interface Props {
  readonly file: OpenedFile;
  readonly state: TrackerState;
  readonly compared: Comparison;
  readonly onChoose: (changes: FileChoices) => void;
  readonly onMapping: (key: string, mapping: Mapping) => void;
  readonly onRemove: () => void;
}

/** One file: its tables, and what could not be read. */
export function FileCard({ file, state, compared, onChoose, onMapping, onRemove }: Props) {
  const texts = useTexts(importTexts);
  const { name, preview, choices } = file;
  const resolveConflicts = (index: number, chosen: 'keep' | 'replace') =>
    onChoose({ onConflict: { ...choices.onConflict, [index]: chosen } });
  return (
    <section class="file" aria-label={name}>
      <div class="file-top">
        <h2 class="step">{name}</h2>
        <button
          type="button"
          class="link"
          aria-label={fill(texts.removeFile, { file: name })}
          onClick={onRemove}
        >
          {texts.remove}
        </button>
      </div>
      {preview.failure && <p class="error">{texts.failures[preview.failure]}</p>}
      {inOrder(preview.tables).map(([table, index]) => (
        <div key={tableKey(file, index)} class="part">
          {table.name !== name && <p class="hint">{table.name}</p>}
          <TableCard
            table={table}
            choices={choices}
            onConflict={choices.onConflict?.[index] ?? 'keep'}
            state={state}
            compared={compared.get(tableKey(file, index)) ?? null}
            onChoose={onChoose}
            onConflictChosen={(chosen) => resolveConflicts(index, chosen)}
            onMapping={(mapping) => onMapping(table.mappingKey, mapping)}
          />
        </div>
      ))}
      {preview.unread.map((unread) => (
        <p key={unread.name} class="error">{`${unread.name}: ${texts.failures[unread.failure]}`}</p>
      ))}
    </section>
  );
}

/** Tables with their index in the file, unused ones last. */
function inOrder(tables: readonly TablePreview[]): (readonly [TablePreview, number])[] {
  const indexed = tables.map((table, index) => [table, index] as const);
  return [...indexed.filter(([table]) => !isUnused(table)), ...indexed.filter(([table]) => isUnused(table))];
}
