import { useState } from 'preact/hooks';
import { localDay } from '../../calendar/isoDay';
import { linkTexts } from '../../locales';
import type { MentionOutcome } from '../../workbook/mentions/logMentions';
import { ActionButton } from '../ActionButton';
import { useLanguage, useTexts } from '../language';
import { server } from '../server';
import { mentionTexts } from './mentionTexts';

type Progress = 'idle' | 'logging' | 'failed' | MentionOutcome;

/** How mentions are found, and a button to log new ones. */
export function Mentions({ hasSheets }: { readonly hasSheets: boolean }) {
  const { mentions: texts } = useTexts(linkTexts);
  const language = useLanguage();
  const [progress, setProgress] = useState<Progress>('idle');
  const log = () => {
    setProgress('logging');
    server.logMentions(localDay(new Date())).then(setProgress, () => setProgress('failed'));
  };
  return (
    <section class="mentions">
      <h2>{texts.title}</h2>
      <p>{texts.intro}</p>
      <details class="intro">
        <summary>{texts.how}</summary>
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      {!hasSheets && <p class="hint">{texts.noTable}</p>}
      {hasSheets && (
        <div class="actions">
          <ActionButton quiet busy={progress === 'logging'} onClick={log}>
            {progress === 'logging' ? texts.logging : texts.log}
          </ActionButton>
        </div>
      )}
      <p class="outcome" role="status">
        {progress === 'failed' && texts.failed}
        {typeof progress === 'object' && mentionTexts(progress, language).join(' ')}
      </p>
    </section>
  );
}
