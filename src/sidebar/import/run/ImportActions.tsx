import { useState } from 'preact/hooks';
import { importTexts } from '../../../locales';
import { ActionButton } from '../../ActionButton';
import { useTexts } from '../../language';
import type { ComparisonState } from '../effect/useComparison';
import { needsAnswer } from '../files/openedFile';
import type { Requests } from '../files/requests';
import type { Files } from '../files/useFiles';
import type { ImportResults } from './importAll';
import { importAll } from './importAll';

interface Props {
  readonly files: Files;
  readonly requests: Requests;
  readonly comparison: ComparisonState;
  readonly onDone: (outcomes: ImportResults) => void;
}

/** The import itself: nothing is written before this button. */
export function ImportActions({ files, requests, comparison, onDone }: Props) {
  const texts = useTexts(importTexts);
  const [progress, setProgress] = useState<'idle' | 'running' | 'busy' | 'failed'>('idle');
  const isRunning = progress === 'running';
  const run = () => {
    setProgress('running');
    importAll(files.opened, requests, files.state).then((outcomes) =>
      typeof outcomes === 'string' ? setProgress(outcomes) : onDone(outcomes),
    );
  };
  return (
    <div class="last">
      <Advice files={files} requests={requests} comparison={comparison} />
      <p class="error" role="alert">
        {(progress === 'busy' || progress === 'failed') && texts[progress]}
      </p>
      <div class="actions">
        {requests.size > 0 && (
          <ActionButton busy={isRunning || comparison.status !== 'done'} onClick={run}>
            {isRunning ? texts.running : texts.run}
          </ActionButton>
        )}
        <ActionButton quiet busy={isRunning || files.reading} onClick={files.refresh}>
          {texts.again}
        </ActionButton>
      </div>
    </div>
  );
}

/** What still stands between the person and the import. */
function Advice({ files: { opened }, requests, comparison: { status } }: Omit<Props, 'onDone'>) {
  const texts = useTexts(importTexts);
  const waits = opened.some(needsAnswer);
  return (
    <div role="status">
      {waits && <p>{texts.waiting}</p>}
      {!waits && requests.size === 0 && <p>{texts.nothingToImport}</p>}
      {requests.size > 0 && status === 'comparing' && <p class="hint">{texts.effect.checking}</p>}
      {status === 'failed' && <p class="error">{texts.effect.failed}</p>}
    </div>
  );
}
