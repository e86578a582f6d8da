import { useState } from 'preact/hooks';
import { localDay } from '../../calendar/isoDay';
import { evidenceTexts } from '../../locales';
import type { KeepResult } from '../../server/evidence';
import type { QuestionName } from '../../server/evidence/keepEvidence';
import type { EvidenceQuestion } from '../../server/evidence/question';
import { ActionButton } from '../ActionButton';
import { useTexts } from '../language';
import { server } from '../server';

interface Props {
  readonly question: EvidenceQuestion;
  readonly name: QuestionName;
}

type Progress = 'idle' | 'keeping' | 'failed' | KeepResult;

/** Keeps the verdict in the workbook, so that a later one can be held against it. */
export function KeepVerdict({ question, name }: Props) {
  const texts = useTexts(evidenceTexts).keep;
  const [progress, setProgress] = useState<Progress>('idle');
  const keep = () => {
    setProgress('keeping');
    server.keepEvidence(question, name, localDay(new Date())).then(setProgress, () => setProgress('failed'));
  };
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.text}</p>
      <div class="actions">
        <ActionButton quiet busy={progress === 'keeping'} onClick={keep}>
          {texts.keep}
        </ActionButton>
      </div>
      <p class="outcome" role="status">
        {progress === 'idle' ? '' : texts.outcomes[progress]}
      </p>
    </section>
  );
}
