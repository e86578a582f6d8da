import { useMemo, useState } from 'preact/hooks';
import { importTexts } from '../../locales';
import type { TrackerState } from '../../workbook/imports';
import { useTexts } from '../language';
import { useComparison } from './effect/useComparison';
import { DropZone } from './files/DropZone';
import { KnownFormats } from './files/KnownFormats';
import { requestsOf } from './files/requests';
import { useFiles } from './files/useFiles';
import { ImportJournal } from './journal/ImportJournal';
import { FileCard } from './preview/FileCard';
import { ImportActions } from './run/ImportActions';
import type { ImportResults } from './run/importAll';
import { Results } from './run/Results';

/** Files from dropping to their result, and the imports before. */
export function Importer({ first }: { readonly first: TrackerState }) {
  const texts = useTexts(importTexts);
  const files = useFiles(first);
  const [outcomes, setOutcomes] = useState<ImportResults | null>(null);
  const { state, opened } = files;
  const requests = useMemo(() => requestsOf(opened, state.tables), [opened, state.tables]);
  const comparison = useComparison(requests);
  const finish = (done: ImportResults) => {
    setOutcomes(done);
    files.clear();
    files.refresh();
  };
  return (
    <>
      {state.example && <p class="hint">{texts.example}</p>}
      {outcomes ? (
        <Results outcomes={outcomes} state={state} onMore={() => setOutcomes(null)} />
      ) : (
        <>
          <DropZone more={opened.length > 0} onFiles={files.open} />
          <p role="status">{files.reading && texts.reading}</p>
          {opened.length === 0 && <KnownFormats />}
          {opened.map((file) => (
            <FileCard
              key={file.name}
              file={file}
              state={state}
              compared={comparison.found}
              onChoose={(changes) => files.choose(file, changes)}
              onMapping={files.describe}
              onRemove={() => files.remove(file)}
            />
          ))}
          {opened.length > 0 && (
            <ImportActions files={files} requests={requests} comparison={comparison} onDone={finish} />
          )}
        </>
      )}
      {opened.length === 0 && <ImportJournal imports={state.imports} onUndone={files.refresh} />}
    </>
  );
}
