import type { ComponentChildren } from 'preact';
import type { Mapping, TablePreview } from '../../../imports';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { TrackerState } from '../../../workbook/imports';
import { useTexts } from '../../language';
import type { Comparison } from '../effect/useComparison';
import { type FileChoices, isUnknown, type OpenedFile } from '../files/openedFile';
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
        <Part key={tableKey(file, index)} table={table} file={file}>
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
        </Part>
      ))}
      {preview.unread.map((unread) => (
        <p key={unread.name} class="error">{`${unread.name}: ${texts.failures[unread.failure]}`}</p>
      ))}
    </section>
  );
}

interface PartProps {
  readonly table: TablePreview;
  readonly file: OpenedFile;
  readonly children: ComponentChildren;
}

/** How many titles tell what a folded table is. */
const TITLES = 4;

/** The frame of a table; an unknown one is folded where the file has others that are known. */
function Part({ table, file, children }: PartProps) {
  const texts = useTexts(importTexts);
  const name = table.name !== file.name && <p class="hint">{table.name}</p>;
  if (!isUnknown(table) || file.preview.tables.every(isUnknown)) {
    return (
      <div class="part">
        {name}
        {children}
      </div>
    );
  }
  const titles = table.header.filter(Boolean).slice(0, TITLES).join(', ');
  return (
    <details class="part unfold">
      <summary>{fill(texts.otherTable, { titles })}</summary>
      {name}
      {children}
    </details>
  );
}

/** Tables with their index in the file, unused ones last. */
function inOrder(tables: readonly TablePreview[]): (readonly [TablePreview, number])[] {
  const indexed = tables.map((table, index) => [table, index] as const);
  return [...indexed.filter(([table]) => !isUnused(table)), ...indexed.filter(([table]) => isUnused(table))];
}
