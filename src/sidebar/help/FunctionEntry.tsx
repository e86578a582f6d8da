import { useId, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../functions/catalogue';
import { useLanguage } from '../language';
import { FunctionDetails } from './FunctionDetails';

/** One function: its name and summary, unfolding to its details. */
export function FunctionEntry({ entry }: { readonly entry: CatalogueEntry }) {
  const [open, setOpen] = useState(false);
  const language = useLanguage();
  const id = useId();
  return (
    <li class="function">
      <button
        type="button"
        class="disclosure"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="name">{entry.name}</span>
        <span class="summary">{entry.summary[language]}</span>
      </button>
      <div id={id} hidden={!open}>
        {open && <FunctionDetails entry={entry} />}
      </div>
    </li>
  );
}
