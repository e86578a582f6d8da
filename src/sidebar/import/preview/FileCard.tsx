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

/** A file with all that it holds. */
export function FileCard({ file, state, compared, onChoose, onMapping, onRemove }: Props) {
  const texts = useTexts(importTexts);
  const { name, preview, choices } = file;
  const chooseTyped = (place: number, typed: 'keep' | 'replace') =>
    onChoose({ onConflict: { ...choices.onConflict, [place]: typed } });
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
      {inOrder(preview.tables).map(([table, place]) => (
        <div key={tableKey(file, place)} class="part">
          {table.name !== name && <p class="hint">{table.name}</p>}
          <TableCard
            table={table}
            choices={choices}
            typed={choices.onConflict?.[place] ?? 'keep'}
            state={state}
            compared={compared.get(tableKey(file, place)) ?? null}
            onChoose={onChoose}
            onTyped={(typed) => chooseTyped(place, typed)}
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

/** Tables with their places in the file; those of which nothing is kept come last. */
function inOrder(tables: readonly TablePreview[]): (readonly [TablePreview, number])[] {
  const placed = tables.map((table, place) => [table, place] as const);
  return [...placed.filter(([table]) => !isUnused(table)), ...placed.filter(([table]) => isUnused(table))];
}
