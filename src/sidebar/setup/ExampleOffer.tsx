import { useState } from 'preact/hooks';
import { setupTexts, sidebarTexts } from '../../locales';
import type { Answers } from '../../workbook/description/types';
import { ActionButton } from '../ActionButton';
import { useLanguage, useTexts } from '../language';
import { server } from '../server';

/** Offers a filled workbook to look at before answering anything. */
export function ExampleOffer({ onAnswers }: { readonly onAnswers: (answers: Answers) => void }) {
  const { example: texts } = useTexts(setupTexts);
  const { failed } = useTexts(sidebarTexts);
  const language = useLanguage();
  const [progress, setProgress] = useState<'idle' | 'busy' | 'failed'>('idle');
  const ask = () => {
    setProgress('busy');
    server.getExampleAnswers(language).then(onAnswers, () => setProgress('failed'));
  };
  return (
    <div class="aside">
      <p class="hint">{texts.offerHint}</p>
      <ActionButton quiet busy={progress === 'busy'} onClick={ask}>
        {texts.offer}
      </ActionButton>
      <p class="error" role="status">
        {progress === 'failed' && failed}
      </p>
    </div>
  );
}
