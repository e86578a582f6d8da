import { useEffect, useRef, useState } from 'preact/hooks';
import { importTexts } from '../../../locales';
import type { ImportSummary } from '../../../workbook/imports';
import { ActionButton } from '../../ActionButton';
import { useLanguage, useTexts } from '../../language';
import { server } from '../../server';
import { undoText } from './undoText';

interface Props {
  readonly entry: ImportSummary;
  readonly onUndone: (message: string) => void;
  readonly onKeep: () => void;
}

/** Asks for confirmation; nothing is undone before. */
export function UndoQuestion({ entry, onUndone, onKeep }: Props) {
  const { journal: texts } = useTexts(importTexts);
  const language = useLanguage();
  const [progress, setProgress] = useState<'idle' | 'undoing' | 'busy' | 'failed'>('idle');
  const question = useRef<HTMLParagraphElement>(null);
  // The focused button is gone: keyboard focus moves here.
  useEffect(() => question.current?.focus(), []);
  const undo = () => {
    setProgress('undoing');
    server.undoImport(entry.id).then(
      (result) =>
        result.progress === 'done' ? onUndone(undoText(entry, result, language)) : setProgress('busy'),
      () => setProgress('failed'),
    );
  };
  const busy = progress === 'undoing';
  return (
    <>
      <p ref={question} tabIndex={-1}>
        {texts.sure}
      </p>
      <p class="error" role="alert">
        {progress === 'busy' && texts.busy}
        {progress === 'failed' && texts.failed}
      </p>
      <div class="actions">
        <ActionButton busy={busy} onClick={undo}>
          {busy ? texts.undoing : texts.yes}
        </ActionButton>
        <ActionButton quiet busy={busy} onClick={onKeep}>
          {texts.no}
        </ActionButton>
      </div>
    </>
  );
}
