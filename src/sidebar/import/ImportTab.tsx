import { importTexts } from '../../locales';
import type { TrackerState } from '../../workbook/imports';
import { ActionButton } from '../ActionButton';
import { Failure } from '../Failure';
import { Loading } from '../Loading';
import { useTexts } from '../language';
import { server } from '../server';
import { useLoaded } from '../useLoaded';
import { Importer } from './Importer';
import './import.css';

/** Brings the exports of networks, site and shop into the tracking workbook. */
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
