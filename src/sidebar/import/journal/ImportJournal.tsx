import { useRef, useState } from 'preact/hooks';
import { importTexts } from '../../../locales';
import { fill } from '../../../locales/fill';
import type { ImportSummary } from '../../../workbook/imports';
import { useLanguage, useTexts } from '../../language';
import { JournalItem } from './JournalItem';

/** The latest ones are mostly those that one looks for. */
const SHOWN_FIRST = 5;

interface Props {
  /** Newest first. */
  readonly imports: readonly ImportSummary[];
  readonly onUndone: () => void;
}

/** The imports so far, each with a way to take it back. */
export function ImportJournal({ imports, onUndone }: Props) {
  const { log: texts } = useTexts(importTexts);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const finish = (sentence: string) => {
    setSaid(sentence);
    // The entry goes away, and the keyboard focus with it.
    heading.current?.focus();
    onUndone();
  };
  if (imports.length === 0 && said === '') return null;
  const shown = all ? imports : imports.slice(0, SHOWN_FIRST);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p class="outcome" role="status">
        {said}
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
