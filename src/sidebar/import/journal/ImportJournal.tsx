import { useRef, useState } from 'preact/hooks';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportSummary } from '../../../workbook/imports';
import { useLanguage, useTexts } from '../../language';
import { JournalItem } from './JournalItem';

/** Usually a recent one is wanted. */
const SHOWN_FIRST = 5;

interface Props {
  /** Newest first. */
  readonly imports: readonly ImportSummary[];
  readonly onUndone: () => void;
}

/** The imports so far, each with a button to undo it. */
export function ImportJournal({ imports, onUndone }: Props) {
  const { journal: texts } = useTexts(importTexts);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const finish = (sentence: string) => {
    setMessage(sentence);
    // The focused entry is about to disappear.
    heading.current?.focus();
    onUndone();
  };
  if (imports.length === 0 && message === '') return null;
  const shown = all ? imports : imports.slice(0, SHOWN_FIRST);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p class="outcome" role="status">
        {message}
      </p>
      <ul>
        {shown.map((entry) => (
          <JournalItem key={entry.id} entry={entry} onUndone={finish} />
        ))}
      </ul>
      {shown.length < imports.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {fill(texts.all, { count: imports.length.toLocaleString(language) })}
        </button>
      )}
    </section>
  );
}
