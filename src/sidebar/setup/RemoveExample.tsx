import { useState } from 'preact/hooks';
import { buildTexts, setupTexts, sidebarTexts } from '../../locales';
import { ActionButton } from '../ActionButton';
import { useTexts } from '../language';
import { server } from '../server';

/** Notes that the rows are an example, and removes them. */
export function RemoveExample({ onRemoved }: { readonly onRemoved: () => void }) {
  const { example: texts } = useTexts(setupTexts);
  const { failed } = useTexts(sidebarTexts);
  const refusals = useTexts(buildTexts);
  const [progress, setProgress] = useState<'idle' | 'removing' | 'busy' | 'refused' | 'failed'>('idle');
  const remove = () => {
    setProgress('removing');
    server.removeWorkbookExample().then(
      (removed) => (removed === 'done' ? onRemoved() : setProgress(removed)),
      () => setProgress('failed'),
    );
  };
  return (
    <div class="aside">
      <p>{texts.present}</p>
      <ActionButton busy={progress === 'removing'} onClick={remove}>
        {progress === 'removing' ? texts.removing : texts.remove}
      </ActionButton>
      <p class="error" role="status">
        {progress === 'failed' && failed}
        {(progress === 'busy' || progress === 'refused') && refusals[progress]}
      </p>
    </div>
  );
}
