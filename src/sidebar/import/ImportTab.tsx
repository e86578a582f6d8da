import { useMemo, useState } from 'preact/hooks';
import { importTexts } from '../../locales';
import type { TrackerState } from '../../workbook/imports';
import type { OtherSheet } from '../../workbook/sheets';
import { ActionButton } from '../ActionButton';
import { Failure } from '../Failure';
import { Loading } from '../Loading';
import { useTexts } from '../language';
import { server } from '../server';
import { useLoaded } from '../useLoaded';
import { useComparison } from './effect/useComparison';
import { DropZone } from './files/DropZone';
import { KnownFormats } from './files/KnownFormats';
import { ReadingProgress } from './files/ReadingProgress';
import { requestsOf } from './files/requests';
import { useFiles } from './files/useFiles';
import { ImportJournal } from './journal/ImportJournal';
import { FileCard } from './preview/FileCard';
import { ImportActions } from './run/ImportActions';
import type { ImportResults } from './run/importAll';
import { Results } from './run/Results';
import { isUnasked } from './sheets/isUnasked';
import { SheetList } from './sheets/SheetList';
import './import.css';

/**
 * The Import tab: files from being dropped to their figures in the tracker. The rooms in the order of the way through:
 *
 * - `files/` takes a dropped file, parses it with `src/imports`, and reads its rows with the answers given so far
 *   (`OpenedFile`); remembered answers come with the workbook's state, and new ones are collected for it.
 * - `preview/` shows a file table by table. A table has its `questions/` (dates, channels, keywords); one without
 *   a known format has the form of `mapping/`.
 * - `sheets/` lists the spreadsheet's other sheets, which are read like files.
 * - `effect/` compares the requests made of the files with the workbook: new rows, conflicts, rejected figures.
 * - `run/` imports, remembers the answers, and shows the results. `journal/` lists earlier imports and undoes them.
 *
 * `words/` formats figures, days and refusals for all of them. Nothing is written to the workbook outside of `run/`
 * and `journal/`. Reading is pure and tested without a browser (`files/openFile.ts`): only `useFiles` and
 * `useComparison` hold state. The keys of remembered answers and the JSON of mappings are stored in workbooks: their
 * spelling stays.
 */
export function ImportTab() {
  const [state, load] = useLoaded(server.getImportState);
  if (state === 'loading') return <Loading />;
  if (state === 'failed') return <Failure onRetry={load} />;
  if (state.status !== 'complete') return <NotReady status={state.status} onAgain={load} />;
  return <Importer first={state} />;
}

interface Props {
  readonly status: Exclude<TrackerState['status'], 'complete'>;
  readonly onAgain: () => void;
}

function NotReady({ status, onAgain }: Props) {
  const texts = useTexts(importTexts);
  return (
    <>
      <p role="status">{texts.status[status]}</p>
      <div class="actions">
        <ActionButton quiet onClick={onAgain}>
          {texts.again}
        </ActionButton>
      </div>
    </>
  );
}

/** Files from being dropped to their results, above the journal of earlier imports. */
function Importer({ first }: { readonly first: TrackerState }) {
  const texts = useTexts(importTexts);
  const files = useFiles(first);
  const [results, setResults] = useState<ImportResults | null>(null);
  const { state, opened } = files;
  const requests = useMemo(() => requestsOf(opened, state), [opened, state]);
  const comparison = useComparison(requests);
  /** The sheet that is imported at once when it is read and nothing is to be asked; any click ends this. */
  const [updated, setUpdated] = useState<number | null>(null);
  const isUpdate = updated !== null && opened.every(({ sheetId }) => sheetId === updated);
  const readSheet = (sheet: OtherSheet, updates: boolean) => {
    setUpdated(updates ? sheet.id : null);
    files.openSheet(sheet);
  };
  const finish = (done: ImportResults) => {
    setUpdated(null);
    setResults(done);
    files.clear();
    files.refresh();
  };
  // What was imported no longer stands above what is undone.
  const showUndone = () => {
    setResults(null);
    files.refresh();
  };
  return (
    <>
      {state.example && <p class="hint">{texts.example}</p>}
      {results ? (
        <Results results={results} state={state} onMore={() => setResults(null)} />
      ) : (
        <>
          <DropZone more={opened.length > 0} onFiles={files.open} />
          <ReadingProgress files={files} />
          {opened.length === 0 && (
            <SheetList
              state={state}
              isReading={files.reading}
              onRead={(sheet) => readSheet(sheet, false)}
              onUpdate={(sheet) => readSheet(sheet, true)}
            />
          )}
          {opened.length === 0 && <KnownFormats />}
          {opened.map((file) => (
            <FileCard
              key={file.name}
              file={file}
              state={state}
              compared={comparison.found}
              onChoose={(changes) => {
                setUpdated(null);
                files.choose(file, changes);
              }}
              onMapping={files.describe}
              onRemove={() => files.remove(file)}
            />
          ))}
          {opened.length > 0 && (
            <ImportActions
              files={files}
              requests={requests}
              comparison={comparison}
              startsAtOnce={isUpdate && isUnasked(opened, comparison)}
              onDone={finish}
            />
          )}
        </>
      )}
      {opened.length === 0 && <ImportJournal imports={state.imports} onUndone={showUndone} />}
    </>
  );
}
