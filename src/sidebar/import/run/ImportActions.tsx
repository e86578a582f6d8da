import { useEffect, useState } from 'preact/hooks';
import { importTexts } from '../../../locales';
import { ActionButton } from '../../ActionButton';
import { useTexts } from '../../language';
import type { ComparisonState } from '../effect/useComparison';
import { needsAnswer } from '../files/openedFile';
import type { Requests } from '../files/requests';
import type { Files } from '../files/useFiles';
import { type ImportResults, importAll } from './importAll';

interface Props {
  readonly files: Files;
  readonly requests: Requests;
  readonly comparison: ComparisonState;
  /** Whether the import is of something known that is only brought up to date. */
  readonly startsAtOnce: boolean;
  readonly onDone: (results: ImportResults) => void;
}

/** The button that imports; but for an update, nothing is written before it is clicked. */
export function ImportActions({ files, requests, comparison, startsAtOnce, onDone }: Props) {
  const texts = useTexts(importTexts);
  const [progress, setProgress] = useState<'idle' | 'running' | 'busy' | 'failed'>('idle');
  const isRunning = progress === 'running';
  const run = () => {
    setProgress('running');
    importAll(files.opened, requests, files.state).then((results) =>
      typeof results === 'string' ? setProgress(results) : onDone(results),
    );
  };
  useEffect(() => {
    if (startsAtOnce && progress === 'idle') run();
  });
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

/** What keeps the import from starting. */
function Advice({
  files: { opened },
  requests,
  comparison: { status },
}: Omit<Props, 'onDone' | 'startsAtOnce'>) {
  const texts = useTexts(importTexts);
  const isWaiting = opened.some(needsAnswer);
  return (
    <div role="status">
      {isWaiting && <p>{texts.waiting}</p>}
      {!isWaiting && requests.size === 0 && <p>{texts.nothingToImport}</p>}
      {requests.size > 0 && status === 'comparing' && <p class="hint">{texts.effect.checking}</p>}
      {status === 'failed' && <p class="error">{texts.effect.failed}</p>}
    </div>
  );
}
