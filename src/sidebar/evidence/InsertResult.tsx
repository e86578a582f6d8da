import { useState } from 'preact/hooks';
import { evidenceTexts } from '../../locales';
import { fill } from '../../locales/fill';
import type { InsertKind, InsertOutcome } from '../../server/evidence/insertResult';
import type { EvidenceQuestion } from '../../server/evidence/question';
import { ActionButton } from '../ActionButton';
import { type TextsOf, useTexts } from '../language';
import { server } from '../server';

type Progress = 'idle' | 'busy' | 'failed' | InsertOutcome;

/** Writes the formulas behind the answer at the active cell. */
export function InsertResult({ question }: { readonly question: EvidenceQuestion }) {
  const texts = useTexts(evidenceTexts).insert;
  const [progress, setProgress] = useState<Progress>('idle');
  const busy = progress === 'busy';
  const hasRows = question.of === null;
  const insert = (kind: InsertKind) => {
    setProgress('busy');
    server.insertEvidence(question, kind).then(setProgress, () => setProgress('failed'));
  };
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.text}</p>
      <div class="actions">
        <ActionButton busy={busy} onClick={() => insert('result')}>
          {texts.result}
        </ActionButton>
        {hasRows && (
          <ActionButton busy={busy} quiet onClick={() => insert('rows')}>
            {texts.rows}
          </ActionButton>
        )}
      </div>
      {hasRows && <p class="hint">{texts.rowsHint}</p>}
      <p class="outcome" role="status">
        {progressText(progress, texts)}
      </p>
    </section>
  );
}

function progressText(progress: Progress, texts: TextsOf<typeof evidenceTexts>['insert']): string {
  if (progress === 'idle') return '';
  if (progress === 'busy') return texts.inserting;
  if (progress === 'failed') return texts.failed;
  return fill(texts[progress.status], { cell: progress.cell });
}
