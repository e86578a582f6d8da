import { useState } from 'preact/hooks';
import { buildTexts, setupTexts, sidebarTexts } from '../../locales';
import { ActionButton } from '../ActionButton';
import { useLanguage, useTexts } from '../language';
import { server } from '../server';

/** Says that the rows are made up, and deletes them in one click. */
export function RemoveExample({ onRemoved }: { readonly onRemoved: () => void }) {
  const { example: texts } = useTexts(setupTexts);
  const { failed } = useTexts(sidebarTexts);
  const said = buildTexts[useLanguage()];
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
        {(progress === 'busy' || progress === 'refused') && said[progress]}
      </p>
    </div>
  );
}
